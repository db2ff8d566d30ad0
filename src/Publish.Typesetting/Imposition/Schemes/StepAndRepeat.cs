using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Schemes;

/// <summary>The same leaf in every cell of a grid.</summary>
/// <remarks>
/// <code>
///        front             back
///   +------+------+   +------+------+     Cut the pile into stacks: each is a whole copy.
///   |  1   |  1   |   |  2   |  2   |
///   +- - -cut- - -+   +- - -cut- - -+
///   |  1   |  1   |   |  2   |  2   |
///   +------+------+   +------+------+
/// </code>
/// </remarks>
internal static class StepAndRepeat
{
    public static Scheme Scheme => new()
    {
        Name = "repeat",
        OtherNames = ["step-and-repeat", "step-repeat", "copies"],
        Title = "step and repeat: the same leaf several times a sheet",
        When = "For cards, stickers, leaflets and covers: every stack that the guillotine leaves is a copy of its own.",
        Sheet = new(2, 2),
        Making = new(Gathering.All, [new Cut(CutWay.Across) { Apart = true }, new Cut(CutWay.Down) { Apart = true }], Finish.Copies),
        Takes = SchemeParameterKinds.Grid | SchemeParameterKinds.OneSide,
        Drawing = """
                 front           back
            +------+------+ +------+------+
            |  1   |  1   | |  2   |  2   |
            +- - -cut- - -+ +- - -cut- - -+
            |  1   |  1   | |  2   |  2   |
            +------+------+ +------+------+
            """,
    };
}
