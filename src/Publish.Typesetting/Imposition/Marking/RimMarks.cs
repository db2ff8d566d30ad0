using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Where finished work is trimmed so that the white rim is gone which printers leave: ticks from the sheet's edge towards the pages, across what is cut off.
/// They stand on artwork, and so on a white ground.</summary>
internal static class RimMarks
{
    private static readonly Length Air = Length.Mm(0.5m);
    private static readonly Length Ground = Length.Pt(0.75m);

    /// <param name="lies">How each of the side's pages lies.</param>
    public static IEnumerable<PageItem> On(MarkedSide side, IReadOnlyList<Lie> lies, RunOffInsets insets)
    {
        for (var i = 0; i < side.Pages.Count; i++)
            foreach (var edge in (PageEdge[])[PageEdge.Top, PageEdge.Right, PageEdge.Bottom, PageEdge.Left])
                foreach (var item in Ticks(side, side.Pages[i], lies[i], insets, edge)) yield return item;
    }

    /// <summary>The ticks at one of the sheet's edges, which show the two lines that run towards it.</summary>
    private static IEnumerable<PageItem> Ticks(MarkedSide side, PlacedTrim page, Lie lie, RunOffInsets insets, PageEdge edge)
    {
        Length Inset(PageEdge at) => insets.At((PageEdge)(((int)at - lie.QuarterTurns) & 3), lie.Spine);
        var depth = side.ToEdge(page.At(edge), edge) + Inset(edge);
        if (Inset(edge) == Length.Zero || side.ToEdge(page.At(edge), edge) > Inset(edge)) yield break;
        foreach (var cut in edge is PageEdge.Top or PageEdge.Bottom ? (PageEdge[])[PageEdge.Left, PageEdge.Right] : [PageEdge.Top, PageEdge.Bottom])
        {
            if (Inset(cut) == Length.Zero) continue;
            var at = cut is PageEdge.Left or PageEdge.Top ? page.At(cut) + Inset(cut) : page.At(cut) - Inset(cut);
            foreach (var item in Tick(side, edge, at, depth - Air)) yield return item;
        }
    }

    private static IEnumerable<PageItem> Tick(MarkedSide side, PageEdge edge, Length at, Length length)
    {
        var (from, to) = edge switch
        {
            PageEdge.Top => (new Point(at, Length.Zero), new Point(at, length)),
            PageEdge.Bottom => (new Point(at, side.Sheet.Bottom - length), new Point(at, side.Sheet.Bottom)),
            PageEdge.Left => (new Point(Length.Zero, at), new Point(length, at)),
            _ => (new Point(side.Sheet.Right - length, at), new Point(side.Sheet.Right, at)),
        };
        var upright = edge is PageEdge.Top or PageEdge.Bottom;
        var ground = upright ? new Rect(at - Ground, from.Y, Ground * 2, to.Y - from.Y) : new Rect(from.X, at - Ground, to.X - from.X, Ground * 2);
        return [new RuleItem(Artifact.Mark, ground, Ink.Paper), MarkPen.Line(from, to)];
    }
}
