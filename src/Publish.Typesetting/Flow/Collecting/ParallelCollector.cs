using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>A text beside its translation, or one below the other where there is no room; who hears it hears each pair one after the other.</summary>
internal sealed class ParallelCollector(CollectingState state, BlockContext context, Column column)
{
    /// <summary>Sides of fewer characters are not justified: their spaces would gape.</summary>
    private const int FewestJustified = 45;

    private readonly Length gutter = Length.Max(state.Styles.Theme.Columns.Gutter, state.Styles.Theme.Text.Size);

    /// <summary>What came last was a pair of paragraphs, or one of headings.</summary>
    private bool isAfterProse, isAfterHeading;

    public void Collect(Division parallel)
    {
        var most = parallel.Content.Where(block => block is Division { IsPair: true }).Select(pair => ((Division)pair).Content.Count).DefaultIfEmpty().Max();
        if (most > 1) Check(parallel, most);
        var inner = new BlockCollector(state, context, column);
        inner.Apart(1, () =>
        {
            foreach (var block in parallel.Content.AsEnumerable())
            {
                if (block is Division { IsPair: true } pair) Pair(pair);
                else Other(inner, block);
            }
        });
    }

    private bool IsHere => !context.Tight && !context.Contained && context.ListDepth == 0;

    private Length WidthOf(int sides) => ColumnsBlock.WidthOf(context.Inset.Of(state.Styles.Theme.Measure), sides, gutter);

    private bool IsWide(int sides) => sides <= Division.MostSides && WidthOf(sides) >= state.Styles.Theme.LeastLine;

    private void Check(Division parallel, int sides)
    {
        if (!IsHere) state.Diagnostics.NoParallelHere(parallel.Span);
        else if (!IsWide(sides)) state.Diagnostics.NarrowParallel(parallel.Span, sides);
    }

    private void Other(BlockCollector collector, Block block)
    {
        column.Space(context.Tight ? 0 : 1);
        collector.All([block]);
        column.Space(context.Tight ? 0 : 1);
        column.Continues = isAfterProse = isAfterHeading = false;
    }

    private void Pair(Division pair)
    {
        var sides = pair.Content.Select(side => (Division)side);
        var isProse = sides.All(side => side.Content.All(block => block is Paragraph));
        var goesOn = isProse && isAfterProse && !state.Styles.Theme.Text.Spaced;
        if (!goesOn && !isAfterHeading) column.Space(context.Tight ? 0 : 1);
        column.Anchor(pair.Attributes.Id);
        var node = context.Parent.Add(StructureRole.Div);
        if (IsHere && IsWide(sides.Count)) Beside(node, sides, goesOn);
        else Below(node, sides);
        isAfterProse = isProse;
        isAfterHeading = sides.All(side => side.Content is [] or [Subheading]);
    }

    private void Beside(StructureDraft node, Seq<Division> sides, bool goesOn)
    {
        var collected = Seq.Of(Enumerable.Range(0, sides.Count).Select(i => Side(node, sides[i], sides.Count, goesOn, isFirst: i == 0)));
        if (collected.All(side => side.IsEmpty)) return;
        var isVerse = sides.All(side => side.Content is [Verse]);
        column.Add(new ParallelBlock(collected, gutter)
        {
            Inset = context.Inset,
            KeepWithNext = collected.Any(side => side is [.., { KeepWithNext: true }]),
            IsByLines = isVerse && collected.All(side => side.Count == collected[0].Count),
            Within = sides.Any(side => side.Content is [Verse]) ? Bond.Whole : Bond.None,
        });
    }

    private Seq<FlowBlock> Side(StructureDraft node, Division side, int sides, bool goesOn, bool isFirst)
    {
        var own = new Column { Continues = goesOn };
        foreach (var anchor in column.TakeAnchors()) own.Anchor(anchor);
        own.Anchor(side.Attributes.Id);
        var isJustified = WidthOf(sides) >= state.Styles.Theme.LeastLine.Times(FewestJustified, 24);
        var inner = Of(side, node, isBeside: !isFirst) with { Contained = true, InColumns = true, IsBeside = true, Inset = default };
        new BlockCollector(state, isJustified ? inner : inner with { Alignment = LineAlignment.Left }, own).All(side.Content);
        foreach (var anchor in own.TakeAnchors()) column.Anchor(anchor);
        return own.Blocks;
    }

    /// <summary>Translations are set in.</summary>
    private void Below(StructureDraft node, Seq<Division> sides)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            column.Continues = false;
            column.Anchor(sides[i].Attributes.Id);
            var inner = Of(sides[i], node, isBeside: false);
            new BlockCollector(state, i == 0 || context.Tight ? inner : inner.Indented(state.Styles.Theme.Text.Size, Length.Zero), column).All(sides[i].Content);
        }
    }

    /// <summary>In a side's language, ink and class.</summary>
    private BlockContext Of(Division side, StructureDraft pair, bool isBeside)
    {
        var language = side.Attributes.Language ?? context.Look.Language;
        var node = pair.Add(new StructureNode(StructureRole.Div, []) { Language = language == context.Look.Language ? null : language, IsBeside = isBeside });
        return (context.In(node) with { Look = context.Look with { Language = language } }).Dressed(side, state);
    }
}
