#!/bin/sh
# Draws the pictures of this zine from their SVG sources: sh render.sh
# Needs rsvg-convert, ImageMagick and optipng, and EB Garamond (styles/fonts/eb-garamond) known to fontconfig.
# Sixteen greys are enough for line art and keep each file small.
set -e
cd "$(dirname "$0")"
draw() { # name, dots per inch
  rsvg-convert -d "$2" -p "$2" "$1.svg" |
    convert png:- -background white -alpha remove -alpha off -colorspace Gray -strip -dither None -posterize 16 -depth 4 \
      -units PixelsPerInch -density "$2" -define png:exclude-chunks=all -define png:include-chunks=pHYs "../$1.png"
  optipng -quiet -o4 "../$1.png"
}
for figure in folded-sheet spread imposition flip staples creep minizine minizine-fold; do draw "$figure" 600; done
for page in cover back-cover; do draw "$page" 300; done
draw eye-test 600
