namespace Publish.Typesetting.Imposition;

/// <summary>1×4×2: cut across, each half folded once, the folds laid on each other.</summary>
/// <remarks>
/// <code>
///        front            back
///   +-----+-----+    +-----+-----+     Cut each sheet across, fold each half along the dots, and lay the
///   |  4  :  1  |    |  2  :  3  |     folds on each other, upper before lower, sheet after sheet.
///   +- - -cut- -+    +- - -cut- -+
///   |  8  :  5  |    |  6  :  7  |     Glue or sew the backs.
///   +-----+-----+    +-----+-----+
/// </code>
/// The order is that of PDF::Imposition's Schema1x4x2cutfoldbind.
/// </remarks>
public sealed record CutFoldBind : FixedSignature
{
    public override string Name => "1x4x2";

    public override IReadOnlyList<string> OtherNames => ["cut-fold-bind", "1x4x2cutfoldbind"];

    public override string Title => "1×4×2: cut, fold, bind";

    public override string When => "For a perfect-bound book of A6 on A4 without a trimming machine: cut each sheet across, fold each half once, and glue the pile of folds.";

    public override string Drawing => """
             front             back
        +-------+-------+ +-------+-------+
        |   4   :   1   | |   2   :   3   |
        +- - - cut - - -+ +- - - cut - - -+
        |   8   :   5   | |   6   :   7   |
        +-------+-------+ +-------+-------+
        """;

    public override int Columns => 2;

    public override int Rows => 2;

    public override IReadOnlyList<SheetLine> Lines => [SheetLine.Across(LineKind.Cut, 1, 0, 2), SheetLine.Down(LineKind.Spine, 1, 0, 2)];

    public override int QuirePages(int whole) => 4;

    protected override IReadOnlyList<string> Tables => ["4 1 / 8 5", "2 3 / 6 7"];
}
