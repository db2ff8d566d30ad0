using Publish.Model.Walking;

namespace Publish.Model.Glossaries.NotesForPrint;

/// <summary>Cuts a run of inlines after so many characters of its plain text. Code and pictures are not parted.</summary>
internal sealed class Beginning : IInlineVisitor<Inline>
{
    private int left;

    private Beginning(int length) => left = length;

    public static Seq<Inline> Of(Seq<Inline> content, int length) => new Beginning(length).Take(content);

    private Seq<Inline> Take(Seq<Inline> content)
    {
        var result = new List<Inline>();
        foreach (var inline in content)
        {
            if (left <= 0) break;
            result.Add(inline.Accept(this));
        }
        return Seq.Of(result);
    }

    public Inline Visit(Text inline)
    {
        var taken = Math.Min(left, inline.Value.Length);
        left -= taken;
        return taken == inline.Value.Length ? inline : inline with { Value = inline.Value[..taken] };
    }

    public Inline Visit(Styled inline) => inline with { Content = Take(inline.Content) };

    public Inline Visit(Code inline) => Whole(inline, inline.Value.Length);

    public Inline Visit(LineBreak inline) => Whole(inline, 1);

    public Inline Visit(Link inline) => inline with { Content = Take(inline.Content) };

    public Inline Visit(CrossReference inline) => inline with { Content = Take(inline.Content) };

    public Inline Visit(Note inline) => inline;

    public Inline Visit(TermUse inline) => inline with { Content = Take(inline.Content) };

    public Inline Visit(Image inline) => Whole(inline, inline.Alternative?.Length ?? 0);

    public Inline Visit(Comment inline) => inline;

    public Inline Visit(SourcePage inline) => inline;

    public Inline Visit(Locators inline) => inline;

    private Inline Whole(Inline inline, int length)
    {
        left -= length;
        return inline;
    }
}
