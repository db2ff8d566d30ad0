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

    /// <summary>In pixels; smaller type would not be read on a shelf.</summary>
    private const int Least = 40;

    /// <summary>Of so many characters not even the narrowest have room on a cover; what lies beyond is not looked at.</summary>
    private const int MostCharacters = 4000;

    private float Leading => size * 1.12f;

    public int Height => (int)(lines.Count * Leading);

    /// <summary>The largest size at which the words fit into the width and the number of lines. Where none does, they are set smaller still, in as many lines as have room; the last resort are divided words, and an ellipsis.</summary>
    /// <param name="largest">In pixels.</param>
    /// <param name="smallest">In pixels; so many lines of this size are the room that there is.</param>
    public static CoverText Fit(string text, FontFace face, Shaper shaper, int width, int largest, int smallest, int mostLines)
    {
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        for (var size = largest; ; size = Math.Max(Least, size - 10))
        {
            var lines = Break(text, face, shaper, (long)width * face.UnitsPerEm / size, divide: size <= Least);
            var most = size >= smallest ? mostLines : mostLines * smallest / size;
            var fits = lines.Count <= most && lines.TrueForAll(line => line.Advance * (long)size <= (long)width * face.UnitsPerEm);
            if (fits || size <= Least) return new(face, size, Cut(lines, most, face, shaper, (long)width * face.UnitsPerEm / size));
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

    private static List<ShapedText> Break(string text, FontFace face, Shaper shaper, long width, bool divide)
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
            while (divide && longer.Length > 1 && shaper.Shape(longer, face).Advance > width)
            {
                var end = Fitting(longer, "-", face, shaper, width);
                lines.Add(shaper.Shape(longer[..end] + "-", face));
                longer = longer[end..];
            }
            line = longer;
        }

        if (line.Length > 0) lines.Add(shaper.Shape(line, face));
        return lines;
    }

    /// <summary>How many of the characters have room before the mark; at least one.</summary>
    private static int Fitting(string text, string mark, FontFace face, Shaper shaper, long width)
    {
        var reach = 64;
        while (reach < text.Length && shaper.Shape(text[..reach], face).Advance <= width) reach *= 2;
        var end = Math.Min(reach, text.Length - 1);
        while (end > 1 && (char.IsLowSurrogate(text[end]) || shaper.Shape(text[..end] + mark, face).Advance > width)) end--;
        return end;
    }

    private static List<ShapedText> Cut(List<ShapedText> lines, int most, FontFace face, Shaper shaper, long width)
    {
        if (lines.Count <= most) return lines;
        var text = lines[most - 1].Text;
        var last = shaper.Shape(text + " …", face);
        if (last.Advance > width) last = shaper.Shape(text[..Fitting(text, "…", face, shaper, width)].TrimEnd() + "…", face);
        return [.. lines[..(most - 1)], last];
    }
}
