using Publish.Model.Walking;

namespace Publish.Model.Proofing;

public sealed partial class ModelWords : IBlockVisitor<bool>, IInlineVisitor<bool>
{
    private void Blocks(Seq<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Attributes.HasClass(Block.NewPage)) Mark(LandmarkKind.PageBreak, block);
            if (DeepStack.IsLow) Deeper(block);
            else block.Accept(this);
            if (block is Paragraph paragraph && i + 1 < blocks.Count && IsLedIn(blocks[i + 1]) && EndsInColon(paragraph.Content)) Mark(LandmarkKind.LeadIn, paragraph);
        }
    }

    private void Run(Seq<Inline> content)
    {
        foreach (var inline in content)
        {
            if (DeepStack.IsLow) Deeper(inline);
            else inline.Accept(this);
        }
    }

    private void Deeper(Block block) => DeepStack.Continue(() => block.Accept(this));

    private void Deeper(Inline inline) => DeepStack.Continue(() => inline.Accept(this));

    private static bool IsLedIn(Block block) => block is ListBlock or Quotation or Verse or Preformatted or Table or DefinitionList or Figure;

    private static bool EndsInColon(Seq<Inline> content)
    {
        for (var i = content.Count - 1; i >= 0; i--)
        {
            switch (content[i])
            {
                case Note: continue;
                case Text text when string.IsNullOrWhiteSpace(text.Value): continue;
                case Text text: return text.Value.AsSpan().TrimEnd().EndsWith(":");
                case Styled styled: return EndsInColon(styled.Content);
                default: return false;
            }
        }
        return false;
    }

    bool IBlockVisitor<bool>.Visit(Paragraph block) => Said(block.Content);

    bool IBlockVisitor<bool>.Visit(Subheading block)
    {
        Mark(LandmarkKind.Subheading, block);
        return Said(block.Content);
    }

    bool IBlockVisitor<bool>.Visit(Quotation block) => Said(block.Content, block.Attribution);

    bool IBlockVisitor<bool>.Visit(Epigraph block) => Said(block.Content, block.Attribution);

    bool IBlockVisitor<bool>.Visit(Verse block)
    {
        Mark(LandmarkKind.Poem, block);
        foreach (var stanza in block.Stanzas)
            foreach (var line in stanza.Lines) Run(line.Content);
        return Said(block.Attribution);
    }

    bool IBlockVisitor<bool>.Visit(ListBlock block)
    {
        foreach (var item in block.Items) Blocks(item.Content);
        return true;
    }

    bool IBlockVisitor<bool>.Visit(DefinitionList block)
    {
        foreach (var item in block.Items)
        {
            foreach (var term in item.Terms) Run(term);
            foreach (var description in item.Descriptions) Blocks(description);
        }
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Table block)
    {
        Run(block.Caption);
        Rows(block.Head);
        Rows(block.Rows);
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Figure block)
    {
        if (block.IsOfPaper) return true;
        Mark(LandmarkKind.Figure, block);
        Images.Add(block.Picture);
        return Said(block.Caption);
    }

    bool IBlockVisitor<bool>.Visit(SceneBreak block) => true;

    bool IBlockVisitor<bool>.Visit(PageBreak block)
    {
        Mark(LandmarkKind.PageBreak, block);
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Preformatted block)
    {
        Add(block, block.Text);
        return true;
    }

    bool IBlockVisitor<bool>.Visit(Division block) => (ofPages && PullQuotes.Repeats(whole, block)) || Said(block.Content, []);

    bool IBlockVisitor<bool>.Visit(GlossaryPlace block)
    {
        WholeGlossary();
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Text inline)
    {
        Add(inline, inline.Value);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Styled inline) => Said(inline.Content);

    bool IInlineVisitor<bool>.Visit(Code inline)
    {
        Add(inline, inline.Value);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(LineBreak inline) => true;

    bool IInlineVisitor<bool>.Visit(Link inline)
    {
        var (before, outer) = (strand.Count, inLink);
        inLink = true;
        Run(inline.Content);
        inLink = outer;
        if (!outer && strand.Count > before) Links.Add(inline);
        return true;
    }

    // A page's number stands for the words on paper.
    bool IInlineVisitor<bool>.Visit(CrossReference inline)
    {
        if (ofPages && inline.Form == ReferenceForm.PageNumber) return true;
        var outer = inLink;
        inLink = true;
        Run(inline.Content);
        inLink = outer;
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Note inline)
    {
        NoteCount++;
        InNote(inline.Content);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(TermUse inline)
    {
        Run(inline.Content);
        if (ofPages && inline.Call == TermCall.First && inline.Number > 0 && entries.TryGetValue(inline.Entry, out var entry)) InNote(entry.PrintNote);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Image inline)
    {
        Images.Add(inline);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Comment inline) => true;

    bool IInlineVisitor<bool>.Visit(SourcePage inline) => true;

    bool IInlineVisitor<bool>.Visit(Locators inline) => true;

    private void Rows(Seq<TableRow> rows)
    {
        foreach (var row in rows)
            foreach (var cell in row.Cells) Blocks(cell.Content);
    }

    private bool Said(Seq<Inline> content)
    {
        Run(content);
        return true;
    }

    private bool Said(Seq<Block> content, Seq<Inline> attribution)
    {
        Blocks(content);
        Run(attribution);
        return true;
    }
}
