using Publish.Pdf;
using Publish.Press.Building;

namespace Publish.Press.Editions.Archive;

internal sealed class ArchiveEdition : PdfEdition
{
    public override string Name => "archive";

    public override string Explanation => "A PDF for keeping: whatever it needs to be shown in later years is in it. Made where it is asked for.";

    public override int PlaceInManifest => 13;

    public override int PlaceInSummary => 4;

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var kept = KeptStandard.Of(Name, shop.Zine.Plan.Standards)!;
        yield return shop.Pdf.Export(this, shop.Layout.Paged, PdfOptions.Archive with { Standard = kept.Standard }, "-archive.pdf",
            new("KEEP", $": for libraries and for later years ({kept.Shown})"));
    }
}
