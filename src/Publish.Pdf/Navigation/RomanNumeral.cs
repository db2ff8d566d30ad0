namespace Publish.Pdf.Navigation;

/// <summary>Lower-case Roman numerals, as front matter is counted.</summary>
internal static class RomanNumeral
{
    private const int Most = 3999;

    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    /// <summary>0 for what is no numeral in its proper form.</summary>
    public static int Parse(string text)
    {
        var value = 0;
        var rest = text.AsSpan();
        foreach (var (worth, sign) in Signs)
            for (; rest.StartsWith(sign, StringComparison.Ordinal) && value <= Most; rest = rest[sign.Length..])
                value += worth;
        return rest.IsEmpty && value is > 0 and <= Most && Write(value) == text ? value : 0;
    }

    public static string Write(int value)
    {
        var text = "";
        foreach (var (worth, sign) in Signs)
            for (; value >= worth; value -= worth)
                text += sign;
        return text;
    }
}
