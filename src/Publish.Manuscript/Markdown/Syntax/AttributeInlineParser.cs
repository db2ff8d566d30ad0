using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Sees attributes in braces; what they belong to is decided when the tree is read.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if ((AttributeSyntax.Read(slice.AsSpan()) ?? Empty(processor, slice)) is not { } attributes)
        {
            Remember(processor, slice);
            return false;
        }
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        slice.Start += attributes.Length;
        var span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1));
        if (attributes.IsEmpty) Remark.Add(processor.Document, RemarkKind.EmptyBraces, "{}", span);
        processor.Inline = new AttributeInline(attributes with { Places = [span] })
        {
            Span = span,
            Line = line,
            Column = column,
        };
        return true;
    }

    /// <summary><c>{}</c> right behind a picture, a link or code. Elsewhere they are text.</summary>
    private static TypedAttributes? Empty(InlineProcessor processor, StringSlice slice)
    {
        if (processor.Inline is not (LinkInline { IsClosed: true } or CodeInline)) return null;
        var text = slice.AsSpan();
        var end = text.IndexOf('}');
        return end > 0 && text[1..end].IsWhiteSpace() ? new("", [], [], end + 1) : null;
    }

    private static bool BeginsWithName(ReadOnlySpan<char> text) => text[1] is '#' or '.' && (char.IsLetterOrDigit(text[2]) || text[2] == ' ');

    /// <summary><c>{width=}</c>, <c>{width = 50%}</c>.</summary>
    private static bool BeginsWithKey(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '-')) end++;
        return end > 1 && text[end..].TrimStart(' ') is ['=', ..];
    }

    /// <summary><c>{#a b}</c>, <c>{.wide left}</c>: meant as attributes, and none. Words in braces are words.</summary>
    private static void Remember(InlineProcessor processor, StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 4 || !(BeginsWithName(text) || BeginsWithKey(text))) return;
        var end = text.IndexOfAny('}', '\n');
        if (end < 0 || text[end] != '}' || text[1..end].Contains('{')) return;
        Remark.Add(processor.Document, RemarkKind.BrokenAttributes, text[..(end + 1)].ToString(),
            new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + end)));
    }
}
