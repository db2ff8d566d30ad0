using System.Globalization;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>Lengths as people type them: "0.1mm", "1.5 cm", "0.25in", "12pt", "0,5 mm", "1 inch".</summary>
public static class LengthWords
{
    private const decimal Most = 100_000;

    /// <summary>Null without a unit, and for what is no length.</summary>
    public static Length? Read(ReadOnlySpan<char> typed)
    {
        typed = typed.Trim();
        var unit = UnitOf(typed);
        var digits = typed[..^unit.Length].TrimEnd().ToString().Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most) return null;
        return Usual(unit) switch
        {
            "mm" => Length.Mm(number),
            "cm" => Length.Mm(number * 10),
            "in" => Length.Inches(number),
            "pt" => Length.Pt(number),
            _ => null,
        };
    }

    /// <summary>The unit as it was typed at the end; empty for none.</summary>
    public static string UnitOf(ReadOnlySpan<char> typed)
    {
        var start = typed.Length;
        while (start > 0 && (char.IsLetter(typed[start - 1]) || typed[start - 1] is '"' or '″' or '”'))
            start--;
        return typed[start..].ToString();
    }

    /// <summary>A unit by its short name; empty for what is none.</summary>
    public static string Usual(string unit) => unit.ToLowerInvariant() switch
    {
        "mm" or "millimetre" or "millimetres" or "millimeter" or "millimeters" => "mm",
        "cm" or "centimetre" or "centimetres" or "centimeter" or "centimeters" => "cm",
        "in" or "inch" or "inches" or "\"" or "″" or "”" => "in",
        "pt" or "point" or "points" => "pt",
        _ => "",
    };
}
