using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Sets a table as boxes, one for each row that can stand alone, and one a line of rows that may be parted.
/// Three rules: over the head, under it, under the last row. Where a row has several lines, half a line parts each from the next, so that every other one stands between the grid's lines.</summary>
internal sealed class TableSetter
{
    /// <summary>Rows of fewer lines are never parted: two stand at each side.</summary>
    private const int ShortestParted = 4;

    /// <summary>From so many on, three rows of a table stand at each side of a page's end.</summary>
    private const int ManyRows = 6;

    /// <summary>Ems of a column that holds no more than a few words a line.</summary>
    private const int Narrow = 18;

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

    /// <summary>Of all columns with the white between.</summary>
    private Length Whole => lefts[^1] + widths[^1] - lefts[0];

    public IEnumerable<SetBlock> Set() => Spaced(Boxes());

    /// <summary>The caption, the head, and the rows, each with the head that goes before it on a further page.</summary>
    public List<SetBox> Boxes()
    {
        var boxes = new List<SetBox>();
        Caption(boxes);
        if (!table.Head.IsEmpty) Add(boxes, Rows(table.Head, 0, table.Head.Count, top: true, bottom: true, isHead: true) with { Keep = true, After = 1 });
        Body(boxes);
        return boxes;
    }

    /// <summary>The head once more, where it leaves most of a page to what it stands over.</summary>
    private SetBox? Repeated()
    {
        if (table.Repeat.IsEmpty) return null;
        var head = Rows(table.Repeat, 0, table.Repeat.Count, top: true, bottom: true, isHead: true) with { After = 1 };
        return head.Lines < setter.Theme.LinesOnPage / 3 ? Box(head, null) : null;
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
        var place = CaptionMeasure.Of(table.Caption, setter.Theme.Figures.CaptionSize, table.Inset.Left, Room, lefts[0], Whole, FigureSide.Middle);
        var (parts, lines) = setter.Stack(place.Blocks, place.X, place.Width, numbers);
        Add(boxes, new Row(lines, parts, []) { Keep = true, After = 1 });
    }

    private void Body(List<SetBox> boxes)
    {
        var (repeat, groups) = (Repeated(), Groups());
        var air = Air(groups);
        var small = groups.Sum(row => (2 * row.Lines) + air) / 2 <= setter.Theme.LinesOnPage / 2;
        var isBetween = false;
        for (var i = 0; i < groups.Count; i++)
        {
            var last = i == groups.Count - 1;
            // Never a row alone at a page's foot or head, nor two of many.
            var few = groups.Count < ManyRows ? 1 : 2;
            var keep = !last && (i < few || i > groups.Count - 2 - few) && groups[i].Lines < ShortestParted;
            var row = groups[i] with { Keep = keep, After = last ? 0 : air / 2, Bond = small && !last ? Bond.Table : Bond.None };
            Add(boxes, isBetween ? row with { Lines = row.Lines + 1, Lowered = setter.Theme.Text.Leading / 2 } : row, repeat);
            isBetween ^= air == 1;
        }
    }

    /// <summary>White between rows, in half lines: a whole one where rows that hang together by a cell have it too, and where a page may end in a row, whose lines then stand on the grid.</summary>
    private static int Air(List<Row> rows) => !rows.Exists(row => row.Lines > row.Rows) ? 0 : rows.Exists(row => row.Rows > 1 || row.Lines >= ShortestParted) ? 2 : 1;

    private List<Row> Groups()
    {
        var groups = new List<Row>();
        for (int first = 0, behind; first < table.Rows.Count; first = behind)
        {
            behind = EndOfGroup(first);
            groups.Add(Rows(table.Rows, first, behind, top: first == 0 && table.Head.IsEmpty, bottom: behind == table.Rows.Count));
        }
        return groups;
    }

    private void Add(List<SetBox> boxes, Row row, SetBox? repeat = null)
    {
        var box = Box(row, repeat);
        if (row.Lines < ShortestParted || row.Lowered > Length.Zero) boxes.Add(box);
        else boxes.AddRange(Slices.Of(box, setter.Theme.Text.Leading));
    }

