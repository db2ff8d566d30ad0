namespace Publish.Typesetting.Imposition;

/// <summary>How many pages each signature of a book has, where all are to be alike.</summary>
/// <param name="Whole">The book's pages with the blanks.</param>
/// <param name="Signature">A divisor of them, a multiple of 4.</param>
public readonly record struct SignatureLength(int Whole, int Signature)
{
    /// <summary>By the rule of PDF::Imposition: a text of at most the least length is one signature; else the longest that divides its pages,
    /// adding sheets of blanks until there is one that is long enough.</summary>
    /// <param name="least">Rounded up to a sheet's four pages.</param>
    /// <param name="most">Rounded up as well, and no less than the least.</param>
    public static SignatureLength Choose(int pages, int least, int most)
    {
        var (low, high) = (Sheets(least), Math.Max(Sheets(least), Sheets(most)));
        var sheets = Sheets(pages);
        if (sheets <= low) return new(sheets * 4, sheets * 4);
        for (; ; sheets++)
        {
            for (var length = high; length >= low; length--)
                if (sheets % length == 0) return new(sheets * 4, length * 4);
        }
    }

    private static int Sheets(int pages) => Math.Max(1, (pages + 3) / 4);
}
