namespace Publish.Model;

/// <summary>Tells an apostrophe from a quotation mark where both look alike.</summary>
internal static class Apostrophes
{
    /// <param name="at">A single mark that could open a quotation.</param>
    /// <param name="lastCloser">The last single mark in the line that could close one.</param>
    public static bool IsAt(TypedLine line, int at, TypographyRules rules, int lastCloser)
    {
        var end = at + 1;
        while (Letters.IsWord(line[end]))
            end++;
        var word = line.Characters[(at + 1)..end];
        if (IsYear(word)) return true;
        if (word.Length is > 0 and < 8 && rules.IsClipped(word)) return true;
        // 'n' of rock 'n' roll, and whatever nothing closes.
        return (word is "n" or "N" && line[end] == '\'') || lastCloser <= at;
    }

    /// <summary>"the workers' party'": an s, a space and a small letter, with another mark to close the quotation.</summary>
    public static bool IsPossessive(TypedLine line, int at)
    {
        if (line[at - 1] is not ('s' or 'S') || line[at + 1] != ' ' || !char.IsLower(line[at + 2])) return false;
        for (var i = at + 1; i < line.Length; i++)
            if (line[i] == '\'') return !Letters.IsGap(line[i - 1]) && !Letters.IsWord(line[i + 1]);
        return false;
    }

    /// <summary>"68" and "90s".</summary>
    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
}
