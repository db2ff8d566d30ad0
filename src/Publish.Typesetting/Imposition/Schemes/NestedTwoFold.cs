using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>4×4: two sheets, each folded twice, one put into the other; sixteen pages.</summary>
/// <remarks>
/// <code>
///     sheet 1, front       back             sheet 2, front       back
///   +------+------+   +------+------+     +------+------+   +------+------+     Fold each sheet by itself: the upper
///   | r13  :  r4  |   |  r3  : r14  |     |  r9  :  r8  |   |  r7  : r10  |     half behind the lower, the left behind
///   +......+......+   +......+......+     +......+......+   +......+......+     the right. Put sheet 2 into the middle
///   |  16  :  1   |   |  2   :  15  |     |  12  :  5   |   |  6   :  11  |     of sheet 1. Cut the heads open.
///   +------+------+   +------+------+     +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schemaea4x4.
/// </remarks>
internal static class NestedTwoFold
{
    public static Scheme Scheme => new()
    {
        Name = "4x4",
        OtherNames = ["ea4x4"],
        Title = "4×4: two sheets folded twice each, one put into the other, sixteen pages",
        When = "For signatures as a folding machine makes them: each sheet is folded twice by itself, the second is put into the first, and they are sewn and cut open.",
        Sheet = new(2, 2),
        Making = new(Gathering.Each(2), [new SheetBySheet(), new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left), new Nest()], Finish.OpenedFolds),
        Drawing = """
             sheet 1, front      back           sheet 2, front      back
            +------+------+ +------+------+   +------+------+ +------+------+
            | r13  :  r4  | |  r3  : r14  |   |  r9  :  r8  | |  r7  : r10  |
            +......+......+ +......+......+   +......+......+ +......+......+
            |  16  :  1   | |  2   :  15  |   |  12  :  5   | |  6   :  11  |
            +------+------+ +------+------+   +------+------+ +------+------+
            """,
    };
}