    private SetBox Box(Row row, SetBox? repeat) =>
        new(table with { Before = 0, After = row.After, KeepWithNext = row.Keep, Bond = row.Bond }, row.Lines, row.Parts, row.Graphics) { Lowered = row.Lowered, Continued = repeat };

    /// <summary>Rows that stand together.</summary>
    private sealed record Row(int Lines, Seq<BoxPart> Parts, Seq<BoxGraphic> Graphics)
    {
        public int Rows { get; init; } = 1;

        public bool Keep { get; init; }

        public int After { get; init; }

        public Length Lowered { get; init; }

        public Bond Bond { get; init; }
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

    private Row Rows(Seq<TableRowBlock> rows, int first, int behind, bool top, bool bottom, bool isHead = false)
    {
        var cells = new List<(int Row, int Span, Seq<BoxPart> Parts, int Lines)>();
        for (var i = first; i < behind; i++)
            foreach (var cell in rows[i].Cells)
            {
                var (parts, lines) = setter.Stack(Undivided(cell), lefts[cell.Column], WidthOf(cell), numbers);
                cells.Add((i - first, Math.Min(cell.RowSpan, behind - i), parts, lines));
            }
        var tops = Tops(cells, behind - first);
        var all = cells.SelectMany(c => c.Parts.Select(p => p with { Line = p.Line + tops[c.Row] }));
        return new(tops[^1], Seq.Of(all), Rules(tops[^1], top, bottom, isHead)) { Rows = behind - first };
    }

    /// <summary>Words of a narrow column are divided only where one is wider than it: set ragged, it gains nothing by a hyphen.</summary>
    private Seq<FlowBlock> Undivided(TableCellBlock cell) =>
        !Fits || WidthOf(cell) > setter.Theme.Tables.Size * Narrow ? cell.Content : cell.Content.Select(Undivided);

    private static FlowBlock Undivided(FlowBlock block) => block is TextBlock text
        ? text with { Source = text.Source with { Pieces = text.Source.Pieces.Select(Undivided) } }
        : block;

    private static ParagraphPiece Undivided(ParagraphPiece piece) =>
        piece is TextPiece { Style.Hyphenate: true } text ? text with { Style = text.Style with { Hyphenate = false } } : piece;

    private static int[] Tops(List<(int Row, int Span, Seq<BoxPart> Parts, int Lines)> cells, int rows)
    {
        var tops = new int[rows + 1];
        var air = cells.Exists(cell => cell.Lines > cell.Span) ? 1 : 0;
        for (var row = 0; row < rows; row++)
        {
            tops[row + 1] = tops[row] + 1;
            foreach (var cell in cells)
                if (cell.Row + cell.Span == row + 1) tops[row + 1] = Math.Max(tops[row + 1], tops[cell.Row] + cell.Lines);
            if (row + 1 < rows) tops[row + 1] += air;
        }
        return tops;
    }

    private Length WidthOf(TableCellBlock cell)
    {
        var end = cell.Column + cell.ColumnSpan - 1;
        return lefts[end] + widths[end] - lefts[cell.Column];
    }

    private Seq<BoxGraphic> Rules(int lines, bool top, bool bottom, bool isHead)
    {
        var rules = new List<BoxGraphic>();
        var thick = setter.Theme.Tables.Rule;
        // In the empty lines about the rows: as far over capitals as below the line that words stand on.
        var leading = setter.Theme.Text.Leading;
        if (top) rules.Add(new BoxRule(new(lefts[0], -leading.Times(30, 100), Whole, thick)));
        // Under a head as far from its descenders as from what rises over the next line.
        var below = isHead ? setter.Theme.Drop - setter.Theme.Tables.Size.Times(25, 100) - (thick / 2) : leading.Times(30, 100);
        if (bottom) rules.Add(new BoxRule(new(lefts[0], (leading * lines) + below, Whole, thick)));
        return Seq.Of(rules);
    }

    private IEnumerable<SetBlock> Spaced(List<SetBox> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            var (before, after) = (i == 0 ? table.Before : boxes[i].Before, i == boxes.Count - 1 ? table.After : boxes[i].After);
            if (before == boxes[i].Before && after == boxes[i].After) yield return boxes[i];
            else yield return boxes[i].With(boxes[i].Source with { Before = before, After = after });
        }
    }
}
