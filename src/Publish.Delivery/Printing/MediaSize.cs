using System.Globalization;

namespace Publish.Delivery.Printing;

/// <summary>A sheet of paper as printers name it: hundredths of a millimetre, upright.</summary>
public readonly record struct MediaSize(int Width, int Height)
{
    /// <summary>A millimetre: sizes are rounded in many ways, and A4 and Letter differ by six.</summary>
    private const int Tolerance = 100;

    public bool IsLike(MediaSize other) => Math.Abs(Width - other.Width) <= Tolerance && Math.Abs(Height - other.Height) <= Tolerance;

    public MediaSize Upright => Width <= Height ? this : new(Height, Width);

    /// <summary>"210 × 297 mm".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width / 100m:0.#} × {Height / 100m:0.#} mm");
}
