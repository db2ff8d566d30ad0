using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>The index as it stands in print: entries hang, what stands under one is set in, a line parts the letters.</summary>
internal sealed class IndexCollector(CollectingState state, BlockContext context, Column column)
{
    /// <summary>As in the glossary: running heads name the letters of long lists only.</summary>
    private const int FewestHeads = 40;

    public void Collect(Division index)
    {
        var lists = index.Content.OfType<ListBlock>().Where(list => list.Attributes.HasClass(Division.IndexEntries)).ToList();
        new BlockCollector(state, context, column).All(Seq.Of(index.Content.Where(said => !said.Attributes.HasClass(Division.IndexEntries))));
        if (lists.Count == 0) return;
        var hasHeads = lists.Sum(list => list.Items.Count) >= FewestHeads;
        var node = context.Parent.Add(StructureRole.Index);
        foreach (var list in lists)
        {
            column.Space(context.Tight ? 0 : 1);
            Entries(context.In(node) with { Alignment = LineAlignment.Left, Look = context.Look with { Hyphenate = false } }, list, hasHeads ? list.Attributes[Division.IndexLetter] : null);
        }
        column.SpaceAfter(context.Tight ? 0 : 1);
        column.Continues = false;
    }

    private void Entries(BlockContext outer, ListBlock list, string? letter)
    {
        var node = outer.Parent.Add(new StructureNode(StructureRole.List, []) { ListNumbering = "None" });
        foreach (var item in list.Items)
        {
            column.Anchor(item.Attributes.Id);
            var body = node.Add(StructureRole.ListItem).Add(StructureRole.ListBody);
            var hang = outer.Look.Size.Times(2, 1);
            var inner = outer.In(body).Indented(hang, Length.Zero);
            foreach (var block in item.Content)
            {
                if (block is ListBlock under) Entries(outer.In(body).Indented(outer.Look.Size, Length.Zero), under, letter);
                else if (block is Paragraph line) Line(inner, line, hang, item.Content.Count > 1, letter);
            }
        }
    }

    private void Line(BlockContext inner, Paragraph line, Length hang, bool isFollowed, string? letter)
    {
        var pieces = InlineCollector.Collect(state, inner, inner.Parent.Add(StructureRole.Paragraph), line.Content, column.TakeOpening());
        var collector = new BlockCollector(state, inner, column);
        column.Continues = false;
        column.Add(collector.Block(pieces, collector.Style(LineAlignment.Left) with { Indent = -hang }) with { KeepWithNext = isFollowed, Letter = letter });
        column.Continues = false;
    }
}
