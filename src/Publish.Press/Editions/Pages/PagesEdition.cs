using Publish.Model;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions.Pages;

internal sealed class PagesEdition : PrintEdition
{
    public override string Name => EditionNames.Pages;

    public override string Explanation => "Single pages in order, with the bleed that a print shop wants; made where the print settings are for one.";

    public override bool IsUsual => true;

    public override bool FillsSheets => true;

    public override int PlaceInManifest => 10;

    public override Offer Offer => new(OfferedFor.Print, "single pages for a print shop");

    public override PrintPart Part => PrintPart.Pages;

    public override string Verb => "SEND";

    public override bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => wanted.Contains(EditionNames.Booklet);

    public override Piece[] Advice(PrintFacts facts) => [$"to a print shop: single pages in order, {facts.Remark}"];
}
