using Publish.Model.Pictures;
using Publish.Raster;

namespace Publish.Press.Building;

/// <summary>The picture of the cover.</summary>
internal static class CoverMaking
{
    /// <summary>The zine's own cover picture, or one that is set from its title, under way while the pages are laid out.</summary>
    public static Task<Picture> Begin(Zine zine)
    {
        var card = zine.Document.Metadata;
        return zine.ScreenPictures.TryGetValue(card.Cover, out var own)
            ? Task.FromResult(own)
            : Task.Run(() => new Picture(
                "cover.png", PictureFormat.Png, CoverPicture.Width, CoverPicture.Height, 1, CoverPicture.Draw(card, zine.Fonts, zine.Style.Theme.Faces.Heading)));
    }
}
