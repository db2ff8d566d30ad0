using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>2×4×2: two sheets on each other folded twice, sixteen pages.</summary>
/// <remarks>
/// <code>
///     sheet 1, front       back             sheet 2, front       back
///   +------+------+   +------+------+     +------+------+   +------+------+     Lay sheet 1 on sheet 2; fold both
///   |  r9  :  r8  |   |  r7  : r10  |     | r11  :  r6  |   |  r5  : r12  |     as one: the upper half behind the
///   +......+......+   +......+......+     +......+......+   +......+......+     lower, the left behind the right.
///   |  16  :  1   |   |  2   :  15  |     |  14  :  3   |   |  4   :  13  |     Cut the heads open.
///   +------+------+   +------+------+     +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema2x4x2.
/// </remarks>
internal static class TwoFold16
{
    public static Scheme Scheme => new()
    {
        Name = "2x4x2",
        Title = "2×4×2: two sheets folded twice together, sixteen pages",
        When = "For signatures of A6 on A4, or A5 on A3, twice as thick: two sheets are folded twice as one, sewn, and the heads cut open.",
        Sheet = new(2, 2),
        Making = new(Gathering.Each(2), [new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left)], Finish.OpenedFolds),
        Drawing = """
             sheet 1, front      back           sheet 2, front      back
            +------+------+ +------+------+   +------+------+ +------+------+
            |  r9  :  r8  | |  r7  : r10  |   | r11  :  r6  | |  r5  : r12  |
            +......+......+ +......+......+   +......+......+ +......+......+
            |  16  :  1   | |  2   :  15  |   |  14  :  3   | |  4   :  13  |
            +------+------+ +------+------+   +------+------+ +------+------+
            """,
    };
}
