using Publish.Model;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>What lines are drawn with.</summary>
internal static class PenReader
{
    /// <summary>By how much a matrix makes all things larger, whichever way they lie; null where that depends on the way.</summary>
    public static float? ScaleOf(SKMatrix matrix)
    {
        var (across, down) = (MathF.Sqrt((matrix.ScaleX * matrix.ScaleX) + (matrix.SkewY * matrix.SkewY)), MathF.Sqrt((matrix.SkewX * matrix.SkewX) + (matrix.ScaleY * matrix.ScaleY)));
        var lean = Math.Abs((matrix.ScaleX * matrix.SkewX) + (matrix.SkewY * matrix.ScaleY));
        return Math.Abs(across - down) <= 0.001f * across && lean <= 0.001f * across * down ? across : null;
    }

    public static DrawingPen Read(Shim.SKPaint paint, DrawingPaint made, float scale) => new(made, Whole(paint.StrokeWidth * scale))
    {
        End = paint.StrokeCap switch { Shim.SKStrokeCap.Round => PenEnd.Round, Shim.SKStrokeCap.Square => PenEnd.Square, _ => PenEnd.Butt },
        Corner = paint.StrokeJoin switch { Shim.SKStrokeJoin.Round => PenCorner.Round, Shim.SKStrokeJoin.Bevel => PenCorner.Bevel, _ => PenCorner.Mitre },
        MitreLimit = Math.Clamp((int)MathF.Round(paint.StrokeMiter * 1000), 1000, 1_000_000),
        Dashes = paint.PathEffect is Shim.DashPathEffect { Intervals: { } lengths } ? Seq.Of(lengths.Select(length => Whole(length * scale))) : [],
        DashStart = paint.PathEffect is Shim.DashPathEffect dash ? Whole(dash.Phase * scale) : 0,
    };

    private static int Whole(float length) => (int)MathF.Round(Math.Clamp(length, 0, 100 * Drawing.Side));
}
