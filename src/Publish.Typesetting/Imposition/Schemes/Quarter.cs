using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Four pages a side, cut across, then folded and stapled: a quarter of the sheet a page.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages, a multiple of 8; h = S / 8 sheets;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is the first sheet, j = h + k.
///   | S - 2k + 2:  2k - 1   |   |    2k     : S - 2k + 1|
///   +- - - - - cut - - - - -+   +- - - - - cut - - - - -+    Cut the stack in half, lay the upper half on
///   | S - 2j + 2:  2j - 1   |   |    2j     : S - 2j + 1|    the lower, fold it all once along the dots.
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema4up.
/// </remarks>
internal static class Quarter
{
    public static Scheme Scheme => new()
    {
        Name = "quarter",
        OtherNames = ["4up", "quarter-size"],
        Title = "quarter size: four pages a side, cut once and stapled",
        When = "For a zine of a quarter of the sheet, A6 on A4 or A5 on A3: cut the stack across, lay the upper half on the lower, fold and staple.",
        Sheet = new(2, 2),
        Making = new(Gathering.All, [new Cut(CutWay.Across), new Fold(SheetHalf.Left)], Finish.StapledFold),
        Drawing = """
                 front             back
            +-------+-------+ +-------+-------+
            |   8   :   1   | |   2   :   7   |
            +- - - cut - - -+ +- - - cut - - -+
            |   6   :   3   | |   4   :   5   |
            +-------+-------+ +-------+-------+
            """,
    };
}
