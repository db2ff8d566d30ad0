using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;

namespace Publish.Raster.Svg.Painting;

/// <summary>Paints what was traced of a drawing as pixels, of any size.</summary>
internal sealed class DrawingPainter
{
    /// <summary>More are never wanted: a sheet of A3 at 300 dots to the inch has seventeen million.</summary>
    private const long MostPixels = 40_000_000;

    private readonly SKCanvas canvas;

    private DrawingPainter(SKCanvas canvas) => this.canvas = canvas;

    /// <param name="width">In pixels; fewer are made where they would be too many.</param>
    /// <param name="grey">Gives one component, by luminance.</param>
    public static PixelPicture Paint(Drawing drawing, int width, int height, bool grey)
    {
        while ((long)width * height > MostPixels) (width, height) = (Math.Max(1, width / 2), Math.Max(1, height / 2));
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale((float)width / drawing.Width, (float)height / drawing.Height);
        new DrawingPainter(surface.Canvas).Paint(drawing.Parts);
        return PixelSorting.Sort(Pixels(surface, info), width, height, grey);
    }

    private static unsafe byte[] Pixels(SKSurface surface, SKImageInfo info)
    {
        var plain = info.WithAlphaType(SKAlphaType.Unpremul);
        var pixels = new byte[plain.BytesSize];
        fixed (byte* start = pixels)
            surface.ReadPixels(plain, (nint)start, plain.RowBytes, 0, 0);
        return pixels;
    }

    private void Paint(Seq<DrawingPart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case DrawnPath path:
                    Paint(path);
                    break;
                case DrawnPicture picture:
                    Paint(picture);
                    break;
                case DrawnGroup group:
                    Paint(group);
                    break;
            }
        }
    }

    private void Paint(DrawnPath path)
    {
        using var outline = OutlineOf(path.Outline, path.IsEvenOdd);
        if (path.Fill is { } fill)
            using (var paint = PaintOf(fill))
                canvas.DrawPath(outline, paint);
        if (path.Pen is { } pen)
            using (var paint = PaintOf(pen))
                canvas.DrawPath(outline, paint);
    }

    private void Paint(DrawnPicture picture)
    {
        using var data = SKData.CreateCopy(picture.Picture.Bytes.Span);
        using var image = SKImage.FromEncodedData(data);
        if (image is null) return;
        using var paint = new SKPaint { Color = SKColors.Black.WithAlpha(Alpha(picture.Opacity)) };
        canvas.Save();
        canvas.Concat(MatrixOf(picture.Place));
        canvas.DrawImage(image, SKRect.Create(1, 1), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
        canvas.Restore();
    }

    private void Paint(DrawnGroup group)
    {
        canvas.Save();
        if (group.Clip is { } clip)
            using (var outline = OutlineOf(clip, group.IsEvenOdd))
                canvas.ClipPath(outline, SKClipOperation.Intersect, antialias: true);
        if (group.Opacity == DrawingPaint.Opaque) Paint(group.Parts);
        else PaintTogether(group);
        canvas.Restore();
    }

    private void PaintTogether(DrawnGroup group)
    {
        using var paint = new SKPaint { Color = SKColors.Black.WithAlpha(Alpha(group.Opacity)) };
        canvas.SaveLayer(paint);
        Paint(group.Parts);
        canvas.Restore();
    }

    private static SKPath OutlineOf(DrawingOutline outline, bool isEvenOdd)
    {
        using var path = new SKPathBuilder { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        var places = outline.Places.Span;
        foreach (var verb in outline.Verbs.Span)
        {
            switch (verb)
            {
                case DrawingVerb.Move:
                    path.MoveTo(places[0], places[1]);
                    break;
                case DrawingVerb.Line:
                    path.LineTo(places[0], places[1]);
                    break;
                case DrawingVerb.Curve:
                    path.CubicTo(places[0], places[1], places[2], places[3], places[4], places[5]);
                    break;
                default:
                    path.Close();
                    break;
            }
            places = places[(verb switch { DrawingVerb.Curve => 6, DrawingVerb.Close => 0, _ => 2 })..];
        }

        return path.Detach();
    }

    private static SKPaint PaintOf(DrawingPen pen)
    {
        var paint = PaintOf(pen.Paint);
        (paint.Style, paint.StrokeWidth, paint.StrokeMiter) = (SKPaintStyle.Stroke, pen.Width, pen.MitreLimit / 1000f);
        paint.StrokeCap = pen.End switch { PenEnd.Round => SKStrokeCap.Round, PenEnd.Square => SKStrokeCap.Square, _ => SKStrokeCap.Butt };
        paint.StrokeJoin = pen.Corner switch { PenCorner.Round => SKStrokeJoin.Round, PenCorner.Bevel => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter };
        if (pen.Dashes.Any(length => length > 0))
        {
            var lengths = pen.Dashes.Select(length => (float)length).ToArray();
            paint.PathEffect = SKPathEffect.CreateDash(lengths.Length % 2 == 0 ? lengths : [.. lengths, .. lengths], pen.DashStart);
        }
        return paint;
    }

    private static SKPaint PaintOf(DrawingPaint paint)
    {
        var made = new SKPaint { IsAntialias = true, Color = SKColors.Black.WithAlpha(Alpha(paint.Opacity)) };
        if (paint is FlatPaint { Colour: var colour }) made.Color = new(colour.Red, colour.Green, colour.Blue, Alpha(paint.Opacity));
        else made.Shader = paint is GradientPaint gradient ? ShaderOf(gradient) : ShaderOf((PatternPaint)paint);
        return made;
    }

    private static SKShader ShaderOf(GradientPaint gradient)
    {
        SKColor[] colours = [.. gradient.Stops.Select(stop => new SKColor(stop.Colour.Red, stop.Colour.Green, stop.Colour.Blue, Alpha(stop.Opacity)))];
        float[] at = [.. gradient.Stops.Select(stop => (float)stop.At)];
        var (from, to, matrix) = (new SKPoint((float)gradient.From.X, (float)gradient.From.Y), new SKPoint((float)gradient.To.X, (float)gradient.To.Y), MatrixOf(gradient.Matrix));
        return gradient.IsRadial
            ? SKShader.CreateTwoPointConicalGradient(from, (float)gradient.From.Radius, to, (float)gradient.To.Radius, colours, at, SKShaderTileMode.Clamp, matrix)
            : SKShader.CreateLinearGradient(from, to, colours, at, SKShaderTileMode.Clamp, matrix);
    }

    private static SKShader ShaderOf(PatternPaint pattern)
    {
        using var recorder = new SKPictureRecorder();
        var tile = SKRect.Create(pattern.Width, pattern.Height);
        new DrawingPainter(recorder.BeginRecording(tile)).Paint(pattern.Tile);
        using var picture = recorder.EndRecording();
        return picture.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, MatrixOf(pattern.Matrix), tile);
    }

    private static SKMatrix MatrixOf(DrawingMatrix matrix) =>
        new((float)matrix.A, (float)matrix.C, (float)matrix.E, (float)matrix.B, (float)matrix.D, (float)matrix.F, 0, 0, 1);

    private static byte Alpha(int thousandths) => (byte)(((thousandths * 255) + 500) / 1000);
}
