using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Two pages a side in the order in which they are read.</summary>
/// <remarks>
/// <code>
///        front             back
///   +------+------+   +------+------+     Nothing is folded: staple the sheets at the left corner,
///   |  1   |  2   |   |  3   |  4   |     or send them to someone who reads for errors.
///   +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema2side.
/// </remarks>
internal static class SideBySide
{
    public static Scheme Scheme => new()
    {
        Name = "2side",
        OtherNames = ["side-by-side", "proof", "nup"],
        Title = "two pages side by side, in the order of reading",
        When = "For reading proofs and handouts on half the paper: nothing is folded or cut.",
        Sheet = new(2, 1),
        Making = new(Gathering.Each(1), [], Finish.StapledCorner),
        Takes = SchemeParameterKinds.Grid | SchemeParameterKinds.OneSide,
        Drawing = """
                 front             back
            +-------+-------+ +-------+-------+
            |       |       | |       |       |
            |   1   |   2   | |   3   |   4   |
            |       |       | |       |       |
            +-------+-------+ +-------+-------+
            """,
    };
}
