using Publish.Model;

namespace Publish.Typesetting.Imposition;

/// <summary>Two pages a side, sheets one inside the other, stapled through the fold.</summary>
/// <remarks>
/// <code>
///        front of sheet k            back of sheet k         S pages in the signature, a multiple of 4;
///   +-----------+-----------+   +-----------+-----------+    k = 1 is the outermost sheet.
///   |           :           |   |           :           |
///   | S - 2k + 2:  2k - 1   |   |    2k     : S - 2k + 1|    Printed on both sides, flipping on the
///   |           :           |   |           :           |    short edge; fold along the dots.
///   +-----------+-----------+   +-----------+-----------+
/// </code>
/// The order is that of PDF::Imposition's Schema2up.
/// </remarks>
public sealed record SaddleStitch : Scheme
{
    /// <summary>Sheets folded together; 0 for all of them in one.</summary>
    public int SheetsInSignature { get; init; }

    public override string Name => "saddle";

    public override string Title => "saddle stitch, two pages a side";

    public override string When => "For nearly every zine: fold the whole stack once and staple it through the fold, up to about 20 sheets.";

    public override string Drawing => """
             front             back
        +-------+-------+ +-------+-------+
        |       :       | |       :       |
        |   8   :   1   | |   2   :   7   |
        |       :       | |       :       |
        +-------+-------+ +-------+-------+
        """;

    public override int Columns => 2;

    public override int Rows => 1;

    public override int PageMultiple => 4;

    public override Seq<SheetSide> Sides(int pages)
    {
        var whole = (pages + 3) / 4 * 4;
        var each = SheetsInSignature > 0 ? SheetsInSignature * 4 : Math.Max(4, whole);
        var sides = new List<SheetSide>();
        for (int first = 1, signature = 1; first <= whole; first += each, signature++)
            AddSignature(sides, first, Math.Min(each, whole - first + 1), pages, signature);
        return Seq.Of(sides);
    }

    private static void AddSignature(List<SheetSide> sides, int first, int count, int pages, int signature)
    {
        var last = first + count - 1;
        for (var k = 0; k < count / 4; k++)
        {
            Cell left = new(last - (2 * k)), right = new(first + (2 * k));
            sides.Add(new([left.Within(pages), right.Within(pages)], k + 1, false, signature));
            left = new(first + (2 * k) + 1);
            right = new(last - (2 * k) - 1);
            sides.Add(new([left.Within(pages), right.Within(pages)], k + 1, true, signature));
        }
    }
}
