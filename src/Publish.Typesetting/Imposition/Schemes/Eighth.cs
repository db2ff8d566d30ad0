using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Eight pages a side, cut in four, then folded and stapled: an eighth of the sheet a page.</summary>
/// <remarks>
/// <code>
///              front                          back              16 pages on one sheet.
///   +-----+-----+-----+-----+     +-----+-----+-----+-----+
///   | 16  :  1  | 12  :  5  |     |  6  : 11  |  2  : 15  |     Cut across, lay the upper half on the lower;
///   + - - -cut- + - - - - - +     + - - - - - + - -cut- - +     cut down, lay the left half on the right;
///   | 14  :  3  | 10  :  7  |     |  8  :  9  |  4  : 13  |     fold it all once along the dots.
///   +-----+-----+-----+-----+     +-----+-----+-----+-----+
/// </code>
/// </remarks>
internal static class Eighth
{
    public static Scheme Scheme => new()
    {
        Name = "eighth",
        OtherNames = ["8up", "eighth-size"],
        Title = "eighth size: eight pages a side, cut in four and stapled",
        When = "For a zine of A7 on A4: cut the stack across and down, laying upper on lower and left on right, fold and staple.",
        Sheet = new(4, 2),
        Making = new(Gathering.All, [new Cut(CutWay.Across), new Cut(CutWay.Down) { Leaving = 2 }, new Fold(SheetHalf.Left)], Finish.StapledFold),
        Drawing = """
                        front                           back
            +-------+-------+-------+-------+ +-------+-------+-------+-------+
            |  16   :   1   |  12   :   5   | |   6   :  11   |   2   :  15   |
            +- - - cut - - - - - - cut - - -+ +- - - cut - - - - - - cut - - -+
            |  14   :   3   |  10   :   7   | |   8   :   9   |   4   :  13   |
            +-------+-------+-------+-------+ +-------+-------+-------+-------+
            """,
    };
}
