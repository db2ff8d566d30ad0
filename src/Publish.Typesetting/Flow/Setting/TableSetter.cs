using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Sets a table as boxes, one for each row that can stand alone. Three rules: over the head, under it, under the last row.</summary>
internal sealed class TableSetter
{
    private readonly BlockSetter setter;
    private readonly TableBlock table;
    private readonly Length column;
    private readonly PageNumbers numbers;
    private readonly Length gutter;
    private readonly Length[] lefts;
    private readonly Length[] widths;

    public TableSetter(BlockSetter setter, TableBlock table, Length column, PageNumbers numbers)
    {
        (this.setter, this.table, this.column, this.numbers) = (setter, table, column, numbers);
        var shares = new TableWidths(setter.Shaper, table.Columns.Count);
        foreach (var row in table.Head) shares.Measure(row);
        foreach (var row in table.Rows) shares.Measure(row);
        var gutters = table.Columns.Count - 1;
        gutter = shares.Fits(Room - (setter.Theme.Tables.Gutter * gutters)) ? setter.Theme.Tables.Gutter : setter.Theme.Tables.Gutter.Times(6, 10);
        Fits = shares.Fits(Room - (gutter * gutters));
        widths = shares.Share(Room - (gutter * gutters));
        lefts = Lefts();
    }

    /// <summary>No word had to be broken.</summary>
    public bool Fits { get; }

    private Length Room => table.Inset.Of(column);

    public IEnumerable<SetBlock> Set() => Spaced(Boxes());

    /// <summary>The caption, the head, and the rows, each with the head that goes before it on a further page.</summary>
    public List<SetBox> Boxes()
    {
        var boxes = new List<SetBox>();
        Caption(boxes);
        var repeat = table.Repeat.IsEmpty ? null : Rows(table.Repeat, 0, table.Repeat.Count, top: true, bottom: true, null);
        if (!table.Head.IsEmpty)
            boxes.Add(Rows(table.Head, 0, table.Head.Count, top: true, bottom: true, null, keep: true));
        Body(boxes, repeat);
        return boxes;
    }

    private Length[] Lefts()
    {
        var edges = new Length[widths.Length];
        var whole = widths.Aggregate(gutter * (widths.Length - 1), (sum, w) => sum + w);
        var x = table.Inset.Left + Length.Max(Length.Zero, (Room - whole) / 2);
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i] = x;
            x += widths[i] + gutter;
        }
        return edges;
    }

    private void Caption(List<SetBox> boxes)
    {
        if (table.Caption.IsEmpty) return;
        var (parts, lines) = setter.Stack(table.Caption, table.Inset.Left, table.Inset.Of(column), numbers);
        boxes.Add(new(table with { KeepWithNext = true, Before = 0, After = 0 }, lines, parts, []));
    }

    private void Body(List<SetBox> boxes, SetBox? repeat)
    {
        for (var first = 0; first < table.Rows.Count;)
        {
            var behind = EndOfGroup(first);
            var last = behind == table.Rows.Count;
            // Never one row alone at a page's foot or head.
            var keep = first == 0 && !last || !last && EndOfGroup(behind) == table.Rows.Count;
            boxes.Add(Rows(table.Rows, first, behind, top: first == 0 && table.Head.IsEmpty, bottom: last, repeat, keep));
            first = behind;
        }
    }

    // Rows that a cell reaches over stand together.
    private int EndOfGroup(int first)
    {
        var behind = first + 1;
        for (var i = first; i < behind && i < table.Rows.Count; i++)
            foreach (var cell in table.Rows[i].Cells)
                behind = Math.Max(behind, Math.Min(i + cell.RowSpan, table.Rows.Count));
        return behind;
    }

    private SetBox Rows(Seq<TableRowBlock> rows, int first, int behind, bool top, bool bottom, SetBox? repeat, bool keep = false)
    {
        var cells = new List<(int Row, int Span, Seq<BoxPart> Parts, int Lines)>();
        for (var i = first; i < behind; i++)
            foreach (var cell in rows[i].Cells)
            {
                var (parts, lines) = setter.Stack(cell.Content, lefts[cell.Column], WidthOf(cell), numbers);
                cells.Add((i - first, Math.Min(cell.RowSpan, behind - i), parts, lines));
            }
        var tops = Tops(cells, behind - first);
        var all = cells.SelectMany(c => c.Parts.Select(p => p with { Slot = p.Slot + tops[c.Row] }));
        return new(table with { Before = 0, After = 0, KeepWithNext = keep }, tops[^1], Seq.Of(all), Rules(tops[^1], top, bottom)) { Continued = repeat };
    }

    private static int[] Tops(List<(int Row, int Span, Seq<BoxPart> Parts, int Lines)> cells, int rows)
    {
        var tops = new int[rows + 1];
        for (var row = 0; row < rows; row++)
        {
            tops[row + 1] = tops[row] + 1;
            foreach (var cell in cells)
                if (cell.Row + cell.Span == row + 1) tops[row + 1] = Math.Max(tops[row + 1], tops[cell.Row] + cell.Lines);
        }
        return tops;
    }

    private Length WidthOf(TableCellBlock cell)
    {
        var end = cell.Column + cell.ColumnSpan - 1;
        return lefts[end] + widths[end] - lefts[cell.Column];
    }

    private Seq<BoxGraphic> Rules(int lines, bool top, bool bottom)
    {
        var rules = new List<BoxGraphic>();
        var thick = setter.Theme.Tables.Rule;
        var width = lefts[^1] + widths[^1] - lefts[0];
        // Just under the slots' text, where descenders end.
        var drop = setter.Theme.Text.Leading / 12;
        if (top) rules.Add(new BoxRule(new(lefts[0], drop, width, thick)));
        if (bottom) rules.Add(new BoxRule(new(lefts[0], (setter.Theme.Text.Leading * lines) + drop, width, thick)));
        return Seq.Of(rules);
    }

    private IEnumerable<SetBlock> Spaced(List<SetBox> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            var (before, after) = (i == 0 ? table.Before : 0, i == boxes.Count - 1 ? table.After : 0);
            if (before + after == 0) yield return boxes[i];
            else yield return boxes[i].With(boxes[i].Source with { Before = before, After = after });
        }
    }
}
