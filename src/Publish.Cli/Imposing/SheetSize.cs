using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Imposing;

/// <summary>Sheets as people type them: "a4", "letter", "320x450mm", "12.6x17.7in".</summary>
internal static partial class SheetSize
{
    private static readonly Length Smallest = Length.Mm(20);

    // The side of the largest page that PDF has at its usual unit (ISO 32000-1, annex C).
    private static readonly Length Largest = Length.Inches(200);

    public static string Known { get; } = string.Join(", ", Paper.All.Select(paper => paper.Name));

    /// <summary>Null for words that say no size, and for one that no printer has.</summary>
    public static Paper? Read(string typed) => Paper.Find(typed) ?? (Form().Match(typed) is { Success: true } match ? OfSides(match) : null);

    private static Paper? OfSides(Match match)
    {
        var unit = match.Groups["unit"].ValueSpan.ToString().ToLowerInvariant();
        var (width, height) = (Side(match.Groups["width"].ValueSpan, unit), Side(match.Groups["height"].ValueSpan, unit));
        if (Length.Min(width, height) < Smallest || Length.Max(width, height) > Largest) return null;
        var name = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["width"].ValueSpan}x{match.Groups["height"].ValueSpan}{unit}");
        var title = $"{match.Groups["width"].Value} × {match.Groups["height"].Value} {unit}";
        var (narrow, wide) = (Length.Min(width, height), Length.Max(width, height));
        return new(name, title, new(narrow, wide));
    }

    private static Length Side(ReadOnlySpan<char> digits, string unit)
    {
        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return unit switch { "mm" => Length.Mm(number), "cm" => Length.Mm(number * 10), "in" => Length.Inches(number), _ => Length.Pt(number) };
    }

    [GeneratedRegex(@"^(?<width>\d{1,5}(\.\d{1,3})?)\s*[x×*]\s*(?<height>\d{1,5}(\.\d{1,3})?)\s*(?<unit>mm|cm|in|pt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
