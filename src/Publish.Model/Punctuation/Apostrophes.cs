namespace Publish.Model.Punctuation;

/// <summary>Tells an apostrophe from a quotation mark where both look alike.</summary>
internal static class Apostrophes
{
    private const int LongestClipped = 16;

    /// <summary>Whether a word is one that an apostrophe begins: a year, or one known for it.</summary>
    public static bool Begins(ReadOnlySpan<char> word, TypographyRules rules) =>
        IsYear(word, rules) || (word.Length is > 0 and < LongestClipped && rules.IsClipped(word));

    /// <summary>The mark stands behind the apostrophe of an elision: l'"État".</summary>
    public static bool IsElision(TypedLine line, int at) =>
        line[at - 1] is '’' or '\'' && char.IsLetter(line[at - 2]) && (Letters.IsWord(line[at + 1]) || Letters.IsOpener(line[at + 1]));

    /// <summary>"68", "90s" and "90er"; an Italian century is "900".</summary>
    private static bool IsYear(ReadOnlySpan<char> word, TypographyRules rules)
    {
        if (word.Length < 2 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[1])) return false;
        return word[2..] is "" or "s" or "er" or "ern" or "ers" or "an" || (rules.NamesCenturies && word.Length == 3 && word[1..] is "00");
    }
}
