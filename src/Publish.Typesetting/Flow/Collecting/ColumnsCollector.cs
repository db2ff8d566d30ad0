using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Text in columns; what goes across them, or has a page to itself, stands between two such stretches.</summary>
internal sealed class ColumnsCollector(CollectingState state, BlockContext context, Column column)
{
    /// <summary>Columns of fewer characters are not justified: their spaces would gape.</summary>
    private const int FewestJustified = 45;

    public void Collect(Division division)
    {
        var collector = new BlockCollector(state, context, column);
        if (context.Tight || context.Contained || context.ListDepth > 0)
        {
            state.Diagnostics.NoColumnsHere(division.Span);
            collector.All(division.Content);
            return;
        }

        var count = Count(division);
        if (count == 1)
        {
            collector.All(division.Content);
            return;
        }

        var run = new List<Block>();
        foreach (var block in division.Content)
        {
            if (!IsAcross(block))
            {
                run.Add(block);
                continue;
            }

            Stretch(collector, division, run, count);
            collector.All([block]);
        }

        Stretch(collector, division, run, count);
    }

    /// <summary>As many as were asked for, or fewer where their lines would be too short to be read.</summary>
    private int Count(Division division)
    {
        var asked = Math.Clamp(division.Columns, Division.FewestColumns, Division.MostColumns);
        var count = asked;
        while (count > 1 && WidthOf(count) < state.Styles.Theme.LeastLine) count--;
        if (count < asked) state.Diagnostics.NarrowColumns(division.Span, asked, count);
        return count;
    }

    private Length WidthOf(int count) => ColumnsBlock.WidthOf(context.Inset.Of(state.Styles.Theme.Measure), count, state.Styles.Theme.Columns.Gutter);

    private static bool IsAcross(Block block) => block.Attributes.HasClass(Division.AcrossColumns) || block is PageBreak or GlossaryPlace or Figure { TakesPage: true };

    private void Stretch(BlockCollector collector, Division division, List<Block> blocks, int count)
    {
        if (blocks.Count == 0) return;
        var justified = WidthOf(count) >= state.Styles.Theme.LeastLine.Times(FewestJustified, 24);
        var own = new Column();
        foreach (var anchor in column.TakeAnchors()) own.Anchor(anchor);
        var inner = context with { Contained = true, InColumns = true, Inset = default, Alignment = justified ? context.Alignment : LineAlignment.Left };
        new BlockCollector(state, inner, own).All(Seq.Of(blocks));
        foreach (var anchor in own.TakeAnchors()) column.Anchor(anchor);
        blocks.Clear();
        if (own.Blocks.IsEmpty) return;
        var theme = state.Styles.Theme.Columns;
        collector.Apart(1, () => column.Add(new ColumnsBlock(own.Blocks, count, theme.Gutter, division.Attributes.HasClass(Division.RuledColumns) ? Length.Max(theme.Rule, Length.Pt(0.5m)) : theme.Rule) { Inset = context.Inset }));
    }
}
