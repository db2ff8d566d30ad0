namespace Publish.Model.Glossaries.Matching;

/// <summary>Tells words of a text from parts of addresses, paths, names of files, handles and identifiers, in which nothing is a term.</summary>
/// <remarks>Asked only where a term was found. What has no space in it is looked at as one; marks around it (brackets, quotation marks, a full stop at its end) are not part of it.</remarks>
internal static class AddressWords
{
    private const int LongestAddress = 2000;

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> lie in an address.</summary>
    public static bool Hold(ReadOnlySpan<char> text, int start, int end)
    {
        if (IsBound(text, start - 1) && IsBound(text, end)) return false;
        var (first, last) = (start, end);
        while (first > 0 && start - first < LongestAddress && !IsBound(text, first - 1)) first--;
        while (last < text.Length && last - end < LongestAddress && !IsBound(text, last)) last++;
        while (last > end && text[last - 1] is '.' or ':' or '!' or '?' or '\'' or '’' or '*' or '_') last--;
        var chunk = text[first..last];
        return IsTagged(chunk, start - first) || IsTied(text, start, end) || IsPath(chunk) || HasDomain(text, first, last, start, end);
    }

    private static bool IsBound(ReadOnlySpan<char> text, int at) =>
        at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '“' or '”' or '„' or '«' or '»' or '\uFFFC' or '…' or '—' or '–';

    /// <summary>"#strike", "@guild": a handle is one all the way.</summary>
    private static bool IsTagged(ReadOnlySpan<char> chunk, int before) =>
        chunk.Contains("://", StringComparison.Ordinal) || StartsAddress(chunk) || (before > 0 && chunk[0] is '#' or '@' && before == 1);

    private static bool StartsAddress(ReadOnlySpan<char> chunk) =>
        chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("doi:", StringComparison.OrdinalIgnoreCase)
        || chunk.StartsWith("@", StringComparison.Ordinal) || chunk.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    /// <summary>A mark ties the words to letters that are no gendered ending: "zine_final", "Arbeiter*innenbewegung", "zine@example".</summary>
    private static bool IsTied(ReadOnlySpan<char> text, int start, int end) =>
        (start > 1 && IsTie(text[start - 1]) && WordSplitter.IsWordChar(text[start - 2])) || (end + 1 < text.Length && IsTie(text[end]) && WordSplitter.IsWordChar(text[end + 1]));

    private static bool IsTie(char c) => c is '_' or '@' or '*' or ':' or '=' or '\\' or '~';

    private static bool IsPath(ReadOnlySpan<char> chunk)
    {
        var back = chunk.IndexOf('\\');
        if (back >= 0 && back + 1 < chunk.Length) return true;
        if (chunk.Length < 2) return false;
        var start = chunk.TrimStart(['.', '~']);
        return start.Length > 1 && start[0] == '/' && WordSplitter.IsWordChar(start[1]);
    }

    /// <summary>A point between letters, but for those of the term itself: "example.org", "notes.pdf". "squat.Then" is a space forgotten.</summary>
    private static bool HasDomain(ReadOnlySpan<char> text, int first, int last, int start, int end)
    {
        for (var i = first + 1; i + 1 < last; i++)
        {
            if (i >= start && i < end) continue;
            if (text[i] == '@' && WordSplitter.IsWordChar(text[i - 1])) return true;
            if (text[i] != '.' || !WordSplitter.IsWordChar(text[i - 1]) || !WordSplitter.IsWordChar(text[i + 1])) continue;
            if (!char.IsUpper(text[i + 1]) || char.IsUpper(text[i - 1])) return true;
        }
        return false;
    }
}
