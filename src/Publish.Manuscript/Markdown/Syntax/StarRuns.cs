using System.Globalization;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What a run of stars is by the characters around it.</summary>
/// <remarks>Only letters that have cases count: writing without spaces between its words (Chinese, Thai) puts emphasis right among them.</remarks>
internal static class StarRuns
{
    /// <summary>As far as is looked ahead for the star that closes.</summary>
    private const int Farthest = 2000;

    private const int LongestExtension = 4;

    /// <summary>What follows a star that names people of every gender, and is no word that is to be stressed.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { "e", "er", "es", "in", "innen", "m", "n", "r", "s", "x", "a", "as", "os" };

    public static bool IsInWord(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) => EndsInWord(before) && behind is [var next, ..] && IsOfWord(next);

    /// <summary>The stars stand for any name of a file: <c>*.txt</c>, <c>src/**/*.c</c>.</summary>
    public static bool IsFilePattern(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var isInPath = before is [.., '/' or '\\'];
        if (isInPath && behind is ['/' or '\\', ..]) return true;
        if (behind is not ['.', >= 'a' and <= 'z', ..] || !(isInPath || before is [] or [.., '(' or '"' or '\'' or ',' or '„' or '“' or '‘' or '«'] || char.IsWhiteSpace(before[^1]))) return false;
        var length = 1;
        while (length < behind.Length && char.IsAsciiLetterLower(behind[length]) | char.IsAsciiDigit(behind[length])) length++;
        return (isInPath || length - 1 <= LongestExtension) && (length == behind.Length || !char.IsLetterOrDigit(behind[length]));
    }

    /// <summary>Two stars among letters, with others in the same word behind them: nobody names people so, and it is no sum.</summary>
    public static bool IsPartOfWord(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var length = WordLength(behind);
        return char.IsLetter(before[^1]) && length > 0 && behind[length..].StartsWith("**", StringComparison.Ordinal);
    }

    /// <summary>Of the runs of the same length that follow, the next which does not stand within a word closes.</summary>
    public static bool ClosesLater(ReadOnlySpan<char> behind, int length)
    {
        behind = behind[..Math.Min(behind.Length, Farthest)];
        for (var i = 0; i < behind.Length; i++)
        {
            if (behind[i] == '\\') i++;
            else if (behind[i] == '*' && Closes(behind, ref i, length) is { } closes) return closes;
        }
        return false;
    }

    /// <summary>Null for a run of another length or within a word.</summary>
    /// <param name="i">The run's start; then its end.</param>
    private static bool? Closes(ReadOnlySpan<char> behind, ref int i, int length)
    {
        var start = i;
        var end = i;
        while (end < behind.Length && behind[end] == '*') end++;
        i = end;
        if ((end - start != length && end - start != 3) || (EndsInWord(behind[..start]) && end < behind.Length && IsOfWord(behind[end]))) return null;
        return start > 0 && !char.IsWhiteSpace(behind[start - 1]) && !(end < behind.Length && char.IsPunctuation(behind[start - 1]) && IsOfWord(behind[end]));
    }

    /// <summary>The length of <c>*within*</c> in a word, with its stars; 0 where the stars do not look meant.</summary>
    public static int PairedWord(ReadOnlySpan<char> text, char before)
    {
        var stars = text.IndexOfAnyExcept('*');
        if (!char.IsLetter(before) || stars <= 0) return 0;
        var word = text[stars..];
        var length = WordLength(word);
        if (length < 2 || Endings.Contains(word[..length].ToString()) || !word[length..].StartsWith(text[..stars], StringComparison.Ordinal)) return 0;
        return 2 * stars + length;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return length;
    }

    private static bool EndsInWord(ReadOnlySpan<char> before)
    {
        var last = before.Length - 1;
        while (last > 0 && char.GetUnicodeCategory(before[last]) == UnicodeCategory.NonSpacingMark) last--;
        return last >= 0 && IsOfWord(before[last]);
    }

    private static bool IsOfWord(char sign) => char.IsUpper(sign) || char.IsLower(sign) || char.IsDigit(sign);
}
