namespace Publish.Delivery.Printing;

/// <summary>How the pile lies in the tray for the second side, seen from how it came out.</summary>
public enum Restack { TurnedOver, AsItLies }

/// <summary>
/// Two sides on a printer that knows one: all fronts, then, with the pile put back, all backs.
/// <code>
///        pages of the sheets:   1 2 | 3 4 | 5 6        (sheet 1 | sheet 2 | sheet 3)
///        first pass:            1 3 5                  sheet 3 comes out last and lies on top
///   pile turned over:           2 4 6                  sheet 1 lies on top now, and is drawn first
///   pile as it lies:            6 4 2                  sheet 3 is drawn first
/// </code>
/// </summary>
public static class PassOrder
{
    /// <summary>A page that is not there, where the last sheet has only a front.</summary>
    public const int Blank = 0;

    /// <param name="pages">Of the document: front, back, front, back …</param>
    /// <param name="lastFirst">For printers that lay sheets face up, so that the pile ends in order.</param>
    /// <returns>Numbers of pages, from 1.</returns>
    public static IReadOnlyList<int> Fronts(int pages, bool lastFirst) => [.. Sheets(pages, lastFirst).Select(sheet => (2 * sheet) - 1)];

    public static IReadOnlyList<int> Backs(int pages, bool lastFirst, Restack restack) =>
        [.. Sheets(pages, lastFirst ^ (restack == Restack.AsItLies)).Select(sheet => 2 * sheet <= pages ? 2 * sheet : Blank)];

    /// <summary>Both sides, for a printer that turns sheets over by itself, the last sheet first.</summary>
    public static IReadOnlyList<int> LastSheetFirst(int pages) =>
        [.. Sheets(pages, true).SelectMany(sheet => (int[])[(2 * sheet) - 1, 2 * sheet <= pages ? 2 * sheet : Blank])];

    private static IEnumerable<int> Sheets(int pages, bool lastFirst)
    {
        var sheets = Enumerable.Range(1, (pages + 1) / 2);
        return lastFirst ? sheets.Reverse() : sheets;
    }
}
