namespace Publish.Model.Walking;

/// <summary>What must know every kind of inline.</summary>
public interface IInlineVisitor<out T>
{
    T Visit(Text inline);
    T Visit(Styled inline);
    T Visit(Code inline);
    T Visit(LineBreak inline);
    T Visit(Link inline);
    T Visit(CrossReference inline);
    T Visit(Note inline);
    T Visit(TermUse inline);
    T Visit(Image inline);
    T Visit(Comment inline);
    T Visit(SourcePage inline);
    T Visit(Locators inline);
}
