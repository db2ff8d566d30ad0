using Publish.Fonts;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>A few large lines, ranged left, as large as they fit.</summary>
internal sealed class CoverText
{
    private readonly FontFace face;
    private readonly int size;
    private readonly List<ShapedText> lines;

    private CoverText(FontFace face, int size, List<ShapedText> lines) => (this.face, this.size, this.lines) = (face, size, lines);

    private float Leading => size * 1.12f;

    public int Height => (int)(lines.Count * Leading);

    /// <summary>The largest size at which the words fit into the width and the number of lines; the smallest where none does.</summary>
    /// <param name="largest">In pixels.</param>
    /// <param name="smallest">In pixels; what does not fit even then is cut at the last line, with an ellipsis.</param>
    public static CoverText Fit(string text, FontFace face, Shaper shaper, int width, int largest, int smallest, int mostLines)
    {
        for (var size = largest; ; size -= 10)
        {
            var lines = Break(text, face, shaper, (long)width * face.UnitsPerEm / size);
            var fits = lines.Count <= mostLines && lines.TrueForAll(line => line.Advance * (long)size <= (long)width * face.UnitsPerEm);
            if (fits || size - 10 < smallest) return new(face, size, Cut(lines, mostLines, face, shaper));
        }
    }

    /// <returns>Where the text ends, downwards.</returns>
    public float Draw(SKCanvas canvas, SKPaint ink, float x, float top)
    {
        using var outlines = new GlyphOutlines(face);
        var baseline = top + (size * 0.8f);
        foreach (var line in lines)
        {
            outlines.Draw(canvas, ink, line, x, baseline, size);
            baseline += Leading;
        }

        return top + Height;
    }

    private static List<ShapedText> Break(string text, FontFace face, Shaper shaper, long width)
    {
        var lines = new List<ShapedText>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && shaper.Shape(longer, face).Advance > width)
            {
                lines.Add(shaper.Shape(line, face));
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(shaper.Shape(line, face));
        return lines;
    }

    private static List<ShapedText> Cut(List<ShapedText> lines, int most, FontFace face, Shaper shaper)
    {
        if (lines.Count <= most) return lines;
        var last = shaper.Shape(lines[most - 1].Text + " …", face);
        return [.. lines[..(most - 1)], last];
    }
}
