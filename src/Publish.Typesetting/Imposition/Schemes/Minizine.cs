namespace Publish.Typesetting.Imposition;

/// <summary>One sheet, one side, one slit: eight pages without a staple.</summary>
/// <remarks>
/// <code>
///   +------+------+------+------+     Fold the sheet into eight and open it again; fold it in half
///   |      :      :      :      |     across, slit the middle two cells apart from the fold (====),
///   |  r5  :  r4  :  r3  :  r2  |     open it, fold it lengthwise and push its ends together: the slit
///   |      :      :      :      |     opens and the leaves fall into place.
///   +......+======+======+......+
///   |      :      :      :      |
///   |  6   :  7   :  8   :  1   |     The back stays white.
///   |      :      :      :      |
///   +------+------+------+------+
/// </code>
/// A text of more than eight pages takes several sheets, each a minizine of its own.
/// </remarks>
public sealed record Minizine : FixedSignature
{
    public override string Name => "minizine";

    public override IReadOnlyList<string> OtherNames => ["mini", "8-page", "one-sheet", "minizine-8"];

    public override string Title => "minizine: eight pages on one side of one sheet, with a slit";

    public override string When => "For eight small pages from one sheet without a stapler: fold it into eight, slit the middle, fold it into a book.";

    public override string Drawing => """
                    front
        +------+------+------+------+
        |      :      :      :      |
        |  r5  :  r4  :  r3  :  r2  |
        |      :      :      :      |
        +......+=====slit====+......+
        |      :      :      :      |
        |  6   :  7   :  8   :  1   |
        |      :      :      :      |
        +------+------+------+------+
        """;

    public override int Columns => 4;

    public override int Rows => 2;

    public override bool TwoSided => false;

    public override PageScale NaturalScale => PageScale.Fit;

    public override IReadOnlyList<SheetLine> Lines => SlitSheet.Lines;

    protected override IReadOnlyList<string> Tables => ["r5 r4 r3 r2 / 6 7 8 1"];
}
