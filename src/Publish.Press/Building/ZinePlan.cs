using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Editions;
using Publish.Press.Paging;
using Publish.Press.Printing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Steering;

namespace Publish.Press.Building;

/// <summary>What is to be made, once the manuscript's own wishes are known: the request goes before them.</summary>
/// <param name="Editions">All that will be made, in the order of the house.</param>
/// <param name="Whole">This is everything that the zine has; nothing was left out by the request.</param>
/// <param name="Papers">For print settings that name no sheet of their own.</param>
/// <param name="Paper">The only one that is wanted this time; null for all.</param>
/// <param name="Jobs">The ways to print it: one, unless several presets are asked for.</param>
internal sealed record ZinePlan(Seq<Edition> Editions, bool Whole, string Style, Seq<Paper> Papers, Paper? Paper, Seq<PrintSettings> Jobs)
{
    /// <summary>The pages of a zine that is printed fill whole sheets, whatever is made of it this time, so that its page numbers never change.</summary>
    public int PageMultiple { get; private init; } = 1;

    /// <summary>Of the text's type, where it was asked for; null for the manuscript's own.</summary>
    public Length? TypeSize { get; private init; }

    /// <summary>The zine says for which papers it is; else it is for the usual ones.</summary>
    public bool NamesPapers { get; private init; }

    /// <summary>The scheme that the pages follow; null where they have a size of their own.</summary>
    public Scheme? Folded { get; private init; }

    /// <summary>That pages are made for, whatever is printed on this time; at least one.</summary>
    public Seq<Paper> PagePapers { get; private init; }

    /// <summary>What the style is stretched for; null for nothing.</summary>
    public PageGoal? Goal { get; private init; }

    /// <summary>The standards that PDFs keep; empty for the usual ones.</summary>
    public Seq<KeptStandard> Standards { get; private init; }

    /// <summary>How far artwork goes on beyond the trim: as far as any of the jobs wants it.</summary>
    public Length Bleed => Jobs.Aggregate(Length.Zero, (most, job) => Length.Max(most, job.Bleed));

    public static ZinePlan Of(Request request, ManuscriptFiles manuscript, Document document, EditionList editions, House house, DiagnosticBag bag)
    {
        var settings = document.Settings;
        string[] own = [.. OwnEditions(manuscript, settings, editions, bag), .. request.Standards.Select(standard => standard.Edition)];
        string[] only = request.Only.IsEmpty ? [] : [.. AskedEditions(request, editions, bag), .. request.Standards.Select(standard => standard.Edition)];
        var folded = SchemeWish.Of(request.Scheme, settings, HouseSchemes.Of(manuscript.Folder, request.Scheme is null ? null : request.SchemeFolder, house, manuscript.Sources, bag), bag);
        var goal = request.Pages ?? PageGoalReader.Read(settings, bag);
        if (folded is null && goal is { IsOnePage: true }) folded = OnePage.SchemeFor(settings);
        var jobs = PrintJobs.Of(request, settings, manuscript, house, bag);
        if (folded is not null) jobs = jobs.Select(job => SchemeWish.On(job, folded, settings));
        var papers = PaperWish.Of(request, manuscript, document, jobs, folded, bag);
        return new(
            Seq.Of(editions.Whole(only.Length > 0 ? only : own, jobs)),
            request.Only.IsEmpty && request.Paper is null && request.For.IsEmpty,
            request.Style ?? settings.Style,
            papers.Printed,
            papers.Asked,
            jobs)
        {
            Standards = request.Standards,
            TypeSize = request.TypeSize,
            NamesPapers = !settings.Papers.IsEmpty,
            Folded = folded is null ? null : PrintSchemes.Of(jobs[0]),
            PagePapers = papers.OfPages,
            Goal = goal,
            PageMultiple = editions.Whole(own.Concat(only), jobs).Any(edition => edition.FillsSheets) ? jobs.Aggregate(1, (multiple, job) => LeastCommon(multiple, PrintSchemes.PageMultiple(job))) : 1,
        };
    }

    /// <summary>Without what shows pages; what lies there of an earlier time stays.</summary>
    public ZinePlan WithoutPages() => this with { Editions = Seq.Of(Editions.Where(edition => !edition.ShowsPages)), Whole = false };

    public bool Wants(string edition) => Any(one => one.Name == edition);

    public bool Any(Func<Edition, bool> holds)
    {
        foreach (var edition in Editions)
            if (holds(edition)) return true;
        return false;
    }

    /// <summary>A part of what is printed is wanted.</summary>
    public bool Prints(PrintPart part) => Any(edition => edition is PrintEdition print && print.Part == part);

    private static IEnumerable<string> OwnEditions(ManuscriptFiles manuscript, Settings settings, EditionList editions, DiagnosticBag bag)
    {
        var names = new List<string>();
        foreach (var typed in settings.Formats)
        {
            if (editions.NameOf(typed) is { } name) names.Add(name);
            else bag.UnknownFormat(manuscript.Settings.PlaceOf("formats", typed), typed, editions);
        }
        return names.Count > 0 ? names : editions.All.Where(edition => edition.IsUsual).Select(edition => edition.Name);
    }

    private static List<string> AskedEditions(Request request, EditionList editions, DiagnosticBag bag)
    {
        var names = new List<string>();
        foreach (var typed in request.Only)
        {
            if (editions.NameOf(typed) is { } name) names.Add(name);
            else bag.UnknownEdition(typed, editions);
        }
        return names;
    }

    private static int LeastCommon(int a, int b)
    {
        var multiple = a;
        while (multiple % b != 0) multiple += a;
        return multiple;
    }
}
