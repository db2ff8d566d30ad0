using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>What is drawn behind the lines of a title or a heading, and over and under them.</summary>
internal static class Bands
{
    /// <param name="at">The start of the first line, on its baseline.</param>
    public static void Paint(SetText text, Band band, Seq<Line> lines, Point at, Length leading, List<PageItem> items)
    {
        if (lines.IsEmpty || Style(lines) is not { } style) return;
        var type = Type.Of(style, band);
        var whole = new Rect(at.X - band.Pad, at.Y - type.Up, text.Measure + band.Pad + band.Pad, (leading * (lines.Count - 1)) + type.Up + type.Down);
        if (band.Theme.Kind == BandKind.Bar) items.Add(Field(whole, band, Lean(lines, 0, band)));
        if (band.Theme.Kind == BandKind.Frame) items.AddRange(Outline.Of(whole, band.Theme.Line, band.Ink));
        for (var i = 0; i < lines.Count; i++)
            if (Extent(lines[i]) is { } line) Line(band, type, new(at.X + line.Start, at.Y + (leading * i)), line.Width, Lean(lines, i, band), items);
        Rules(band, whole, items);
    }

    private static void Line(Band band, Type type, Point at, Length width, int lean, List<PageItem> items)
    {
        if (band.Theme.Kind == BandKind.Strip) items.Add(Field(new(at.X - band.Pad, at.Y - type.Up, width + band.Pad + band.Pad, type.Up + type.Down), band, lean));
        if (band.Theme.Kind == BandKind.Underline) items.Add(new RuleItem(Artifact.Layout, new(at.X, at.Y + type.Size.Times(14, 100), width, band.Theme.Line), band.Ink));
    }

    private static void Rules(Band band, Rect whole, List<PageItem> items)
    {
        var width = band.Theme.RuleWidth > Length.Zero ? Length.Min(band.Theme.RuleWidth, whole.Width) : whole.Width;
        var x = band.IsCentred ? whole.X + ((whole.Width - width) / 2) : whole.X;
        if (band.Theme.RuleAbove > Length.Zero) items.Add(new RuleItem(Artifact.Layout, new(x, whole.Y - band.Theme.RuleAbove, width, band.Theme.RuleAbove), band.Ink));
        if (band.Theme.RuleBelow > Length.Zero) items.Add(new RuleItem(Artifact.Layout, new(x, whole.Bottom, width, band.Theme.RuleBelow), band.Ink));
    }

    /// <summary>As paper that was cut by hand: no two edges are level with each other, and none comes into the words.</summary>
    /// <param name="lean">In hundredths of a degree.</param>
    private static PageItem Field(Rect area, Band band, int lean)
    {
        if (lean == 0) return new RuleItem(Artifact.Layout, area, band.Ink);
        // The tangent of a degree is 0.017455, and grows with so small an angle.
        var (high, low) = (area.Width.Times(lean * 17455, 100_000_000), area.Width.Times(lean * 17455, 200_000_000));
        Point[] corners =
        [
            new(area.X, area.Y - Positive(high)), new(area.Right, area.Y - Positive(-high)), new(area.Right, area.Bottom + Positive(low)), new(area.X, area.Bottom + Positive(-low)),
        ];
        return new PathItem(Artifact.Layout, [.. corners.Select((corner, i) => new PathStep(i == 0 ? PathVerb.Move : PathVerb.Line, corner, default, default)), new(PathVerb.Close, default, default, default)], band.Ink, null, default, []);
    }

    /// <summary>Each line's own, of its words: the same words always lean the same way.</summary>
    private static int Lean(Seq<Line> lines, int line, Band band)
    {
        if (band.Theme.Slant == 0) return 0;
        // FNV-1a, 32 bits.
        var hash = 2166136261u;
        foreach (var item in lines[line].Items)
            if (item is TextItem text)
                foreach (var word in text.Words)
                    foreach (var letter in word.Shaped.Text) hash = (hash ^ letter) * 16777619u;
        var share = (int)(hash >> 8 & 127) - 64;
        return band.Theme.Slant * (share < 0 ? share - 36 : share + 37) / 100;
    }

    private static Length Positive(Length by) => Length.Max(by, Length.Zero);

    private static GlyphStyle? Style(Seq<Line> lines)
    {
        foreach (var line in lines)
            foreach (var item in line.Items)
                if (item is TextItem text) return text.Style;
        return null;
    }

    private static (Length Start, Length Width)? Extent(Line line)
    {
        foreach (var item in line.Items)
            if (item is TextItem text) return (text.Origin.X, line.Width);
        return null;
    }

    /// <param name="Up">From the baseline to a field's upper edge.</param>
    /// <param name="Down">To its lower edge.</param>
    private readonly record struct Type(Length Size, Length Up, Length Down)
    {
        public static Type Of(GlyphStyle style, Band band) => new(style.Size, band.Up(style.Size, style.Size.OfUnits(style.Face.CapHeight, style.Face.UnitsPerEm)), band.Down(style.Size));
    }
}
