namespace Publish.Typesetting.Imposition;

/// <summary>1×8×2: one sheet folded three times, sixteen pages.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold the left half behind the right, then
///   |  r5  : r12  :  r9  :  r8  |     |  r7  : r10  : r11  :  r6  |     the upper half behind the lower, then the
///   +......+......+......+......+     +......+......+......+......+     left half behind the right again. Cut heads
///   |  4   :  13  :  16  :  1   |     |  2   :  15  :  14  :  3   |     and fore-edges open.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema1x8x2.
/// </remarks>
public sealed record ThreeFold16 : FixedSignature
{
    public override string Name => "1x8x2";

    public override IReadOnlyList<string> OtherNames => ["octavo"];

    public override string Title => "1×8×2: one sheet folded three times, sixteen pages";

    public override string When => "For signatures of A6 on A3, or A7 on A4: fold each sheet three times, sew or staple it, and cut heads and fore-edges open.";

    public override string Drawing => """
                    front                         back
        +------+------+------+------+ +------+------+------+------+
        |  r5  : r12  :  r9  :  r8  | |  r7  : r10  : r11  :  r6  |
        +......+......+......+......+ +......+......+......+......+
        |  4   :  13  :  16  :  1   | |  2   :  15  :  14  :  3   |
        +------+------+------+------+ +------+------+------+------+
        """;

    public override int Columns => 4;

    public override int Rows => 2;

    public override IReadOnlyList<SheetLine> Lines =>
    [
        SheetLine.Down(LineKind.Fold, 2, 0, 2),
        SheetLine.Across(LineKind.Fold, 1, 0, 4),
        SheetLine.Down(LineKind.Spine, 1, 0, 2),
        SheetLine.Down(LineKind.Spine, 3, 0, 2),
    ];

    public override int QuirePages(int whole) => PageMultiple;

    protected override IReadOnlyList<string> Tables => ["r5 r12 r9 r8 / 4 13 16 1", "r7 r10 r11 r6 / 2 15 14 3"];
}
