using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Addresses that stand in the text as they are: <c>https://…</c>, <c>http://…</c>, <c>www.…</c>.</summary>
/// <remarks>Markdig's own extension looks back over all of the paragraph at each address. Punctuation at the end, and a closing bracket that was
/// opened before, belong to the sentence (the rules are those of GitHub's Markdown).</remarks>
internal sealed class BareUrlParser : InlineParser
{
    public BareUrlParser() => OpeningCharacters = ['h', 'H', 'w', 'W'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!MayBegin(slice.PeekCharExtra(-1))) return false;
        var text = slice.AsSpan();
        var prefix = Prefix(text);
        if (prefix < 0) return false;
        var length = Length(text);
        if (length <= prefix || !char.IsLetterOrDigit(text[prefix])) return false;

        var words = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start + length - 1);
        var typed = words.ToString();
        var link = new LinkInline(text[0] is 'w' or 'W' ? "https://" + typed : typed, "") { Span = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true };
        link.AppendChild(new LiteralInline(words) { Span = span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    private static bool MayBegin(char before) =>
        before == '\0' || char.IsWhiteSpace(before) || (char.IsPunctuation(before) && before is not ('/' or '.' or '@' or '-'))
        || before is '~' or '=' or '+' or '<' or '>' or '|';

    /// <summary>Letters before the host; -1 where no address begins.</summary>
    private static int Prefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "www."])
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return prefix.Length;
        return -1;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '|' or '{' or '`' or ']')) end++;
        while (end > 0 && (IsOfTheSentence(text[end - 1]) || IsOpenedBefore(text[..end]))) end--;
        return end;
    }

    private static bool IsOfTheSentence(char last) => last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '_' or '~' or '…' or '»';

    private static bool IsOpenedBefore(ReadOnlySpan<char> url) => url[^1] == ')' && url.Count('(') < url.Count(')');
}
