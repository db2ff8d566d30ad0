using Publish.Fonts;
using Publish.Model;
using Publish.Model.Language;
using SkiaSharp;

namespace Publish.Raster;

/// <summary>A zine's cover for shelves and shops: its own picture, or one set from its title.</summary>
/// <remarks>Letters are filled as outlines and not set by the system's text engine, so that the picture is the same on every machine.</remarks>
public static class CoverPicture
{
    /// <summary>What shops ask for: 1 to 1.6, at least 1,600 pixels wide.</summary>
    public const int Width = 1600, Height = 2560;

    private const int Margin = 180, Top = 460, Gap = 70;

    /// <summary>Black on white: title, subtitle, names, two rules. A PNG of one grey channel.</summary>
    /// <param name="family">Of the title; a character that it lacks brings another face for its line, and another family is taken for one that is not there.</param>
    public static byte[] Draw(Metadata metadata, FontLibrary fonts, string family)
    {
        var (text, italic) = (fonts.FindOrFirst(family), fonts.FindOrFirst(family, 400, true));
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var shaper = new Shaper();
        surface.Canvas.DrawRect(Margin, 300, Width - (2 * Margin), 14, ink);
        surface.Canvas.DrawRect(Margin, 330, Width - (2 * Margin), 4, ink);
        var names = Names(metadata, fonts, text, shaper);
        var foot = Height - 380 - (names?.Height ?? 0);
        names?.Draw(surface.Canvas, ink, Margin, foot);
        surface.Canvas.DrawRect(Margin, Height - 320, Width - (2 * Margin), 4, ink);
        var (title, subtitle) = Titles(metadata, Covering(fonts, text, metadata.Title), Covering(fonts, italic, metadata.Subtitle), shaper, foot - Gap - Top);
        var y = title.Draw(surface.Canvas, ink, Margin, Top);
        subtitle?.Draw(surface.Canvas, ink, Margin, y + Gap);
        return Encode(surface);
    }

    /// <summary>As large as both have room over the names.</summary>
    private static (CoverText Title, CoverText? Subtitle) Titles(Metadata metadata, FontFace face, FontFace italic, Shaper shaper, int room)
    {
        for (var percent = 100; ; percent -= 10)
        {
            var title = CoverText.Fit(metadata.Title, face, shaper, Width - (2 * Margin), 230 * percent / 100, 90 * percent / 100, 6);
            var subtitle = metadata.Subtitle.Length == 0 ? null : CoverText.Fit(metadata.Subtitle, italic, shaper, Width - (2 * Margin), 104 * percent / 100, 60 * percent / 100, 5);
            if (percent <= 30 || title.Height + (subtitle is null ? 0 : Gap + subtitle.Height) <= room) return (title, subtitle);
        }
    }

    private static CoverText? Names(Metadata metadata, FontLibrary fonts, FontFace face, Shaper shaper)
    {
        var names = Credits.Authors(metadata) is { Length: > 0 } authors ? authors : string.Join(", ", Credits.Others(metadata));
        return names.Length == 0 ? null : CoverText.Fit(names, Covering(fonts, face, names), shaper, Width - (2 * Margin), 92, 48, 3);
    }

    private static FontFace Covering(FontLibrary fonts, FontFace face, string text) =>
        face.Covers(text) ? face : fonts.FallbackFor(text, face) ?? face;

    // Edges of letters look the same in sixteen greys, and the file is half as large.
    private static void KeepSixteenGreys(Span<byte> pixels)
    {
        foreach (ref var pixel in pixels)
            pixel = (byte)((pixel + 8) / 17 * 17);
    }

    private static byte[] Encode(SKSurface surface)
    {
        using var pixels = surface.PeekPixels();
        KeepSixteenGreys(pixels.GetPixelSpan<byte>());
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, 6));
        return png?.ToArray() ?? throw new InvalidOperationException("The cover could not be encoded.");
    }
}
