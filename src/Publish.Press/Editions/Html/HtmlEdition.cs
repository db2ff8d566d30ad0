using Publish.Html;
using Publish.Markup;
using Publish.Model.Source;
using Publish.Press.Building;

namespace Publish.Press.Editions.Html;

internal sealed class HtmlEdition : ScreenEdition
{
    public override string Name => "html";

    public override string Explanation => "The zine as one file that opens in any browser, with its pictures and faces in it; made where it is asked for.";

    public override int PlaceInManifest => 8;

    public override int PlaceInSummary => 7;

    public override Offer Offer => new(OfferedFor.Web, "for the browser");

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var screens = shop.Screens;
        yield return new(this, ".html", new("SHARE", " by mail or on the web: one file that opens in any browser"), stream => stream.Write(Page(shop, screens)));
    }

    private byte[] Page(Workshop shop, ScreenBench screens)
    {
        var heard = Heard(shop);
        var page = HtmlExporter.Export(shop.Zine.Document, screens.Page(), heard);
        if (!IsHeard(shop)) PassOnFaults(heard, shop.Bag);
        return page;
    }

    /// <summary>What is wrong with this very file nobody else has said.</summary>
    private static void PassOnFaults(DiagnosticBag heard, DiagnosticBag bag)
    {
        foreach (var problem in heard.Sorted())
            if (problem.Code == MarkupDiagnostics.Fault) bag.Add(problem);
    }
}
