using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Artwork runs off pages, so that the finished work is trimmed: where their edge is that of the sheet, or near to it, printers leave a white rim,
/// and the knife goes within it; where the sheet is larger it goes along the page's own edge.</summary>
/// <param name="Pages">From 1.</param>
/// <param name="Rim">What printers do not reach.</param>
/// <param name="Trim">What is left of a page.</param>
/// <param name="Insets">How far within the pages' edges the knife goes.</param>
public sealed record RunOff(Seq<int> Pages, Length Rim, Size Trim, RunOffInsets Insets)
{
    private static readonly PageEdge[] Edges = [PageEdge.Top, PageEdge.Right, PageEdge.Bottom, PageEdge.Left];

    // Less beyond a page's edge nobody cuts.
    private static readonly Length LeastCut = Length.Mm(1);

    // Places are parts of their sheet, and a part is rounded: what lies a step beyond it does not come nearer than the rim.
    private static readonly Length Slack = Length.Mm(0.02m);

    /// <summary>Marks on the first sheet show where to cut.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Null where nothing runs off, and where nothing could be trimmed: sheets that are folded and held by nothing.</summary>
    internal static RunOff? Of(PagedDocument reading, ImpositionPlan plan, IReadOnlyList<PageCell> cells, IReadOnlyList<int> scales)
    {
        if (IsNeverTrimmed(plan)) return null;
        var (pages, insets) = (new List<int>(), default(RunOffInsets));
        for (var i = 0; i < cells.Count; i++)
        {
            if (Of(reading.Pages[i], cells[i], scales[i], plan.Clear) is not { } found) continue;
            pages.Add(i + 1);
            insets = insets.Or(found);
        }

        return pages.Count == 0 ? null : new(Seq.Of(pages), plan.Clear, insets.Within(SizeOf(reading.Pages[pages[0] - 1], scales[pages[0] - 1]), cells[pages[0] - 1].Held), insets);
    }

    /// <summary>Pages whose artwork runs to the sheet's own edge, where printers leave a rim, though nobody trims it off.</summary>
    internal static Seq<int> Rimmed(PagedDocument reading, ImpositionPlan plan, IReadOnlyList<PageCell> cells, IReadOnlyList<int> scales) => !IsNeverTrimmed(plan)
        ? []
        : Seq.Of(Enumerable.Range(0, cells.Count).Where(i => Edges.Any(edge => TypeExtent.RunsOff(reading.Pages[i], edge)
            && cells[i].Distance(edge, reading.Pages[i].Trim.Size, Length.Zero, scales[i]) is { } distance && distance < plan.Clear - Slack)).Select(i => i + 1));

    /// <summary>Pages whose artwork runs off where the sheet goes on beyond them, though nobody trims: a row of pages is cut along them before it is folded.</summary>
    internal static Seq<int> Beside(PagedDocument reading, ImpositionPlan plan, IReadOnlyList<PageCell> cells, IReadOnlyList<int> scales) => !IsNeverTrimmed(plan) || plan.Scheme.Rows > 1
        ? []
        : Seq.Of(Enumerable.Range(0, cells.Count).Where(i => Edges.Any(edge => TypeExtent.RunsOff(reading.Pages[i], edge) && edge != cells[i].Held
            && cells[i].Distance(edge, reading.Pages[i].Trim.Size, Length.Zero, scales[i]) is not null && cells[i].Beyond(edge, reading.Pages[i].Trim.Size, scales[i]) >= LeastCut)).Select(i => i + 1));

    private static bool IsNeverTrimmed(ImpositionPlan plan) =>
        plan.Scheme.Making is { Folds: true, FoldsAtTheSpine: false } or { Folds: true, Finish.HoldsFolds: false } || SchemeSides.IsReadAcross(plan.Scheme);

    /// <summary>Null where nothing of a page is cut.</summary>
    private static RunOffInsets? Of(Page page, PageCell cell, int scale, Length rim)
    {
        if (cell.Held == PageEdge.None) return null;
        var (insets, isCut) = (default(RunOffInsets), false);
        foreach (var edge in Edges)
        {
            if (!TypeExtent.RunsOff(page, edge)) continue;
            var distance = cell.Distance(edge, page.Trim.Size, Length.Zero, scale);
            isCut |= distance < rim - Slack || (edge != cell.Held && cell.Beyond(edge, page.Trim.Size, scale) >= LeastCut);
            if (distance < rim - Slack) insets = insets.With(edge, cell.Held, rim - distance.Value);
        }

        return isCut ? insets : null;
    }

    private static Size SizeOf(Page page, int scale) => new(page.Trim.Width.Times(scale, Placement.ActualSize), page.Trim.Height.Times(scale, Placement.ActualSize));
}

/// <summary>Distances from the edges of every page, be it a recto or a verso.</summary>
/// <param name="Held">At the edge where it is held.</param>
/// <param name="Outer">At the one across from it.</param>
/// <param name="First">At the head; at the left of what is held at its head or foot.</param>
/// <param name="Last">At the foot, or the right.</param>
public readonly record struct RunOffInsets(Length Held, Length Outer, Length First, Length Last)
{
    internal Length At(PageEdge edge, PageEdge held) => edge == held ? Held : edge == PageCell.Opposite(held) ? Outer : edge is PageEdge.Top or PageEdge.Left ? First : Last;

    internal RunOffInsets With(PageEdge edge, PageEdge held, Length inset) =>
        edge == held ? this with { Held = inset } : edge == PageCell.Opposite(held) ? this with { Outer = inset } : edge is PageEdge.Top or PageEdge.Left ? this with { First = inset } : this with { Last = inset };

    internal RunOffInsets Or(RunOffInsets other) => new(Length.Max(Held, other.Held), Length.Max(Outer, other.Outer), Length.Max(First, other.First), Length.Max(Last, other.Last));

    internal Size Within(Size page, PageEdge held) => held is PageEdge.Left or PageEdge.Right
        ? new(page.Width - Held - Outer, page.Height - First - Last)
        : new(page.Width - First - Last, page.Height - Held - Outer);
}
