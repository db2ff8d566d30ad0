namespace Publish.Acceptance.Imposing;

/// <summary>Sheets of a saddle-stitched booklet, printed, folded and read: page n is looked for where paper puts it, and held against the original.</summary>
/// <param name="sides">Front and back in turn, flipped on the short edge.</param>
/// <param name="originals">At the same number of dots to the printed inch.</param>
internal sealed class FoldedSheets(IReadOnlyList<GreyPicture> sides, IReadOnlyList<GreyPicture> originals)
{
    private const int Play = 2;

    /// <summary>The part of a page's ink that is not where the original has it: 0 for the same, 2 for ink in other places only.</summary>
    public double Difference(int page, int original)
    {
        var (side, isRight) = PlaceOf(page);
        var least = double.MaxValue;
        for (var dy = -Play; dy <= Play; dy++)
            for (var dx = -Play; dx <= Play; dx++)
                least = Math.Min(least, Difference(sides[side], originals[original - 1], isRight, dx, dy));
        return least;
    }

    // A pile of S / 4 sheets is folded in the middle: odd pages lie on the right.
    private (int Side, bool IsRight) PlaceOf(int page)
    {
        var whole = sides.Count * 2;
        var folio = page == originals.Count ? whole : page;
        var outer = folio <= whole / 2 ? folio : whole + 1 - folio;
        return (outer - 1, folio % 2 == 1);
    }

    private static double Difference(GreyPicture side, GreyPicture original, bool isRight, int dx, int dy)
    {
        var left = (isRight ? side.Width / 2 : (side.Width / 2) - original.Width) + dx;
        var top = ((side.Height - original.Height) / 2) + dy;
        long differing = 0, all = 0;
        for (var y = 0; y < original.Height; y++)
        {
            for (var x = 0; x < original.Width; x++)
            {
                var (found, wanted) = (side.Ink(left + x, top + y), original.Ink(x, y));
                differing += Math.Abs(found - wanted);
                all += wanted;
            }
        }

        return all == 0 ? differing == 0 ? 0 : 2 : (double)differing / all;
    }
}
