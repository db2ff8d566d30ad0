using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Tints and side rules behind the blocks that stand in them, each from its first block on a page to its last.</summary>
internal static class Panels
{
    public static void Paint(PagePlan plan, SetBlock[] column, PageGeometry page, List<PageItem> items)
    {
        for (var i = 0; i < plan.Body.Count; i++)
            foreach (var frame in column[plan.Body[i].Block].Source.Frames)
                if (i == 0 || !Has(column[plan.Body[i - 1].Block], frame)) Paint(frame, plan, i, column, page, items);
    }

    private static void Paint(Frame frame, PagePlan plan, int first, SetBlock[] column, PageGeometry page, List<PageItem> items)
    {
        var last = first;
        while (last + 1 < plan.Body.Count && Has(column[plan.Body[last + 1].Block], frame)) last++;
        var top = page.Top(plan.Body[first].Line);
        var bottom = page.Top(Behind(plan.Body[last], column));
        var (left, right) = (page.Left + frame.Inset.Left, page.Right - frame.Inset.Right);
        // A tint reaches into the white about it; never above the page's first line by more than the line's own air.
        var air = page.Theme.Text.Leading.Times(35, 100);
        if (frame.Tint > 0)
            items.Add(new RuleItem(Artifact.Layout, new(left, top - air, right - left, bottom - top + air + air), frame.Ink with { Percent = frame.Tint }));
        if (frame.Rule > Length.Zero)
            items.Add(new RuleItem(Artifact.Layout, new(left, top + Length.Pt(1), frame.Rule, bottom - top - Length.Pt(1)), frame.Ink));
    }

    private static GridLine Behind(Segment segment, SetBlock[] column) => segment.Line + (column[segment.Block] is SetText text
        ? text.GridLines(segment.To - segment.From)
        : segment.In(column).Lines);

    private static bool Has(SetBlock block, Frame frame)
    {
        foreach (var other in block.Source.Frames)
            if (other.Id == frame.Id) return true;
        return false;
    }
}
