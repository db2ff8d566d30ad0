using Publish.Fonts;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>What stands in a draft for a picture that is missing: a crossed box with its name.</summary>
/// <remarks>Letters are filled as outlines, as on a cover, so that the picture is the same on every machine.</remarks>
public static class MissingPicture
{
    /// <summary>Four to three, as most pictures are.</summary>
    public const int Width = 1200, Height = 900;

    private const int Rule = 6;
    private const int Margin = 120;

    /// <summary>A PNG of one grey channel.</summary>
    /// <param name="name">Of the picture, as the manuscript has it.</param>
    /// <param name="family">A character that it lacks brings another face for its line.</param>
    public static byte[] Draw(string name, FontLibrary fonts, string family)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        using var line = new SKPaint { Color = SKColors.Black, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = Rule };
        canvas.DrawRect(Rule / 2f, Rule / 2f, Width - Rule, Height - Rule, line);
        canvas.DrawLine(0, 0, Width, Height, line);
        canvas.DrawLine(0, Height, Width, 0, line);
        DrawName(canvas, name + " is missing", fonts, fonts.FindOrFirst(family));
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 6));
        return png?.ToArray() ?? throw new InvalidOperationException("The box could not be encoded.");
    }

    private static void DrawName(SKCanvas canvas, string words, FontLibrary fonts, FontFace face)
    {
        if (!face.Covers(words)) face = fonts.FallbackFor(words, face) ?? face;
        var text = CoverText.Fit(words, face, new Shaper(), Width - (2 * Margin), 80, 40, 4);
        var top = (Height - text.Height) / 2f;
        using var paper = new SKPaint { Color = SKColors.White };
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawRect(Margin - 30, top - 20, Width - (2 * Margin) + 60, text.Height + 40, paper);
        text.Draw(canvas, ink, Margin, top);
    }
}
