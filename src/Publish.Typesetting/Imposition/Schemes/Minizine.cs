using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>One sheet, one side, one slit: eight pages without a staple.</summary>
/// <remarks>
/// <code>
///   +------+------+------+------+     Fold the sheet into eight and open it again; fold it in half
///   |      :      :      :      |     across, slit the middle two cells apart from the fold (====),
///   |  r5  :  r4  :  r3  :  r2  |     open it, fold it lengthwise and push its ends together: the slit
///   |      :      :      :      |     opens and the leaves fall into place.
///   +......+======+======+......+
///   |      :      :      :      |
///   |  6   :  7   :  8   :  1   |     The back stays white.
///   |      :      :      :      |
///   +------+------+------+------+
/// </code>
/// A text of more than eight pages takes several sheets, each a minizine of its own.
/// </remarks>
internal static class Minizine
{
    public static Scheme Scheme => new()
    {
        Name = "minizine",
        OtherNames = ["mini", "8-page", "one-sheet", "minizine-8"],
        Title = "minizine: eight pages on one side of one sheet, with a slit",
        When = "For eight small pages from one sheet without a stapler: fold it into eight, slit the middle, fold it into a book.",
        Sheet = new(4, 2) { TwoSided = false },
        Making = new(Gathering.Each(1), [new SlitBook()], Finish.OwnZines),
        Drawing = """
                        front
            +------+------+------+------+
            |      :      :      :      |
            |  r5  :  r4  :  r3  :  r2  |
            |      :      :      :      |
            +......+=====slit====+......+
            |      :      :      :      |
            |  6   :  7   :  8   :  1   |
            |      :      :      :      |
            +------+------+------+------+
            """,
    };
}
