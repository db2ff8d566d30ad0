namespace Publish.Typesetting.Imposition;

/// <summary>Two pages a side, sheets one inside the other, stapled through the fold.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages, a multiple of 4;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is the outermost sheet.
///   |           :           |   |           :           |
///   | S - 2k + 2:  2k - 1   |   |    2k     : S - 2k + 1|    Fold the whole stack once along the dots.
///   |           :           |   |           :           |
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema2up.
/// </remarks>
public sealed record SaddleStitch : Scheme
{
    public override string Name => "saddle";

    public override IReadOnlyList<string> OtherNames => ["saddle-stitch", "booklet", "2up"];

    public override string Title => "saddle stitch, two pages a side";

    public override string When => "For nearly every zine: fold the whole stack once and staple it through the fold, up to about 20 sheets.";

    public override string Drawing => """
             front             back
        +-------+-------+ +-------+-------+
        |       :       | |       :       |
        |   8   :   1   | |   2   :   7   |
        |       :       | |       :       |
        +-------+-------+ +-------+-------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override int PageMultiple => 4;

    public override IReadOnlyList<SheetLine> Lines => [SheetLine.Down(LineKind.Spine, 1, 0, 1)];

    public override int QuirePages(int whole) => whole;

    protected override IEnumerable<SheetSide> Lay(int whole) => Quire.Sides(1, whole, 1);
}
