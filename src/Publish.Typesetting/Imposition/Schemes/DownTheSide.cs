using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Two pages a side, lying on their left sides, folded and held at the head like a notepad.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages, a multiple of 4; k = 1 is the outermost
///   +-----------+-----------+   +-----------+-----------+    sheet. Pages lie on their left sides, their heads
///   |           :           |   |           :           |    to the left: seen upright, the fold is above the
///   |&lt;S - 2k + 2:&lt; 2k - 1   |   |&lt;   2k     :&lt;S - 2k + 1|    odd pages and below the even ones.
///   |           :           |   |           :           |
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema2down.
/// </remarks>
internal static class DownTheSide
{
    private const int OnTheLeftSide = 3;

    public static Scheme Scheme => new()
    {
        Name = "2down",
        OtherNames = ["down-the-side", "calendar", "notepad"],
        Title = "two pages down the side, held at the head",
        When = "For calendars, notepads and wide pages that turn over the top: fold the whole stack once and staple it through the fold.",
        Sheet = new(2, 1) { Lying = OnTheLeftSide },
        Making = new(Gathering.All, [new Fold(SheetHalf.Left)], Finish.StapledFold),
        Drawing = """
                 front             back            (heads to the left)
            +-------+-------+ +-------+-------+
            |       :       | |       :       |
            |  <8   :  <1   | |  <2   :  <7   |
            |       :       | |       :       |
            +-------+-------+ +-------+-------+
            """,
    };
}
