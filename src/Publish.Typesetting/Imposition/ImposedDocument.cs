using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Sheets, and what a person who prints them has to know.</summary>
/// <param name="Paged">One page for each side, in the order of printing: front and back in turn where sheets are two-sided.</param>
/// <param name="Sheets">Pieces of paper in one copy.</param>
/// <param name="ScaleMillionths">1,000,000 is actual size; the smallest where pages differ.</param>
/// <param name="OuterLossMillimetres">How much of each page's outer margin lies beyond the sheet; 0 for none.</param>
public sealed record ImposedDocument(PagedDocument Paged, int Sheets, int ScaleMillionths, decimal OuterLossMillimetres)
{
    /// <summary>What it was made by.</summary>
    public required ImpositionPlan Plan { get; init; }

    /// <summary>How large each page became, in millionths, in the order of reading.</summary>
    public Seq<int> Scales { get; init; }

    /// <summary>How large most of the type on scaled pages is at actual size; null where none is scaled, or has type that is known.</summary>
    public Length? TypeSize { get; init; }

    /// <summary>Pages of others are among them, of whose type nothing is known.</summary>
    public bool HasUnknownType { get; init; }

    /// <summary>What runs off where printers leave a rim; null for nothing.</summary>
    public RunOff? RunOff { get; init; }

    /// <summary>Pages that run to the sheet's edge, from 1, where the scheme has nothing trimmed: what printers leave white there stays white.</summary>
    public Seq<int> Rimmed { get; init; } = [];

    /// <summary>Pages that run off where the sheet goes on beyond them, from 1, where the scheme has nothing trimmed.</summary>
    public Seq<int> Beside { get; init; } = [];

    /// <summary>Cells that no page came to lie on.</summary>
    public int Blanks { get; init; }

    /// <summary>For printers that print one side: all fronts, in order. They are fed, printed and laid back into the tray.</summary>
    public PagedDocument Fronts => Half(back: false);

    /// <summary>All backs, in the order in which the printed fronts are fed again.</summary>
    /// <param name="feeding">Which front comes first the second time.</param>
    public PagedDocument Backs(FeedingOrder feeding)
    {
        var backs = Half(back: true);
        return feeding == FeedingOrder.FirstSheetFirst ? backs : backs with { Pages = Seq.Of(((IEnumerable<Page>)backs.Pages).Reverse()) };
    }

    private PagedDocument Half(bool back)
    {
        var (step, first) = Plan.Scheme.TwoSided ? (2, back ? 1 : 0) : (1, back ? Paged.Pages.Count : 0);
        var pages = new List<Page>();
        for (var i = first; i < Paged.Pages.Count; i += step) pages.Add(Paged.Pages[i]);
        return Paged with { Pages = Seq.Of(pages), Preferences = ViewerPreferences.None };
    }
}

/// <summary>Which of the printed fronts a one-sided printer takes first when they lie in its tray again.</summary>
public enum FeedingOrder
{
    /// <summary>The pile was turned over on its way back into the tray: what came out first, and lay below, lies on top.</summary>
    FirstSheetFirst,

    /// <summary>The pile went back as it came out, whichever side is up: what came out last lies on top.</summary>
    LastSheetFirst,
}
