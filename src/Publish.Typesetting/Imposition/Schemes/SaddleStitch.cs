using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Two pages a side, sheets one inside the other, stapled through the fold.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages, a multiple of 4;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is the outermost sheet.
///   |           :           |   |           :           |
///   | S - 2k + 2:  2k - 1   |   |    2k     : S - 2k + 1|    Fold the whole stack once along the dots.
///   |           :           |   |           :           |
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema2up.
/// </remarks>
internal static class SaddleStitch
{
    public static Scheme Scheme => new()
    {
        Name = "saddle",
        OtherNames = ["saddle-stitch", "booklet", "2up"],
        Title = "saddle stitch, two pages a side",
        When = "For nearly every zine: fold the whole stack once and staple it through the fold, up to about 20 sheets.",
        Sheet = new(2, 1),
        Making = new(Gathering.All, [new Fold(SheetHalf.Left)], Finish.StapledFold),
        FileStem = "booklet",
        Divided = Signatures.Scheme,
        Drawing = """
                 front             back
            +-------+-------+ +-------+-------+
            |       :       | |       :       |
            |   8   :   1   | |   2   :   7   |
            |       :       | |       :       |
            +-------+-------+ +-------+-------+
            """,
    };
}
