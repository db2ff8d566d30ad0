using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>Page sizes by the names they go by.</summary>
public static class TrimSizes
{
    private static readonly Length Least = Length.Mm(40);

    public static Size A5 { get; } = Metric(148, 210);

    public static Seq<string> Names { get; } = ["a4", "a5", "a6", "letter", "half-letter", "quarter-letter"];

    /// <summary>A size by name; null for an unknown one.</summary>
    public static Size? Find(string name) => name switch
    {
        "a4" => Metric(210, 297),
        "a5" => A5,
        "a6" => Metric(105, 148),
        "letter" => Imperial(8.5m, 11),
        "half-letter" => Imperial(5.5m, 8.5m),
        "quarter-letter" => Imperial(4.25m, 5.5m),
        _ => null,
    };

    /// <summary>A size by name, or its sides as in "120mm x 170mm", from 40 mm on; null for other words.</summary>
    public static Size? Read(string words) => Find(words.Trim().ToLowerInvariant()) ?? Sides(words);

    private static Size? Sides(string words)
    {
        var parts = words.ToLowerInvariant().Replace('×', 'x').Split('x');
        return parts.Length == 2 && ThemeValues.ParseLength(parts[0]) is { } width && ThemeValues.ParseLength(parts[1]) is { } height
            && width >= Least && height >= Least && width <= ThemeValues.Largest && height <= ThemeValues.Largest ? new Size(width, height) : null;
    }

    private static Size Metric(int width, int height) => new(Length.Mm(width), Length.Mm(height));

    private static Size Imperial(decimal width, decimal height) => new(Length.Inches(width), Length.Inches(height));
}
