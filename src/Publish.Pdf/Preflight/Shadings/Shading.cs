using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Shadings;

/// <summary>Colours that run into each other (ISO 32000-1, 8.7.4.5).</summary>
/// <param name="samples">Some of its colours, the extremes among them.</param>
internal abstract class Shading(ColourSpace space, IReadOnlyList<Paint> samples)
{
    public ColourSpace Space => space;

    /// <summary>What stands for all of it: the colour that takes most ink; of red, green and blue the darkest but black.</summary>
    public Paint Darkest { get; } = samples.MaxBy(paint => paint.IsRgb ? (paint.IsWhite || paint.IsRgbBlack ? 0 : 1) : paint.Ink) ?? Paint.Unknown;

    /// <summary>All that it paints is white.</summary>
    public bool IsWhite { get; } = samples.Count > 0 && samples.All(paint => paint.IsWhite);

    /// <summary>Null where nothing is painted, as beyond the end of one that does not go on.</summary>
    /// <param name="x">In the shading's own space.</param>
    public abstract Paint? At(double x, double y);
}

/// <summary>By a function of the place itself.</summary>
internal sealed class PlaceShading(ColourSpace space, Func<double, double, Paint> colour, Affine inverse, double[] domain)
    : Shading(space, [.. from row in Enumerable.Range(0, 9) from column in Enumerable.Range(0, 9)
                         select colour(domain[0] + (column * (domain[1] - domain[0]) / 8), domain[2] + (row * (domain[3] - domain[2]) / 8))])
{
    public override Paint? At(double x, double y)
    {
        var place = inverse.Map(x, y);
        return place.X < domain[0] || place.X > domain[1] || place.Y < domain[2] || place.Y > domain[3] ? null : colour(place.X, place.Y);
    }
}

/// <summary>Along a line, or from circle to circle.</summary>
/// <param name="ramp">Colours at even steps.</param>
/// <param name="part">How far along a place lies, 0 to 1 between the ends; null for nowhere.</param>
internal sealed class RampShading(ColourSpace space, Paint[] ramp, Func<double, double, double?> part, bool before, bool after) : Shading(space, ramp)
{
    private readonly Paint[] ramp = ramp;

    public override Paint? At(double x, double y)
    {
        if (part(x, y) is not { } along || (along < 0 && !before) || (along > 1 && !after)) return null;
        return ramp[(int)Math.Round(Math.Clamp(along, 0, 1) * (ramp.Length - 1))];
    }
}

/// <summary>Triangles whose corners have colours; patches come as two each.</summary>
internal sealed class MeshShading(ColourSpace space, IReadOnlyList<MeshTriangle> triangles, Func<double[], Paint> colour)
    : Shading(space, [.. triangles.SelectMany(triangle => new[] { triangle.A, triangle.B, triangle.C }).Take(3000).Select(corner => colour(corner.Values))])
{
    /// <summary>Each triangle in one colour, that of its middle; large ones in four parts, and those in four.</summary>
    public IEnumerable<(Spot[] Corners, Paint Paint)> Pieces()
    {
        foreach (var triangle in triangles)
            foreach (var piece in Parts(triangle, triangles.Count < 2000 ? 3 : 0))
                yield return ([new(piece.A.X, piece.A.Y), new(piece.B.X, piece.B.Y), new(piece.C.X, piece.C.Y)], colour(Mean(piece)));
    }

    public override Paint? At(double x, double y)
    {
        // The last painted lies on top.
        for (var i = triangles.Count - 1; i >= 0; i--)
            if (triangles[i].At(x, y) is { } values) return colour(values);
        return null;
    }

    private static IEnumerable<MeshTriangle> Parts(MeshTriangle whole, int depth)
    {
        if (depth == 0) return [whole];
        var (ab, bc, ca) = (Between(whole.A, whole.B), Between(whole.B, whole.C), Between(whole.C, whole.A));
        return new MeshTriangle[] { new(whole.A, ab, ca), new(ab, whole.B, bc), new(ca, bc, whole.C), new(ab, bc, ca) }.SelectMany(part => Parts(part, depth - 1));
    }

    private static MeshCorner Between(MeshCorner a, MeshCorner b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, [.. a.Values.Select((value, i) => (value + b.Values[i]) / 2)]);

    private static double[] Mean(MeshTriangle triangle) => [.. triangle.A.Values.Select((value, i) => (value + triangle.B.Values[i] + triangle.C.Values[i]) / 3)];
}

/// <param name="Values">Components of its colour, or the number that a function makes a colour of.</param>
internal readonly record struct MeshCorner(double X, double Y, double[] Values);

internal readonly record struct MeshTriangle(MeshCorner A, MeshCorner B, MeshCorner C)
{
    public double[]? At(double x, double y)
    {
        var whole = ((B.Y - C.Y) * (A.X - C.X)) + ((C.X - B.X) * (A.Y - C.Y));
        if (Math.Abs(whole) < 1e-12) return null;
        var a = (((B.Y - C.Y) * (x - C.X)) + ((C.X - B.X) * (y - C.Y))) / whole;
        var b = (((C.Y - A.Y) * (x - C.X)) + ((A.X - C.X) * (y - C.Y))) / whole;
        if (a < 0 || b < 0 || a + b > 1) return null;
        var values = new double[A.Values.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = (a * A.Values[i]) + (b * B.Values[i]) + ((1 - a - b) * C.Values[i]);
        return values;
    }
}
