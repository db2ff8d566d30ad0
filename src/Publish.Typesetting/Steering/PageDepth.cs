using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Steering;

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
