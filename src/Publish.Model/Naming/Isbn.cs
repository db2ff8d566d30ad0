using System.Text;

namespace Publish.Model.Naming;

/// <summary>International Standard Book Numbers (ISO 2108), of ten digits and of thirteen.</summary>
public static class Isbn
{
    /// <summary>The number without hyphens; null for what does not claim to be an ISBN.</summary>
    public static string? Find(string identifier)
    {
        var text = identifier.Trim();
        var isNamed = false;
        foreach (var prefix in (ReadOnlySpan<string>)["urn:isbn:", "isbn:", "isbn-13:", "isbn-10:", "isbn"])
        {
            if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            text = text[prefix.Length..];
            isNamed = true;
            break;
        }

        var digits = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) || c is 'X' or 'x') digits.Append(char.ToUpperInvariant(c));
            else if (c is not ('-' or ' ' or '‐' or '‑' or '–')) return null;
        }

        var looksLikeOne = digits.Length == 10 || (digits.Length == 13 && digits.ToString().StartsWith("97", StringComparison.Ordinal));
        return isNamed || looksLikeOne ? digits.ToString() : null;
    }

    /// <summary>Whether the last digit fits the others.</summary>
    public static bool IsValid(string digits) => digits.Length switch
    {
        10 => SumOfTen(digits) % 11 == 0,
        13 => SumOfThirteen(digits) % 10 == 0,
        _ => false,
    };

    private static int SumOfTen(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            if (digits[i] == 'X' && i < 9) return 1;
            sum += (10 - i) * (digits[i] == 'X' ? 10 : digits[i] - '0');
        }

        return sum;
    }

    private static int SumOfThirteen(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 13; i++)
        {
            if (!char.IsAsciiDigit(digits[i])) return 1;
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return sum;
    }
}
