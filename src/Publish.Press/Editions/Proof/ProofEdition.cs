using Publish.Model;
using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Editions.Riso;
using Publish.Press.Printing;
using Publish.Raster;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions.Proof;

internal sealed class ProofEdition : PdfEdition
{
    public override string Name => "proof";

    public override string Explanation => "What the inks of a zine come to on each other, on a screen; made where it is asked for, or printed by plates.";

    public override int PlaceInManifest => 15;

    public override int PlaceInSummary => 3;

    /// <summary>Who prints by plates wants to see what they come to.</summary>
    public override bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => PlateRun.IsWanted(wanted, jobs);

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var (zine, inks) = (shop.Zine, RisoEdition.InksOf(shop));
        var overprint = Overprint.Of(shop.Layout.Paged, inks);
        var options = PdfOptions.Sheets with
        {
            Trimmed = true,
            Tinted = true,
            Screen = PlateRun.ScreenOf(zine.Plan.Jobs[0], inks.Main),
            Date = EditionDate.Of(zine.Document.Metadata),
        };
        yield return PdfBench.Export(this, overprint, new(() => CompiledPages.Of([overprint], ZineInks.Colours(inks), new PictureDecoder(), zine.Fineness)), options, "-riso-proof.pdf",
            new("PROOF", ": what the inks come to on each other, on a screen"), shop.Bag);
    }
}
