using System.Globalization;
using Publish.Typesetting.Geometry;

namespace Publish.Cli.Imposing;

/// <summary>Lengths as people type them: "0.1mm", "1.5 cm", "0.25in", "12pt".</summary>
internal static class LengthWords
{
    private const decimal Most = 100_000;

    /// <summary>Null without a unit, and for what is no length.</summary>
    public static Length? Read(ReadOnlySpan<char> typed)
    {
        typed = typed.Trim();
        if (typed.Length < 3) return null;
        var unit = typed[^2..];
        if (!decimal.TryParse(typed[..^2].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most) return null;
        return unit switch
        {
            "mm" or "MM" => Length.Mm(number),
            "cm" or "CM" => Length.Mm(number * 10),
            "in" or "IN" => Length.Inches(number),
            "pt" or "PT" => Length.Pt(number),
            _ => null,
        };
    }
}
