using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>A picture that lies over the words of one page.</summary>
/// <param name="Structure">The figure, or an artifact for one that shows nothing that is told.</param>
/// <param name="Behind">The block of the text on whose last page it lies; the contents stand before the first one.</param>
internal sealed record Stamp(StructureId Structure, Picture Picture, Figure Origin, Ink Ink, int Behind)
{
    /// <summary>Without a size of its own it is so wide, of the page.</summary>
    private const int Ordinary = 300;

    /// <summary>Where it lies, from the trimmed page's upper left corner.</summary>
    public Rect On(Size page)
    {
        var middle = new Point(Along(Origin.Spot!.Value.FromLeft, page.Width), Along(Origin.Spot.Value.FromTop, page.Height));
        Length? height = Origin.Height is { } tall ? Along(tall, page.Height) : null;
        var width = Origin.Width is { } wide ? Along(wide, page.Width) : height is { } by ? by.Times(Picture.PixelWidth, Picture.PixelHeight) : page.Width.Times(Ordinary, 1000);
        var natural = width.Times(Picture.PixelHeight, Picture.PixelWidth);
        // Of two sizes the picture fits into both, and keeps its shape.
        if (height is { } most && most < natural) (width, natural) = (most.Times(Picture.PixelWidth, Picture.PixelHeight), most);
        return new(middle.X - (width / 2), middle.Y - (natural / 2), width, natural);
    }

    private static Length Along(PictureExtent extent, Length whole) => extent.Permille > 0 ? whole.Times(extent.Permille, 1000) : Length.Mm(extent.Micrometres / 1000m);
}
