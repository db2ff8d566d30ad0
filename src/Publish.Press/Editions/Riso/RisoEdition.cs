using Publish.Model;
using Publish.Pdf;
using Publish.Pdf.Plates;
using Publish.Press.Building;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Raster;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions.Riso;

internal sealed class RisoEdition : PdfEdition
{
    public override string Name => "riso";

    public override string Explanation => "A file an ink, in black, for a risograph or any machine that prints one ink at a time; made where it is asked for, or printed by plates.";

    public override bool FillsSheets => true;

    public override int PlaceInManifest => 14;

    /// <summary>Who prints by plates wants a file an ink.</summary>
    public override bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => PlateRun.IsWanted(wanted, jobs);

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var zine = shop.Zine;
        PrintFile[] plates = [.. shop.Runs.Where(run => IsByPlates(run, zine)).SelectMany(run => PlateRun.Of(run.Job, run.Inks, run.Files))];
        foreach (var ink in InksOf(shop).Inks)
            if (plates.Length > 0 && plates.All(plate => plate.Facts.Remark != ink.Name)) shop.Bag.NothingInInk(ZineInks.PlaceOf(ink.Name, zine), ink.Name, byPlates: true);
        if (plates.Length > 0) Solids.Check(shop.Layout.Paged, InksOf(shop), new PictureDecoder(), shop.Bag);
        var black = new Lazy<CompiledPages>(() => CompiledPages.Of([.. plates.Select(plate => plate.Document)], InkTable.BlackOnly, new PictureDecoder(), zine.Fineness));
        return plates.Select((plate, i) => File(shop, plate, i, black));
    }

    /// <summary>Of the first way to print it by plates.</summary>
    public static InkSet InksOf(Workshop shop) => shop.Runs.FirstOrDefault(run => IsByPlates(run, shop.Zine))?.Inks ?? shop.Zine.Inks;

    private FileToMake File(Workshop shop, PrintFile plate, int at, Lazy<CompiledPages> black) =>
        PdfBench.Export(this, plate.Document, black, plate.Options with { Date = EditionDate.Of(shop.Zine.Document.Metadata) }, plate.Facts.Suffix, PrintAdvice.Line("INK", plate.Facts, Advice(plate.Facts)), shop.Bag) with
        {
            Paper = plate.Paper,
            Facts = plate.Facts,
            Turn = int.MaxValue / 2 + at,
        };

    private static Piece[] Advice(PrintFacts facts) =>
        ["with the drum ", new(facts.Remark, Tone.Strong), $"{(facts.PaperName.Length > 0 ? $", on uncoated {facts.PaperName} paper" : "")}, in black or grey as the machine wants it, actual size (100 %); lightest ink first"];

    /// <summary>All of them where none of the ways to print asks for plates, and the command line does.</summary>
    private static bool IsByPlates(PrintRun run, Zine zine) => run.Job.Plates || !zine.Plan.Jobs.Any(job => job.Plates);
}
