namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A letter of the alphabet, or a stretch of it, over the entries that begin with it: a glossary's furniture, and no kind of entries.</summary>
internal static class LetterHeading
{
    private const int Longest = 5;

    /// <param name="heading">Its words without markup: "S", "s.", "A–C", "X, Y, Z", "#", "0–9".</param>
    public static bool Is(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" .:-–—|~[]()\u00A0");
        if (heading.Length is 1 or 2 && IsSign(heading)) return true;
        return heading.Length is > 2 and <= Longest + 2 && IsRow(heading);
    }

    /// <summary>Letters with something between each and the next.</summary>
    private static bool IsRow(ReadOnlySpan<char> heading)
    {
        var (letters, wasLetter) = (0, false);
        foreach (var c in heading)
        {
            var isLetter = char.IsLetterOrDigit(c);
            if (isLetter ? wasLetter : c is not (' ' or '-' or '–' or '—' or '/' or ',' or '&' or '·' or '\u00A0')) return false;
            if (isLetter) letters++;
            wasLetter = isLetter;
        }
        return letters > 1 && wasLetter;
    }

    /// <summary>One letter, or one that is written in two: "Ch" is none, "A" with an accent of its own is.</summary>
    private static bool IsSign(ReadOnlySpan<char> sign) =>
        sign.Length == 1 ? char.IsLetterOrDigit(sign[0]) || sign[0] == '#' : char.IsSurrogatePair(sign[0], sign[1]) || (char.IsLetter(sign[0]) && char.GetUnicodeCategory(sign[1]) == System.Globalization.UnicodeCategory.NonSpacingMark);

    /// <summary>The same of a line as it was typed: <c>## S</c>, <c>**S**</c>.</summary>
    public static bool IsTyped(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.LastIndexOf(" {") is > 0 and var at && line.EndsWith("}")) line = line[..at];
        return Is(line.Trim("#*_ \t")) || line.Trim("*_ ") is "#";
    }
}
