using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;

namespace Publish.Press.Paging;

/// <summary>The papers of a zine.</summary>
/// <param name="Printed">For print settings that name no sheet of their own.</param>
/// <param name="Asked">The only one that is wanted this time; null for all.</param>
/// <param name="OfPages">That pages are made for; at least one.</param>
internal sealed record PaperWish(Seq<Paper> Printed, Paper? Asked, Seq<Paper> OfPages)
{
    /// <summary>The zine's own <c>papers:</c>, and its pages are for these, whatever is printed on this time. Where it names none its pages are for the sheets that its <c>print:</c> names, else for the paper that is asked
    /// for, else for that of its language's region; and it is printed on the other one of A4 and Letter as well, unless its pages follow a scheme.</summary>
    /// <param name="folded">The scheme that pages follow; null for none.</param>
    public static PaperWish Of(Request request, ManuscriptFiles manuscript, Document document, Seq<PrintSettings> jobs, Scheme? folded, DiagnosticBag bag)
    {
        var asked = request.Paper is { } typed ? SheetSize.Read(typed) : null;
        var own = Own(manuscript, document.Settings, bag);
        if (!own.IsEmpty) return new(own, asked, own);
        var usual = RegionalPaper.Of(document.Metadata.Language);
        var other = usual == Paper.Letter ? Paper.A4 : Paper.Letter;
        var sheets = request.For.IsEmpty ? Seq.Of(jobs.SelectMany(job => job.Sheets).Distinct()) : [];
        return new(folded is null ? [usual, other] : [usual], asked, !sheets.IsEmpty ? sheets : [asked ?? usual]);
    }

    private static Seq<Paper> Own(ManuscriptFiles manuscript, Settings settings, DiagnosticBag bag)
    {
        foreach (var name in settings.Papers.Where(name => SheetSize.Read(name) is null))
            bag.UnknownPaper(manuscript.Settings.PlaceOf(manuscript.Settings.Find("papers") is null ? "paper" : "papers", name), name);
        return Seq.Of(settings.Papers.Select(SheetSize.Read).OfType<Paper>());
    }
}
