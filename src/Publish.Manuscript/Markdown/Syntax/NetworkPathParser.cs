using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Keeps both backslashes of <c>\\server\share</c>, of which Markdown would make one. Who escapes backslashes escapes the one within, too.</summary>
internal sealed class NetworkPathParser : InlineParser
{
    public NetworkPathParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsPath(slice.AsSpan()) || slice.PeekCharExtra(-1) == '\\') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + 1)) { Span = new(start, start + 1), Line = line, Column = column };
        slice.Start += 2;
        return true;
    }

    public static bool IsPath(ReadOnlySpan<char> text)
    {
        if (text is not ['\\', '\\', ..]) return false;
        var end = 2;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.' or '_')) end++;
        return end > 2 && end + 1 < text.Length && text[end] == '\\' && char.IsLetterOrDigit(text[end + 1]);
    }
}
