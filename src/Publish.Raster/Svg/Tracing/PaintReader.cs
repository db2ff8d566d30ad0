using global::Svg.Skia;
using Publish.Model;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>What outlines are filled and stroked with.</summary>
internal static class PaintReader
{
    /// <summary>What of a paint has no outlines; null where it is paint and nothing else.</summary>
    public static string? ObstacleIn(Shim.SKPaint? paint)
    {
        if (paint is null) return null;
        if (paint.ImageFilter is not null) return "a filter";
        if (paint.BlendMode == Shim.SKBlendMode.DstIn) return "a mask";
        return paint.BlendMode != Shim.SKBlendMode.SrcOver || paint.ColorFilter is not null ? "colours that are blended with those under them" : null;
    }

    public static int Thousandths(byte alpha) => ((alpha * DrawingPaint.Opaque) + 127) / 255;

    public static DrawingColour ColourOf(Shim.SKColor colour) => new(colour.Red, colour.Green, colour.Blue);

    public static DrawingMatrix MatrixOf(SKMatrix matrix) => new(matrix.ScaleX, matrix.SkewY, matrix.SkewX, matrix.ScaleY, matrix.TransX, matrix.TransY);

    /// <summary>A gradient; one colour where it says only one. Null for what is none that PDF knows.</summary>
    public static DrawingPaint? Gradient(Shim.SKShader shader, SKMatrix matrix, SkiaModel skia, int opacity)
    {
        switch (shader)
        {
            case Shim.ColorShader { ColorSpace: Shim.SKColorSpace.Srgb } one:
                return new FlatPaint(ColourOf(one.Color), opacity * Thousandths(one.Color.Alpha) / DrawingPaint.Opaque);
            case Shim.LinearGradientShader { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } line:
                return Made(new(line.Start.X, line.Start.Y, 0), new(line.End.X, line.End.Y, 0), false, line.Colors, line.ColorPos, line.LocalMatrix);
            case Shim.RadialGradientShader { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } round:
                return Made(new(round.Center.X, round.Center.Y, 0), new(round.Center.X, round.Center.Y, round.Radius), true, round.Colors, round.ColorPos, round.LocalMatrix);
            case Shim.TwoPointConicalGradientShader { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } cone:
                return Made(new(cone.Start.X, cone.Start.Y, cone.StartRadius), new(cone.End.X, cone.End.Y, cone.EndRadius), true, cone.Colors, cone.ColorPos, cone.LocalMatrix);
            default:
                return null;
        }

        DrawingPaint? Made(GradientEnd from, GradientEnd to, bool isRadial, Shim.SKColorF[]? colours, float[]? at, Shim.SKMatrix? local)
        {
            var stops = StopsOf(colours ?? [], at);
            if (stops.Count == 0) return null;
            if (stops.Count == 1 || from == to) return new FlatPaint(stops[^1].Colour, opacity * stops[^1].Opacity / DrawingPaint.Opaque);
            var place = local is { } own ? matrix.PreConcat(skia.ToSKMatrix(own)) : matrix;
            return new GradientPaint(from, to, isRadial, MatrixOf(place), stops, opacity);
        }
    }

    private static Seq<GradientStop> StopsOf(Shim.SKColorF[] colours, float[]? at) =>
        Seq.Of(colours.Select((colour, i) => new GradientStop(
            Math.Clamp(at?[i] ?? i / Math.Max(1.0, colours.Length - 1), 0, 1), new(Eight(colour.Red), Eight(colour.Green), Eight(colour.Blue)), (int)Math.Round(Math.Clamp(colour.Alpha, 0, 1) * DrawingPaint.Opaque))));

    private static byte Eight(float part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);
}
