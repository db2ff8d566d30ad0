using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

/// <summary>What is being filled: the text, a note, a box; and the tables that are open in it. A paragraph says how deep in tables it stands, and the marks behind it end cells and rows.</summary>
internal sealed class RtfFlow(List<Item> items)
{
    /// <summary>Word itself stops at some ninety.</summary>
    private const int DeepestTable = 60;

    /// <summary>Edges of cells that are nearer than a thirtieth of an inch are one.</summary>
    private const int SameEdge = 48;

    private const int MostColumns = 63;

    private readonly List<OpenTable> tables = [];

    public List<Item> Items => items;

    public RtfDraft Draft { get; set; } = new();

    /// <summary>Tables that were closed, for the count.</summary>
    public int Tables { get; private set; }

    public void Add(Item item, int nesting)
    {
        SetNesting(Math.Min(nesting, DeepestTable));
        Into.Add(item);
    }

    public void EndCell(int nesting)
    {
        SetNesting(Math.Clamp(nesting, 1, DeepestTable));
        var table = tables[^1];
        table.Cells.Add(table.Cell);
        table.Cell = [];
    }

    public void EndRow(int nesting, List<RtfCell> cells, bool isHead)
    {
        if (tables.Count == 0) return;
        SetNesting(Math.Clamp(nesting, 1, tables.Count));
        var table = tables[^1];
        if (table.Cell.Count > 0) EndCell(nesting);
        if (table.Cells.Count > 0) table.Rows.Add(new(table.Cells, [.. cells], isHead));
        table.Cells = [];
    }

    public void End()
    {
        SetNesting(0);
    }

    private List<Item> Into => tables.Count > 0 ? tables[^1].Cell : items;

    private void SetNesting(int nesting)
    {
        while (tables.Count < nesting) tables.Add(new());
        while (tables.Count > nesting)
        {
            var table = tables[^1];
            if (table.Cell.Count > 0) table.Cells.Add(table.Cell);
            if (table.Cells.Count > 0) table.Rows.Add(new(table.Cells, [], false));
            tables.RemoveAt(tables.Count - 1);
            if (table.Rows.Count == 0) continue;
            Tables++;
            Into.Add(Made(table));
        }
    }

    private static TableItem Made(OpenTable table)
    {
        var edges = Edges(table.Rows.SelectMany(row => row.Defined.Select(cell => cell.Right)));
        var made = new TableItem();
        foreach (var row in table.Rows)
        {
            var cells = new RowItem { IsHead = row.IsHead };
            var before = -1;
            for (var i = 0; i < row.Cells.Count && i < MostColumns; i++)
            {
                var defined = i < row.Defined.Count ? row.Defined[i] : null;
                var at = defined is null ? before + 1 : Math.Max(before + 1, IndexOf(edges, defined.Right));
                var (columns, content) = (Math.Clamp(at - before, 1, MostColumns), row.Cells[i]);
                before = at;
                if (defined is { GoesOnLeft: true } && cells.Cells.Count > 0)
                {
                    var left = cells.Cells[^1];
                    cells.Cells[^1] = new() { Content = [.. left.Content, .. content], Columns = left.Columns + columns, Continues = left.Continues };
                    continue;
                }
                var goesOn = defined is { GoesOnAbove: true } && content.TrueForAll(item => item is ParagraphItem { IsBlank: true });
                cells.Cells.Add(new() { Content = content, Columns = columns, Continues = goesOn });
            }
            made.Rows.Add(cells);
        }
        return made;
    }

    private static List<int> Edges(IEnumerable<int> rights)
    {
        var edges = new List<int>();
        foreach (var right in rights.Order())
            if (edges.Count == 0 || right - edges[^1] > SameEdge) edges.Add(right);
        return edges;
    }

    private static int IndexOf(List<int> edges, int right) => Math.Max(0, edges.FindLastIndex(edge => edge <= right));

    private sealed class OpenTable
    {
        public List<OpenRow> Rows { get; } = [];

        public List<List<Item>> Cells { get; set; } = [];

        public List<Item> Cell { get; set; } = [];
    }

    private sealed record OpenRow(List<List<Item>> Cells, List<RtfCell> Defined, bool IsHead);
}

/// <summary>What a row says of one of its cells.</summary>
/// <param name="Right">Its right edge, in twentieths of a point.</param>
internal sealed record RtfCell(int Right, bool GoesOnAbove, bool GoesOnLeft);

/// <summary>A paragraph that is being read.</summary>
internal sealed class RtfDraft
{
    public List<Piece> Pieces { get; } = [];

    /// <summary>Boxes that are anchored here, to stand behind.</summary>
    public List<Item> Boxes { get; } = [];

    /// <summary>A list's mark, as it was shown or typed.</summary>
    public string? Mark { get; set; }

    /// <summary>It was typed: a program that knows no lists wrote it, or a person.</summary>
    public bool IsMarkTyped { get; set; }

    /// <summary>What was left out, by what it is.</summary>
    public Dictionary<string, (string Why, System.Text.StringBuilder Words)> Dropped { get; } = new(StringComparer.Ordinal);

    public void Drop(string what, string why, string words)
    {
        if (!Dropped.TryGetValue(what, out var dropped)) Dropped[what] = dropped = (why, new());
        dropped.Words.Append(words);
    }
}
