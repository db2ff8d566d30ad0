using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>What stands before an item: a bullet, a number, a letter.</summary>
/// <param name="Sign">The bullet itself; '1' for a number, 'a' or 'A' for a letter, 'i' or 'I' for Roman numerals of several letters.</param>
/// <param name="Number">Of a number or a letter, from 0.</param>
/// <param name="Roman">What the letters are as a Roman numeral; 0 where they are none.</param>
/// <param name="Length">With the white space that follows.</param>
/// <param name="Closer">'.' or ')'; the bullet for bullets.</param>
internal readonly record struct ListMarker(char Sign, int Number, int Roman, int Length, char Closer)
{
    private const string Bullets = "-–*•◦▪‣·+";

    /// <summary>A letter for a bullet, with a gap behind it, as on typewriters.</summary>
    private const char Typed = 'o';

    public bool IsNone => Length == 0;

    public bool IsBullet => !IsNone && (Bullets.Contains(Sign, StringComparison.Ordinal) || (Sign == Typed && Closer == Typed));

    public static ListMarker Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 3) return default;
        if (Bullets.Contains(line[0], StringComparison.Ordinal))
            return Ended(line, 1, new(line[0], 0, 0, 0, line[0]));
        if (line[0] == Typed && line.Length > 4 && (line[1] == '\t' || (line[1] == ' ' && line[2] == ' '))) return Ended(line, 1, new(Typed, 0, 0, 0, Typed));
        var bracketed = line[0] == '(';
        var start = bracketed ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < 5 && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        if (end == start || end >= line.Length || !(line[end] == ')' || (line[end] == '.' && !bracketed))) return default;
        return Ended(line, end + 1, Counted(line[start..end]) with { Closer = line[end] });
    }

    private static ListMarker Ended(ReadOnlySpan<char> line, int length, ListMarker marker)
    {
        if (marker.Sign == '\0' || length >= line.Length || !char.IsWhiteSpace(line[length])) return default;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length == line.Length ? default : marker with { Length = length };
    }

    private static ListMarker Counted(ReadOnlySpan<char> count)
    {
        if (char.IsAsciiDigit(count[0]))
            return count.Length <= 3 && int.TryParse(count, System.Globalization.NumberStyles.None, null, out var number)
                ? new('1', number, 0, 0, '\0')
                : default;
        var roman = RomanNumeralReader.Read(count);
        if (count.Length == 1)
            return new(char.IsLower(count[0]) ? 'a' : 'A', (count[0] | 0x20) - 'a' + 1, roman, 0, '\0');
        return roman > 0 ? new(char.IsLower(count[0]) ? 'i' : 'I', roman, roman, 0, '\0') : default;
    }
}
