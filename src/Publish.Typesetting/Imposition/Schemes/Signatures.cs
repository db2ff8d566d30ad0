using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Two pages a side, some sheets a fold, as many folds as the text takes.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages in the signature, a multiple of 4;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is its outermost sheet; a the pages
///   |           :           |   |           :           |    of all signatures before it.
///   |a + S-2k+2 : a + 2k-1  |   |  a + 2k   : a + S-2k+1|
///   |           :           |   |           :           |    Fold each signature by itself, lay them on
///   +-----------+-----------+   +-----------+-----------+    each other, sew through the folds or glue.
/// </code>
/// </remarks>
internal static class Signatures
{
    public static Scheme Scheme => new()
    {
        Name = "signatures",
        OtherNames = ["signature", "sections", "perfect-bound"],
        Title = "signatures, two pages a side",
        When = "For a thick text: some sheets are folded at a time, and the folds are sewn together or glued into a spine.",
        Sheet = new(2, 1),
        Making = new(Gathering.Signatures(4), [new Fold(SheetHalf.Left)], Finish.SewnSignatures),
        Takes = SchemeParameterKinds.Signature,
        Drawing = """
             signature 1, outer sheet           signature 2, outer sheet
            +------+------+ +------+------+    +------+------+ +------+------+
            |      :      | |      :      |    |      :      | |      :      |
            |  16  :  1   | |  2   :  15  | …  |  32  :  17  | |  18  :  31  | …
            |      :      | |      :      |    |      :      | |      :      |
            +------+------+ +------+------+    +------+------+ +------+------+
            """,
    };
}
