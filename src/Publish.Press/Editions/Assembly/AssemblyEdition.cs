using Publish.Pdf;
using Publish.Press.Building;
using Publish.Press.Printing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Editions.Assembly;

internal sealed class AssemblyEdition : PdfEdition
{
    public override string Name => "assembly";

    public override string Explanation => "How to print, fold, cut and staple it, in words and drawings, for whoever gets the files.";

    public override bool IsUsual => true;

    public override int PlaceInManifest => 3;

    public override int PlaceInSummary => 1;

    public override Offer Offer => new(OfferedFor.Print, "how to print and fold it");

    public override PagedDocument? OwnPages(Workshop shop) => Instructions.Make(shop);

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        if (shop.Pdf.PagesOf(this) is { } pages)
            yield return shop.Pdf.Export(this, pages, PdfOptions.Reading with { GreyOnly = true }, "-assembly.pdf", new("FOLD", ": how to print, fold and staple it"));
    }
}
