using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>What lies on a side of a sheet, for whoever takes the pages off again: nothing of the work itself, and nothing of its maker.</summary>
/// <param name="Scheme">By its name: "saddle".</param>
/// <param name="Pages">Of the work, in all.</param>
/// <param name="Places">None for blanks. A page may lie on several places, or on several sides.</param>
public sealed record SheetRecord(string Scheme, int Pages, Seq<SheetPlace> Places)
{
    /// <summary>By what all of the side was turned and moved for its printer, in a file that was read; null for nothing.</summary>
    public Register? Register { get; init; }
}

/// <summary>Where on its side a page lies.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Corner">The top left corner of its trim, as it lies, from the sheet's.</param>
/// <param name="Size">Of its trim, upright and at actual size.</param>
/// <param name="QuarterTurns">How it lies, clockwise.</param>
/// <param name="ScaleMillionths">1,000,000 is actual size.</param>
public readonly record struct SheetPlace(int Page, Point Corner, Size Size, int QuarterTurns, int ScaleMillionths)
{
    /// <summary>What of the trim is shown, from the sheet's corner; null for all of it.</summary>
    public Rect? Shown { get; init; }

    /// <summary>The trim, from the sheet's corner.</summary>
    public Rect Trim
    {
        get
        {
            var (width, height) = (Size.Width.Times(ScaleMillionths, Placement.ActualSize), Size.Height.Times(ScaleMillionths, Placement.ActualSize));
            return QuarterTurns % 2 == 0 ? new(Corner.X, Corner.Y, width, height) : new(Corner.X, Corner.Y, height, width);
        }
    }

    /// <param name="item">A page as it was placed on a sheet.</param>
    /// <param name="trim">Of that page.</param>
    public static SheetPlace Of(int page, PlacedPageItem item, Rect trim)
    {
        var placement = item.Placement;
        var lying = placement.OnSheet(trim);
        var shown = placement.OnSheet(item.Clip).Within(lying);
        return new(page, new(lying.X, lying.Y), trim.Size, placement.QuarterTurns & 3, placement.ScaleMillionths) { Shown = shown == lying ? null : shown };
    }
}
