using Publish.Model.Walking;

namespace Publish.Model.Punctuation;

/// <summary>Writes a run into a line: its texts in order, a space for a line break, one character for what is no text. Notes leave no trace.</summary>
internal sealed class LineFilling(TypedLine line, Func<string, TypographyRules> rules, string language) : IInlineVisitor<TypedLine>
{
    private string language = language;

    public void Add(Seq<Inline> content)
    {
        foreach (var inline in content)
            Add(inline);
    }

    private TypedLine Add(Inline inline)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Add(inline));
        var outer = language;
        language = inline.Attributes.Language ?? outer;
        inline.Accept(this);
        language = outer;
        return line;
    }

    public TypedLine Visit(Text inline) => line.AddText(inline.Value, rules(language), inline.IsLiteral);

    public TypedLine Visit(Styled inline)
    {
        var start = line.Length;
        Children(inline.Content);
        if (inline.Attributes.IsAsTyped) line.Lock(start, line.Length);
        return line;
    }

    public TypedLine Visit(Code inline) => line.AddOther();

    public TypedLine Visit(LineBreak inline) => line.AddBreak();

    public TypedLine Visit(Link inline) => Children(inline.Content);

    public TypedLine Visit(CrossReference inline) => inline.Content.IsEmpty ? line.AddOther() : Children(inline.Content);

    public TypedLine Visit(Note inline) => line;

    public TypedLine Visit(TermUse inline) => Children(inline.Content);

    public TypedLine Visit(Image inline) => line.AddOther();

    public TypedLine Visit(Comment inline) => line;

    public TypedLine Visit(SourcePage inline) => line;

    public TypedLine Visit(Locators inline) => line.AddOther();

    private TypedLine Children(Seq<Inline> content)
    {
        Add(content);
        return line;
    }
}
