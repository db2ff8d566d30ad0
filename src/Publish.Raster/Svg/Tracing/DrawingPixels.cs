using global::Svg.Skia;
using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>A drawing that has no outlines, as one picture that fills it.</summary>
internal static class DrawingPixels
{
    /// <summary>Of the longer side: 300 dots to the inch over a page of A4's width and more, 600 over one of A6.</summary>
    private const int Side = 2800;

    // Of a drawing that is more work than that: half as fine, and half of that again. Coarser ones are of no use on paper.
    private const int LeastSide = Side / 4;

    /// <returns>Null for what would take too long, however coarse.</returns>
    public static Drawing? Of(Picture clean, Shim.SKPicture commands, DrawingFaces faces)
    {
        for (var side = Side; side >= LeastSide; side /= 2)
        {
            var scale = (float)side / Math.Max(clean.PixelWidth, clean.PixelHeight);
            var (width, height) = (Math.Max(1, (int)MathF.Round(clean.PixelWidth * scale)), Math.Max(1, (int)MathF.Round(clean.PixelHeight * scale)));
            if (PixelWork.Of(commands, width, height, PixelWork.Most) <= PixelWork.Most) return Of(clean, commands, faces, width, height);
        }

        return null;
    }

    private static Drawing Of(Picture clean, Shim.SKPicture commands, DrawingFaces faces, int pixelWidth, int pixelHeight)
    {
        var info = new SKImageInfo(pixelWidth, pixelHeight, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());
        using var surface = SKSurface.Create(info);
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale(info.Width / commands.CullRect.Width, info.Height / commands.CullRect.Height);
        new SkiaModel(new SKSvgSettings()).Draw(TextOutlines.In(commands, faces), surface.Canvas, wireframe: false);
        using var image = surface.Snapshot();
        using var file = image.Encode(SKEncodedImageFormat.Png, 100);
        var picture = new Picture(clean.Path, PictureFormat.Png, info.Width, info.Height, 1, file.ToArray());
        var (width, height) = DrawingSides.Of(clean);
        return new(width, height, [new DrawnPicture(picture, new(width, 0, 0, height, 0, 0), DrawingPaint.Opaque)]);
    }
}
