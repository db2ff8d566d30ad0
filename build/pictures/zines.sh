#!/usr/bin/env bash
# Zines in the looks that come with Publish, made anew from zines/ beside this: a row for the README, and a page of covers, one a look. Needs poppler-utils and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build src/Publish.Cli -c Release -v quiet -clp:ErrorsOnly
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd build/pictures
for zine in zines/*/; do
    name=$(basename "$zine")
    dotnet ../../artifacts/bin/Publish.Cli/release/publish.dll build "$zine" --only reading --quiet -o "$work/$name" > /dev/null
    pdftoppm -r 100 -gray -png -l 1 "$work/$name/"*.pdf "$work/$name-cover"
    convert "$work/$name-cover-"*.png -resize 400x -bordercolor black -border 2 -gravity south -background white -splice 0x50 -font Helvetica -pointsize 30 -annotate +0+8 "$name" "$work/$name-cover.png"
done
for name in kitchen cutup chapbook; do
    pdftoppm -r 44 -gray -png -l 3 "$work/$name/"*.pdf "$work/$name-page"
    convert "$work/$name-page-1.png" "$work/$name-page-3.png" -bordercolor '#bbb' -border 1 +append -bordercolor white -border 6x0 "$work/$name.png"
done
convert "$work/kitchen.png" "$work/cutup.png" "$work/chapbook.png" +append -level 0,97% +dither -depth 4 -strip zines.png
montage "$work/"*-cover.png -tile 3x3 -geometry +24+46 "$work/looks.png"
convert "$work/looks.png" -colorspace gray +dither -depth 4 -strip looks.png
