using global::Svg.Skia;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>Text in a drawing's commands as outlines of the zine's faces, so that Skia asks for no face of the machine.</summary>
internal static class TextOutlines
{
    public static Shim.SKPicture In(Shim.SKPicture commands, DrawingFaces faces)
    {
        var skia = new SkiaModel(new SKSvgSettings());
        return new(commands.CullRect, [.. (commands.Commands ?? []).SelectMany(command => Outlined(command, faces, skia))]);
    }

    private static IEnumerable<Shim.CanvasCommand> Outlined(Shim.CanvasCommand command, DrawingFaces faces, SkiaModel skia)
    {
        switch (command)
        {
            case Shim.DrawTextCanvasCommand { Text: { } text, Paint: { } paint } drawn:
                using (var outline = faces.Outline(text, faces.LookOf(paint, drawn.Font, drawn.TextAlign), drawn.X, drawn.Y))
                    return [new Shim.DrawPathCanvasCommand(skia.FromSKPath(outline), paint)];
            case Shim.DrawPositionedTextRunCanvasCommand { Fragments: { } fragments, Paint: { } paint } run:
                return [.. fragments.Select(fragment =>
                {
                    using var outline = faces.Outline(fragment, faces.LookOf(paint, run.Font, run.TextAlign));
                    return new Shim.DrawPathCanvasCommand(skia.FromSKPath(outline), paint);
                })];
            case Shim.DrawTextBlobCanvasCommand { TextBlob: { Text: { } text, Points: { } places } blob, Paint: { } paint } drawn:
                using (var outline = faces.Outline(text, places, faces.LookOf(paint, blob.Font, null), drawn.X, drawn.Y))
                    return [new Shim.DrawPathCanvasCommand(skia.FromSKPath(outline), paint)];
            case Shim.DrawPictureCanvasCommand { Picture: { } inner }:
                return [new Shim.DrawPictureCanvasCommand(In(inner, faces))];
            default:
                return [command];
        }
    }
}
