namespace Publish.Manuscript.PlainText.Language;

/// <summary>How a run of text ends.</summary>
internal enum Ending { Open, FullStop, Question, Exclamation, Ellipsis, Colon, Semicolon, Comma, Dash }

/// <summary>What a short run of text looks like: its ends, its capitals, its words.</summary>
internal static class Phrase
{
    public static Ending End(ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        while (last >= 0 && IsCloser(text[last]))
            last--;
        if (last >= 0 && char.IsAsciiDigit(text[last])) last = BeforeCall(text, last);
        if (last < 0) return Ending.Open;
        return text[last] switch
        {
            '.' when last >= 2 && text[last - 1] == '.' && text[last - 2] == '.' => Ending.Ellipsis,
            '…' => Ending.Ellipsis,
            '.' or '。' or '।' => Ending.FullStop,
            '?' or '？' => Ending.Question,
            '!' => Ending.Exclamation,
            ':' => Ending.Colon,
            ';' => Ending.Semicolon,
            ',' => Ending.Comma,
            '-' or '–' or '—' => Ending.Dash,
            _ => Ending.Open,
        };
    }

    /// <summary>A note's call after the last word ("door.[2]") is passed over.</summary>
    private static int BeforeCall(ReadOnlySpan<char> text, int last)
    {
        if (last + 1 >= text.Length || text[last + 1] != ']') return last;
        var open = text[..last].LastIndexOf('[');
        if (open <= 0 || last - open > 3) return last;
        open--;
        while (open >= 0 && IsCloser(text[open]))
            open--;
        return open;
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        End(text) is Ending.FullStop or Ending.Question or Ending.Exclamation or Ending.Ellipsis;

    public static bool StartsLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) return char.IsLower(c);
            if (!IsOpener(c)) return false;
        }
        return false;
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        var count = 0;
        while (words.MoveNext())
            count++;
        return count;
    }

    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        return words.MoveNext() ? words.Current : default;
    }

    public static ReadOnlySpan<char> SecondWord(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        return words.MoveNext() && words.MoveNext() ? words.Current : default;
    }

    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        var last = ReadOnlySpan<char>.Empty;
        while (words.MoveNext())
            last = words.Current;
        return last;
    }

    /// <summary>At least four letters, or two words, and none of them small.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals >= 4;
    }

    /// <summary>Of the words that a title would give a capital (four letters and more, and the first), how many have one: 0 to 100.</summary>
    public static int TitleCaseShare(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        var judged = 0;
        var capital = 0;
        while (words.MoveNext())
        {
            if (words.Current.Length < 4 && judged > 0) continue;
            judged++;
            if (!char.IsLower(words.Current[0])) capital++;
        }
        return judged < 2 ? 0 : capital * 100 / judged;
    }

    public static bool IsOpener(char c) => c is '“' or '‘' or '„' or '‚' or '«' or '‹' or '"' or '\'' or '(' or '[' or '¿' or '¡' or '_' or '*';

    public static bool IsCloser(char c) => c is '”' or '’' or '“' or '»' or '›' or '"' or '\'' or ')' or ']' or '_' or '*' or ' ';

    public static bool IsDash(char c) => c is '—' or '―' or '–' or '-';
}
