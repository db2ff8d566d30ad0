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
        if (second.Length < 3 || LengthWords.Read(second) is not { } height) return null;
        var unit = second[^2..];
        if (LengthWords.Read(first.EndsWith(unit, StringComparison.Ordinal) ? first : first + unit) is not { } width) return null;
        if (Length.Min(width, height) < Smallest || Length.Max(width, height) > Largest) return null;
        var (across, down) = (first.Replace(unit, "", StringComparison.Ordinal).Trim(), second[..^2].Trim());
        return new($"{across}x{down}{unit}", $"{across} × {down} {unit}", new(Length.Min(width, height), Length.Max(width, height)));
    }
}
