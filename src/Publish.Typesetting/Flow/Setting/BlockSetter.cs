using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Breaks blocks into lines: the second step. Safe to use from several threads.</summary>
internal sealed class BlockSetter(ParagraphSetter paragraphs, Shaper shaper, Theme theme, DiagnosticBag diagnostics)
{
    public Theme Theme { get; } = theme;

    public Shaper Shaper { get; } = shaper;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The notes by number: a page that is laid out before the others must leave them room.</summary>
    public IReadOnlyDictionary<int, Seq<FlowBlock>> Notes { get; init; } = new Dictionary<int, Seq<FlowBlock>>();

    /// <summary>Grid lines that hold so much, at least one.</summary>
    public int LinesOf(Length height) => Math.Max(1, (int)((height.Steps + Theme.Text.Leading.Steps - 1) / Theme.Text.Leading.Steps));

    /// <summary>Lines of a note, in its own leading; 0 where there is none of the number.</summary>
    public int LinesOfNote(int number, PageNumbers numbers) =>
        Notes.TryGetValue(number, out var note) ? new SetNote(note.SelectMany(block => Set(block, Theme.Measure, numbers)), Theme.Text.Leading).Lines : 0;

    /// <summary>Most blocks come to one; a table to one a row.</summary>
    public IEnumerable<SetBlock> Set(FlowBlock block, Length column, PageNumbers numbers) => block switch
    {
        TextBlock text => [Text(text, column, numbers)],
        PageBreakBlock pageBreak => [new SetBreak(pageBreak)],
        FigureBlock figure => new FigureSetter(this).Set(figure, column, numbers),
        FigureRowBlock row => [new FigureRowSetter(this).Set(row, column, numbers)],
        FullPageBlock picture => new FigureSetter(this).Set(picture, numbers),
        CodeBlock code => new CodeSetter(this, code, column).Set(),
        ColumnsBlock columns => [Columns(columns, column, numbers)],
        TableBlock table => Table(table, column, numbers),
        ParallelBlock texts => Parallel(texts, column, numbers),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private SetColumns Columns(ColumnsBlock columns, Length column, PageNumbers numbers)
    {
        var width = ColumnsBlock.WidthOf(columns.Inset.Of(column), columns.Count, columns.Gutter);
        return new(columns, columns.Content.SelectMany(block => Set(block, width, numbers)), width, Theme.LinesOnPage);
    }

    /// <summary>The first lines stand level; a page may end in what is long.</summary>
    private List<SetBox> Parallel(ParallelBlock texts, Length column, PageNumbers numbers)
    {
        var width = ColumnsBlock.WidthOf(texts.Inset.Of(column), texts.Sides.Count, texts.Gutter);
        var (parts, lines) = (new List<BoxPart>(), 1);
        for (var i = 0; i < texts.Sides.Count; i++)
        {
            var side = Stack(texts.Sides[i], texts.Inset.Left + ((width + texts.Gutter) * i), width, numbers);
            parts.AddRange(side.Parts);
            lines = Math.Max(lines, side.Lines);
        }
        if (texts.IsByLines) (parts, lines) = Levelled(parts, texts.Sides.Count);
        return Slices.Of(new(texts, lines, Seq.Of(parts), []), Theme.Text.Leading);
    }

    /// <summary>Lines of verse, one side after the other, each where the longest of its row begins.</summary>
    private static (List<BoxPart> Parts, int Lines) Levelled(List<BoxPart> parts, int sides)
    {
        var (rows, line) = (parts.Count / sides, GridLine.First);
        for (var row = 0; row < rows; row++)
        {
            var deepest = 0;
            for (var i = row; i < parts.Count; i += rows)
            {
                parts[i] = parts[i] with { Line = line };
                deepest = Math.Max(deepest, parts[i].Block.Lines);
            }
            line += deepest;
        }
        return (parts, line.Index);
    }

    // A wide table is set as small as notes are; then laid on its side; and where that does not help either, its words are broken.
    private IEnumerable<SetBlock> Table(TableBlock table, Length column, PageNumbers numbers)
    {
        var upright = new TableSetter(this, table, column, numbers);
        if (upright.Fits) return upright.Set();
        var small = SmallTable.Of(table, Theme.Notes.Size);
        upright = new(this, small, column, numbers);
        if (upright.Fits) return upright.Set();
        if (table.MayTurn && Turned(table, small, numbers) is { } turned) return turned;
        Diagnostics.WideTable(table.Span);
        return upright.Set();
    }

    private IEnumerable<SetBlock>? Turned(TableBlock table, TableBlock small, PageNumbers numbers) =>
        new TurnedTableSetter(this, table, numbers).Set(atAnyPrice: false)
        ?? new TurnedTableSetter(this, small, numbers).Set(atAnyPrice: false)
        ?? new TurnedTableSetter(this, small, numbers).Set(atAnyPrice: true);

    /// <summary>All blocks, in parallel: they do not know of each other.</summary>
    public SetBlock[] SetAll(Seq<FlowBlock> blocks, Length column, PageNumbers numbers)
    {
        var parts = new SetBlock[blocks.Count][];
        System.Threading.Tasks.Parallel.For(0, parts.Length, i => parts[i] = [.. Set(blocks[i], column, numbers)]);
        return [.. parts.SelectMany(p => p)];
    }

    public SetText Text(TextBlock block, Length column, PageNumbers numbers)
    {
        var set = AsLong(block, column, numbers);
        return block.IsBalanced && set.Natural.LineCount > 1 ? Balanced(set, column, numbers) : set;
    }

    /// <summary>As narrow as it can be without one line more: no last line is one short word.</summary>
    private SetText Balanced(SetText best, Length column, PageNumbers numbers)
    {
        var block = best.Text;
        for (var percent = 3; percent < 30; percent += 3)
        {
            var narrower = AsLong(Narrower(block, column.Times(percent, 100)), column, numbers);
            if (narrower.Natural.LineCount > best.Natural.LineCount || IsWorse(narrower, best)) break;
            best = narrower;
        }
        return best;
    }

    /// <summary>What is drawn about centred lines goes with them; a rule over ragged ones stays as wide as it is.</summary>
    private static TextBlock Narrower(TextBlock block, Length side) => block.Source.Style.Alignment == LineAlignment.Centred
        ? block with { Inset = block.Inset.Grown(side, side) }
        : block with { Source = block.Source with { Style = block.Source.Style with { RightMargin = side + side } } };

    // No word is divided or set smaller for a better shape.
    private static bool IsWorse(SetText narrower, SetText best) =>
        narrower.Natural.Hyphenated.Count > best.Natural.Hyphenated.Count || narrower.Natural.IsByForce || narrower.Size < best.Size;

    private SetText AsLong(TextBlock block, Length column, PageNumbers numbers)
    {
        var source = numbers.Resolve(block.Source);
        if (block.Cap is not null && new DropCapSetter(this, block, source, column).Set() is { } capped) return capped;
        var labels = block.Label?.All.Select(label => paragraphs.Prepare(label.Source)) ?? [];
        var set = new SetText(block, paragraphs.Prepare(source), block.Inset.Of(column), labels);
        if (source.Style.KeepSpaces && set.Natural.LineCount > 1) Diagnostics.WideText();
        return block.MayShrink && set.Natural.IsByForce ? Smaller(block, source, column) : set;
    }

    /// <summary>Without labels, of the pieces of another source than the block's own.</summary>
    public SetText Bare(TextBlock block, ParagraphSource source, Length column) => new(block with { Source = source }, paragraphs.Prepare(source), block.Inset.Of(column), []);

    private SetText Smaller(TextBlock block, ParagraphSource source, Length column)
    {
        for (var percent = 92; ; percent -= 8)
        {
            var smaller = source with { Pieces = source.Pieces.Select(piece => piece is TextPiece text ? text with { Style = text.Style with { Size = AtLeast(text.Style.Size, percent) } } : piece) };
            var set = new SetText(block, paragraphs.Prepare(smaller), block.Inset.Of(column), []) { Size = percent * 10 };
            if (!set.Natural.IsByForce || percent < 40) return set;
        }
    }

    private Length AtLeast(Length size, int percent) => Length.Max(size.Times(percent, 100), Length.Min(size, Theme.Text.Least));

    /// <summary>How wide a line is that is not broken.</summary>
    public Length WidthOf(ParagraphSource source)
    {
        var paragraph = paragraphs.Prepare(source with { Style = source.Style with { Alignment = LineAlignment.Left } });
        return paragraph.Assemble(paragraph.Break(Length.Pt(100_000), BreakConstraints.None))[0].Width;
    }

    /// <summary>Blocks one under the other at a fixed place.</summary>
    /// <returns>Their parts, and the grid lines that they take.</returns>
    public (Seq<BoxPart> Parts, int Lines) Stack(Seq<FlowBlock> blocks, Length x, Length width, PageNumbers numbers)
    {
        var parts = new List<BoxPart>();
        var (line, gap) = (GridLine.First, 0);
        foreach (var block in blocks)
            foreach (var set in Set(block, width, numbers))
            {
                line += parts.Count == 0 ? 0 : Math.Max(gap, set.Before);
                parts.Add(new(set, 0, set is SetText text ? text.Natural.LineCount : set.Lines, x, line));
                line += set.Lines;
                gap = set.After;
            }
        return (Seq.Of(parts), line.Index);
    }
}

/// <summary>A table in smaller type, so that more of it fits beside each other.</summary>
internal static class SmallTable
{
    /// <param name="size">No larger than this.</param>
    public static TableBlock Of(TableBlock table, Length size) => table with
    {
        Head = table.Head.Select(row => Row(row, size)),
        Repeat = table.Repeat.Select(row => Row(row, size)),
        Rows = table.Rows.Select(row => Row(row, size)),
    };

    private static TableRowBlock Row(TableRowBlock row, Length size) =>
        new(row.Cells.Select(cell => cell with { Content = cell.Content.Select(block => Block(block, size)) }));

    private static FlowBlock Block(FlowBlock block, Length size) => block switch
    {
        TextBlock text => text with { Source = Source(text.Source, size), Label = Label(text.Label, size) },
        TableBlock table => Of(table, size),
        _ => block,
    };

    private static ItemLabel? Label(ItemLabel? label, Length size) =>
        label is null ? null : label with { Source = Source(label.Source, size), Outer = Label(label.Outer, size) };

    private static ParagraphSource Source(ParagraphSource source, Length size) =>
        source with { Pieces = source.Pieces.Select(piece => piece is TextPiece text && text.Style.Size > size ? Piece(text, size) : piece) };

    // Raised and lowered signs are smaller already.
    private static TextPiece Piece(TextPiece text, Length size) => text with { Style = text.Style with { Size = size } };
}
