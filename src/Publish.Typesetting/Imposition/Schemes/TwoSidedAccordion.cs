using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>Pages in a row on both sides, folded to and fro, read there and back.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold it along the dots, to and fro. At the
///   |  1   :  2   :  3   :  4   |     |  5   :  6   :  7   :  8   |     end of the front turn it over and read on.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// Of several sheets that are glued end to end, the backs begin on the last.
/// </remarks>
internal static class TwoSidedAccordion
{
    public static Scheme Scheme => new()
    {
        Name = "accordion-2",
        OtherNames = ["two-sided-accordion", "double-accordion"],
        Title = "accordion, printed on both sides",
        When = "For an accordion that is read along its front and back along its back: fold it to and fro; longer ones are glued end to end.",
        Sheet = new(4, 1),
        Making = new(Gathering.All, [new Zigzag()], Finish.LeftLoose),
        Takes = SchemeParameterKinds.Panels,
        Drawing = """
                        front                         back
            +------+------+------+------+ +------+------+------+------+
            |      :      :      :      | |      :      :      :      |
            |  1   :  2   :  3   :  4   | |  5   :  6   :  7   :  8   |
            |      :      :      :      | |      :      :      :      |
            +------+------+------+------+ +------+------+------+------+
            """,
    };
}
