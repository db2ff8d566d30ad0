using Publish.Model;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Blocks that are set apart together.</summary>
internal sealed class DivisionCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(Division block)
    {
        var collector = new BlockCollector(state, context, column);
        if (block.Kind == DivisionKind.PullQuote)
        {
            collector.Apart(1, () => Quoted(PullQuote(block), block));
            return;
        }

        if (block.Kind == DivisionKind.Index)
        {
            new IndexCollector(state, context, column).Collect(block);
            return;
        }
        if (context.IsBeside && block.Kind is DivisionKind.Aside or DivisionKind.Callout or DivisionKind.Sidebar or DivisionKind.Recipe) state.Diagnostics.NoBoxBeside(block.Span);
        var inner = context.In(context.Parent.Add(block.Kind is DivisionKind.Sidebar or DivisionKind.Recipe ? StructureRole.Aside : StructureRole.Div));
        if (block.Kind == DivisionKind.Byline) Byline(collector.With(Signed(inner)), block.Content);
        else if (block.Kind == DivisionKind.Grid && !context.Tight) collector.Apart(1, () => Grid(block, collector.With(inner with { Contained = true }), new(state, inner with { Contained = true }, column)));
        else if (block.Kind == DivisionKind.Dialogue) collector.Apart(1, () => collector.With(inner with { InDialogue = true }).All(block.Content));
        else if (block.Kind == DivisionKind.Parallel) new ParallelCollector(state, inner, column).Collect(block);
        else if (block.Kind == DivisionKind.Columns) new ColumnsCollector(state, inner, column).Collect(block);
        else if (block.Kind is DivisionKind.Dateline or DivisionKind.Salutation) Opening(collector.With(Within(inner, block.Kind)), block);
        else if (block.Kind is DivisionKind.Plain or DivisionKind.Grid) collector.With(inner).All(block.Content);
        else collector.Apart(1, () => collector.With(Within(inner, block.Kind)).All(block.Content));
    }

    /// <summary>Pictures in rows; anything else stands between them.</summary>
    private static void Grid(Division grid, BlockCollector others, FigureCollector figures)
    {
        foreach (var row in grid.Rows())
        {
            if (row is [Figure { TakesPage: false }, ..]) figures.CollectRow([.. row.Select(block => (Figure)block)], grid.Columns);
            else others.All(row);
        }
    }

    /// <summary>A letter's head stays with the letter; a line stands above its dateline, and none between it, the salutation and the text, but where one stands between all paragraphs.</summary>
    private void Opening(BlockCollector collector, Division block)
    {
        var spaced = state.Styles.Theme.Text.Spaced && !context.Tight;
        if (block.Kind == DivisionKind.Dateline || spaced) column.Space(context.Tight ? 0 : 1);
        column.Continues = false;
        foreach (var line in block.Content)
        {
            collector.All([line]);
            column.KeepLastWithNext();
        }
        if (spaced) column.Space(1);
        column.Continues = false;
    }

    /// <summary>Close below its heading, and a line above the text.</summary>
    private void Byline(BlockCollector collector, Seq<Block> content)
    {
        foreach (var line in content)
        {
            collector.All([line]);
            column.KeepLastWithNext();
        }
        column.Space(1);
        column.Continues = false;
    }

    private static BlockContext Signed(BlockContext inner) => inner with
    {
        Alignment = LineAlignment.Left,
        Indent = default,
        Look = inner.Look with { Italic = true, Hyphenate = false },
    };

    /// <summary>Words that the text has too belong to no structure: those who hear it hear them once.</summary>
    private BlockContext PullQuote(Division block)
    {
        var theme = state.Styles.Theme.PullQuotes;
        var role = new StructureDraft(StructureRole.BlockQuote) { IsUnread = PullQuotes.Repeats(state.Document, block) };
        if (!role.IsUnread) context.Parent.Add(role);
        var inner = context.In(role) with
        {
            Alignment = LineAlignment.Centred,
            Indent = default,
            Contained = true,
            Displayed = !context.Tight,
            Balanced = !context.Tight,
            Look = context.Look with { Size = context.Tight ? context.Look.Size : theme.Size, Italic = theme.Italic != context.Look.Italic, Hyphenate = false },
        };
        if (context.Tight || context.IsBeside) return inner;
        var frame = new Frame(state.NewFrame(), inner.Inset.Grown(theme.Indent, theme.Indent), new() { HeadAndFoot = theme.Rule }, inner.Look.Ink) { IsCentred = true };
        return inner.Indented(theme.Indent, theme.Indent) with { Frames = inner.Frames.Add(frame) };
    }

    /// <summary>Whose words they are is said below them, in the text's own size.</summary>
    private void Quoted(BlockContext inner, Division block)
    {
        var (words, by) = PullQuotes.Signed(block);
        new BlockCollector(state, inner, column).All(words);
        if (by is null) return;
        column.KeepLastWithNext();
        column.Continues = false;
        var look = inner.Look with { Size = Length.Min(inner.Look.Size, context.Look.Size), Italic = !inner.Look.Italic };
        new BlockCollector(state, inner with { Look = look, Displayed = false }, column).All([by]);
    }

    private BlockContext Within(BlockContext inner, DivisionKind kind)
    {
        var theme = state.Styles.Theme.Asides;
        inner = inner with { Contained = inner.Contained || kind is not (DivisionKind.Centred or DivisionKind.Signature or DivisionKind.Dateline or DivisionKind.Salutation) };
        var smaller = inner.Look with { Size = Length.Min(theme.Size, inner.Look.Size) };
        return kind switch
        {
            DivisionKind.Centred => inner with { Alignment = LineAlignment.Centred, Indent = default, Look = inner.Look with { Hyphenate = false } },
            DivisionKind.Salutation => inner with { Alignment = LineAlignment.Left, Indent = default },
            DivisionKind.Signature or DivisionKind.Dateline => inner with { Alignment = LineAlignment.Right, Indent = default, Look = inner.Look with { Hyphenate = false } },
            DivisionKind.Letter => inner.Indented(theme.Indent, theme.Indent) with { Look = inner.Look with { Italic = true } },
            DivisionKind.Sidebar => Framed(inner with { Look = smaller }, theme.Sidebar),
            DivisionKind.Recipe => Recipe(inner with { Look = smaller }, theme) with { Alignment = LineAlignment.Left, Indent = default },
            DivisionKind.Aside => Framed(inner with { Look = smaller }, theme.Aside),
            DivisionKind.Callout => Framed(inner with { Look = smaller }, theme.Callout),
            _ => inner,
        };
    }

    private BlockContext Recipe(BlockContext inner, AsideTheme theme)
    {
        var framed = Framed(inner, theme.Sidebar);
        return theme.WholeRecipes && framed.Frames.Count > inner.Frames.Count ? framed with { Frames = inner.Frames.Add(framed.Frames[^1] with { IsWhole = true }) } : framed;
    }

    private BlockContext Framed(BlockContext inner, PanelTheme panel) => inner.Framed(panel, state.Styles.Theme.Asides.Indent, state);
}
