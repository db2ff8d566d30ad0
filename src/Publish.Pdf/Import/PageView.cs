using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Import;

/// <summary>A rectangle in a page's own space: left, bottom, right, top, in units.</summary>
internal readonly record struct SourceBox(double Left, double Bottom, double Right, double Top)
{
    public bool IsEmpty => !(Right - Left > 0 && Top - Bottom > 0);

    /// <summary>The box around this one after a matrix.</summary>
    public SourceBox Turned(double[] matrix)
    {
        var (x1, x2, x3, x4) = (matrix[0] * Left, matrix[0] * Right, matrix[2] * Bottom, matrix[2] * Top);
        var (y1, y2, y3, y4) = (matrix[1] * Left, matrix[1] * Right, matrix[3] * Bottom, matrix[3] * Top);
        return new(
            Math.Min(x1, x2) + Math.Min(x3, x4) + matrix[4], Math.Min(y1, y2) + Math.Min(y3, y4) + matrix[5],
            Math.Max(x1, x2) + Math.Max(x3, x4) + matrix[4], Math.Max(y1, y2) + Math.Max(y3, y4) + matrix[5]);
    }

    public SourceBox Within(SourceBox outer) => new(
        Math.Max(Left, outer.Left), Math.Max(Bottom, outer.Bottom), Math.Min(Right, outer.Right), Math.Min(Top, outer.Top));
}

/// <summary>
/// How a page is shown (ISO 32000-1, 7.7.3.3): cropped to a box, turned clockwise by quarters, a unit being so many points. With the crop box
/// (l, b, r, t) and the unit u, the matrix that brings the page upright with its corner at the origin is
/// <code>
///   turns 0: [ u 0 0  u −l·u −b·u ]    1: [ 0 −u  u 0 −b·u  r·u ]
///   turns 2: [−u 0 0 −u  r·u  t·u ]    3: [ 0  u −u 0  t·u −l·u ]
/// </code>
/// </summary>
internal sealed record PageView(SourceBox Crop, int QuarterTurns, double Unit)
{
    // The largest page of PDF 1.7 at its default unit; larger ones are shrunk to it.
    private const double Largest = 14400;

    public Size Size => IsTurned
        ? new Size(ToLength(Crop.Top - Crop.Bottom), ToLength(Crop.Right - Crop.Left))
        : new Size(ToLength(Crop.Right - Crop.Left), ToLength(Crop.Top - Crop.Bottom));

    public double[] Matrix => QuarterTurns switch
    {
        0 => [Unit, 0, 0, Unit, -Crop.Left * Unit, -Crop.Bottom * Unit],
        1 => [0, -Unit, Unit, 0, -Crop.Bottom * Unit, Crop.Right * Unit],
        2 => [-Unit, 0, 0, -Unit, Crop.Right * Unit, Crop.Top * Unit],
        _ => [0, Unit, -Unit, 0, Crop.Top * Unit, -Crop.Left * Unit],
    };

    private bool IsTurned => QuarterTurns % 2 == 1;

    /// <summary>A box of the page as it is shown, from the top left corner.</summary>
    public Rect Shown(SourceBox box)
    {
        var inside = box.Within(Crop);
        var (left, down) = QuarterTurns switch
        {
            0 => (inside.Left - Crop.Left, Crop.Top - inside.Top),
            1 => (inside.Bottom - Crop.Bottom, inside.Left - Crop.Left),
            2 => (Crop.Right - inside.Right, inside.Bottom - Crop.Bottom),
            _ => (Crop.Top - inside.Top, Crop.Right - inside.Right),
        };
        var (width, height) = (ToLength(inside.Right - inside.Left), ToLength(inside.Top - inside.Bottom));
        return IsTurned ? new Rect(ToLength(left), ToLength(down), height, width) : new Rect(ToLength(left), ToLength(down), width, height);
    }

    private Length ToLength(double units) => new((long)Math.Round(Math.Clamp(units * Unit, 0, Largest) * Length.StepsPerPoint));
}
