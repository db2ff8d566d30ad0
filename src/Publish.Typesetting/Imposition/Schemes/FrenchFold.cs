namespace Publish.Typesetting.Imposition;

/// <summary>One sheet printed on one side and folded twice: four pages with the white side hidden.</summary>
/// <remarks>
/// <code>
///         front
///   +------+------+     Fold the upper half behind the lower, then the left half behind the right.
///   |  r3  :  r2  |     Nothing is cut: the white side is inside.
///   +......+......+
///   |  4   :  1   |
///   +------+------+
/// </code>
/// A text of more than four pages takes several sheets, each folded by itself.
/// </remarks>
public sealed record FrenchFold : FixedSignature
{
    public override string Name => "french-fold";

    public override IReadOnlyList<string> OtherNames => ["french", "card"];

    public override string Title => "French fold: four pages on one side of one sheet, folded twice";

    public override string When => "For cards, invitations and four-page leaflets from a printer that prints one side: fold it twice, cut nothing.";

    public override string Drawing => """
             front
        +------+------+
        |  r3  :  r2  |
        +......+......+
        |  4   :  1   |
        +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 2;

    public override bool TwoSided => false;

    public override PageScale NaturalScale => PageScale.Fit;

    public override IReadOnlyList<SheetLine> Lines => TwoFoldSheet.Lines;

    protected override IReadOnlyList<string> Tables => ["r3 r2 / 4 1"];
}
