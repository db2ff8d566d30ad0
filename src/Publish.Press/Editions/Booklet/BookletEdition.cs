using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Press.Editions.Booklet;

internal sealed class BookletEdition : PrintEdition
{
    public override string Name => EditionNames.Booklet;

    public override string Explanation => "The zine's pages on sheets, in the order in which they are printed, folded and stapled: a file a paper.";

    public override bool IsUsual => true;

    public override bool FillsSheets => true;

    public override int PlaceInManifest => 2;

    public override Offer Offer => new(OfferedFor.Print, "to print and fold");

    public override PrintPart Part => PrintPart.Sheets;

    public override string Verb => "PRINT";

    public override Piece[] Advice(PrintFacts facts) => PrintAdvice.OnPaper(facts, "");
}
