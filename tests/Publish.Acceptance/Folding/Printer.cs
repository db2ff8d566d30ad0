using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Acceptance.Folding;

/// <summary>A printer: it takes pictures of sides and gives paper, the first sheet on top with its front up, and the way round that its front is read.</summary>
internal static class Printer
{
    /// <param name="flip">The edge about which it turns sheets over; null if it prints one side.</param>
    public static Pile Print(IReadOnlyList<Picture> sides, Size sheet, FlipEdge? flip, bool opensRight) =>
        new(flip is null ? [.. sides.Select(OneSided)] : [.. sides.Chunk(2).Select(two => TwoSided(two[0], two[1], sheet, flip.Value))], opensRight);

    private static Paper OneSided(Picture front) => new(front, White(front.Width, front.Height));

    private static Paper TwoSided(Picture front, Picture back, Size sheet, FlipEdge flip)
    {
        // The edges about which it turns are the left and right ones, or else head and foot.
        var shortEdgesAreUpright = sheet.Width >= sheet.Height;
        var likeALeaf = flip == FlipEdge.Short ? shortEdgesAreUpright : !shortEdgesAreUpright;
        // A front that stands on its head is turned round with the paper that it is on.
        return likeALeaf ? new(front, back) : new Paper(front, back.Turned()).TurnedRound;
    }

    private static Picture White(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        return new(pixels, width, height);
    }
}
