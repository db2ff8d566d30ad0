namespace Publish.Typesetting.Imposition;

/// <summary>Pages in a row on both sides, folded to and fro, read there and back.</summary>
/// <remarks>
/// <code>
///              front                              back
///   +------+------+------+------+     +------+------+------+------+     Fold it along the dots, to and fro. At the
///   |  1   :  2   :  3   :  4   |     |  5   :  6   :  7   :  8   |     end of the front turn it over and read on.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// Of several sheets that are glued end to end, the backs begin on the last.
/// </remarks>
public sealed record TwoSidedAccordion : Scheme
{
    /// <summary>Pages in a row on a sheet, at least 2.</summary>
    public int Panels { get; init; } = 4;

    public override string Name => "accordion-2";

    public override IReadOnlyList<string> OtherNames => ["two-sided-accordion", "double-accordion"];

    public override string Title => "accordion, printed on both sides";

    public override string When => "For an accordion that is read along its front and back along its back: fold it to and fro; longer ones are glued end to end.";

    public override string Drawing => """
                    front                         back
        +------+------+------+------+ +------+------+------+------+
        |      :      :      :      | |      :      :      :      |
        |  1   :  2   :  3   :  4   | |  5   :  6   :  7   :  8   |
        |      :      :      :      | |      :      :      :      |
        +------+------+------+------+ +------+------+------+------+
        """;

    public override int Columns => Panels;

    public override int Rows => 1;

    public override int PageMultiple => Panels * 2;

    public override bool HasBackCover => false;

    public override PageScale NaturalScale => PageScale.Fit;

    public override IReadOnlyList<SheetLine> Lines => Strip.Folds(Panels);

    public override PageEdge SpineOf(int page) => PageEdge.None;

    protected override IEnumerable<SheetSide> Lay(int whole)
    {
        for (var before = 0; before < whole / 2; before += Panels)
        {
            var sheet = (before / Panels) + 1;
            yield return new(Strip.From(before + 1, Panels), sheet, false);
            yield return new(Strip.From(whole - before - Panels + 1, Panels), sheet, true);
        }
    }
}
