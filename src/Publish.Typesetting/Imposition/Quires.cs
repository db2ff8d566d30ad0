namespace Publish.Typesetting.Imposition;

/// <summary>How the pages of a work are parted into gatherings: as alike as whole sheets allow, the longer ones first, so that no signature of a single sheet is left over
/// to come loose. 13 sheets at four a signature are 4, 3, 3, 3.</summary>
/// <param name="Count">Of gatherings.</param>
/// <param name="Longer">How many of them have a sheet more than the rest; all where they are alike.</param>
/// <param name="Pages">Of a longer one.</param>
/// <param name="ShorterPages">Of one of the rest.</param>
public readonly record struct Quires(int Count, int Longer, int Pages, int ShorterPages)
{
    /// <param name="whole">Pages with the blanks among them.</param>
    /// <param name="most">Pages that a gathering may have.</param>
    /// <param name="ofASheet">Pages on a sheet.</param>
    public static Quires Of(int whole, int most, int ofASheet)
    {
        var (sheets, each) = (whole / ofASheet, Math.Max(1, most / ofASheet));
        var count = Math.Max(1, (sheets + each - 1) / each);
        var longer = sheets % count;
        return longer == 0
            ? new(count, count, sheets / count * ofASheet, sheets / count * ofASheet)
            : new(count, longer, ((sheets / count) + 1) * ofASheet, sheets / count * ofASheet);
    }

    public int PagesOf(int index) => index < Longer ? Pages : ShorterPages;

    /// <summary>The gathering that a page is in.</summary>
    /// <param name="folio">Its place with the blanks counted, from 1.</param>
    public Quire At(int folio)
    {
        var place = folio - 1;
        var index = place < Longer * Pages ? place / Pages : Longer + ((place - (Longer * Pages)) / ShorterPages);
        return new(index, (Math.Min(index, Longer) * Pages) + (Math.Max(0, index - Longer) * ShorterPages), PagesOf(index));
    }
}

/// <summary>Leaves that lie in each other.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Before">Pages of the work before its first.</param>
public readonly record struct Quire(int Index, int Before, int Pages);
