using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>1×8×2: one sheet folded three times, sixteen pages.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold the left half behind the right, then
///   |  r5  : r12  :  r9  :  r8  |     |  r7  : r10  : r11  :  r6  |     the upper half behind the lower, then the
///   +......+......+......+......+     +......+......+......+......+     left half behind the right again. Cut heads
///   |  4   :  13  :  16  :  1   |     |  2   :  15  :  14  :  3   |     and fore-edges open.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema1x8x2.
/// </remarks>
internal static class ThreeFold16
{
    public static Scheme Scheme => new()
    {
        Name = "1x8x2",
        OtherNames = ["octavo"],
        Title = "1×8×2: one sheet folded three times, sixteen pages",
        When = "For signatures of A6 on A3, or A7 on A4: fold each sheet three times, sew or staple it, and cut heads and fore-edges open.",
        Sheet = new(4, 2),
        Making = new(Gathering.Each(1), [new Fold(SheetHalf.Left), new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left)], Finish.OpenedFolds),
        Drawing = """
                        front                         back
            +------+------+------+------+ +------+------+------+------+
            |  r5  : r12  :  r9  :  r8  | |  r7  : r10  : r11  :  r6  |
            +......+......+......+......+ +......+......+......+......+
            |  4   :  13  :  16  :  1   | |  2   :  15  :  14  :  3   |
            +------+------+------+------+ +------+------+------+------+
            """,
    };
}
