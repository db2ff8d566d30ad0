using System.Globalization;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>Sheets as people type them: "a4", "letter", "320x450mm", "12.6x17.7in".</summary>
public static class SheetSize
{
    private static readonly Length Smallest = Length.Mm(20);

    // The side of the largest page that PDF has at its usual unit (ISO 32000-1, annex C).
    private static readonly Length Largest = Length.Inches(200);

    public static string Known => string.Join(", ", Paper.All.Select(paper => paper.Name));

    /// <summary>Null for words that say no size, and for one that no printer has.</summary>
    public static Paper? Read(string typed) => Paper.Find(typed.Trim()) ?? (typed.ToLowerInvariant().Split('x', '×', '*') is [var first, var second] ? OfSides(first.Trim(), second.Trim()) : null);

    // The unit stands behind the second side, or behind both.
    private static Paper? OfSides(string first, string second)
    {
        if (LengthWords.Read(second) is not { } height) return null;
        var unit = LengthWords.UnitOf(second);
        if (LengthWords.Read(LengthWords.UnitOf(first).Length > 0 ? first : first + unit) is not { } width) return null;
        if (Length.Min(width, height) < Smallest || Length.Max(width, height) > Largest) return null;
        // Both sides are named by the one unit; where they have two, by that of the second.
        var name = LengthWords.Usual(unit);
        var (across, down) = LengthWords.Usual(LengthWords.UnitOf(first)) is var own && own.Length > 0 && own != name ? (InUnit(width, name), Number(second)) : (Number(first), Number(second));
        return new($"{across}x{down}{name}", $"{across} × {down} {name}", new(Length.Min(width, height), Length.Max(width, height)));
    }

    private static string Number(string typed) => typed[..^LengthWords.UnitOf(typed).Length].Trim();

    private static string InUnit(Length length, string unit) => (unit switch { "mm" => length.Millimetres, "cm" => length.Millimetres / 10, "in" => length.Points / 72, _ => length.Points }).ToString("0.##", CultureInfo.InvariantCulture);
}
