using Publish.Markup.Planning;
using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Epub.Linting;

/// <summary>Pictures that shops or readers refuse for their size.</summary>
internal static class PictureLint
{
    // Google Books Partner help, "EPUB files": neither side of a picture may be longer.
    private const int LongestForGoogle = 3200;

    // Apple Books Asset Guide 5.3, "Interior images": in all.
    private const long MostForApple = 5_600_000;

    public static void Check(Book book, DiagnosticBag diagnostics)
    {
        foreach (var file in book.ShownPictures)
            Check(file.Picture, diagnostics);
    }

    private static void Check(Picture picture, DiagnosticBag diagnostics)
    {
        var isLong = Math.Max(picture.PixelWidth, picture.PixelHeight) > LongestForGoogle;
        var isLarge = picture.Format != PictureFormat.Svg && (long)picture.PixelWidth * picture.PixelHeight > MostForApple;
        if (isLong || isLarge) diagnostics.LargePicture(picture, isLong ? isLarge ? "Google Play and Apple Books" : "Google Play" : "Apple Books");
    }
}
