using Publish.Model;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Turns blocks into blocks of the column, with every style computed.</summary>
internal sealed class BlockCollector(CollectingState state, BlockContext context, Column column) : IBlockVisitor<bool>
{
    public void All(Seq<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var leads = i + 1 < blocks.Count && (KeptLeadIns.Leads(blocks[i], blocks[i + 1]) || (i == 0 && IsTitle(blocks[0])));
            var label = leads && blocks[i + 1] is ListBlock && KeptLeadIns.IsLabel(blocks[i]);
            if (label && !context.Tight && KeptLeadIns.IsStrong(blocks[i])) SetOff();
            // What opens a chapter under its heading is no text to stand there with it alone.
            var opens = i == 0 && i + 1 < blocks.Count && column.LastKeeps && blocks[i] is Epigraph or Quotation { Attribution.IsEmpty: false };
            Each(blocks[i]);
            // What names a box is no paragraph that the next one would go on from.
            if (i == 0 && IsTitle(blocks[0]) && KeptLeadIns.IsStrong(blocks[0])) column.Continues &= state.Styles.Theme.Text.Spaced;
            if (leads || opens) column.KeepLastWithNext();
            column.IsUnderLabel = label;
        }
    }

    /// <summary>The first line of a panel names it where it is a short one.</summary>
    private bool IsTitle(Block block) => !context.Frames.IsEmpty && KeptLeadIns.IsShort(block);

    private void SetOff()
    {
        column.Space(1);
        column.Continues = false;
    }

    private void Each(Block block)
    {
        if (block.Attributes.HasClass(Model.Block.NewPage)) NewPage(block);
        column.Anchor(block.Attributes.Id);
        var dressed = context.Dressed(block, state);
        block.Accept(ReferenceEquals(dressed, context) ? this : With(dressed));
    }

    private void NewPage(Block block)
    {
        if (context.Tight || context.Contained || context.ListDepth > 0) state.Diagnostics.NoNewPage(block.Span);
        else column.BreakPage();
    }

    public bool Visit(Paragraph block)
    {
        if (DropCaps.LinesOf(block, context, state) is { } lines)
        {
            if (state.Styles.Theme.Text.Spaced && column.FollowsText) column.Space(1);
            Capped(block, lines);
            return true;
        }

        var node = context.Parent.Add(StructureRole.Paragraph);
        if (state.Styles.Theme.Text.Spaced && !context.Tight && column.FollowsText && !column.HasRunIn) column.Space(1);
        if (!context.Tight && (context.InDialogue || (block.IsSpeech && state.Styles.Theme.Speeches.Hanging && !state.Styles.Theme.Text.Spaced)))
        {
            var pieces = InlineCollector.Collect(state, context, node, block.Content, column.TakeOpening());
            var indent = state.Styles.Theme.Speeches.Indent;
            column.Add(Block(pieces, Style(context.Alignment) with { LeftMargin = indent, Indent = block.IsSpeech ? -indent : Length.Zero }));
            column.Continues = true;
            return true;
        }

        if (state.Styles.Theme.Text.Spaced && !context.Tight)
        {
            Text(node, block.Content, Length.Zero);
            return true;
        }

        var moved = column.FollowsFloat && !column.Continues && !column.HasRunIn ? context.Indent : Length.Zero;
        Text(node, block.Content, column.Continues && !column.HasRunIn ? context.Indent : Length.Zero, moved);
        return true;
    }

    public bool Visit(Subheading block)
    {
        var level = Math.Clamp(context.SectionDepth + 1, 1, 6);
        var node = context.Parent.Add(new StructureNode(StructureRole.Heading1 + level - 1, []) { Title = PlainText.WithoutNotes(block.Content) });
        var look = context.Look with { Weight = 700, Hyphenate = false };
        var pieces = InlineCollector.Collect(state, context with { Look = look }, node, block.Content, column.TakeOpening());
        column.Space(context.Tight ? 0 : 1);
        column.Add(Block(pieces, Style(LineAlignment.Left)) with { KeepWithNext = true, KeepWhole = true, IsBalanced = true });
        column.Continues = false;
        return true;
    }

    public bool Visit(Quotation block)
    {
        var theme = state.Styles.Theme.Quotations;
        var inner = context.In(context.Parent.Add(StructureRole.BlockQuote)).Indented(theme.Left, theme.Right) with
        {
            Look = (context is { Tight: false, Contained: false } && context.Frames.IsEmpty ? context.Look with { Size = theme.Size } : Smaller(theme.Size)) with { Role = theme.Face, Weight = theme.Weight, Italic = theme.Italic },
            Alignment = theme.Centred ? LineAlignment.Centred : context.Alignment,
            Indent = theme.Centred ? Length.Zero : theme.Size,
            Contained = true,
        };
        inner = inner.Framed(theme.Panel, theme.Size, state) with { Displayed = !context.Tight && state.Styles.Display(inner.Look.Size) is not null };
        Apart(theme.Lines, () =>
        {
            With(inner).All(block.Content);
            Attribution(inner, block.Attribution);
        });
        return true;
    }

    public bool Visit(Epigraph block)
    {
        var theme = state.Styles.Theme.Epigraphs;
        var inner = context.In(context.Parent.Add(StructureRole.BlockQuote))
            .Indented(state.Styles.Theme.Measure.Times(theme.Left, 1000), Length.Zero) with
        {
            Look = Smaller(theme.Size) with { Italic = theme.Italic },
            Alignment = LineAlignment.Left,
            Indent = theme.Size,
            Contained = true,
        };
        Apart(1, () =>
        {
            With(inner).All(block.Content);
            Attribution(inner, block.Attribution);
        });
        return true;
    }

    public bool Visit(Verse block)
    {
        if (state.Styles.Theme.Verse.OwnPage && context is { Tight: false, Contained: false, ListDepth: 0 }) column.BreakPage();
        Apart(1, () => new VerseCollector(state, context, column).Collect(block));
        return true;
    }

    public bool Visit(ListBlock block)
    {
        var lines = context.ListDepth == 0 && !context.Tight ? state.Styles.Theme.Lists.Lines : 0;
        Apart(column.IsUnderLabel ? 0 : lines, lines, () => new ListCollector(state, context, column).Collect(block));
        return true;
    }

    public bool Visit(DefinitionList block)
    {
        Apart(context.ListDepth == 0 ? 1 : 0, () => new DefinitionCollector(state, context, column).Collect(block));
        return true;
    }

    public bool Visit(Table block)
    {
        Apart(1, () => new TableCollector(state, context, column).Collect(block));
        return true;
    }

    public bool Visit(Figure block)
    {
        var followed = column.Continues || column.FollowsFloat;
        new FigureCollector(state, context, column).Collect(block);
        if (block.IsBackdrop || block.IsStamp) return true;
        // A page of its own stands anywhere; what follows goes on from what came before it.
        var isBeside = block is { IsRunaround: true, TakesPage: false };
        column.Continues &= block.TakesPage || isBeside;
        column.FollowsFloat = followed && !isBeside && !context.Contained && !context.Tight && block.Placement != FigurePlacement.Pinned;
        return true;
    }

    public bool Visit(SceneBreak block)
    {
        var ornament = state.Styles.Theme.Breaks.Ornament;
        column.Continues = false;
        column.Space(1);
        if (ornament.Length == 0) return true;
        var look = context.Look with { Hyphenate = false };
        var pieces = column.TakeOpening();
        pieces.Add(new TextPiece(Artifact.Layout, ornament, state.StyleOf(look, ornament, block.Span), null, 0, null));
        // Right below a heading it goes where the heading's text goes.
        column.Add(Block(pieces, Style(LineAlignment.Centred)) with { After = 1, KeepWhole = true, KeepWithNext = column.KeepsWithNext });
        return true;
    }

    public bool Visit(PageBreak block)
    {
        if (context.Tight || context.InColumns)
        {
            state.Diagnostics.NoPageBreak(block.Span);
            return true;
        }
        column.Add(new PageBreakBlock(Recto: false));
        column.Continues = false;
        return true;
    }

    public bool Visit(Preformatted block)
    {
        Apart(1, () => new CodeCollector(state, context, column).Collect(block));
        return true;
    }

    public bool Visit(Division block)
    {
        new DivisionCollector(state, context, column).Collect(block);
        return true;
    }

    public bool Visit(GlossaryPlace block)
    {
        new GlossaryCollector(state, context, column).CollectInside();
        return true;
    }

    public BlockCollector With(BlockContext inner) => new(state, inner, column);

    /// <summary>Sets blocks apart from what stands about them by empty lines, where the place allows any.</summary>
    public void Apart(int lines, Action content) => Apart(lines, lines, content);

    private void Apart(int before, int after, Action content)
    {
        column.Space(context.Tight ? 0 : before);
        column.Continues = false;
        column.Contain(state, content);
        column.SpaceAfter(context.Tight ? 0 : after);
        column.Continues = false;
    }

    public void Attribution(BlockContext inner, Seq<Inline> attribution)
    {
        if (attribution.IsEmpty) return;
        column.KeepLastWithNext();
        var node = inner.Parent.Add(StructureRole.Paragraph);
        var upright = inner with { Look = inner.Look with { Italic = false } };
        var pieces = column.TakeOpening();
        pieces.Add(new TextPiece(state.NewId(node), "— ", state.Styles.Style(upright.Look), null, 0, null));
        InlineCollector.Collect(state, upright, node, attribution, pieces);
        column.Add(With(inner).Block(pieces, Style(LineAlignment.Right)) with { KeepWhole = true });
    }

    public void Text(StructureDraft node, Seq<Inline> content, Length indent, Length indentIfMoved = default)
    {
        var pieces = InlineCollector.Collect(state, context, node, content, column.TakeOpening());
        column.Add(Block(pieces, Style(context.Alignment) with { Indent = indent }) with { IndentIfMoved = indentIfMoved });
        column.Continues = true;
    }

    /// <summary>Its first letter is as high as several lines, where it has one; it is never indented.</summary>
    private void Capped(Paragraph block, int lines)
    {
        var cap = column.HasRunIn && context is { Tight: false, ListDepth: 0 } ? DropCaps.None(block, state, "it stands in its heading's line") : DropCaps.Of(block, lines, context, state);
        var pieces = InlineCollector.Collect(state, context, context.Parent.Add(StructureRole.Paragraph), block.Content, column.TakeOpening());
        column.Add(Block(pieces, Style(context.Alignment)) with { Cap = cap });
        column.Continues = true;
    }

    public TextBlock Block(IEnumerable<ParagraphPiece> pieces, ParagraphStyle style) =>
        new(new(Seq.Of(pieces), style))
        {
            Inset = context.Inset, Frames = context.Frames, KeepWhole = context.Displayed, IsBalanced = context.Balanced, Display = context.Displayed ? state.Styles.Display(context.Look.Size) : null,
        };

    public ParagraphStyle Style(LineAlignment alignment) =>
        new(alignment == LineAlignment.Justified && state.IsRagged(context.Look) ? LineAlignment.Left : alignment, context.Leading, default, default, default, state.Styles.Breaking);

    // In notes and cells, and in what stands apart already, nothing gets larger again.
    private TextLook Smaller(Length size) => context.Look with { Size = Length.Min(size, context.Look.Size) };
}
