using System.Globalization;

namespace Publish.Model;

/// <summary>The numbers and letters that mark a list's items.</summary>
public static class ListMarks
{
    /// <summary>"3.", "c)", "(iii)"; empty for bullets.</summary>
    public static string Of(ListKind kind, ListDelimiter delimiter, int number)
    {
        if (kind == ListKind.Bullet) return "";
        var count = Number(kind, number);
        return delimiter switch
        {
            ListDelimiter.Bracket => count + ")",
            ListDelimiter.Brackets => $"({count})",
            _ => count + ".",
        };
    }

    /// <summary>What each item of a list is numbered.</summary>
    public static int[] NumbersOf(ListBlock list)
    {
        var numbers = new int[list.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = list.Items[i].Number ?? (i == 0 ? list.Start : numbers[i - 1] + 1);
        return numbers;
    }

    /// <summary>"3", "c", "III".</summary>
    public static string Number(ListKind kind, int number) => kind switch
    {
        ListKind.LowerAlpha => Letters(number),
        ListKind.UpperAlpha => Letters(number).ToUpperInvariant(),
        ListKind.LowerRoman => Roman(number).ToLowerInvariant(),
        ListKind.UpperRoman => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters.Length == 0 ? "0" : letters;
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000) return number.ToString(CultureInfo.InvariantCulture);
        ReadOnlySpan<(int Value, string Sign)> signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value) roman += sign;
        return roman;
    }
}
