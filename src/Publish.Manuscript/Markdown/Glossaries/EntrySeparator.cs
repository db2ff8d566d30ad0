namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>What parts a term from its definition where both stand in one line: <c>: – — - -- = → tab</c>, and the point behind a term in capitals.</summary>
/// <param name="Start">Where it begins, the spaces before it left to it.</param>
/// <param name="End">Where the definition begins.</param>
/// <param name="Form">What the writer's manner is called; None where the line holds no term.</param>
internal readonly record struct EntrySeparator(int Start, int End, EntryForm Form)
{
    public const int LongestTerm = 64;
    public const int MostWords = 6;

    /// <summary>Stands for what is no plain text in the line: emphasis, code, a link.</summary>
    public const char Other = '\uFFFC';

    /// <summary>Stands for attributes in braces, which count for nothing.</summary>
    public const char Attributes = '\uFFFB';

    private static readonly string[] PartsOfSpeech =
        ["n.", "v.", "adj.", "adv.", "noun", "verb", "pl.", "m.", "f.", "n.m.", "n.f.", "s.m.", "s.f.", "Subst.", "sust.", "nom", "Adj.", "Adv."];

    /// <summary>The first separator behind what may be a term.</summary>
    public static EntrySeparator Find(ReadOnlySpan<char> line)
    {
        var aside = 0;
        for (var i = 1; i < line.Length && i <= LongestTerm + aside; i++)
        {
            // What stands in parentheses parts nothing: "Bodkin (also: awl)".
            if (line[i] == '(' && line[i..].IndexOf(')') is > 0 and <= LongestTerm and var closed)
            {
                (i, aside) = (i + closed, aside + closed);
                continue;
            }
            if (At(line, i) is { Form: not EntryForm.None } found)
                return IsTerm(line[..found.Start]) ? found : default;
            if (line[i] is '!' or '?' or ';' || EndsSentence(line, i)) return default;
        }
        return default;
    }

    /// <summary>A separator that opens what follows a term in bold, say; its Start is 0.</summary>
    public static EntrySeparator Leading(ReadOnlySpan<char> rest)
    {
        var at = Skip(rest, 0);
        if (at >= rest.Length) return default;
        if (rest[at] is ',' or '.' && at == 0) return new(0, Skip(rest, 1), EntryForm.Bold);
        var found = at == 0 ? At(rest, 0) : At(rest, at - 1) is { Form: not EntryForm.None } behind ? behind : At(rest, at);
        return found.Form != EntryForm.None && Skip(rest[..found.Start], 0) == found.Start ? found : default;
    }

    /// <summary>A few words that open as a term does.</summary>
    public static bool IsTerm(ReadOnlySpan<char> head)
    {
        head = head.Trim();
        if (head.IndexOf(" (") is > 0 and var open && head.TrimEnd([Attributes, ' ']).EndsWith(")")) head = head[..open];
        return head.Length is > 0 and <= LongestTerm && CountWords(head) <= MostWords && HoldsWords(head)
            && (char.IsLetterOrDigit(head[0]) || head[0] is Other or '"' or '\'' or '“' or '„' or '«' or '‘' or '(' or '¿' or '¡' or '-' or '#' or '@' || char.IsSurrogate(head[0]));
    }

    /// <summary>Rules and colons are no term, but a picture, code or a sign that is named may be one.</summary>
    private static bool HoldsWords(ReadOnlySpan<char> head)
    {
        foreach (var c in head)
            if (char.IsLetterOrDigit(c) || c is Other or '#' or '@' || char.IsSurrogate(c)) return true;
        return false;
    }

    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inside) = (0, false);
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c) || c == Attributes;
            if (!isSpace && !inside) count++;
            inside = !isSpace;
        }
        return count;
    }

    private static EntrySeparator At(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (c is '：' or '∶') return Made(text, i, i + 1, EntryForm.Colon);
        if (c == ':') return Colon(text, i);
        if (c == '\t') return Made(text, i, i + 1, EntryForm.Columns);
        if (c == '—' && i > 0 && IsWordEnd(text[i - 1]) && i + 1 < text.Length && char.IsLetter(text[i + 1])) return Made(text, i, i + 1, EntryForm.Dash);
        if (c == '.' && i > 1 && IsAllCapitals(text[..i]) && IsSpace(text, i + 1)) return Made(text, i, i + 1, EntryForm.Stop);
        if (c == ',' && IsSpace(text, i + 1) && OpensPartOfSpeech(text[Skip(text, i + 1)..])) return Made(text, i, i + 1, EntryForm.Stop);
        return IsSpace(text, i) ? Spaced(text, i) : default;
    }

    private static EntrySeparator Colon(ReadOnlySpan<char> text, int i)
    {
        // Three colons are a fence, or an ornament.
        if (i > 0 && text[i - 1] == ':') return default;
        var end = i + 1;
        if (end < text.Length && text[end] is ':' or '=') end++;
        return end >= text.Length || IsSpace(text, end) || text[end] == Other ? Made(text, i, end, EntryForm.Colon) : default;
    }

    /// <summary>A mark between spaces, or a gap as wide as columns have.</summary>
    private static EntrySeparator Spaced(ReadOnlySpan<char> text, int i)
    {
        var at = Skip(text, i);
        if (at >= text.Length) return default;
        var mark = text[at..];
        // Several bars are a row of a table, not a term and what it means.
        if (mark[0] == '|' && text.Count('|') > 1) return default;
        foreach (var (typed, form) in Marks)
            if (mark.StartsWith(typed, StringComparison.Ordinal) && (at + typed.Length >= text.Length || IsSpace(text, at + typed.Length) || mark[typed.Length] == Other))
                return Made(text, i, at + typed.Length, form);
        if (mark[0] is ':' or '：') return Colon(text, at) is { Form: not EntryForm.None } colon ? colon with { Start = i } : default;
        return at - i >= 2 && i > 0 && text[i - 1] is not ('.' or ',' or ';') && !text[i..at].Contains('\u00A0') ? Made(text, i, at, EntryForm.Columns) : default;
    }

    private static readonly (string Typed, EntryForm Form)[] Marks =
    [
        ("–", EntryForm.Dash), ("—", EntryForm.Dash), ("---", EntryForm.Dash), ("--", EntryForm.Dash), ("-", EntryForm.Dash), ("―", EntryForm.Dash), ("‒", EntryForm.Dash), ("−", EntryForm.Dash),
        ("=", EntryForm.Equals), ("=>", EntryForm.Equals), ("->", EntryForm.Equals), ("→", EntryForm.Equals), ("⇒", EntryForm.Equals), ("::", EntryForm.Colon), (":=", EntryForm.Equals),
        ("|", EntryForm.Columns),
    ];

    private static EntrySeparator Made(ReadOnlySpan<char> text, int start, int end, EntryForm form)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        return new(start, Skip(text, end), form);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int i)
    {
        if (text[i] != '.' || !IsSpace(text, i + 1)) return false;
        // "St. Giles", "U.S. troops": what is short before a point is cut short by it.
        var start = text[..i].LastIndexOfAny(' ', '.', '\u00A0') + 1;
        return i - start > 3;
    }

    private static bool OpensPartOfSpeech(ReadOnlySpan<char> text)
    {
        foreach (var part in PartsOfSpeech)
            if (text.StartsWith(part, StringComparison.Ordinal) && text.Length > part.Length && (IsSpace(text, part.Length) || text[part.Length] is ':' or '.')) return true;
        return false;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > 1;
    }

    private static bool IsWordEnd(char c) => char.IsLetterOrDigit(c) || c is ')' or '"' or '”' or '»' or Other;

    private static bool IsSpace(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009';

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
