namespace Publish.Model.Walking;

public abstract partial class Rewriter : IBlockVisitor<Block>
{
    public virtual Block Visit(Paragraph block)
    {
        var content = Run(block.Content);
        return content.IsSame(block.Content) ? block : block with { Content = content };
    }

    public virtual Block Visit(Subheading block)
    {
        var content = Run(block.Content);
        return content.IsSame(block.Content) ? block : block with { Content = content };
    }

    public virtual Block Visit(Quotation block)
    {
        var content = Blocks(block.Content);
        var attribution = Run(block.Attribution);
        return content.IsSame(block.Content) && attribution.IsSame(block.Attribution)
            ? block
            : block with { Content = content, Attribution = attribution };
    }

    public virtual Block Visit(Epigraph block)
    {
        var content = Blocks(block.Content);
        var attribution = Run(block.Attribution);
        return content.IsSame(block.Content) && attribution.IsSame(block.Attribution)
            ? block
            : block with { Content = content, Attribution = attribution };
    }

    public virtual Block Visit(Verse block)
    {
        var stanzas = block.Stanzas.Rewrite(Stanza);
        var attribution = Run(block.Attribution);
        return stanzas.IsSame(block.Stanzas) && attribution.IsSame(block.Attribution)
            ? block
            : block with { Stanzas = stanzas, Attribution = attribution };
    }

    public virtual Block Visit(ListBlock block)
    {
        var items = block.Items.Rewrite(Item);
        return items.IsSame(block.Items) ? block : block with { Items = items };
    }

    public virtual Block Visit(DefinitionList block)
    {
        var items = block.Items.Rewrite(Definition);
        return items.IsSame(block.Items) ? block : block with { Items = items };
    }

    public virtual Block Visit(Table block)
    {
        var caption = Caption(block.Caption);
        var head = HeadRows(block.Head);
        var rows = block.Rows.Rewrite(Row);
        return caption.IsSame(block.Caption) && head.IsSame(block.Head) && rows.IsSame(block.Rows)
            ? block
            : block with { Caption = caption, Head = head, Rows = rows };
    }

    public virtual Block Visit(Figure block)
    {
        var picture = Picture(block.Picture);
        var caption = Caption(block.Caption);
        return ReferenceEquals(picture, block.Picture) && caption.IsSame(block.Caption) ? block : block with { Picture = picture, Caption = caption };
    }

    public virtual Block Visit(SceneBreak block) => block;

    public virtual Block Visit(PageBreak block) => block;

    public virtual Block Visit(Preformatted block) => block;

    public virtual Block Visit(Division block)
    {
        var content = Blocks(block.Content);
        return content.IsSame(block.Content) ? block : block with { Content = content };
    }

    public virtual Block Visit(GlossaryPlace block)
    {
        VisitGlossaryOnce();
        return block;
    }
}
