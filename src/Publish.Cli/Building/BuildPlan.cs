using Publish.Model;

namespace Publish.Cli.Building;

/// <summary>What is to be made, once the manuscript's own wishes are known: the command line goes before them.</summary>
/// <param name="Kinds">All that will be written.</param>
/// <param name="Whole">This is everything that the zine has; nothing was left out on the command line.</param>
/// <param name="Papers">"a4", "letter".</param>
/// <param name="PageMultiple">The pages of a zine that has booklets fill whole sheets, whatever is made of it this time, so that its page numbers never change.</param>
internal sealed record BuildPlan(OutputKinds Kinds, bool Whole, int PageMultiple, string Style, Seq<string> Papers, bool FlipLong)
{
    private const int PagesOnASheet = 4;

    private static readonly Seq<string> KnownPapers = ["a4", "letter"];

    public static BuildPlan Of(BuildRequest request, Settings settings, DiagnosticBag bag)
    {
        var kinds = OwnKinds(settings, bag);
        var papers = OwnPapers(settings, bag);
        return new(
            request.Only == OutputKinds.None ? kinds : request.Only,
            request.Only == OutputKinds.None && request.Paper is null,
            ((kinds | request.Only) & OutputKinds.Booklet) != 0 ? PagesOnASheet : 1,
            request.Style ?? settings.Style,
            request.Paper is { } paper ? [paper] : papers,
            request.FlipLong);
    }

    public bool Wants(OutputKinds kinds) => (Kinds & kinds) != 0;

    private static OutputKinds OwnKinds(Settings settings, DiagnosticBag bag)
    {
        var kinds = OutputKinds.None;
        foreach (var name in settings.Formats)
        {
            if (OutputKindNames.Find(name) is { } kind) kinds |= kind;
            else bag.UnknownFormat(name);
        }
        return kinds == OutputKinds.None ? OutputKinds.All : kinds;
    }

    private static Seq<string> OwnPapers(Settings settings, DiagnosticBag bag)
    {
        var papers = Seq.Of(settings.Papers.Where(paper => KnownPapers.Contains(paper)));
        foreach (var paper in settings.Papers.Where(paper => !KnownPapers.Contains(paper)))
            bag.UnknownPaper(paper);
        return papers.IsEmpty ? KnownPapers : papers;
    }
}
