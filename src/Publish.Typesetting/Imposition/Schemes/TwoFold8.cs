namespace Publish.Typesetting.Imposition;

/// <summary>2×4×1: one sheet folded twice, eight pages.</summary>
/// <remarks>
/// <code>
///         front             back
///   +------+------+   +------+------+     Fold the upper half behind the lower, then the left half behind
///   |  r5  :  r4  |   |  r3  :  r6  |     the right. Sew or staple through the second fold, then cut the
///   +......+......+   +......+......+     heads open.
///   |  8   :  1   |   |  2   :  7   |
///   +------+------+   +------+------+
/// </code>
/// The order is that of PDF::Imposition's Schema2x4x1.
/// </remarks>
public sealed record TwoFold8 : FixedSignature
{
    public override string Name => "2x4x1";

    public override IReadOnlyList<string> OtherNames => ["quarto"];

    public override string Title => "2×4×1: one sheet folded twice, eight pages";

    public override string When => "For signatures of A6 on A4, or A5 on A3: fold each sheet twice, sew or staple it, and cut the heads open at the end.";

    public override string Drawing => """
             front           back
        +------+------+ +------+------+
        |  r5  :  r4  | |  r3  :  r6  |
        +......+......+ +......+......+
        |  8   :  1   | |  2   :  7   |
        +------+------+ +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 2;

    public override IReadOnlyList<SheetLine> Lines => TwoFoldSheet.Lines;

    public override int QuirePages(int whole) => PageMultiple;

    protected override IReadOnlyList<string> Tables => ["r5 r4 / 8 1", "r3 r6 / 2 7"];
}
