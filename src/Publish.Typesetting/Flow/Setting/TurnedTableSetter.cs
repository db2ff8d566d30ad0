using Publish.Model;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Lays a table that is too wide for the measure on its side, on pages of its own: as wide as the text is deep. Its notes stand upright at the foot.</summary>
internal sealed class TurnedTableSetter(BlockSetter setter, TableBlock table, PageNumbers numbers)
{
    private readonly NoteSpace space = new(setter.Theme);
    private readonly TableBlock upright = table with { Inset = default, Frames = [], MayTurn = false };

    /// <summary>Lines of a row that are begun on a page, or all of it goes to the next.</summary>
    private const int LeastBegun = 6;

    private Length Leading => setter.Theme.Text.Leading;

    /// <summary>Lines of the table that have room beside each other.</summary>
    private int Room => (int)(setter.Theme.Measure.Steps / Math.Max(1, Leading.Steps));

    /// <summary>A box for each page; null where it does not fit on its side either.</summary>
    /// <param name="atAnyPrice">Words may be broken.</param>
    public IEnumerable<SetBlock>? Set(bool atAnyPrice)
    {
        var lines = space.PageLines;
        var inner = new TableSetter(setter, upright, Leading * lines, numbers);
        if (!inner.Fits && !atAnyPrice) return null;
        var boxes = inner.Boxes();
        if (NoteLines(boxes) is > 0 and var notes)
        {
            lines -= space.GridLines(notes);
            if (lines < space.PageLines / 2) return null;
            inner = new TableSetter(setter, upright, Leading * lines, numbers);
            if (!inner.Fits && !atAnyPrice) return null;
            boxes = inner.Boxes();
        }
        if (Pages(boxes) is not { } pages) return null;
        if (!inner.Fits) setter.Diagnostics.WideTable(table.Span);
        setter.Diagnostics.TurnedTable(table.Span);
        return pages.Select(page => Turned(page, lines, pages.Count == 1));
    }

    private int NoteLines(List<SetBox> boxes)
    {
        var lines = 0;
        foreach (var box in boxes)
            foreach (var number in box.Notes) lines += setter.LinesOfNote(number, numbers);
        return lines;
    }

    /// <summary>What stands together stays together, but for a row that is deeper than the page is wide; null where a line of it is.</summary>
    private List<List<SetBox>>? Pages(List<SetBox> boxes)
    {
        var pages = new List<List<SetBox>>();
        for (int first = 0, behind; first < boxes.Count; first = behind)
        {
            behind = first + 1;
            while (behind < boxes.Count && HangTogether(boxes[behind - 1])) behind++;
            if (!Add(pages, boxes[first..behind])) return null;
        }
        return pages;
    }

    private bool Add(List<List<SetBox>> pages, List<SetBox> group)
    {
        List<SetBox> next = pages.Count > 0 && group[0].Continued is { } head ? [head] : [];
        if (pages.Count > 0 && Depth([.. pages[^1], .. group]) <= Room) pages[^1].AddRange(group);
        else if (Depth([.. next, .. group]) <= Room) pages.Add([.. next, .. group]);
        else if (group.Count > 1) return (Room - Depth(pages.Count == 0 ? [] : pages[^1]) >= LeastBegun || Next(pages, next)) && group.TrueForAll(box => Add(pages, [box]));
        else return false;
        return true;
    }

    private static bool Next(List<List<SetBox>> pages, List<SetBox> begun)
    {
        pages.Add(begun);
        return true;
    }

    private static bool HangTogether(SetBox box) => box.KeepWithNext || box.Source.Bond is Bond.Row or Bond.RowLine;

    /// <summary>Lines that boxes take one under the other.</summary>
    private static int Depth(IEnumerable<SetBox> boxes)
    {
        var (lines, gap) = (0, 0);
        foreach (var box in boxes) (lines, gap) = (lines + gap + box.Lines, box.After);
        return lines;
    }

    private SetBox Turned(List<SetBox> page, int lines, bool alone)
    {
        var parts = new List<BoxPart>();
        var line = GridLine.First;
        for (var i = 0; i < page.Count; i++)
        {
            parts.Add(new(page[i], 0, 1, Length.Zero, line));
            line += page[i].Lines + (i < page.Count - 1 ? page[i].After : 0);
        }
        var left = alone ? (setter.Theme.Measure - (Leading * line.Index)) / 2 : Length.Zero;
        var source = table with { Before = 0, After = 0, Frames = [], KeepWithNext = false };
        return new(source, lines, Seq.Of(parts), []) { Floats = true, FillsPage = true, Turned = new(Leading * lines, left) };
    }
}
