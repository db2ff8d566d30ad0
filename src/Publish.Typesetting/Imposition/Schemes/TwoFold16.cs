namespace Publish.Typesetting.Imposition;

/// <summary>2×4×2: two sheets on each other folded twice, sixteen pages.</summary>
/// <remarks>
/// <code>
///     sheet 1, front       back             sheet 2, front       back
///   +------+------+   +------+------+     +------+------+   +------+------+     Lay sheet 1 on sheet 2; fold both
///   |  r9  :  r8  |   |  r7  : r10  |     | r11  :  r6  |   |  r5  : r12  |     as one: the upper half behind the
///   +......+......+   +......+......+     +......+......+   +......+......+     lower, the left behind the right.
///   |  16  :  1   |   |  2   :  15  |     |  14  :  3   |   |  4   :  13  |     Cut the heads open.
///   +------+------+   +------+------+     +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema2x4x2.
/// </remarks>
public sealed record TwoFold16 : FixedSignature
{
    public override string Name => "2x4x2";

    public override string Title => "2×4×2: two sheets folded twice together, sixteen pages";

    public override string When => "For signatures of A6 on A4, or A5 on A3, twice as thick: two sheets are folded twice as one, sewn, and the heads cut open.";

    public override string Drawing => """
         sheet 1, front      back           sheet 2, front      back
        +------+------+ +------+------+   +------+------+ +------+------+
        |  r9  :  r8  | |  r7  : r10  |   | r11  :  r6  | |  r5  : r12  |
        +......+......+ +......+......+   +......+......+ +......+......+
        |  16  :  1   | |  2   :  15  |   |  14  :  3   | |  4   :  13  |
        +------+------+ +------+------+   +------+------+ +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 2;

    public override IReadOnlyList<SheetLine> Lines => TwoFoldSheet.Lines;

    public override int QuirePages(int whole) => PageMultiple;

    protected override IReadOnlyList<string> Tables => ["r9 r8 / 16 1", "r7 r10 / 2 15", "r11 r6 / 14 3", "r5 r12 / 4 13"];
}
