using Publish.Model.Pictures;
using Publish.Model.Pictures.Drawings;

namespace Publish.Raster.Svg.Tracing;

/// <summary>How far a drawing reaches as its places are counted.</summary>
internal static class DrawingSides
{
    public static (int Width, int Height) Of(Picture picture)
    {
        var longer = Math.Max(picture.PixelWidth, picture.PixelHeight);
        return (Math.Max(1, (int)((long)picture.PixelWidth * Drawing.Side / longer)), Math.Max(1, (int)((long)picture.PixelHeight * Drawing.Side / longer)));
    }
}
