using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Panels that one page holds with all their notes: these are not parted, unless a third of a page would stay white for their sake.</summary>
internal sealed class WholePanels
{
    /// <summary>Lines of a panel that stand on a page, at least, where it is parted after all.</summary>
    private const int LeastLines = 3;

    private readonly SetBlock[] column;
    private readonly long[] costs;
    private readonly bool[] few;

    private WholePanels(SetBlock[] column) => (this.column, costs, few) = (column, new long[column.Length], new bool[column.Length]);

    /// <summary>What the cheapest of them costs where it is parted.</summary>
    public long Least { get; private set; } = long.MaxValue;

    /// <returns>Null where no block stands in a panel.</returns>
    public static WholePanels? Of(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space)
    {
        WholePanels? panels = null;
        for (int first = 0, behind; first < column.Length; first = behind)
        {
            behind = first + 1;
            if (column[first].Source.Frames is not [var frame, ..]) continue;
            while (behind < column.Length && column[behind].Source.Frames is [var next, ..] && next.Id == frame.Id) behind++;
            panels ??= new(column);
            var panel = column.AsSpan(first, behind - first);
            if (LinesOf(panel) + space.GridLines(NoteLinesOf(panel, notes)) <= space.PageLines) panels.Hold(first, behind, frame.IsWhole ? Costs.PartedWholePanel : Costs.PartedHeldPanel(space.PageLines));
        }
        return panels;
    }

    /// <summary>Of a page's end within a block.</summary>
    /// <param name="blemish">That it has anyway: a box that may be whole is not parted where it shows.</param>
    public long CostWithin(int block, long blemish) => column[block].Source.Frames.IsEmpty ? 0 : (costs[block] > 0 && blemish > 0 ? Costs.PartedWholePanel : costs[block]) + Costs.PartedPanel;

    /// <summary>Of a page's end between a block and the next one of its panel.</summary>
    public long CostBehind(int block) => (few[block] ? Costs.PartedWholePanel : costs[block]) + Costs.PartedPanelBetween;

    private void Hold(int first, int behind, long cost)
    {
        Array.Fill(costs, cost, first, behind - first);
        Least = Math.Min(Least, cost);
        for (var block = first; block < behind - 1; block++)
            few[block] = LinesOf(column.AsSpan(first, block + 1 - first)) < LeastLines || LinesOf(column.AsSpan(block + 1, behind - block - 1)) < LeastLines;
    }

    private static int LinesOf(ReadOnlySpan<SetBlock> panel)
    {
        var (lines, white) = (0, 0);
        foreach (var block in panel)
        {
            lines += (lines == 0 ? 0 : Math.Max(white, block.Before)) + block.Lines;
            white = block.After;
        }
        return lines;
    }

    private static int NoteLinesOf(ReadOnlySpan<SetBlock> panel, IReadOnlyDictionary<int, SetNote> notes)
    {
        var lines = 0;
        foreach (var block in panel)
            foreach (var number in block.NotesCalled)
                if (notes.TryGetValue(number, out var note)) lines += note.Lines;
        return lines;
    }
}
