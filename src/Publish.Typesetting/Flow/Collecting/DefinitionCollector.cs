using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Definition lists: the term on a line of its own in bold, what it means set in under it.</summary>
internal sealed class DefinitionCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(DefinitionList block)
    {
        var list = context.Parent.Add(new StructureNode(StructureRole.List, []) { ListNumbering = "None" });
        foreach (var item in block.Items)
            Item(list.Add(StructureRole.ListItem), item);
    }

    private void Item(StructureDraft node, Definition item)
    {
        column.Anchor(item.Attributes.Id);
        var body = new StructureDraft(StructureRole.ListBody);
        foreach (var term in item.Terms) Term(node.Add(StructureRole.Label), body, term);
        var inner = context.In(node.Add(body)).Indented(context.Look.Size.Times(3, 2), Length.Zero) with
        {
            ListDepth = context.ListDepth + 1,
            Contained = true,
        };
        foreach (var description in item.Descriptions)
        {
            column.Continues = false;
            new BlockCollector(state, inner, column).All(description);
        }
        column.Continues = false;
    }

    /// <param name="body">A term's notes stand before what it means.</param>
    private void Term(StructureDraft node, StructureDraft body, Seq<Inline> term)
    {
        var look = context with { NoteHome = context.NoteHome ?? body, Look = context.Look with { Weight = 700, Hyphenate = false } };
        var collector = new BlockCollector(state, look, column);
        var pieces = InlineCollector.Collect(state, look, node, term, column.TakeOpening());
        column.Add(collector.Block(pieces, collector.Style(LineAlignment.Left)) with { KeepWithNext = true, KeepWhole = true });
    }
}
