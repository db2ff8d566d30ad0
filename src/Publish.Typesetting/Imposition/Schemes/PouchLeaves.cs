namespace Publish.Typesetting.Imposition;

/// <summary>Leaves folded at the fore-edge with the white inside, held at their open ends.</summary>
/// <remarks>
/// <code>
///          front
///   +-------+-------+     Fold each sheet with the print outside; pile the folds with the first on
///   |       :       |     top, all folds to the right; staple, sew or glue the open ends.
///   | 2k-1  :  2k   |
///   |       :       |     k = 1 is the first sheet.
///   +-------+-------+
/// </code>
/// </remarks>
public sealed record PouchLeaves : FixedSignature
{
    public override string Name => "pouch";

    public override IReadOnlyList<string> OtherNames => ["japanese", "stab-bound", "fore-edge-fold"];

    public override string Title => "pouch leaves: folded at the fore-edge, printed on one side";

    public override string When => "For a stab-bound book from a printer or copier that prints one side: every leaf is a folded sheet with its white side hidden.";

    public override string Drawing => """
             front            front
        +------+------+ +------+------+
        |      :      | |      :      |
        |  1   :  2   | |  3   :  4   |
        |      :      | |      :      |
        +------+------+ +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override bool TwoSided => false;

    public override bool HasBackCover => false;

    public override IReadOnlyList<SheetLine> Lines => [SheetLine.Down(LineKind.Fold, 1, 0, 1)];

    protected override IReadOnlyList<string> Tables => ["1 2"];
}
