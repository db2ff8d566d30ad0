namespace Publish.Typesetting.Imposition;

/// <summary>Pages in a row, folded to and fro.</summary>
/// <remarks>
/// <code>
///              sheet 1                            sheet 2
///   +------+------+------+------+     +------+------+------+------+     Glue the sheets end to end, then fold
///   |  1   :  2   :  3   :  4   |     |  5   :  6   :  7   :  8   |     along the dots, to and fro.
///   +------+------+------+------+     +------+------+------+------+
/// </code>
/// </remarks>
public sealed record Accordion : Scheme
{
    /// <summary>Pages in a row on a sheet, at least 2.</summary>
    public int Panels { get; init; } = 4;

    public override string Name => "accordion";

    public override IReadOnlyList<string> OtherNames => ["concertina", "leporello", "zigzag"];

    public override string Title => "accordion, printed on one side";

    public override string When => "For pictures in a row and zines that stand on a table: fold it to and fro; longer ones are glued end to end.";

    public override string Drawing => """
                    front
        +------+------+------+------+
        |      :      :      :      |
        |  1   :  2   :  3   :  4   |
        |      :      :      :      |
        +------+------+------+------+
        """;

    public override int Columns => Panels;

    public override int Rows => 1;

    public override bool TwoSided => false;

    public override int PageMultiple => Panels;

    public override bool HasBackCover => false;

    public override PageScale NaturalScale => PageScale.Fit;

    public override IReadOnlyList<SheetLine> Lines => Strip.Folds(Panels);

    public override PageEdge SpineOf(int page) => PageEdge.None;

    protected override IEnumerable<SheetSide> Lay(int whole)
    {
        for (var sheet = 0; sheet < whole / Panels; sheet++)
            yield return new(Strip.From((sheet * Panels) + 1, Panels), sheet + 1, false);
    }
}
