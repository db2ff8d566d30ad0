using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>The minizine with its back printed too: read it, unfold it, turn it inside out, and eight more pages follow.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold and slit it as a minizine: pages
///   |  r5  :  r4  :  r3  :  r2  |     | r13  : r12  : r11  : r10  |     1 to 8. Unfold it, turn it over and
///   +......+====slit=====+......+     +......+====slit=====+......+     fold it the same way: pages 9 to 16.
///   |  6   :  7   :  8   :  1   |     |  14  :  15  :  16  :  9   |
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// </remarks>
internal static class TurnedMinizine
{
    public static Scheme Scheme => new()
    {
        Name = "minizine-16",
        OtherNames = ["16-page", "turned-minizine"],
        Title = "minizine of sixteen pages: both sides of one sheet, with a slit",
        When = "For sixteen small pages from one sheet without a stapler: fold it as a minizine, then unfold it, turn it inside out, and read on.",
        Sheet = new(4, 2),
        Making = new(Gathering.Each(1), [new SlitBook()], Finish.OwnZines),
        Drawing = """
                        front                         back
            +------+------+------+------+ +------+------+------+------+
            |  r5  :  r4  :  r3  :  r2  | | r13  : r12  : r11  : r10  |
            +......+=====slit====+......+ +......+=====slit====+......+
            |  6   :  7   :  8   :  1   | |  14  :  15  :  16  :  9   |
            +------+------+------+------+ +------+------+------+------+
            """,
    };
}
