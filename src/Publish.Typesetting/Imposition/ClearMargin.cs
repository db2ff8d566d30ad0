using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Keeps what is printed away from the sheet's edge where somebody asked for that: by smaller pages where a scale may be chosen, else by saying so. Words
/// make all pages smaller, pictures and rules their own page; what runs off at the trim runs off.</summary>
internal static class ClearMargin
{
    /// <summary>Smaller than this nobody wants type for the sake of a margin.</summary>
    private const int Least = 600_000;

    private static readonly Length Slack = Length.Pt(0.5m);

    private static readonly PageEdge[] Edges = [PageEdge.Top, PageEdge.Right, PageEdge.Bottom, PageEdge.Left];

    public static void Keep(PagedDocument reading, ImpositionPlan plan, PageCell[] cells, int[] scales, DiagnosticBag diagnostics)
    {
        var isFixed = plan.Scale is { Kind: ScaleKind.Fixed };
        if (!isFixed) Shrink(reading, plan.Clear, cells, scales, diagnostics);
        var (near, distance) = (new List<int>(), plan.Clear);
        for (var i = 0; i < scales.Length; i++)
        {
            if (Nearest(reading.Pages[i], cells[i], scales[i]) is not { } nearest || nearest >= plan.Clear - Slack) continue;
            near.Add(i + 1);
            distance = Length.Min(distance, nearest);
        }

        if (near.Count > 0) diagnostics.NotClear(near, distance, plan.Clear, isFixed);
        if (HasUnknown(reading)) diagnostics.NotMeasured(plan.Clear);
    }

    private static void Shrink(PagedDocument reading, Length clear, PageCell[] cells, int[] scales, DiagnosticBag diagnostics)
    {
        var (most, page) = (int.MaxValue, 0);
        for (var i = 0; i < scales.Length; i++)
        {
            if (Needed(reading.Pages[i], cells[i], scales[i], clear, words: true) is not { } needed || needed >= most) continue;
            (most, page) = (needed, i + 1);
        }

        var before = scales.Length == 0 ? 0 : scales.Max();
        for (var i = 0; i < scales.Length; i++)
        {
            scales[i] = Math.Min(scales[i], most);
            if (Needed(reading.Pages[i], cells[i], scales[i], clear, words: false) is { } needed) scales[i] = needed;
        }

        if (most < before) diagnostics.ShrunkForClear(page, clear, most);
    }

    /// <summary>The scale at which the page keeps its distance; null where it does so already, or where no scale that can be read does.</summary>
    private static int? Needed(Page page, PageCell cell, int scale, Length clear, bool words)
    {
        var margins = TypeExtent.MarginsOf(page, words);
        var needed = scale;
        foreach (var edge in Edges)
        {
            if (margins.At(edge) is not { } margin || cell.Distance(edge, page.Trim.Size, margin, scale) is not { } distance || distance >= clear - Slack) continue;
            if (cell.LargestClear(edge, page.Trim.Size, margin, clear) is not { } largest || largest < Least) return null;
            needed = Math.Min(needed, largest);
        }

        return needed < scale ? needed : null;
    }

    private static Length? Nearest(Page page, PageCell cell, int scale)
    {
        Length? nearest = null;
        foreach (var words in (bool[])[true, false])
        {
            var margins = TypeExtent.MarginsOf(page, words);
            foreach (var edge in Edges)
                if (margins.At(edge) is { } margin && cell.Distance(edge, page.Trim.Size, margin, scale) is { } distance && (nearest is not { } known || distance < known)) nearest = distance;
        }

        return nearest;
    }

    private static bool HasUnknown(PagedDocument reading)
    {
        foreach (var page in reading.Pages)
            if (page.Items is [PlacedPageItem { Source: ImportedPage, Margins: null }]) return true;
        return false;
    }
}
