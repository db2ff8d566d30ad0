using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Panels that one page holds with all their notes: these are not parted.</summary>
internal sealed class WholePanels
{
    private readonly SetBlock[] column;
    private readonly bool[] held;

    private WholePanels(SetBlock[] column) => (this.column, held) = (column, new bool[column.Length]);

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
            if (LinesOf(column.AsSpan(first, behind - first), notes, space) <= space.PageLines) Array.Fill(panels.held, true, first, behind - first);
        }
        return panels;
    }

    /// <summary>Of a page's end within a block.</summary>
    public long CostWithin(int block) => column[block].Source.Frames.IsEmpty ? 0 : held[block] ? Costs.PartedWholePanel : Costs.PartedPanel;

    /// <summary>Of a page's end between a block and the next one of its panel.</summary>
    public long CostBehind(int block) => held[block] ? Costs.PartedWholePanel : Costs.PartedPanelBetween;

    private static int LinesOf(ReadOnlySpan<SetBlock> panel, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space)
    {
        var (lines, ofNotes, white) = (0, 0, 0);
        foreach (var block in panel)
        {
            lines += (lines == 0 ? 0 : Math.Max(white, block.Before)) + block.Lines;
            white = block.After;
            foreach (var number in block.NotesCalled)
                if (notes.TryGetValue(number, out var note)) ofNotes += note.Lines;
        }
        return lines + space.GridLines(ofNotes);
    }
}
