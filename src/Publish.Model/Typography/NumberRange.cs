namespace Publish.Model;

/// <summary>Tells "1914-1918" and "pp. 12-14" from dates, telephone numbers and codes.</summary>
internal static class NumberRange
{
    /// <param name="before">Where the text before the hyphen ends; it may have moved to the front already.</param>
    /// <param name="after">Where the text after the hyphen begins.</param>
    public static bool IsAt(TypedLine line, int before, int after)
    {
        var (start, end) = (before, after);
        while (char.IsAsciiDigit(line[start - 1]))
            start--;
        while (char.IsAsciiDigit(line[end]))
            end++;
        if (IsInnerMark(line[start - 1]) || IsInnerMark(line[end]) || (line[end] == '.' && char.IsAsciiDigit(line[end + 1]))) return false;
        var (first, second) = (before - start, end - after);
        return (first == 4 && second == 4) || (first <= 4 && second <= 4 && FollowsPage(line, start));
    }

    private static bool IsInnerMark(char c) => Letters.IsWord(c) || c is '-' or '/' or '+' or ':';

    private static bool FollowsPage(TypedLine line, int start)
    {
        var at = start - 1;
        while (Letters.IsSpace(line[at]))
            at--;
        if (line[at] != '.') return false;
        var end = at;
        while (char.IsLetter(line[at - 1]))
            at--;
        return line.Characters[at..end] is "p" or "pp" or "S" or "s" or "с" or "pg" or "pág" or "págs" or "str";
    }
}
