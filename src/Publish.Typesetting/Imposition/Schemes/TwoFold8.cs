using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>2×4×1: one sheet folded twice, eight pages.</summary>
/// <remarks>
/// <code>
///         front             back
///   +------+------+   +------+------+     Fold the upper half behind the lower, then the left half behind
///   |  r5  :  r4  |   |  r3  :  r6  |     the right. Sew or staple through the second fold, then cut the
///   +......+......+   +......+......+     heads open.
///   |  8   :  1   |   |  2   :  7   |
///   +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema2x4x1.
/// </remarks>
internal static class TwoFold8
{
    public static Scheme Scheme => new()
    {
        Name = "2x4x1",
        OtherNames = ["quarto"],
        Title = "2×4×1: one sheet folded twice, eight pages",
        When = "For signatures of A6 on A4, or A5 on A3: fold each sheet twice, sew or staple it, and cut the heads open at the end.",
        Sheet = new(2, 2),
        Making = new(Gathering.Each(1), [new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left)], Finish.OpenedFolds),
        Drawing = """
                 front           back
            +------+------+ +------+------+
            |  r5  :  r4  | |  r3  :  r6  |
            +......+......+ +......+......+
            |  8   :  1   | |  2   :  7   |
            +------+------+ +------+------+
            """,
    };
}
