namespace Publish.Typesetting.Imposition;

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
public sealed record StepAndRepeat : Grid
{
    public override string Name => "repeat";

    public override IReadOnlyList<string> OtherNames => ["step-and-repeat", "step-repeat", "copies"];

    public override string Title => "step and repeat: the same leaf several times a sheet";

    public override string When => "For cards, stickers, leaflets and covers: every stack that the guillotine leaves is a copy of its own.";

    public override string Drawing => """
             front           back
        +------+------+ +------+------+
        |  1   |  1   | |  2   |  2   |
        +- - -cut- - -+ +- - -cut- - -+
        |  1   |  1   | |  2   |  2   |
        +------+------+ +------+------+
        """;

    public override int PageMultiple => LeafPages;

    protected override IEnumerable<SheetSide> Lay(int whole)
    {
        for (var k = 0; k < whole / LeafPages; k++)
        {
            var leaf = k;
            foreach (var side in Sheet(k + 1, _ => leaf)) yield return side;
        }
    }
}
