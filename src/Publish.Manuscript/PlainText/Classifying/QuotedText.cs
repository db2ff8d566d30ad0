namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>How a paragraph stands to quotation marks.</summary>
/// <param name="Opens">It begins with one.</param>
/// <param name="Closes">And ends with one, or with one and the source behind it; none closes before.</param>
/// <param name="NamesSource">Behind the last mark stands a source in brackets: <c>[Emma's Essays, p. 50]</c>, <c>(1871)</c>.</param>
internal readonly record struct QuotedText(bool Opens, bool Closes, bool NamesSource)
{
    private const int LongestSource = 160;

    public static QuotedText Read(string text)
    {
        if (text.Length < 3 || text[0] is not ('“' or '"' or '«' or '„' or '»')) return default;
        var words = text.AsSpan(0, SourceStart(text)).TrimEnd();
        var closes = IsClosing(words[^1]) && (words.Length < text.Length || words[1..^1].IndexOfAny('”', '"', '»') < 0);
        return new(true, closes && words.Length > 2, closes && words.Length < text.Length && AttributionLine.NamesAWork(text.AsSpan(words.Length).Trim(" [(.")));
    }

    private static bool IsClosing(char mark) => mark is '”' or '"' or '»' or '“' or '«';

    /// <summary>Where the brackets begin that the paragraph ends with; its length where it ends otherwise.</summary>
    private static int SourceStart(string text)
    {
        var end = text.AsSpan().TrimEnd(" .").Length;
        if (end < 4 || text[end - 1] is not (']' or ')')) return text.Length;
        var open = text.LastIndexOf(text[end - 1] == ']' ? '[' : '(', end - 1);
        return open > 2 && end - open <= LongestSource && IsClosing(text.AsSpan(0, open).TrimEnd()[^1]) ? open : text.Length;
    }
}
