using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Matching;

/// <summary>A run of inlines as one text for the matcher, so that a term is found across emphasis.</summary>
/// <remarks>Only text and plain spans take part. Everything else stands as U+FFFC, which no term holds: code, links and references (a call
/// inside a link would be a link inside a link), notes, pictures, superscripts, uses that are marked already, shielded spans.</remarks>
internal sealed class InlineWords : IInlineVisitor<InlineWords>
{
    private const char Other = '\uFFFC';
    private const int DeepestSpan = 100;

    private char[] buffer = new char[1024];
    private int length;
    private int depth;
    private bool isTooDeep;

    /// <summary>The run's text; empty where spans lie in spans deeper than anyone writes.</summary>
    public ReadOnlySpan<char> Fill(Seq<Inline> run)
    {
        length = 0;
        isTooDeep = false;
        foreach (var inline in run)
            inline.Accept(this);
        return isTooDeep ? [] : buffer.AsSpan(0, length);
    }

    /// <summary>Whether a span's words are part of the run around it.</summary>
    public static bool IsOpen(Styled inline) =>
        inline.Kind is not (SpanKind.Superscript or SpanKind.Subscript or SpanKind.Strikethrough)
        && !inline.Content.IsEmpty && !Regions.Shields(inline.Attributes);

    /// <summary>How many characters an inline is in this text.</summary>
    public static int Length(Inline inline) => inline switch
    {
        Text text => text.Value.Length,
        Styled styled when IsOpen(styled) => Length(styled.Content),
        _ => 1,
    };

    private static int Length(Seq<Inline> run)
    {
        var sum = 0;
        foreach (var inline in run)
            sum += Length(inline);
        return sum;
    }

    public InlineWords Visit(Text inline) => Append(inline.Value);

    public InlineWords Visit(Styled inline)
    {
        if (!IsOpen(inline)) return Append([Other]);
        isTooDeep |= depth >= DeepestSpan;
        if (isTooDeep) return this;
        depth++;
        foreach (var child in inline.Content)
            child.Accept(this);
        depth--;
        return this;
    }

    public InlineWords Visit(LineBreak inline) => Append([' ']);

    public InlineWords Visit(Code inline) => Append([Other]);

    public InlineWords Visit(Link inline) => Append([Other]);

    public InlineWords Visit(CrossReference inline) => Append([Other]);

    public InlineWords Visit(Note inline) => Append([Other]);

    public InlineWords Visit(TermUse inline) => Append([Other]);

    public InlineWords Visit(Image inline) => Append([Other]);

    public InlineWords Visit(Comment inline) => Append([Other]);

    public InlineWords Visit(SourcePage inline) => Append([Other]);

    public InlineWords Visit(Locators inline) => Append([Other]);

    private InlineWords Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > buffer.Length) Grow(length + text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
        return this;
    }

    private void Grow(int least)
    {
        var longer = new char[Math.Max(buffer.Length * 2, least)];
        Array.Copy(buffer, longer, length);
        buffer = longer;
    }
}
