using Publish.Model;
using Publish.Press.Building;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions.Cover;

internal sealed class CoverEdition : PrintEdition
{
    public override string Name => EditionNames.Cover;

    public override string Explanation => "The cover in a file of its own, for a heavier paper or for a print shop; made where the print settings have it apart.";

    public override bool IsUsual => true;

    public override bool FillsSheets => true;

    public override int PlaceInManifest => 9;

    public override Offer Offer => new(OfferedFor.Print, "cover to print");

    public override PrintPart Part => PrintPart.Cover;

    public override string Verb => "COVER";

    public override bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => wanted.Contains(EditionNames.Booklet);

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var files = base.Files(shop).ToArray();
        if (files.Length == 0 && !shop.Zine.Plan.Wants(EditionNames.Booklet)) shop.Bag.NoCoverFile();
        return files;
    }

    public override Piece[] Advice(PrintFacts facts) =>
        facts.PaperName.Length == 0 ? [$"to a print shop: {facts.Remark}"] : PrintAdvice.OnPaper(facts, ", a heavier one");
}
