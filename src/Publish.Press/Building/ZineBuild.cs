using System.Text;
using Publish.Lint;
using Publish.Manuscript;
using Publish.Model;
using Publish.Press.Mending;
using Publish.Press.Output;
using Publish.Press.Reporting;
using Publish.Typesetting.Pages;

namespace Publish.Press.Building;

/// <summary>One build, from the manuscript to the files: read, pass, look at pictures, set, impose, export, write.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ZineBuild(BuildRequest request, IProgress<string>? progress)
{
    private readonly DiagnosticBag bag = new() { Judged = request.Draft ? Draft.Judge : null };
    private SourceSet sources = new();
    private Settings zineSettings = new();

    /// <summary>Makes everything that was asked for and puts it into the output folder; nothing at all where there is an error.</summary>
    public BuildOutcome Make() => Read() is { } manuscript && Prepare(manuscript) is { } zine ? Write(zine) : Ended(null);

    /// <summary>Only the pages, for those who put them on sheets themselves; null after an error.</summary>
    public (PagedDocument? Pages, BuildOutcome Outcome) SetPages()
    {
        var pages = Read() is { } manuscript && Prepare(manuscript) is { } zine ? new Exports(zine, zine.Slug, bag, Report).SetPages().Paged : null;
        return (pages, Ended(null));
    }

    /// <summary>The same, thrown away.</summary>
    public BuildOutcome Check()
    {
        if (Read() is not { } manuscript) return Ended(null);
        Lint(manuscript);
        if (Prepare(manuscript) is { } zine) new Exports(zine, zine.Slug, bag, Report).Make(LookAt);
        return Ended(null);
    }

    /// <summary>A finished file that nobody keeps.</summary>
    private void LookAt(FinishedFile file)
    {
        if (file.Kind != OutputKinds.Epub)
        {
            file.Write(Stream.Null);
            return;
        }
        using var book = new MemoryStream();
        file.Write(book);
        var levels = LintLevels.Of(zineSettings, new DiagnosticBag());
        if (levels.IsOff) return;
        var found = Linter.CheckBook(LintBook.Read(book), levels);
        Linter.Report(Seq.Of(found.Where(finding => !IsSaid(finding.Rule.Code))), levels, bag);
    }

    /// <summary>A table without heads has been said of the manuscript, with its line.</summary>
    private bool IsSaid(string code) => code == "ZL454" && (bag.Has("ZL212") || bag.Has("ZP810"));

    /// <summary>The same, once the manuscript is mended where that is safe.</summary>
    /// <param name="write">False to leave it as it is, and only say what would be mended.</param>
    public BuildOutcome CheckMended(bool write)
    {
        Report("mending the manuscript");
        var fixes = new ManuscriptFixes(request.Manuscript, bag);
        fixes.Run(write);
        return Check() with { Mended = fixes.Mended };
    }

    /// <summary>A library's plain text is not its reader's to mend: what is suspected in it, its own reader says.</summary>
    private void Lint(ManuscriptFiles manuscript)
    {
        if (manuscript.Report is not null) return;
        Report("looking at the style");
        var levels = LintLevels.Of(manuscript.Document.Settings, bag);
        var said = SaidOfOthers();
        Linter.Report(Seq.Of(Linter.Check(new(manuscript.Document, manuscript.Sources), levels).Where(finding => finding.Rule.Code != "ZL146" || !said.Exists(span => Touch(span, finding.Span)))), levels, bag);
    }

    /// <summary>Where the reader has said already that something belongs to another program.</summary>
    private List<SourceSpan> SaidOfOthers()
    {
        var places = new List<SourceSpan>();
        foreach (var problem in bag.Sorted())
            if (problem.Code.StartsWith("ZP18", StringComparison.Ordinal) || problem.Code.StartsWith("ZP19", StringComparison.Ordinal)) places.Add(problem.Span);
        return places;
    }

    private static bool Touch(SourceSpan one, SourceSpan other) => one.File == other.File && one.Start < other.End && other.Start < one.End;

    private ManuscriptFiles? Read()
    {
        Report("reading the manuscript");
        if (ManuscriptReader.Read(request.Manuscript, bag) is not { } manuscript) return null;
        sources = manuscript.Sources;
        zineSettings = manuscript.Document.Settings;
        return bag.HasErrors ? null : manuscript;
    }

    /// <returns>Null after an error.</returns>
    private Zine? Prepare(ManuscriptFiles manuscript)
    {
        Report("finding the terms of the glossary");
        var document = Passes.Apply(manuscript.Document, bag);
        var plan = BuildPlan.Of(request, manuscript, document.Settings, bag);
        var zine = Zine.Of(document, manuscript, plan, bag);
        if (request.Draft) zine = zine.WithBoxes();
        EffectlessAttributes.Report(manuscript.Unused, zine.Style.StyleSheet, bag);
        return bag.HasErrors ? null : zine;
    }

    private BuildOutcome Write(Zine zine)
    {
        try
        {
            var owners = new SlugOwners(request.Output);
            var slug = Choose(owners, zine);
            using var staging = new Staging(request.Output, slug);
            var exports = new Exports(zine, slug, bag, Report);
            exports.Make(staging.Write);
            if (!Passed()) return Ended(null);
            var findings = WriteReport(zine, staging);
            owners.Remember(slug, request.Manuscript);
            var files = staging.Commit(zine.Plan.Whole);
            return Ended(new(zine.Document.Metadata.Title, slug, request.Output, files, exports.Printed, exports.LikelyErrors) { Findings = findings, IsDraft = zine.HasBoxes, Standards = request.Standards });
        }
        catch (OutputRefused refused)
        {
            bag.CannotWrite(request.Output, refused.InnerException!);
            return Ended(null);
        }
    }

    /// <summary>How a library's text was read, and what the screen has no room for.</summary>
    /// <returns>How many findings of a manuscript are listed.</returns>
    private int WriteReport(Zine zine, Staging staging)
    {
        if (!zine.Plan.Wants(OutputKinds.Report)) return 0;
        var problems = Problems();
        var reading = zine.Manuscript.Report?.ToText() ?? "";
        var isMore = Gathering.Of(problems, withNotes: true).Hidden > 0;
        if (reading.Length == 0 && !isMore) return 0;
        var text = isMore ? reading + (reading.Length > 0 ? "\n" : "") + FindingsText.Of(problems, sources) : reading;
        staging.Write(new("-report.txt", OutputKinds.Report, "", 0, stream => stream.Write(Encoding.UTF8.GetBytes(text))));
        return reading.Length == 0 ? problems.Count : 0;
    }

    private Seq<Diagnostic> Problems() => request.Strict ? bag.Sorted().Select(problem => problem.Stricter) : bag.Sorted();

    private string Choose(SlugOwners owners, Zine zine)
    {
        var wanted = zine.Slug;
        var slug = owners.Choose(wanted, request.Manuscript);
        if (slug != wanted) bag.NameIsTaken(wanted, slug, request.Output);
        return slug;
    }

    private bool Passed() => !bag.HasErrors && !(request.Strict && bag.Sorted().Any(problem => problem.Severity == Severity.Warning));

    private BuildOutcome Ended(MadeZine? made) => new(sources, Problems(), made)
    {
        Outside = OutsideFiles.Of(request.Manuscript, zineSettings),
    };

    private void Report(string step) => progress?.Report(step);
}
