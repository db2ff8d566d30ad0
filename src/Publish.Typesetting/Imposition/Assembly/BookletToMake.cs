using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>What the assembly sheet has to say of a zine on one paper.</summary>
/// <param name="FileName">Of the sheets; the fronts where the backs are in another file.</param>
/// <param name="Pages">Of the whole zine, its cover among them.</param>
/// <param name="Front">The zine's first page.</param>
public sealed record BookletToMake(string FileName, PrintedAs As, Paper Paper, ImposedDocument Imposed, int Pages, Page Front)
{
    /// <summary>For printers that turn over on the other edge; null where it was not made.</summary>
    public string? OtherEdgeFileName { get; init; }

    /// <summary>For <see cref="PrintedAs.FrontsAndBacks"/>.</summary>
    public string BacksFileName { get; init; } = "";

    /// <summary>The order of the backs, for <see cref="PrintedAs.FrontsAndBacks"/>.</summary>
    public FeedingOrder Feeding { get; init; }

    /// <summary>The outer sheet, for heavier paper; null where it is among the others.</summary>
    public string? CoverFileName { get; init; }

    /// <summary>The sheet that tries the printer out; null where none was made.</summary>
    public TestSheet? Test { get; init; }

    /// <summary>For <see cref="PrintedAs.Plates"/>: the drums in the order in which they print, the lightest first.</summary>
    public Seq<DrumFile> Plates { get; init; }

    /// <summary>Pages of the zine that are blank.</summary>
    public int Blanks { get; init; }

    /// <summary>Pages of the zine before the first on these sheets: 2 where the cover is apart.</summary>
    public int PagesBefore { get; init; }

    /// <summary>Pages on these sheets: not those of a cover that is apart.</summary>
    internal int PagesOnSheets => Pages - (PagesBefore * 2);

    internal Scheme Scheme => Imposed.Plan.Scheme;

    /// <summary>Everything lies as in a mirror.</summary>
    internal bool IsRightBound => Imposed.Plan.Binding == Binding.Right;
}

/// <param name="Drum">"fluorescent-pink".</param>
/// <param name="FileName">Of its masters, a page each.</param>
public sealed record DrumFile(string Drum, string FileName)
{
    /// <summary>Pages of the file, from 1, on which nothing is printed: they want no master.</summary>
    public Seq<int> White { get; init; }
}

/// <param name="FileName">Of the test sheet.</param>
/// <param name="Paged">Its front and its back.</param>
public sealed record TestSheet(string FileName, PagedDocument Paged);

/// <summary>How the sides of sheets come onto paper.</summary>
public enum PrintedAs
{
    /// <summary>Both by a printer that turns the sheet over.</summary>
    TwoSided,

    /// <summary>All fronts, then all backs.</summary>
    FrontsAndBacks,

    /// <summary>Each on a sheet of its own that is copied.</summary>
    Masters,

    /// <summary>There are only fronts.</summary>
    OneSide,

    /// <summary>An ink at a time, by a machine that takes one drum: a risograph.</summary>
    Plates,
}
