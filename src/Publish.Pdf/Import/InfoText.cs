using System.Text;

namespace Publish.Pdf.Import;

/// <summary>What a PDF says of itself, for people and for our own files.</summary>
internal static class InfoText
{
    private const int Longest = 500;

    /// <summary>Without what moves a cursor or has no place in XML, on one line.</summary>
    public static string Legible(string? text)
    {
        var legible = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
            if (legible.Length < Longest)
                legible.Append(Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return legible.ToString().Trim();
    }

    /// <summary>The day of a date such as "D:20190501120000+02'00'" (ISO 32000-1, 7.9.4), as "2019-05-01"; empty where there is none.</summary>
    public static string Day(string? date)
    {
        var digits = (date ?? "").StartsWith("D:", StringComparison.Ordinal) ? date![2..] : date ?? "";
        return digits.Length >= 8 && digits.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}" : "";
    }
}
