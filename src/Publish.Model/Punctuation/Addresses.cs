namespace Publish.Model.Punctuation;

/// <summary>Finds web and mail addresses in running text, so that no rule touches them.</summary>
internal static class Addresses
{
    public static void Lock(TypedLine line)
    {
        for (var sign = 0; sign < line.Length; sign++)
        {
            if (line[sign] is not (':' or '@' or '/')) continue;
            var (start, end) = (sign, sign + 1);
            while (start > 0 && !Letters.IsGap(line[start - 1]) && line[start - 1] != TypedLine.Other)
                start--;
            while (end < line.Length && !Letters.IsGap(line[end]) && line[end] != TypedLine.Other)
                end++;
            sign = end;
            while (start < end && IsEdge(line[start]))
                start++;
            while (end > start && IsEdge(line[end - 1]))
                end--;
            if (IsAddress(line.Characters[start..end])) line.Lock(start, end);
        }
    }

    private static bool IsEdge(char c) => c is '"' or '\'' or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '<' or '>' || Letters.IsOpener(c)
        || Letters.IsCloser(c);

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        if (word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return true;
        var sign = word.IndexOf('@');
        if (sign > 0) return word[sign..].Contains('.');
        return IsHostWithPath(word);
    }

    /// <summary>"example.org/path": a dot between letters before the first slash.</summary>
    private static bool IsHostWithPath(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        if (slash <= 0) return false;
        var dot = word[..slash].LastIndexOf('.');
        return dot > 0 && slash - dot > 2 && char.IsAsciiLetter(word[dot + 1]) && char.IsAsciiLetterOrDigit(word[dot - 1]);
    }
}
