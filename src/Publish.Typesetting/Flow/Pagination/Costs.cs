namespace Publish.Typesetting.Flow.Pagination;

/// <summary>What each blemish of a page weighs. Only their proportions matter: any faults of the upper group are bought off with
/// many of the lower, and a page a line short is about as bad as a paragraph set a line longer than is best.</summary>
internal static class Costs
{
    public const long Widow = 80_000, Orphan = 60_000, PageHyphen = 40_000, PartedHeading = 200_000, PartedWhole = 5_000;

    /// <summary>A panel that no page holds, and that goes on overleaf within a paragraph, or between two.</summary>
    public const long PartedPanel = 2_000, PartedPanelBetween = 600;

    /// <summary>A panel that a page would hold, and that is to be whole: hardly any white is too much for it.</summary>
    public const long PartedWholePanel = 150_000;

    /// <summary>Any other panel that a page would hold: a third of the page white buys it, and no more.</summary>
    public static long PartedHeldPanel(int pageLines) => Missing(pageLines / 3) + UnequalFacing(pageLines / 3);

    /// <summary>Columns that leave a scrap to the next page, and a column with nothing beside it.</summary>
    public const long ColumnScrap = 9_000;

    /// <summary>Columns of a few lines that go on overleaf: seven lines of white on a page that faces a full one buy that they do not.</summary>
    public const long PartedColumns = 7_000;

    /// <summary>A stanza or a small table that goes on overleaf: the empty line before it and four more buy it, on unequal facing pages too; six do not.</summary>
    private const long PartedBond = 4_400;

    /// <summary>A table that half a page holds: as much white buys it.</summary>
    public const long PartedTable = 30_000;

    /// <summary>A row of a table that goes on overleaf, and one that leaves a line alone.</summary>
    private const long PartedRow = 3_400, PartedRowLine = 6_000;

    /// <summary>A note that goes on overleaf.</summary>
    public const long SplitNote = 90;

    /// <summary>Each further note that goes on overleaf from one page.</summary>
    public const long SplitNotes = 600;

    /// <summary>Facing pages of unequal depth: that they are at all shows more than by how many lines.</summary>
    public static long UnequalFacing(int lines) => lines == 0 ? 0 : 280 + (120L * lines);

    /// <summary>A paragraph with a line more or less than is best, beside what its lines lose by it.</summary>
    public const long Varied = 35;

    /// <summary>White over a heading that is another than its style's, by lines.</summary>
    public static long White(int lines) => 70L * lines * lines;

    /// <summary>A picture away from its place.</summary>
    public const long Floated = 40;

    /// <summary>A picture made smaller, for each percent of its height: less than three lines of white.</summary>
    public static long Shrunk(int percent) => 800 + (60L * percent);

    /// <summary>A last page with next to nothing on it.</summary>
    public const long NearlyEmpty = 250;

    /// <summary>Each further line costs more than the one before.</summary>
    public static long Missing(int lines) => lines switch
    {
        0 => 0,
        1 => 60,
        2 => 400,
        _ => 1200 + (600L * (lines - 2)) + (100L * (lines - 3) * (lines - 3)),
    };

    public static long Of(Bond bond) => bond switch
    {
        Bond.Whole => PartedBond,
        Bond.Table => PartedTable,
        Bond.Row => PartedRow,
        Bond.RowLine => PartedRowLine,
        _ => 0,
    };

    /// <summary>Of notes that go on overleaf.</summary>
    public static long Split(int notes) => notes == 0 ? 0 : SplitNote + (SplitNotes * (notes - 1));

    /// <summary>What a paragraph's lines lose by another breaking.</summary>
    public static long Loss(long best, long varied, int lines)
    {
        var perLine = Math.Max(0, varied - best) / Math.Max(1, lines);
        return Varied + Math.Min(400, (long)Math.Sqrt(perLine) / 2);
    }
}
