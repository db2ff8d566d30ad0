namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>The mark at the start of a line that may be a list's item: <c>a.</c>, <c>IV)</c>, <c>(3)</c>, <c>#.</c></summary>
/// <param name="body">The number or letters alone.</param>
/// <param name="delimiter"><c>.</c>, <c>)</c>, or <c>(</c> for brackets on both sides.</param>
/// <param name="length">Of all of it.</param>
internal readonly ref struct ListMark(ReadOnlySpan<char> body, char delimiter, int length)
{
    /// <summary>A number like a year's is probably the start of a sentence.</summary>
    public const int SmallestYear = 1000;

    private const int None = -1;
    private const int LongestLetters = 8;
    private const int LongestNumber = 6;

    public ReadOnlySpan<char> Body { get; } = body;

    public char Delimiter { get; } = delimiter;

    public int Length { get; } = length;

    public bool IsNone => Length == 0;

    public bool IsUpper => char.IsAsciiLetterUpper(Body[0]);

    /// <summary>None where the line begins otherwise, or nothing stands behind the mark.</summary>
    public static ListMark Read(ReadOnlySpan<char> line)
    {
        var start = line.Length > 0 && line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && char.IsAsciiLetter(line[end]) && end - start < LongestLetters) end++;
        if (end == start)
            while (end < line.Length && char.IsAsciiDigit(line[end]) && end - start < LongestNumber) end++;
        if (end == start && start == 0 && line.Length > 0 && line[0] == '#') end++;
        if (end == start || end + 1 >= line.Length || !char.IsWhiteSpace(line[end + 1])) return default;
        return (start, line[end]) switch
        {
            (0, '.') => new(line[..end], '.', end + 1),
            (0, ')') when line[0] != '#' => new(line[..end], ')', end + 1),
            (1, ')') => new(line[1..end], '(', end + 1),
            _ => default,
        };
    }

    /// <summary>Its number as a list of that kind counts ('1', 'a', 'A', 'i', 'I'); -1 where it is none of them.</summary>
    public int As(char kind)
    {
        if (kind == '1') return char.IsAsciiDigit(Body[0]) ? int.Parse(Body, System.Globalization.CultureInfo.InvariantCulture) : None;
        if (!char.IsAsciiLetter(Body[0]) || IsUpper != char.IsAsciiLetterUpper(kind)) return None;
        foreach (var c in Body)
            if (char.IsAsciiLetterUpper(c) != IsUpper) return None;
        if (kind is 'i' or 'I') return Roman(Body);
        return Body.Length == 1 ? char.ToLowerInvariant(Body[0]) - 'a' + 1 : None;
    }

    /// <summary>-1 for what is no Roman number below 400, written as it should be.</summary>
    private static int Roman(ReadOnlySpan<char> mark)
    {
        var value = 0;
        for (var i = 0; i < mark.Length; i++)
        {
            var digit = Digit(mark[i]);
            if (digit == 0) return None;
            value += i + 1 < mark.Length && digit < Digit(mark[i + 1]) ? -digit : digit;
        }
        return mark.Equals(Model.ListMarks.Number(Model.ListKind.UpperRoman, value), StringComparison.OrdinalIgnoreCase) ? value : None;
    }

    private static int Digit(char c) => char.ToLowerInvariant(c) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };
}
