using Publish.Model;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing.Machines;

/// <summary>Lays sheets so that a printer that is off prints them where they should be.</summary>
public static class PrinterRegister
{
    /// <summary>The sides of imposed sheets, in turn where there are two to each.</summary>
    public static PagedDocument On(PagedDocument sheets, PrinterProfile profile, bool twoSided, FlipEdge flip)
    {
        if (!profile.IsOff || sheets.Pages.Count == 0 || !profile.HoldsFor(sheets.Pages[0].Media)) return sheets;
        var likeALeaf = flip == ImpositionPlan.LikeALeaf(sheets.Pages[0].Media);
        var (front, back) = (profile.Correction(false, likeALeaf), profile.Correction(true, likeALeaf));
        var pages = new List<Page>(sheets.Pages.Count);
        foreach (var page in sheets.Pages)
            pages.Add(page with { Register = twoSided && pages.Count % 2 == 1 ? back : front });
        return sheets with { Pages = Seq.Of(pages) };
    }
}
