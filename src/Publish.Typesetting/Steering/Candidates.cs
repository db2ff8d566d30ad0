using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Steering;

/// <summary>All settings of a style within its limits that are worth a try, the gentlest first: by lines on a page, by measure and by type size.</summary>
internal static class Candidates
{
    private const int StepsOfMeasure = 5;
    private const int StepsOfSize = 3;

    public static List<Steered> Of(Theme theme)
    {
        var candidates = new List<Steered>();
        foreach (var size in Steps(theme.Text.Size, theme.Steering.Size, StepsOfSize))
            foreach (var measure in Steps(theme.Measure, theme.Steering.Measure, StepsOfMeasure))
                foreach (var depth in PageDepth.All(theme))
                    if (Candidate(theme, size, measure, depth) is { } candidate) candidates.Add(candidate);
        candidates.Sort((a, b) => a.Strain.CompareTo(b.Strain));
        return candidates;
    }

    private static Steered? Candidate(Theme theme, Length size, Length measure, PageDepth depth)
    {
        var strain = (2 * Permille(theme.Text.Size, size)) + Permille(theme.Measure, measure) + depth.StrainFrom(theme);
        if (strain == 0) return null;
        var wider = measure - theme.Measure;
        var page = theme.Page with
        {
            Head = depth.Head,
            Foot = depth.Foot,
            Inner = theme.Page.Inner - (wider / 2),
            Outer = theme.Page.Outer - (wider - (wider / 2)),
        };
        var sized = Resized(theme, size);
        return new(sized with { Page = page, Text = sized.Text with { Leading = depth.Leading } }, strain);
    }

    public static int Permille(Length own, Length other) => (int)(Math.Abs((other - own).Steps) * 1000 / Math.Max(1, own.Steps));

    /// <summary>What is set in the text's own size, or nearly, goes with it; heads and notes stay.</summary>
    private static Theme Resized(Theme theme, Length size)
    {
        if (size == theme.Text.Size) return theme;
        Length Of(Length own) => own.Times(size.Steps, theme.Text.Size.Steps);
        return theme with
        {
            Text = theme.Text with { Size = size, Indent = Of(theme.Text.Indent) },
            Quotations = theme.Quotations with { Size = Of(theme.Quotations.Size) },
            Epigraphs = theme.Epigraphs with { Size = Of(theme.Epigraphs.Size) },
            Verse = theme.Verse with { Size = Of(theme.Verse.Size) },
            Asides = theme.Asides with { Size = Of(theme.Asides.Size) },
        };
    }

    private static IEnumerable<Length> Steps(Length own, LengthRange range, int steps)
    {
        yield return own;
        if (!range.Holds(own)) yield break;
        for (var i = 1; i <= steps; i++)
        {
            if (range.To > own) yield return own + (range.To - own).Times(i, steps);
            if (range.From < own) yield return own - (own - range.From).Times(i, steps);
        }
    }
}

/// <summary>How many lines stand on a page: their leading first takes or gives the room, then the margins over and under them.</summary>
internal readonly record struct PageDepth(Length Leading, Length Head, Length Foot)
{
    /// <summary>One for each number of lines that the style's limits allow, its own among them.</summary>
    public static IEnumerable<PageDepth> All(Theme theme)
    {
        yield return new(theme.Text.Leading, theme.Page.Head, theme.Page.Foot);
        for (var lines = Math.Max(4, theme.LinesOnPage * 3 / 4); lines <= theme.LinesOnPage * 5 / 4; lines++)
            if (lines != theme.LinesOnPage && Of(theme, lines) is { } depth) yield return depth;
    }

    public int StrainFrom(Theme theme) => Candidates.Permille(theme.Text.Leading, Leading)
        + (int)((Math.Abs((Head - theme.Page.Head).Steps) + Math.Abs((Foot - theme.Page.Foot).Steps)) * 500 / theme.Page.Trim.Height.Steps);

    private static PageDepth? Of(Theme theme, int lines)
    {
        var (page, limits) = (theme.Page, theme.Steering);
        var room = page.Trim.Height - page.Head - page.Foot;
        var leading = limits.Leading.Holds(theme.Text.Leading) ? Clamped(Rounded(room / lines), limits.Leading) : theme.Text.Leading;
        // White to give to the margins, or, negative, to take from them.
        var spare = room - (leading * lines);
        if (spare.Steps >= 0 && spare < leading) return new(leading, page.Head, page.Foot);
        // A little more than the lines need, so that rounding never loses one.
        spare -= Length.Pt(0.01m);
        var head = Clamped(page.Head + (spare / 2), limits.Head, page.Head);
        var foot = Clamped(page.Foot + spare - (head - page.Head), limits.Foot, page.Foot);
        return (page.Trim.Height - head - foot).Steps / leading.Steps == lines ? new(leading, head, foot) : null;
    }

    // Down to a hundredth of a point, as a person would write it.
    private static Length Rounded(Length leading) => Length.Pt(decimal.Floor(leading.Points * 100) / 100);

    private static Length Clamped(Length length, LengthRange range) => Length.Max(range.From, Length.Min(range.To, length));

    private static Length Clamped(Length length, LengthRange range, Length own) => range.Holds(own) ? Clamped(length, range) : own;
}
