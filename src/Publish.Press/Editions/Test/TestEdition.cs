using Publish.Model;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions.Test;

internal sealed class TestEdition : PrintEdition
{
    public override string Name => "test";

    public override string Explanation => "One sheet that shows what a printer does: how it turns paper over, where front and back lie, how near to the edges and how dark it prints; made with a preset, and where it is asked for.";

    public override int PlaceInManifest => 11;

    public override Offer Offer => new(OfferedFor.Print, "test sheet for the printer");

    public override PrintPart Part => PrintPart.Test;

    public override string Verb => "TEST";

    /// <summary>Who says how a zine is printed has a printer to try out.</summary>
    public override bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => wanted.Contains(EditionNames.Booklet) && jobs.Any(job => job.Preset.Length > 0);

    public override Piece[] Advice(PrintFacts facts) =>
        [$"on {facts.PaperName} paper first, ", .. PrintAdvice.SidesOf(facts), ": it shows what the printer does to a sheet; keep what you read: publish printer add NAME"];
}
