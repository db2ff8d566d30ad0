namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Finds an http or https address around its colon.</summary>
internal static class TypedWebAddress
{
    private const int Longest = 2000;

    /// <returns>Zeros where there is none.</returns>
    public static (int Start, int End) At(string text, int colon, int from, int to)
    {
        if (!text.AsSpan(colon, Math.Min(3, to - colon)).SequenceEqual("://")) return default;
        var start = colon;
        while (start > from && colon - start < 6 && char.IsAsciiLetter(text[start - 1]))
            start--;
        if (text.AsSpan(start, colon - start) is not ("http" or "https" or "HTTP" or "HTTPS")) return default;
        var end = colon + 3;
        while (end < to && end - start < Longest && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '\\' or '[' or ']'))
            end++;
        end = WithoutPunctuation(text, start, end);
        return end > colon + 5 && Uri.TryCreate(text[start..end], UriKind.Absolute, out _) ? (start, end) : default;
    }

    private static int WithoutPunctuation(string text, int start, int end)
    {
        while (end > start)
        {
            var last = text[end - 1];
            var closesNothing = last == ')' && !text.AsSpan(start, end - start).Contains('(');
            if (!(last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '_' or '*' || closesNothing)) break;
            end--;
        }
        return end;
    }
}
