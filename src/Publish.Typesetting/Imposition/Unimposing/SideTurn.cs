using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>Sides that lie in their file otherwise than their scheme has them: upright where it has them on their side, since a printer or another program wanted it so.</summary>
public static class SideTurn
{
    /// <param name="quarterTurns">Clockwise.</param>
    public static SheetView Of(SheetView side, int quarterTurns) => (quarterTurns & 3) == 0 ? side : side with
    {
        Size = quarterTurns % 2 == 0 ? side.Size : side.Size.Turned,
        Painted = side.Painted.Select(area => Of(area, side.Size, quarterTurns)),
        Words = side.Words.Select(word => word with { Area = Of(word.Area, side.Size, quarterTurns), QuarterTurns = (word.QuarterTurns + quarterTurns) & 3 }),
        Pieces = side.Pieces.Select(piece => piece with { Area = Of(piece.Area, side.Size, quarterTurns), QuarterTurns = (piece.QuarterTurns + quarterTurns) & 3 }),
    };

    /// <param name="sheet">The side's size before it is turned.</param>
    public static SheetRecord Of(SheetRecord record, Size sheet, int quarterTurns) => (quarterTurns & 3) == 0 ? record : record with { Places = record.Places.Select(place => Of(place, sheet, quarterTurns)) };

    private static SheetPlace Of(SheetPlace place, Size sheet, int quarterTurns)
    {
        var trim = Of(place.Trim, sheet, quarterTurns);
        return place with
        {
            Corner = new(trim.X, trim.Y),
            QuarterTurns = (place.QuarterTurns + quarterTurns) & 3,
            Shown = place.Shown is { } shown ? Of(shown, sheet, quarterTurns) : null,
        };
    }

    private static Rect Of(Rect area, Size sheet, int quarterTurns) => (quarterTurns & 3) switch
    {
        0 => area,
        1 => new(sheet.Height - area.Bottom, area.X, area.Height, area.Width),
        2 => new(sheet.Width - area.Right, sheet.Height - area.Bottom, area.Width, area.Height),
        _ => new(area.Y, sheet.Width - area.Right, area.Height, area.Width),
    };
}
