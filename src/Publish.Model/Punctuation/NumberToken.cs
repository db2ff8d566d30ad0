namespace Publish.Model.Punctuation;

/// <summary>A number in a line: "1914", "9:30", "12.5", "12.03.2026".</summary>
/// <param name="End">Behind its last digit.</param>
/// <param name="Digits">Of its longest group.</param>
/// <param name="Value">Of its first group alone.</param>
/// <param name="Marks">How many points, commas or colons stand in it.</param>
internal readonly record struct NumberToken(int Start, int End, int Digits, int Value, int Marks, bool HasLeadingZero)
{
    private const int LongestGroup = 4;

    public static NumberToken? Before(TypedLine line, int end)
    {
        var start = end;
        while (IsPart(line, start - 1))
            start--;
        return Of(line, start, end);
    }

    public static NumberToken? After(TypedLine line, int start)
    {
        var end = start;
        while (IsPart(line, end))
            end++;
        return Of(line, start, end);
    }

    private static bool IsPart(TypedLine line, int at) =>
        char.IsAsciiDigit(line[at]) || (line[at] is '.' or ',' or ':' && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]));

    /// <returns>Null for no number, and for one that is longer than people count.</returns>
    private static NumberToken? Of(TypedLine line, int start, int end)
    {
        var (longest, digits, value, marks) = (0, 0, 0, 0);
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(line[i]))
            {
                (marks, digits) = (marks + 1, 0);
                continue;
            }
            longest = Math.Max(longest, ++digits);
            if (longest > LongestGroup) return null;
            if (marks == 0) value = (value * 10) + line[i] - '0';
        }
        return longest == 0 || marks > 2 ? null : new(start, end, longest, value, marks, line[start] == '0' && end - start > 1);
    }
}
