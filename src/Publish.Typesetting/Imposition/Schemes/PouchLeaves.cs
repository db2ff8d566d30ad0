using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Leaves folded at the fore-edge with the white inside, held at their open ends.</summary>
/// <remarks>
/// <code>
///          front
///   +-------+-------+     Fold each sheet with the print outside; pile the folds with the first on
///   |       :       |     top, all folds to the right; staple, sew or glue the open ends.
///   | 2k-1  :  2k   |
///   |       :       |     k = 1 is the first sheet.
///   +-------+-------+
/// </code>
/// </remarks>
internal static class PouchLeaves
{
    public static Scheme Scheme => new()
    {
        Name = "pouch",
        OtherNames = ["japanese", "stab-bound", "fore-edge-fold"],
        Title = "pouch leaves: folded at the fore-edge, printed on one side",
        When = "For a stab-bound book from a printer or copier that prints one side: every leaf is a folded sheet with its white side hidden.",
        Sheet = new(2, 1) { TwoSided = false },
        Making = new(Gathering.Each(1), [new Fold(SheetHalf.Right)], Finish.StapledOpenEnds),
        Drawing = """
                 front            front
            +------+------+ +------+------+
            |      :      | |      :      |
            |  1   :  2   | |  3   :  4   |
            |      :      | |      :      |
            +------+------+ +------+------+
            """,
    };
}
