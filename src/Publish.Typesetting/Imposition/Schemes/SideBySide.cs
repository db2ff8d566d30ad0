namespace Publish.Typesetting.Imposition;

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
public sealed record SideBySide : FixedSignature
{
    public override string Name => "2side";

    public override IReadOnlyList<string> OtherNames => ["side-by-side", "proof", "nup"];

    public override string Title => "two pages side by side, in the order of reading";

    public override string When => "For reading proofs and handouts on half the paper: nothing is folded or cut.";

    public override string Drawing => """
             front             back
        +-------+-------+ +-------+-------+
        |       |       | |       |       |
        |   1   |   2   | |   3   |   4   |
        |       |       | |       |       |
        +-------+-------+ +-------+-------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override bool HasBackCover => false;

    public override Placing NaturalPlacing => Placing.Centred;

    public override IReadOnlyList<SheetLine> Lines => [];

    public override PageEdge SpineOf(int page) => PageEdge.None;

    protected override IReadOnlyList<string> Tables => ["1 2", "3 4"];
}
