using System.Globalization;

namespace Publish.Raster.Svg;

/// <summary>How large a drawing is in CSS pixels: as it says itself, else as its view box has it (SVG 1.1, section 7).</summary>
internal readonly record struct SvgSize(int Width, int Height)
{
    private const int Largest = 100_000;

    // Wider than the text of any page that is folded of A4.
    private const int Filling = 800;

    public bool IsUsable => Width is > 0 and < Largest && Height is > 0 and < Largest;

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}");

    public static SvgSize Of(string? width, string? height, string? viewBox)
    {
        var box = BoxOf(viewBox);
        if (Pixels(width) is { } w && Pixels(height) is { } h) return new(w, h);
        return box?.Grown ?? new(300, 150); // What browsers take where nothing is said.
    }

    /// <summary>What says that nothing is to be shown (SVG 1.1, sections 5.1.2 and 7.7): a side of nothing or less, <c>width="0"</c>; null where none does.</summary>
    public static string? FlatIn(string? width, string? height, string? viewBox)
    {
        if (IsNothing(width)) return $"width=\"{width}\"";
        if (IsNothing(height)) return $"height=\"{height}\"";
        var parts = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && (IsNothing(parts[2]) || IsNothing(parts[3])) ? $"viewBox=\"{viewBox}\"" : null;
    }

    private static bool IsNothing(string? length)
    {
        var number = (length ?? "").Trim().TrimEnd('%', 'a', 'b', 'c', 'd', 'e', 'h', 'i', 'm', 'n', 'p', 'r', 't', 'v', 'w', 'x', 'q', 'Q');
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value <= 0;
    }

    /// <summary>A view box is no size: such a drawing fills its place, in browsers and here.</summary>
    private SvgSize Grown => Math.Max(Width, Height) is var longer and < Filling ? new(Math.Max(1, Width * Filling / longer), Math.Max(1, Height * Filling / longer)) : this;

    private static SvgSize? BoxOf(string? viewBox)
    {
        var parts = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Pixels(parts[2]) is { } w && Pixels(parts[3]) is { } h ? new(w, h) : null;
    }

    /// <summary>Null for a share of the page, and for what is no length.</summary>
    private static int? Pixels(string? length)
    {
        var text = (length ?? "").Trim();
        var (unit, scale) = text.Length > 2 ? Unit(text[^2..]) : (0, 1m);
        if (!decimal.TryParse(text[..^unit], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > Largest) return null;
        return Math.Max(1, (int)Math.Round(value * scale));
    }

    private static (int Length, decimal Scale) Unit(string end) => end switch
    {
        "px" => (2, 1m),
        "pt" => (2, 96m / 72),
        "pc" => (2, 16m),
        "mm" => (2, 96m / 25.4m),
        "cm" => (2, 96m / 2.54m),
        "in" => (2, 96m),
        "em" => (2, 16m),
        "ex" => (2, 8m),
        _ => (0, 1m),
    };
}
