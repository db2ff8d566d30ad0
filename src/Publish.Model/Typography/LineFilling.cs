namespace Publish.Model;

/// <summary>Writes a run into a line: its texts in order, a space for a line break, one character for what is no text. Notes leave no trace.</summary>
internal sealed class LineFilling(Line line, Func<string, TypographyRules> rules, string language) : IInlineVisitor<Line>
{
    private string language = language;

    public void Add(Seq<Inline> content)
    {
        foreach (var inline in content)
            Add(inline);
    }

    private Line Add(Inline inline)
    {
        if (DeepStack.IsLow) return DeepStack.Continue(() => Add(inline));
        var outer = language;
        language = inline.Attributes.Language ?? outer;
        inline.Accept(this);
        language = outer;
        return line;
    }

    public Line Visit(Text inline) => line.AddText(inline.Value, rules(language));

    public Line Visit(Styled inline) => Children(inline.Content);

    public Line Visit(Code inline) => line.AddOther();

    public Line Visit(LineBreak inline) => line.AddBreak();

    public Line Visit(Link inline) => Children(inline.Content);

    public Line Visit(CrossReference inline) => inline.Content.IsEmpty ? line.AddOther() : Children(inline.Content);

    public Line Visit(Note inline) => line;

    public Line Visit(TermUse inline) => Children(inline.Content);

    public Line Visit(Image inline) => line.AddOther();

    private Line Children(Seq<Inline> content)
    {
        Add(content);
        return line;
    }
}
