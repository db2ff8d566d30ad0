using System.Globalization;

namespace Publish.Model;

/// <summary>How wide or how tall a picture is wanted: a share of what there is, or a length on paper. Written <c>50%</c> or <c>40mm</c>.</summary>
/// <param name="Permille">Of the measure, or of the text's height; 0 for a length.</param>
/// <param name="Micrometres">A length on paper; 0 for a share.</param>
public readonly record struct PictureExtent(int Permille, int Micrometres)
{
    /// <summary>Longer ones are held for mistakes: ten metres.</summary>
    private const decimal Longest = 10_000_000;

    // CSS Values and Units 4, 6.2: a pixel is a ninety-sixth of an inch.
    private static readonly (string Unit, decimal Micrometres)[] Units =
    [
        ("mm", 1000), ("cm", 10_000), ("in", 25_400), ("pt", 25_400m / 72), ("pc", 25_400m / 6), ("px", 25_400m / 96), ("\u2033", 25_400), ("\"", 25_400),
    ];

    public static PictureExtent Share(int permille) => new(permille, 0);

    public static PictureExtent OnPaper(int micrometres) => new(0, micrometres);

    /// <summary>Reads <c>50%</c>, <c>40mm</c>, <c>4 cm</c>, <c>1.5in</c>, <c>120pt</c>, <c>300px</c>; a bare number is pixels, as in HTML.</summary>
    /// <returns>Null for what is no length above zero.</returns>
    public static PictureExtent? Parse(string text)
    {
        var typed = text.Trim().ToLowerInvariant();
        if (typed.EndsWith('%')) return Number(typed[..^1]) is { } share && share * 10 < int.MaxValue && Round(share * 10) is > 0 and var permille ? Share(permille) : null;
        foreach (var (unit, worth) in Units)
            if (typed.EndsWith(unit, StringComparison.Ordinal)) return Length(typed[..^unit.Length], worth);
        return Length(typed, 25_400m / 96);
    }

    /// <summary>As <see cref="Parse"/> reads it: to a tenth of a percent, or to the micrometre.</summary>
    public override string ToString() => Permille > 0
        ? (Permille / 10m).ToString("0.#", CultureInfo.InvariantCulture) + "%"
        : (Micrometres / 1000m).ToString("0.###", CultureInfo.InvariantCulture) + "mm";

    private static PictureExtent? Length(string typed, decimal worth) =>
        Number(typed) is { } number && number <= Longest && number * worth <= Longest && Round(number * worth) is > 0 and var micrometres ? OnPaper(micrometres) : null;

    private static int Round(decimal number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);

    private static decimal? Number(string typed) =>
        decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 100_000_000 ? number : null;
}
