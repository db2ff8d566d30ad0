using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>A page a side.</summary>
/// <remarks>
/// <code>
///     front       back
///   +-------+   +-------+     Nothing is folded: bind or staple the pile at its left.
///   |   1   |   |   2   |
///   +-------+   +-------+
/// </code>
/// </remarks>
internal static class OneToOne
{
    public static Scheme Scheme => new()
    {
        Name = "pages",
        OtherNames = ["1x1", "1up", "one-to-one"],
        Title = "one page a side",
        When = "For print shops that impose themselves, and for piles that are stapled, glued or ring-bound at the side.",
        Sheet = new(1, 1),
        Making = new(Gathering.All, [], Finish.StapledSide),
        Takes = SchemeParameterKinds.OneSide,
        Drawing = """
              front       back
            +-------+   +-------+
            |       |   |       |
            |   1   |   |   2   |
            |       |   |       |
            +-------+   +-------+
            """,
    };
}
