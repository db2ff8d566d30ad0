using Publish.Pdf;
using Publish.Press.Building;

namespace Publish.Press.Editions.Reading;

internal sealed class ReadingEdition : PdfEdition
{
    public override string Name => EditionNames.Reading;

    public override IReadOnlyList<string> Aliases => ["pdf"];

    public override string Explanation => "The zine as a PDF for a screen, page after page, tagged for those who hear it read.";

    public override bool IsUsual => true;

    public override int PlaceInManifest => 1;

    public override int PlaceInSummary => 2;

    public override Offer Offer => new(OfferedFor.Reading, "PDF to read");

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var asked = shop.Zine.Plan.Standards;
        var kept = KeptStandard.Of(Name, asked)!;
        yield return shop.Pdf.Export(this, shop.Layout.Paged, PdfOptions.Reading with { Standard = kept.Standard }, ".pdf",
            new("READ", asked.IsEmpty ? " on a screen" : $" on a screen ({kept.Shown})"));
    }
}
