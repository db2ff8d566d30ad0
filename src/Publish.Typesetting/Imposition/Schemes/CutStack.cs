using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Leaves on a grid, cut into stacks that are laid on each other.</summary>
/// <remarks>
/// <code>
///           front of sheet k           back of sheet k         L leaves, two pages each; h = L / 4 sheets.
///   +-----------+-----------+   +-----------+-----------+      The place n (1 upper left, 2 lower left, 3 upper
///   |  leaf k   | leaf 2h+k |   | leaf 2h+k |  leaf k   |      right, 4 lower right) holds the leaf (n - 1)·h + k.
///   +- - - - - cut - - - - -+   +- - - - - cut - - - - -+
///   | leaf h+k  | leaf 3h+k |   | leaf 3h+k | leaf h+k  |      Cut across, lay the upper half on the lower; cut
///   +-----------+-----------+   +-----------+-----------+      down, lay the left half on the right.
/// </code>
/// The other grids do the same: rows are laid on each other before columns, which is the order in which a guillotine leaves the stacks.
/// </remarks>
internal static class CutStack
{
    public static Scheme Scheme => new()
    {
        Name = "cut-stack",
        OtherNames = ["cut-and-stack", "n-up", "stacks"],
        Title = "cut and stack: loose leaves, several a sheet",
        When = "For small pages stapled or glued at the side, for cards and pads: cut the printed pile, lay the stacks on each other, and they are in order.",
        Sheet = new(2, 2),
        Making = new(Gathering.All, [new Cut(CutWay.Across), new Cut(CutWay.Down)], Finish.StapledSide),
        Takes = SchemeParameterKinds.Grid | SchemeParameterKinds.OneSide,
        Drawing = """
             sheet 1, front      back           sheet 2, front      back
            +------+------+ +------+------+   +------+------+ +------+------+
            |  1   |  9   | |  10  |  2   |   |  3   |  11  | |  12  |  4   |
            +- - -cut- - -+ +- - -cut- - -+   +- - -cut- - -+ +- - -cut- - -+
            |  5   |  13  | |  14  |  6   |   |  7   |  15  | |  16  |  8   |
            +------+------+ +------+------+   +------+------+ +------+------+
            """,
    };
}
