using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Verse: each line a paragraph of its own, set in by its own indent, turnovers hanging deeper; stanzas an empty line apart.</summary>
internal sealed class VerseCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(Verse block)
    {
        var theme = state.Styles.Theme.Verse;
        var size = Length.Min(theme.Size, context.Look.Size);
        var inner = context.In(context.Parent.Add(StructureRole.BlockQuote)).Indented(context.Tight ? size : context.IsBeside ? Length.Zero : theme.Left, Length.Zero) with
        {
            Look = context.Look with { Size = size, Hyphenate = false },
        };
        for (var s = 0; s < block.Stanzas.Count; s++)
        {
            if (s > 0 && !context.Tight) column.SpaceAfter(1);
            var stanza = block.Stanzas[s];
            var node = inner.Parent.Add(StructureRole.Paragraph);
            for (var i = 0; i < stanza.Lines.Count; i++)
                Line(inner, node, stanza.Lines[i], keep: i == 0 || i == stanza.Lines.Count - 2, last: i == stanza.Lines.Count - 1);
        }
        new BlockCollector(state, context, column).Attribution(inner, block.Attribution);
    }

    private void Line(BlockContext inner, StructureDraft stanza, VerseLine line, bool keep, bool last)
    {
        var node = stanza.Add(StructureRole.Line);
        column.Anchor(line.Attributes.Id);
        var collector = new BlockCollector(state, inner, column);
        // Beside another text every letter of a line is wanted.
        var turnover = inner.IsBeside ? Length.Min(state.Styles.Theme.Verse.Turnover, inner.Look.Size) : state.Styles.Theme.Verse.Turnover;
        var style = collector.Style(LineAlignment.Left) with
        {
            LeftMargin = turnover,
            Indent = inner.Look.Size.Times(Math.Min(line.Indent, 12), 1) - turnover,
        };
        var pieces = InlineCollector.Collect(state, inner, node, line.Content, column.TakeOpening());
        var set = collector.Block(pieces, style);
        column.Add(set with { Source = set.Source with { GoesOn = !last }, KeepWithNext = keep, KeepWhole = true, Bond = last ? Bond.None : Bond.Whole });
    }
}
