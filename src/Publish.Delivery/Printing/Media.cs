using System.Globalization;

namespace Publish.Delivery.Printing;

/// <summary>A printer's word for a paper, with the size that it says: "iso_a4_210x297mm", "na_letter_8.5x11in" (PWG 5101.1, Media Standardized Names).</summary>
public sealed record Media(string Keyword, MediaSize Size)
{
    /// <summary>As it is printed on the package, where the keyword tells: "A4", "Letter"; else its size.</summary>
    public string Title => Keyword.Split('_') is ["iso" or "na" or "jis" or "prc" or "om" or "oe" or "jpn" or "roc", var name, _]
        ? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ')
        : Size.ToString();

    /// <summary>It is a name that people know: no range of sizes, and no variant of a paper that is printed to its edges.</summary>
    public bool IsNamed => !Keyword.StartsWith("custom", StringComparison.Ordinal) && !Keyword.Contains("full", StringComparison.Ordinal) && !Keyword.Contains("borderless", StringComparison.Ordinal);

    /// <summary>Null for a keyword that says no size: "stationery", "custom".</summary>
    public static Media? Read(string keyword)
    {
        var sides = keyword[(keyword.LastIndexOf('_') + 1)..];
        var (unit, digits) = sides.EndsWith("mm", StringComparison.Ordinal) ? (100m, sides[..^2])
            : sides.EndsWith("in", StringComparison.Ordinal) ? (2540m, sides[..^2]) : (0, "");
        return digits.Split('x') is [var width, var height] && Side(width, unit) is { } across && Side(height, unit) is { } down
            ? new(keyword, new MediaSize(across, down))
            : null;
    }

    private static int? Side(string digits, decimal unit) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000
            ? (int)decimal.Round(number * unit)
            : null;
}
