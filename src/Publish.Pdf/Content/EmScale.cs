using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Content;

/// <summary>Between lengths and thousandths of the em, for type of a size and stretch.</summary>
internal readonly struct EmScale(Length size, int stretchPermille)
{
    private readonly long em = Math.Max(1, size.Steps * stretchPermille);

    public int ToUnits(Length length)
    {
        // A page is at most some 2^30 steps wide, so a long has room.
        var scaled = length.Steps * 1_000_000;
        return (int)((scaled + (length.Steps >= 0 ? em / 2 : -em / 2)) / em);
    }

    public Length ToLength(int units) => new(units * em / 1_000_000);
}
