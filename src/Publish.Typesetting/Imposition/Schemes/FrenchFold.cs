using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>One sheet printed on one side and folded twice: four pages with the white side hidden.</summary>
/// <remarks>
/// <code>
///         front
///   +------+------+     Fold the upper half behind the lower, then the left half behind the right.
///   |  r3  :  r2  |     Nothing is cut: the white side is inside.
///   +......+......+
///   |  4   :  1   |
///   +------+------+
/// </code>
/// A text of more than four pages takes several sheets, each folded by itself.
/// </remarks>
internal static class FrenchFold
{
    public static Scheme Scheme => new()
    {
        Name = "french-fold",
        OtherNames = ["french", "card"],
        Title = "French fold: four pages on one side of one sheet, folded twice",
        When = "For cards, invitations and four-page leaflets from a printer that prints one side: fold it twice, cut nothing.",
        Sheet = new(2, 2) { TwoSided = false },
        Making = new(Gathering.Each(1), [new Fold(SheetHalf.Upper), new Fold(SheetHalf.Left)], Finish.OwnZines),
        Drawing = """
                 front
            +------+------+
            |  r3  :  r2  |
            +......+......+
            |  4   :  1   |
            +------+------+
            """,
    };
}
