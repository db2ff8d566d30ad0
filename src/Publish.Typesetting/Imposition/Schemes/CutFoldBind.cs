using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>1×4×2: cut across, each half folded once, the folds laid on each other.</summary>
/// <remarks>
/// <code>
///        front            back
///   +-----+-----+    +-----+-----+     Cut each sheet across, fold each half along the dots, and lay the
///   |  4  :  1  |    |  2  :  3  |     folds on each other, upper before lower, sheet after sheet.
///   +- - -cut- -+    +- - -cut- -+
///   |  8  :  5  |    |  6  :  7  |     Glue or sew the backs.
///   +-----+-----+    +-----+-----+
/// </code>
/// The order is that of PDF::Imposition's Schema1x4x2cutfoldbind.
/// </remarks>
internal static class CutFoldBind
{
    public static Scheme Scheme => new()
    {
        Name = "1x4x2",
        OtherNames = ["cut-fold-bind", "1x4x2cutfoldbind"],
        Title = "1×4×2: cut, fold, bind",
        When = "For a perfect-bound book of a quarter of the sheet, A6 on A4 or A5 on A3, without a trimming machine: cut each sheet across, fold each half once, and glue the pile of folds.",
        Sheet = new(2, 2),
        Making = new(Gathering.Each(1), [new Cut(CutWay.Across) { Apart = true }, new Fold(SheetHalf.Left)], Finish.GluedSpines),
        Drawing = """
                 front             back
            +-------+-------+ +-------+-------+
            |   4   :   1   | |   2   :   3   |
            +- - - cut - - -+ +- - - cut - - -+
            |   8   :   5   | |   6   :   7   |
            +-------+-------+ +-------+-------+
            """,
    };
}
