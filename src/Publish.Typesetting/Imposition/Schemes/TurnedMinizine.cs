namespace Publish.Typesetting.Imposition;

/// <summary>The minizine with its back printed too: read it, unfold it, turn it inside out, and eight more pages follow.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold and slit it as a minizine: pages
///   |  r5  :  r4  :  r3  :  r2  |     | r13  : r12  : r11  : r10  |     1 to 8. Unfold it, turn it over and
///   +......+====slit=====+......+     +......+====slit=====+......+     fold it the same way: pages 9 to 16.
///   |  6   :  7   :  8   :  1   |     |  14  :  15  :  16  :  9   |
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// </remarks>
public sealed record TurnedMinizine : FixedSignature
{
    public override string Name => "minizine-16";

    public override IReadOnlyList<string> OtherNames => ["16-page", "turned-minizine"];

    public override string Title => "minizine of sixteen pages: both sides of one sheet, with a slit";

    public override string When => "For sixteen small pages from one sheet without a stapler: fold it as a minizine, then unfold it, turn it inside out, and read on.";

    public override string Drawing => """
                    front                         back
        +------+------+------+------+ +------+------+------+------+
        |  r5  :  r4  :  r3  :  r2  | | r13  : r12  : r11  : r10  |
        +......+=====slit====+......+ +......+=====slit====+......+
        |  6   :  7   :  8   :  1   | |  14  :  15  :  16  :  9   |
        +------+------+------+------+ +------+------+------+------+
        """;

    public override int Columns => 4;

    public override int Rows => 2;

    public override PageScale NaturalScale => PageScale.Fit;

    public override IReadOnlyList<SheetLine> Lines => SlitSheet.Lines;

    protected override IReadOnlyList<string> Tables => ["r5 r4 r3 r2 / 6 7 8 1", "r13 r12 r11 r10 / 14 15 16 9"];
}
