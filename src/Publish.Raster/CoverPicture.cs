using Publish.Fonts;
using Publish.Model;
using Publish.Model.Language;
using Publish.Typesetting.Flow.Collecting;
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
    /// <param name="family">Of the title; a character that it lacks brings another face for its line, and another family is taken for one that is not there. A word that no face can show is left out: see <see cref="LeftOut"/>.</param>
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
        var (title, subtitle) = Titles(Shown(fonts, text, metadata.Title), Shown(fonts, italic, metadata.Subtitle), shaper, foot - Gap - Top);
        var y = title.Draw(surface.Canvas, ink, Margin, Top);
        subtitle?.Draw(surface.Canvas, ink, Margin, y + Gap);
        return Encode(surface);
    }

    /// <summary>As large as both have room over the names.</summary>
    private static (CoverText Title, CoverText? Subtitle) Titles((string Words, FontFace Face) first, (string Words, FontFace Face) second, Shaper shaper, int room)
    {
        for (var percent = 100; ; percent -= 10)
        {
            var title = CoverText.Fit(first.Words, first.Face, shaper, Width - (2 * Margin), 230 * percent / 100, 90 * percent / 100, 6);
            var subtitle = second.Words.Length == 0 ? null : CoverText.Fit(second.Words, second.Face, shaper, Width - (2 * Margin), 104 * percent / 100, 60 * percent / 100, 5);
            if (percent <= 30 || title.Height + (subtitle is null ? 0 : Gap + subtitle.Height) <= room) return (title, subtitle);
        }
    }

    private static CoverText? Names(Metadata metadata, FontLibrary fonts, FontFace face, Shaper shaper)
    {
        var (names, covering) = Shown(fonts, face, NamesOf(metadata));
        return names.Length == 0 ? null : CoverText.Fit(names, covering, shaper, Width - (2 * Margin), 92, 48, 3);
    }

    private static string NamesOf(Metadata metadata) => Credits.Authors(metadata) is { Length: > 0 } authors ? authors : string.Join(", ", Credits.Others(metadata));

    /// <summary>Words that no face can show, and that the cover is without; empty for none.</summary>
    public static string LeftOut(Metadata metadata, FontLibrary fonts, string family)
    {
        var (text, italic) = (fonts.FindOrFirst(family), fonts.FindOrFirst(family, 400, true));
        return string.Join(' ', (string[])[Without(text, metadata.Title), Without(italic, metadata.Subtitle), Without(text, NamesOf(metadata))]).Trim();

        string Without(FontFace face, string all) => Shown(fonts, face, all) is var (words, other) && words == all ? "" : string.Join(' ', WordsOf(all).Where(word => !FaceCheck.CanShow(other, word)));
    }

    /// <summary>All words and a face that has them, or those that the first face has.</summary>
    private static (string Words, FontFace Face) Shown(FontLibrary fonts, FontFace face, string text)
    {
        if (FaceCheck.CanShow(face, text)) return (text, face);
        if (fonts.FallbackFor(text, face) is { } other && FaceCheck.CanShow(other, text)) return (text, other);
        return (string.Join(' ', WordsOf(text).Where(word => FaceCheck.CanShow(face, word))), face);
    }

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

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
