using Publish.Manuscript;
using Publish.Model;
using Publish.Press.Printing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Steering;

namespace Publish.Press.Building;

/// <summary>What is to be made, once the manuscript's own wishes are known: the command line goes before them.</summary>
/// <param name="Kinds">All that will be written.</param>
/// <param name="Whole">This is everything that the zine has; nothing was left out on the command line.</param>
/// <param name="Papers">For print settings that name no sheet of their own.</param>
/// <param name="Paper">The only one that is wanted this time; null for all.</param>
/// <param name="Jobs">The ways to print it: one, unless several presets are asked for.</param>
internal sealed record BuildPlan(OutputKinds Kinds, bool Whole, string Style, Seq<Paper> Papers, Paper? Paper, Seq<PrintSettings> Jobs)
{
    private static readonly Seq<Paper> UsualPapers = [Paper.A4, Paper.Letter];

    /// <summary>The pages of a zine that is printed fill whole sheets, whatever is made of it this time, so that its page numbers never change.</summary>
    public int PageMultiple { get; private init; } = 1;

    /// <summary>What the style is stretched for; null for nothing.</summary>
    public PageGoal? Goal { get; private init; }

    /// <summary>The standards that PDFs keep; empty for the usual ones.</summary>
    public Seq<PdfEdition> Standards { get; private init; }

    /// <summary>How far artwork goes on beyond the trim: as far as any of the jobs wants it.</summary>
    public Length Bleed => Jobs.Aggregate(Length.Zero, (most, job) => Length.Max(most, job.Bleed));

    public static BuildPlan Of(BuildRequest request, ManuscriptFiles manuscript, Settings settings, DiagnosticBag bag)
    {
        var own = WithCopies(WithParts(OwnKinds(settings, bag)), request.Standards);
        var only = request.Only == OutputKinds.None ? OutputKinds.None : WithCopies(WithParts(request.Only), request.Standards);
        var jobs = PrintJobs.Of(request, settings, manuscript, bag);
        return new(
            WithTest(WithPlates(only == OutputKinds.None ? own : only, jobs), jobs),
            only == OutputKinds.None && request.Paper is null && request.For.IsEmpty,
            request.Style ?? settings.Style,
            OwnPapers(settings, bag),
            request.Paper is { } paper ? Paper.Find(paper) : null,
            jobs)
        {
            Standards = request.Standards,
            Goal = request.Pages ?? PageGoalReader.Read(settings, bag),
            PageMultiple = ((own | only) & (OutputKinds.ToPrint | OutputKinds.Riso)) == 0 ? 1 : jobs.Aggregate(1, (multiple, job) => LeastCommon(multiple, PrintSchemes.PageMultiple(job))),
        };
    }

    public bool Wants(OutputKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>The cover was asked for by itself, and no job has it apart.</summary>
    public bool LacksItsCover(IEnumerable<PrintFile> made) =>
        Wants(OutputKinds.Cover) && !Wants(OutputKinds.Booklet) && made.All(file => file.Facts.Kind != OutputKinds.Cover);

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

    /// <summary>Who wants the booklet wants all that goes onto paper.</summary>
    private static OutputKinds WithParts(OutputKinds kinds) => (kinds & OutputKinds.Booklet) != 0 ? kinds | OutputKinds.ToPrint : kinds;

    /// <summary>Who names a standard wants the file that keeps it.</summary>
    private static OutputKinds WithCopies(OutputKinds kinds, Seq<PdfEdition> standards)
    {
        foreach (var standard in standards) kinds |= standard.Kind;
        return kinds;
    }

    /// <summary>Who says how a zine is printed has a printer to try out.</summary>
    private static OutputKinds WithTest(OutputKinds kinds, Seq<PrintSettings> jobs) =>
        (kinds & OutputKinds.Booklet) != 0 && jobs.Any(job => job.Preset.Length > 0) ? kinds | OutputKinds.Test : kinds;

    /// <summary>Who prints by plates wants a file an ink, and to see what they come to.</summary>
    private static OutputKinds WithPlates(OutputKinds kinds, Seq<PrintSettings> jobs) =>
        (kinds & OutputKinds.ToPrint) != 0 && jobs.Any(job => job.Plates) ? kinds | OutputKinds.Riso | OutputKinds.Proof : kinds;

    private static Seq<Paper> OwnPapers(Settings settings, DiagnosticBag bag)
    {
        foreach (var name in settings.Papers.Where(name => Paper.Find(name) is null))
            bag.UnknownPaper(name);
        var papers = Seq.Of(settings.Papers.Select(Paper.Find).OfType<Paper>());
        return papers.IsEmpty ? UsualPapers : papers;
    }

    private static int LeastCommon(int a, int b)
    {
        var multiple = a;
        while (multiple % b != 0) multiple += a;
        return multiple;
    }
}
