using Publish.Model;
using Publish.Model.Naming;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>Page sizes by the names they go by.</summary>
/// <remarks>
/// A and B: ISO 216. JIS B: JIS P 0138. F4: 210 × 330 mm, the folio of South-East Asia. Digest is what zine makers in the United States call half a Letter sheet. A square is as wide as A5,
/// so that two lie on A4.
/// </remarks>
public static class TrimSizes
{
    /// <summary>A page's shortest side.</summary>
    public static Length Least { get; } = Length.Mm(40);

    /// <summary>A page's longest side.</summary>
    public static Length Most => ThemeValues.Largest;

    public static Size A5 { get; } = Metric(148, 210);

    public static Seq<string> Names { get; } =
    [
        "a4", "a5", "a6", "a7", "letter", "half-letter", "quarter-letter", "eighth-letter", "digest", "legal", "half-legal", "quarter-legal",
        "b5", "b6", "jis-b5", "jis-b6", "f4", "half-f4", "square",
    ];

    /// <summary>A size by name, in any case, with spaces or hyphens, upright unless "landscape" stands behind it; null for an unknown one.</summary>
    public static Size? Find(string name)
    {
        const string lying = "-landscape";
        var key = KeyOf(name);
        return key.EndsWith(lying, StringComparison.Ordinal) ? Upright(key[..^lying.Length])?.Turned : Upright(key);
    }

    /// <summary>The name that was meant; null where none is near.</summary>
    public static string? Nearest(string name) => NearestName.Of(KeyOf(name), Names);

    /// <summary>A size by name, or its sides as in "120mm x 170mm" or "5.5 x 8.5 in", from 40 mm on; null for other words.</summary>
    public static Size? Read(string words) => Find(words) ?? (Sides(words) is { } sides && IsPage(sides) ? sides : null);

    /// <summary>Width and height as they are typed, whatever they are; null for other words.</summary>
    public static Size? Sides(string words)
    {
        if (words.ToLowerInvariant().Split('x', '×', '*') is not [var first, var second]) return null;
        var unit = second.TrimEnd() is { Length: > 2 } typed && char.IsAsciiLetter(typed[^1]) && !char.IsAsciiLetter(first.TrimEnd().LastOrDefault()) ? typed[^2..] : "";
        return ThemeValues.ParseLength(first.TrimEnd() + unit) is { } width && ThemeValues.ParseLength(second) is { } height ? new Size(width, height) : null;
    }

    /// <summary>Neither a stamp nor a wall.</summary>
    public static bool IsPage(Size size) => Length.Min(size.Width, size.Height) >= Least && Length.Max(size.Width, size.Height) <= Most;

    private static Size? Upright(string key) => key switch
    {
        "a4" => Metric(210, 297),
        "a5" => A5,
        "a6" => Metric(105, 148),
        "a7" => Metric(74, 105),
        "letter" or "us-letter" => Imperial(8.5m, 11),
        "half-letter" or "digest" or "half-size" or "statement" => Imperial(5.5m, 8.5m),
        "quarter-letter" or "quarter-size" => Imperial(4.25m, 5.5m),
        "eighth-letter" => Imperial(2.75m, 4.25m),
        "legal" or "us-legal" => Imperial(8.5m, 14),
        "half-legal" => Imperial(7, 8.5m),
        "quarter-legal" => Imperial(4.25m, 7),
        "b5" or "iso-b5" => Metric(176, 250),
        "b6" or "iso-b6" => Metric(125, 176),
        "jis-b5" or "b5-jis" => Metric(182, 257),
        "jis-b6" or "b6-jis" => Metric(128, 182),
        "f4" or "folio" => Metric(210, 330),
        "half-f4" => Metric(165, 210),
        "square" => Metric(148, 148),
        _ => null,
    };

    private static string KeyOf(string name) => string.Join('-', name.Trim().ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static Size Metric(int width, int height) => new(Length.Mm(width), Length.Mm(height));

    private static Size Imperial(decimal width, decimal height) => new(Length.Inches(width), Length.Inches(height));
}
