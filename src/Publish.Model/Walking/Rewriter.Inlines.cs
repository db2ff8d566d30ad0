namespace Publish.Model.Walking;

public abstract partial class Rewriter : IInlineVisitor<Inline>
{
    public virtual Inline Visit(Text inline) => inline;

    public virtual Inline Visit(Styled inline)
    {
        var content = Run(inline.Content);
        return content.IsSame(inline.Content) ? inline : inline with { Content = content };
    }

    public virtual Inline Visit(Code inline) => inline;

    public virtual Inline Visit(LineBreak inline) => inline;

    public virtual Inline Visit(Link inline)
    {
        var content = Run(inline.Content);
        return content.IsSame(inline.Content) ? inline : inline with { Content = content };
    }

    public virtual Inline Visit(CrossReference inline)
    {
        var content = Run(inline.Content);
        return content.IsSame(inline.Content) ? inline : inline with { Content = content };
    }

    public virtual Inline Visit(Note inline)
    {
        var content = Blocks(inline.Content);
        return content.IsSame(inline.Content) ? inline : inline with { Content = content };
    }

    public virtual Inline Visit(TermUse inline)
    {
        var content = Run(inline.Content);
        return content.IsSame(inline.Content) ? inline : inline with { Content = content };
    }

    public virtual Inline Visit(Image inline) => inline;

    public virtual Inline Visit(Comment inline) => inline;

    public virtual Inline Visit(SourcePage inline) => inline;

    public virtual Inline Visit(Locators inline) => inline;
}
