using System.Globalization;

namespace Publish.Manuscript.Drawings;

/// <summary>The page that pictures of a shape get: A5 or half a Letter sheet where that is their shape, else what has their shape and lies within A5, so that two of them lie side by side on an A4 sheet.</summary>
/// <param name="Words">As <c>page:</c> takes them; empty for A5, the style's own.</param>
internal sealed record DrawingSize(string Words, double Width, double Height)
{
    private const double Inch = 25.4;

    /// <summary>A picture fills its page where their shapes differ by no more than a twentieth.</summary>
    private const double Near = 0.05;

    private static readonly DrawingSize A5 = new("", 148, 210);
    private static readonly DrawingSize HalfLetter = new("half-letter", 5.5 * Inch, 8.5 * Inch);

    public double Shape => Width / Height;

    /// <summary>"A5", "half a Letter sheet" or "148 × 105 mm".</summary>
    public string Said => this == A5 ? "A5" : this == HalfLetter ? "half a Letter sheet" : string.Create(CultureInfo.InvariantCulture, $"{Width:0} × {Height:0} mm");

    /// <param name="shape">Width over height.</param>
    public static DrawingSize Of(double shape)
    {
        var nearest = Far(shape, A5) <= Far(shape, HalfLetter) ? A5 : HalfLetter;
        if (Far(shape, nearest) <= Near) return nearest;
        var (width, height) = shape < A5.Shape ? (Math.Round(A5.Height * shape), A5.Height) : (A5.Width, Math.Round(A5.Width / shape));
        // Paper strips are no pages.
        (width, height) = (Math.Max(40, width), Math.Max(40, height));
        return new(string.Create(CultureInfo.InvariantCulture, $"{width:0}mm x {height:0}mm"), width, height);
    }

    public static double Far(double shape, DrawingSize size) => Math.Abs((shape / size.Shape) - 1);

    /// <summary>Dots to the inch of a picture that fills the page, or both pages.</summary>
    public int DotsOf(Drawing drawing)
    {
        var (across, down) = (drawing.IsSpread ? 2 * Width : Width, Height);
        return (int)Math.Max(drawing.Width * Inch / across, drawing.Height * Inch / down);
    }
}
