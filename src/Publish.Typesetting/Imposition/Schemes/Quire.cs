namespace Publish.Typesetting.Imposition;

/// <summary>Sheets of two pages a side that lie in each other in one fold.</summary>
internal static class Quire
{
    /// <summary>The four pages of one folded sheet.</summary>
    public readonly record struct Folio(int FrontLeft, int FrontRight, int BackLeft, int BackRight);

    /// <param name="first">The quire's first page.</param>
    /// <param name="pages">How many it has, a multiple of 4.</param>
    /// <param name="k">Counted from the outermost, from 0.</param>
    public static Folio Sheet(int first, int pages, int k)
    {
        var last = first + pages - 1;
        return new(last - (2 * k), first + (2 * k), first + (2 * k) + 1, last - (2 * k) - 1);
    }

    /// <summary>Front and back of each, the outermost first.</summary>
    public static IEnumerable<SheetSide> Sides(int first, int pages, int signature)
    {
        for (var k = 0; k < pages / 4; k++)
        {
            var folio = Sheet(first, pages, k);
            yield return new([new(folio.FrontLeft), new(folio.FrontRight)], k + 1, false, signature);
            yield return new([new(folio.BackLeft), new(folio.BackRight)], k + 1, true, signature);
        }
    }
}
