using Publish.Model;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Tints and rules behind the blocks that stand in panels, each from its first block on a page, or in a column, to its last.</summary>
/// <remarks>
/// <code>
///  ┌────────┐   what goes on overleaf is open at its foot,
///  │ text   │   and what comes over from there at its head
///  │ text   │
/// </code>
/// </remarks>
internal sealed class Panels
{
    private readonly List<Stretch> stretches;
    private readonly PageGeometry page;

    private Panels(List<Stretch> stretches, PageGeometry page) => (this.stretches, this.page) = (stretches, page);

    /// <returns>Null for a page without any.</returns>
    public static Panels? Of(PagePlan plan, SetBlock[] column, PageGeometry page) =>
        plan.Body.Any(segment => column[segment.Block] is SetColumns || !column[segment.Block].Source.Frames.IsEmpty) ? new(Stretches(plan, column, page), page) : null;

    public void Paint(List<PageItem> items)
    {
        for (var i = 0; i < stretches.Count; i++)
            foreach (var frame in stretches[i].Frames)
                if (i == 0 || !Has(stretches[i - 1], stretches[i], frame)) Paint(frame, i, Last(frame, i), items);
    }

    /// <summary>How much lower than the grid's lines the words of a block stand, so that they are in the middle of their panel.</summary>
    /// <param name="left">Of the column that it stands in.</param>
    public Length Lowered(SetBlock block, Length left)
    {
        var at = stretches.FindIndex(stretch => stretch.Block == block && stretch.Left == left);
        if (at < 0 || stretches[at].Frames is not [.., { IsCentred: true } frame]) return Length.Zero;
        var first = at;
        while (first > 0 && Has(stretches[first - 1], stretches[at], frame)) first--;
        var last = Last(frame, first);
        return IsBegun(frame, first) || GoesOn(frame, last) ? Length.Zero : Lowered(stretches[first], stretches[last]);
    }

    /// <summary>As much white over the capitals of the first line as below the descenders of the last one.</summary>
    private Length Lowered(Stretch first, Stretch last)
    {
        if (first.Block is not SetText above || last.Block is not SetText below || above.LargestStyle is not { } high || below.LargestStyle is not { } low) return Length.Zero;
        var head = page.Baseline(last.Behind - 1);
        var up = above.Text.Display is { } display ? (display.Leading * (above.Natural.LineCount - 1)) : page.Theme.Text.Leading * (above.Natural.LineCount - 1);
        var capitals = page.Baseline(first.Top + (above.Lines - 1)) - up - high.Size.OfUnits(high.Faces[0].CapHeight, high.Faces[0].UnitsPerEm);
        var over = capitals - (page.Top(first.Top) - Air);
        var under = page.Top(last.Behind) + Air - head - low.Size.Times(Descenders, 100);
        return (under - over) / 2;
    }

    /// <summary>Of the size of the type: what descenders look like, for few letters have one.</summary>
    private const int Descenders = 10;

    /// <summary>A tint reaches into the white about it; never above the page's first line by more than the line's own air.</summary>
    private Length Air => page.Theme.Text.Leading.Times(35, 100);

    /// <summary>What stands from one grid line to another between two edges.</summary>
    /// <param name="Above">The panels that what comes right before it in the text stands in, on whatever page.</param>
    /// <param name="Below">Those of what comes right behind it.</param>
    private readonly record struct Stretch(SetBlock Block, GridLine Top, GridLine Behind, Length Left, Length Right, Seq<Frame> Above, Seq<Frame> Below)
    {
        public Seq<Frame> Frames => Block.Source.Frames;
    }

    private static List<Stretch> Stretches(PagePlan plan, SetBlock[] column, PageGeometry page)
    {
        var stretches = new List<Stretch>();
        foreach (var segment in plan.Body)
        {
            if (column[segment.Block] is SetColumns columns) InColumns(columns, segment, page, stretches);
            else stretches.Add(new(column[segment.Block], segment.Line, Behind(segment, column), page.Left, page.Right, Above(segment, column), Below(segment, column)));
        }

        return stretches;
    }

    private static void InColumns(SetColumns columns, Segment segment, PageGeometry page, List<Stretch> stretches)
    {
        foreach (var part in segment.Columns!.Parts)
        {
            var left = page.Left + columns.Source.Inset.Left + columns.Left(part.Column);
            stretches.Add(new(part.Block, part.Line.Below(segment.Line), part.Behind.Below(segment.Line), left, left + columns.Width, columns.FramesOf(part.First - 1), columns.FramesOf(part.First + part.To - part.From)));
        }
    }

    private static Seq<Frame> Above(Segment segment, SetBlock[] column) =>
        segment.From > 0 ? column[segment.Block].Source.Frames : segment.Block > 0 ? column[segment.Block - 1].Source.Frames : [];

    private static Seq<Frame> Below(Segment segment, SetBlock[] column)
    {
        if (segment.Breaking is { } breaking && segment.To < breaking.LineCount) return column[segment.Block].Source.Frames;
        return segment.Block + 1 < column.Length ? column[segment.Block + 1].Source.Frames : [];
    }

    private void Paint(Frame frame, int first, int last, List<PageItem> items)
    {
        var (begun, goesOn) = (IsBegun(frame, first), GoesOn(frame, last));
        var (top, bottom) = (page.Top(stretches[first].Top), page.Top(stretches[last].Behind));
        var (left, right) = (stretches[first].Left + frame.Inset.Left, stretches[first].Right - frame.Inset.Right);
        var (over, under) = (begun ? Length.Zero : Air, goesOn ? Length.Zero : Air);
        var (panel, field) = (frame.Panel, new Rect(left, top - over, right - left, bottom - top + over + under));
        if (panel.Tint > 0) items.Add(new RuleItem(Artifact.Layout, field, frame.Ink with { Percent = panel.Tint }));
        items.AddRange(Outline.Of(field, panel.Border, frame.Ink, hasHead: !begun, hasFoot: !goesOn));
        if (panel.HeadAndFoot > Length.Zero && !begun) items.Add(new RuleItem(Artifact.Layout, field with { Height = panel.HeadAndFoot }, frame.Ink));
        if (panel.HeadAndFoot > Length.Zero && !goesOn) items.Add(new RuleItem(Artifact.Layout, field with { Y = field.Bottom - panel.HeadAndFoot, Height = panel.HeadAndFoot }, frame.Ink));
        if (panel.Rule > Length.Zero)
            items.Add(new RuleItem(Artifact.Layout, new(left, top + Length.Pt(1), panel.Rule, bottom - top - Length.Pt(1)), frame.Ink));
    }

    private int Last(Frame frame, int first)
    {
        var last = first;
        while (last + 1 < stretches.Count && Has(stretches[last + 1], stretches[first], frame)) last++;
        return last;
    }

    private bool IsBegun(Frame frame, int first) => Holds(stretches[first].Above, frame);

    private bool GoesOn(Frame frame, int last) => Holds(stretches[last].Below, frame);

    private static GridLine Behind(Segment segment, SetBlock[] column) => segment.Line + (column[segment.Block] is SetText text
        ? text.GridLines(segment.To - segment.From)
        : segment.In(column).Lines);

    private static bool Has(Stretch other, Stretch here, Frame frame) => other.Left == here.Left && Holds(other.Frames, frame);

    private static bool Holds(Seq<Frame> frames, Frame frame)
    {
        foreach (var own in frames)
            if (own.Id == frame.Id) return true;
        return false;
    }
}
