using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Pages in a row, folded to and fro.</summary>
/// <remarks>
/// <code>
///              sheet 1                            sheet 2
///   +------+------+------+------+     +------+------+------+------+     Glue the sheets end to end, then fold
///   |  1   :  2   :  3   :  4   |     |  5   :  6   :  7   :  8   |     along the dots, to and fro.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// </remarks>
internal static class Accordion
{
    public static Scheme Scheme => new()
    {
        Name = "accordion",
        OtherNames = ["concertina", "leporello", "zigzag"],
        Title = "accordion, printed on one side",
        When = "For pictures in a row and zines that stand on a table: fold it to and fro; longer ones are glued end to end.",
        Sheet = new(4, 1) { TwoSided = false },
        Making = new(Gathering.All, [new Zigzag()], Finish.LeftLoose),
        Takes = SchemeParameterKinds.Panels,
        Drawing = """
                        front
            +------+------+------+------+
            |      :      :      :      |
            |  1   :  2   :  3   :  4   |
            |      :      :      :      |
            +------+------+------+------+
            """,
    };
}
