namespace Publish.Typesetting.Imposition;

/// <summary>4×4: two sheets, each folded twice, one put into the other; sixteen pages.</summary>
/// <remarks>
/// <code>
///     sheet 1, front       back             sheet 2, front       back
///   +------+------+   +------+------+     +------+------+   +------+------+     Fold each sheet by itself: the upper
///   | r13  :  r4  |   |  r3  : r14  |     |  r9  :  r8  |   |  r7  : r10  |     half behind the lower, the left behind
///   +......+......+   +......+......+     +......+......+   +......+......+     the right. Put sheet 2 into the middle
///   |  16  :  1   |   |  2   :  15  |     |  12  :  5   |   |  6   :  11  |     of sheet 1. Cut the heads open.
///   +------+------+   +------+------+     +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schemaea4x4.
/// </remarks>
public sealed record NestedTwoFold : FixedSignature
{
    public override string Name => "4x4";

    public override IReadOnlyList<string> OtherNames => ["ea4x4"];

    public override string Title => "4×4: two sheets folded twice each, one put into the other, sixteen pages";

    public override string When => "For signatures as a folding machine makes them: each sheet is folded twice by itself, the second is put into the first, and they are sewn and cut open.";

    public override string Drawing => """
         sheet 1, front      back           sheet 2, front      back
        +------+------+ +------+------+   +------+------+ +------+------+
        | r13  :  r4  | |  r3  : r14  |   |  r9  :  r8  | |  r7  : r10  |
        +......+......+ +......+......+   +......+......+ +......+......+
        |  16  :  1   | |  2   :  15  |   |  12  :  5   | |  6   :  11  |
        +------+------+ +------+------+   +------+------+ +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 2;

    public override IReadOnlyList<SheetLine> Lines => TwoFoldSheet.Lines;

    public override int QuirePages(int whole) => PageMultiple;

    protected override IReadOnlyList<string> Tables => ["r13 r4 / 16 1", "r3 r14 / 2 15", "r9 r8 / 12 5", "r7 r10 / 6 11"];
}
