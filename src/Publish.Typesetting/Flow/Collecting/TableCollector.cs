using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Tables: each cell is a small column of its own, with lining figures of one width.</summary>
internal sealed class TableCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(Table block)
    {
        var node = context.Parent.Add(StructureRole.Table);
        var caption = new FigureCollector(state, context, column).Caption(node, block.Caption);
        // Markdown has no table without a head: one without a word is none.
        var head = IsBlank(block.Head) ? [] : Rows(block, block.Head, node.Add(StructureRole.TableHead), isHead: true);
        var rows = Rows(block, block.Rows, node.Add(StructureRole.TableBody), isHead: false);
        var repeat = head.IsEmpty ? [] : Artifacts(head);
        column.Add(new TableBlock(block.Columns.Select(Alignment), head, repeat, rows, caption)
        {
            Inset = context.Inset, Frames = context.Frames, Span = block.Span, MayTurn = context is { Tight: false, InColumns: false },
        });
    }

    private static bool IsBlank(Seq<TableRow> rows)
    {
        foreach (var row in rows)
            foreach (var cell in row.Cells)
                foreach (var block in cell.Content)
                    if (block is not Paragraph { Content.IsEmpty: true }) return false;
        return true;
    }

    private Seq<TableRowBlock> Rows(Table table, Seq<TableRow> rows, StructureDraft part, bool isHead)
    {
        var grid = new TableGrid(table.Columns.Count);
        var result = new List<TableRowBlock>(rows.Count);
        foreach (var row in rows)
        {
            var node = part.Add(StructureRole.TableRow);
            var cells = new List<TableCellBlock>(row.Cells.Count);
            grid.NextRow();
            foreach (var cell in row.Cells)
                if (grid.Place(cell) is { } at) cells.Add(Cell(node, table, cell, at, isHead));
            result.Add(new(Seq.Of(cells)));
        }
        return Seq.Of(result);
    }

    private TableCellBlock Cell(StructureDraft row, Table table, TableCell cell, int at, bool isHead)
    {
        var headsRow = !isHead && at == 0 && table.HasRowHeads && !cell.Content.IsEmpty;
        var role = isHead || headsRow ? StructureRole.TableHeader : StructureRole.TableCell;
        var node = row.Add(new StructureNode(role, []) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan, HeadsRow = headsRow });
        var theme = state.Styles.Theme.Tables;
        var look = context.Look with
        {
            Size = Length.Min(theme.Size, context.Look.Size),
            Features = FontFeatures.LiningFigures | FontFeatures.TabularFigures,
            Italic = isHead,
            Weight = isHead && !state.Styles.Theme.Text.Italics ? 700 : context.Look.Weight,
        };
        var inner = context.In(node) with
        {
            NoteHome = context.NoteHome ?? context.Parent,
            Look = look,
            Inset = default,
            Tight = true,
            Frames = [],
            Indent = theme.Size,
            Alignment = Alignment(table.Columns[at]),
            ListDepth = 1,
        };
        var part = new Column();
        new BlockCollector(state, inner, part).All(cell.Content);
        return new(at, Math.Min(cell.ColumnSpan, table.Columns.Count - at), cell.RowSpan, part.Blocks);
    }

    private static LineAlignment Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Centre => LineAlignment.Centred,
        ColumnAlignment.Right => LineAlignment.Right,
        _ => LineAlignment.Left,
    };

    private static Seq<TableRowBlock> Artifacts(Seq<TableRowBlock> head) => head.Select(row => new TableRowBlock(row.Cells.Select(cell =>
        cell with { Content = cell.Content.Select(Artifact) })));

    private static FlowBlock Artifact(FlowBlock block) => block is TextBlock text
        ? text with { Source = text.Source with { Pieces = Seq.Of(text.Source.Pieces.Where(p => p is not AnchorPiece).Select(Artifact)) }, Label = null }
        : block;

    private static ParagraphPiece Artifact(ParagraphPiece piece) => piece switch
    {
        TextPiece text => text with { Structure = Pages.Artifact.Layout, NoteCalled = 0, Link = null, Origin = null },
        _ => piece with { Structure = Pages.Artifact.Layout },
    };
}

/// <summary>Finds the column of each cell among those that reach down from rows above.</summary>
internal sealed class TableGrid(int columns)
{
    private readonly int[] taken = new int[columns];
    private int next;

    public void NextRow()
    {
        next = 0;
        for (var i = 0; i < taken.Length; i++) taken[i] = Math.Max(0, taken[i] - 1);
    }

    /// <summary>The column of a cell; null where the row is full.</summary>
    public int? Place(TableCell cell)
    {
        while (next < columns && taken[next] > 0) next++;
        if (next >= columns) return null;
        var at = next;
        for (var i = 0; i < cell.ColumnSpan && next < columns; i++) taken[next++] = cell.RowSpan;
        return at;
    }
}
