namespace Publish.Model.Punctuation;

/// <summary>Makes those spaces unbreakable at which no line should end.</summary>
/// <remarks>Before a dash between spaces, and behind one that opens a line; between initials, and between them and the name; after "p.", "Dr." and their like before what they
/// belong to; between a number and its unit; in grouped digits; after the one-letter words of Slavic languages.</remarks>
internal static class Spaces
{
    private const char NoBreak = '\u00A0';

    public static void Apply(TypedLine line)
    {
        for (var at = 1; at < line.Length - 1; at++)
        {
            if (line[at] == ' ' && line.IsOpen(at) && Binds(line, at)) line.Set(at, NoBreak);
        }
    }

    private static bool Binds(TypedLine line, int at)
    {
        var (before, after) = (line[at - 1], line[at + 1]);
        if (Letters.IsDash(after)) return !Letters.IsGap(before) && (Letters.IsSpace(line[at + 2]) || (after == '—' && line[at + 2] == '—'));
        if (Letters.IsDash(before) && line[at - 2] is '\0' or '\n' && !Letters.IsGap(after)) return true;
        if (before == '.') return BindsAfterStop(line, at);
        if (char.IsAsciiDigit(before)) return BindsAfterNumber(line, at);
        if (before is '§' or '№' or '¶' || (before == '°' && line[at - 2] is 'n' or 'N')) return char.IsAsciiDigit(after);
        return char.IsLetter(before) && !Letters.IsWord(line[at - 2]) && line.RulesAt(at).HoldsShortWord(before) && Letters.IsWord(after);
    }

    private static bool BindsAfterStop(TypedLine line, int at)
    {
        var start = at - 1;
        while (char.IsLetter(line[start - 1]))
            start--;
        var word = line.Characters[start..(at - 1)];
        var after = line[at + 1];
        if (word.Length is 0 or > 5 || Letters.IsWord(line[start - 1])) return false;
        if (char.IsAsciiDigit(after)) return Abbreviations.StandBeforeNumber(word);
        if (word.Length == 1 && char.IsUpper(word[0]) && char.IsUpper(after)) return true;
        return (char.IsUpper(after) && Abbreviations.StandBeforeName(word)) || line.RulesAt(at).BindsAbbreviation(word, after);
    }

    private static bool BindsAfterNumber(TypedLine line, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(line[end])) return line.RulesAt(at).GroupsDigits && IsDigitGroup(line, at);
        while (!Letters.IsGap(line[end]) && (char.IsLetter(line[end]) || line[end] is '%' or '°' or '/' or '€' or '$' or '£' or '²' or '³' or '‰'))
            end++;
        return end - at < 8 && Abbreviations.AreUnits(line.Characters[(at + 1)..end]);
    }

    /// <summary>"10 000": up to three digits, a space, three digits and no more.</summary>
    private static bool IsDigitGroup(TypedLine line, int at)
    {
        var first = 1;
        while (char.IsAsciiDigit(line[at - first - 1]) && first < 4)
            first++;
        return first < 4 && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3]) && !Letters.IsWord(line[at + 4]);
    }
}
