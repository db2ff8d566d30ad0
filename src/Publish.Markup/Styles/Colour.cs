using System.Globalization;

namespace Publish.Markup.Styles;

/// <summary>A colour of sRGB, and how well it stands out.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Contrast of text that everybody can read: WCAG 2.2, success criterion 1.4.3.</summary>
    public const double Readable = 4.5;

    /// <summary>The sixteen names of CSS 1; null for what is written otherwise.</summary>
    public static Colour? Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "black" => new(0, 0, 0),
        "white" => new(255, 255, 255),
        "gray" or "grey" => new(128, 128, 128),
        "silver" => new(192, 192, 192),
        "red" => new(255, 0, 0),
        "maroon" => new(128, 0, 0),
        "yellow" => new(255, 255, 0),
        "olive" => new(128, 128, 0),
        "lime" => new(0, 255, 0),
        "green" => new(0, 128, 0),
        "aqua" => new(0, 255, 255),
        "teal" => new(0, 128, 128),
        "blue" => new(0, 0, 255),
        "navy" => new(0, 0, 128),
        "fuchsia" => new(255, 0, 255),
        "purple" => new(128, 0, 128),
        ['#', .. var digits] => Hexadecimal(digits),
        _ => null,
    };

    /// <summary>From 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (one.Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    // WCAG 2.2, "relative luminance".
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static Colour? Hexadecimal(string digits)
    {
        if (digits.Length == 3) digits = string.Concat(digits.Select(d => new string(d, 2)));
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }
}
