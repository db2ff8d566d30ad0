#!/usr/bin/env bash
# The README's pictures, made anew from the sample in dist/. Needs poppler-utils and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/../.."
reading=$(ls dist/*-assembly.pdf | head -n 1); stem=${reading%-assembly.pdf}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
pdftoppm -r 72 -gray -png -f 4 -l 5 "$stem.pdf" "$work/page"
pdftoppm -r 60 -gray -png -f 3 -l 4 "$stem-booklet-a4.pdf" "$work/side"
for picture in page:spread side:sheet; do
    convert "$work/${picture%:*}"-*.png -bordercolor '#bbb' -border 1 +append -level 0,97% +dither -depth 4 -strip "build/pictures/${picture#*:}.png"
done
