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
        var letters = typed.Length;
        while (letters > 0 && (char.IsLetter(typed[letters - 1]) || typed[letters - 1] is '"' or '″'))
            letters--;
        var unit = typed[letters..].ToString().ToLowerInvariant();
        if (letters == 0 || !decimal.TryParse(typed[..letters].TrimEnd().ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most) return null;
        return unit switch
        {
            "mm" or "millimetre" or "millimetres" or "millimeter" or "millimeters" => Length.Mm(number),
            "cm" or "centimetre" or "centimetres" or "centimeter" or "centimeters" => Length.Mm(number * 10),
            "in" or "inch" or "inches" or "\"" or "″" => Length.Inches(number),
            "pt" or "point" or "points" => Length.Pt(number),
            _ => null,
        };
    }
}
