using Publish.Model;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Tints and rules behind the blocks that stand in panels, each from its first block on a page, or in a column, to its last.</summary>
internal static class Panels
{
    public static void Paint(PagePlan plan, SetBlock[] column, PageGeometry page, List<PageItem> items)
    {
        if (!plan.Body.Any(segment => column[segment.Block] is SetColumns || !column[segment.Block].Source.Frames.IsEmpty)) return;
        var stretches = Stretches(plan, column, page);
        for (var i = 0; i < stretches.Count; i++)
            foreach (var frame in stretches[i].Frames)
                if (i == 0 || !Has(stretches[i - 1], stretches[i], frame)) Paint(frame, stretches, i, page, items);
    }

    /// <summary>What stands from one grid line to another between two edges.</summary>
    private readonly record struct Stretch(Seq<Frame> Frames, GridLine Top, GridLine Behind, Length Left, Length Right);

    private static List<Stretch> Stretches(PagePlan plan, SetBlock[] column, PageGeometry page)
    {
        var stretches = new List<Stretch>();
        foreach (var segment in plan.Body)
        {
            if (column[segment.Block] is SetColumns columns)
                foreach (var part in columns.Fit(segment.From, segment.Depth).Parts)
                {
                    var left = page.Left + columns.Source.Inset.Left + columns.Left(part.Column);
                    stretches.Add(new(part.Block.Source.Frames, part.Line.Below(segment.Line), part.Behind.Below(segment.Line), left, left + columns.Width));
                }
            else stretches.Add(new(column[segment.Block].Source.Frames, segment.Line, Behind(segment, column), page.Left, page.Right));
        }

        return stretches;
    }

    private static void Paint(Frame frame, List<Stretch> stretches, int first, PageGeometry page, List<PageItem> items)
    {
        var last = first;
        while (last + 1 < stretches.Count && Has(stretches[last + 1], stretches[first], frame)) last++;
        var (top, bottom) = (page.Top(stretches[first].Top), page.Top(stretches[last].Behind));
        var (left, right) = (stretches[first].Left + frame.Inset.Left, stretches[first].Right - frame.Inset.Right);
        // A tint reaches into the white about it; never above the page's first line by more than the line's own air.
        var air = page.Theme.Text.Leading.Times(35, 100);
        var (panel, field) = (frame.Panel, new Rect(left, top - air, right - left, bottom - top + air + air));
        if (panel.Tint > 0) items.Add(new RuleItem(Artifact.Layout, field, frame.Ink with { Percent = panel.Tint }));
        items.AddRange(Outline.Of(field, panel.Border, frame.Ink));
        if (panel.HeadAndFoot > Length.Zero)
        {
            items.Add(new RuleItem(Artifact.Layout, field with { Height = panel.HeadAndFoot }, frame.Ink));
            items.Add(new RuleItem(Artifact.Layout, field with { Y = field.Bottom - panel.HeadAndFoot, Height = panel.HeadAndFoot }, frame.Ink));
        }
        if (panel.Rule > Length.Zero)
            items.Add(new RuleItem(Artifact.Layout, new(left, top + Length.Pt(1), panel.Rule, bottom - top - Length.Pt(1)), frame.Ink));
    }

    private static GridLine Behind(Segment segment, SetBlock[] column) => segment.Line + (column[segment.Block] is SetText text
        ? text.GridLines(segment.To - segment.From)
        : segment.In(column).Lines);

    private static bool Has(Stretch other, Stretch here, Frame frame)
    {
        if (other.Left != here.Left) return false;
        foreach (var own in other.Frames)
            if (own.Id == frame.Id) return true;
        return false;
    }
}
