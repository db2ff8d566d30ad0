using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>Pages that were brought onto their side as a whole say themselves how large they were, and how they were scaled.</summary>
public static class PieceFit
{
    // A page that was brought whole fills this much of its place, by its shorter measure, and its middle is about the place's.
    private const int LeastShare = 3;

    /// <summary>Each place as large as the page on it; all of them as they were, where one holds no such piece, or several.</summary>
    /// <param name="records">Of the sides.</param>
    public static IReadOnlyList<SheetRecord> Of(IReadOnlyList<SheetRecord> records, IReadOnlyList<SheetView> sides)
    {
        var fitted = new List<SheetRecord>(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            var places = new List<SheetPlace>();
            foreach (var place in records[i].Places)
            {
                if (Fitted(place, sides[i]) is not { } one) return records;
                places.Add(one);
            }

            fitted.Add(records[i] with { Places = Seq.Of(places) });
        }

        return fitted;
    }

    /// <summary>A place without anything stays; null where it is not plain what page is on it.</summary>
    private static SheetPlace? Fitted(SheetPlace place, SheetView side)
    {
        SheetPiece? found = null;
        var (trim, others) = (place.Trim, 0);
        foreach (var piece in side.Pieces)
        {
            var middle = new Point(piece.Area.X + (piece.Area.Width / 2), piece.Area.Y + (piece.Area.Height / 2));
            if (middle.X <= trim.X || middle.X >= trim.Right || middle.Y <= trim.Y || middle.Y >= trim.Bottom) continue;
            if (found is not null) others++;
            found = piece;
        }

        if (found is not { } page) return side.IsEmpty(trim) ? place : null;
        if (others > 0 || page.QuarterTurns != place.QuarterTurns || page.Area.Width * LeastShare < trim.Width || page.Area.Height * LeastShare < trim.Height) return null;
        var shown = page.Area.Within(trim);
        return new(place.Page, new(page.Area.X, page.Area.Y), page.Size, page.QuarterTurns, page.ScaleMillionths) { Shown = shown == page.Area ? null : shown };
    }
}
