using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Printing;

/// <summary>Two-sided sheets as two files for a printer that prints one side: all fronts, then, with the stack laid in again, all backs.</summary>
/// <remarks>Most printers lay sheets face down on each other, so the stack lies in order when it is taken out and laid in again as it is:
/// the first sheet is drawn first both times.</remarks>
internal static class OneSided
{
    public static (PagedDocument Fronts, PagedDocument Backs) Split(PagedDocument sheets) => (Every(sheets, 0), Every(sheets, 1));

    private static PagedDocument Every(PagedDocument sheets, int from)
    {
        var pages = new List<Page>();
        for (var i = from; i < sheets.Pages.Count; i += 2) pages.Add(sheets.Pages[i]);
        return sheets with { Pages = Seq.Of(pages), Wishes = PrintingWishes.None };
    }
}
