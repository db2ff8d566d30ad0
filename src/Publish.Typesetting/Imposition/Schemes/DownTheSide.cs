namespace Publish.Typesetting.Imposition;

/// <summary>Two pages a side, lying on their left sides, folded and held at the head like a notepad.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages, a multiple of 4; k = 1 is the outermost
///   +-----------+-----------+   +-----------+-----------+    sheet. Pages lie on their left sides, their heads
///   |           :           |   |           :           |    to the left: seen upright, the fold is above the
///   |&lt;S - 2k + 2:&lt; 2k - 1   |   |&lt;   2k     :&lt;S - 2k + 1|    odd pages and below the even ones.
///   |           :           |   |           :           |
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema2down.
/// </remarks>
public sealed record DownTheSide : Scheme
{
    private const int OnTheLeftSide = 3;

    public override string Name => "2down";

    public override IReadOnlyList<string> OtherNames => ["down-the-side", "calendar", "notepad"];

    public override string Title => "two pages down the side, held at the head";

    public override string When => "For calendars, notepads and wide pages that turn over the top: fold the whole stack once and staple it through the fold.";

    public override string Drawing => """
             front             back            (heads to the left)
        +-------+-------+ +-------+-------+
        |       :       | |       :       |
        |  <8   :  <1   | |  <2   :  <7   |
        |       :       | |       :       |
        +-------+-------+ +-------+-------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override int PageMultiple => 4;

    public override IReadOnlyList<SheetLine> Lines => [SheetLine.Down(LineKind.Spine, 1, 0, 1)];

    public override int QuirePages(int whole) => whole;

    public override PageEdge SpineOf(int page) => page % 2 == 1 ? PageEdge.Top : PageEdge.Bottom;

    protected override IEnumerable<SheetSide> Lay(int whole) => Quire.Sides(1, whole, 1).Select(
        side => side with { Cells = side.Cells.Select(cell => cell with { QuarterTurns = OnTheLeftSide }) });
}
