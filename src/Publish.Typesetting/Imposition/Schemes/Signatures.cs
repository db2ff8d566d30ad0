namespace Publish.Typesetting.Imposition;

/// <summary>Two pages a side, some sheets a fold, as many folds as the text takes.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages in the signature, a multiple of 4;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is its outermost sheet; a the pages
///   |           :           |   |           :           |    of all signatures before it.
///   |a + S-2k+2 : a + 2k-1  |   |  a + 2k   : a + S-2k+1|
///   |           :           |   |           :           |    Fold each signature by itself, lay them on
///   +-----------+-----------+   +-----------+-----------+    each other, sew through the folds or glue.
/// </code>
/// </remarks>
public sealed record Signatures : Scheme
{
    /// <summary>Sheets in each, at least 1; the last has fewer where the text ends sooner. Unused with a range.</summary>
    public int Sheets { get; init; } = 4;

    /// <summary>Pages in a signature, least and most: they are then all of one length. Null for <see cref="Sheets"/>.</summary>
    public (int Least, int Most)? Range { get; init; }

    public override string Name => "signatures";

    public override IReadOnlyList<string> OtherNames => ["signature", "sections", "perfect-bound"];

    public override string Title => "signatures, two pages a side";

    public override string When => "For a thick text: some sheets are folded at a time, and the folds are sewn together or glued into a spine.";

    public override string Drawing => """
         signature 1, outer sheet           signature 2, outer sheet
        +------+------+ +------+------+    +------+------+ +------+------+
        |      :      | |      :      |    |      :      | |      :      |
        |  16  :  1   | |  2   :  15  | …  |  32  :  17  | |  18  :  31  | …
        |      :      | |      :      |    |      :      | |      :      |
        +------+------+ +------+------+    +------+------+ +------+------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override int PageMultiple => 4;

    public override IReadOnlyList<SheetLine> Lines => [SheetLine.Down(LineKind.Spine, 1, 0, 1)];

    public override int Whole(int pages) => Range is { } range ? SignatureLength.Choose(pages, range.Least, range.Most).Whole : base.Whole(pages);

    public override int QuirePages(int whole) =>
        Range is { } range ? SignatureLength.Choose(whole, range.Least, range.Most).Signature : Math.Min(whole, Math.Max(1, Sheets) * 4);

    protected override IEnumerable<SheetSide> Lay(int whole)
    {
        var each = QuirePages(whole);
        for (int first = 1, signature = 1; first <= whole; first += each, signature++)
            foreach (var side in Quire.Sides(first, Math.Min(each, whole - first + 1), signature)) yield return side;
    }
}
