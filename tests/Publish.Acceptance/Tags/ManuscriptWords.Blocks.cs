using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Acceptance.Tags;

internal sealed partial class ManuscriptWords : IBlockVisitor<bool>
{
    private void Say(Seq<Block> blocks)
    {
        foreach (var block in blocks) In(block.Attributes.Language, () => block.Accept(this));
    }

    bool IBlockVisitor<bool>.Visit(Paragraph block) => Of(block, () => Say(block.Content));

    bool IBlockVisitor<bool>.Visit(Subheading block) => Of(block, () => Say(block.Content));

    bool IBlockVisitor<bool>.Visit(Quotation block) => Quoted(block.Content, block, block.Attribution);

    bool IBlockVisitor<bool>.Visit(Epigraph block) => Quoted(block.Content, block, block.Attribution);

    bool IBlockVisitor<bool>.Visit(Verse block)
    {
        foreach (var stanza in block.Stanzas)
            Of(stanza, () =>
            {
                foreach (var line in stanza.Lines)
                {
                    words.Part();
                    place = lines.Of(line);
                    In(line.Attributes.Language, () => Say(line.Content));
                }
            });
        return Quoted([], block, block.Attribution);
    }

    bool IBlockVisitor<bool>.Visit(ListBlock block)
    {
        var next = block.Start;
        foreach (var item in block.Items)
        {
            words.Part();
            place = lines.Of(item);
            var number = ListMarks.Of(block.Kind, block.Delimiter, next = item.Number ?? next);
            next++;
            var box = item.Box switch { TaskBox.Open => " ☐", TaskBox.Ticked => " ☒", _ => "" };
            if (!block.Attributes.HasClass(Division.IndexEntries)) Made(number.Length + box.Length > 0 ? number + box : SpokenWord.AnyMark.ToString());
            words.Part();
            Say(item.Content);
        }
        return true;
    }

    bool IBlockVisitor<bool>.Visit(DefinitionList block)
    {
        foreach (var item in block.Items)
        {
            foreach (var term in item.Terms) Of(item, () => Say(term));
            foreach (var description in item.Descriptions) Say(description);
        }
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Table block)
    {
        Together(() =>
        {
            Of(block, () => Say(block.Caption));
            foreach (var row in block.Head.Concat(block.Rows))
                foreach (var cell in row.Cells) In(cell.Attributes.Language, () => Say(cell.Content));
        });
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Figure block)
    {
        Together(() =>
        {
            Picture(block.Picture);
            Of(block, () => Say(block.Caption));
        });
        return true;
    }

    bool IBlockVisitor<bool>.Visit(SceneBreak block) => true;

    bool IBlockVisitor<bool>.Visit(PageBreak block) => true;

    bool IBlockVisitor<bool>.Visit(Preformatted block) => Of(block, () => Words(block, block.Text));

    bool IBlockVisitor<bool>.Visit(Division block)
    {
        Say(block.Content);
        return true;
    }

    bool IBlockVisitor<bool>.Visit(GlossaryPlace block)
    {
        Glossary(isTitled: false);
        return true;
    }

    private bool Of(Node node, Action content)
    {
        Block(node, content);
        return true;
    }

    private bool Quoted(Seq<Block> content, Block block, Seq<Inline> attribution)
    {
        Say(content);
        if (!attribution.IsEmpty) Of(attribution[0], () => { Made("— "); Say(attribution); });
        return true;
    }

    private void Picture(Image image)
    {
        if (image.Alternative != "") words.Whole($"[{image.Alternative}]", language, lines.Of(image));
    }
}
