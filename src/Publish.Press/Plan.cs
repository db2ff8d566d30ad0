using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting;

namespace Publish.Press;

/// <summary>A zine of which it is decided what is made. It does not change, and can be made any number of times.</summary>
public sealed class Plan
{
    internal Plan(ManuscriptCopy copy, Request request, bool isReadable, Zine? zine, SourceSet sources, Seq<Diagnostic> problems) =>
        (Copy, Request, IsReadable, Zine, Sources, Problems) = (copy, request, isReadable, zine, sources, problems);

    public ManuscriptCopy Copy { get; }

    public Request Request { get; }

    /// <summary>Nothing stands in the way of making it.</summary>
    public bool IsReady => Zine is not null;

    /// <summary>What its files would be called, were it alone where they go; null where it cannot be made.</summary>
    public string? Name => Zine?.Slug;

    /// <summary>The editions that will be made.</summary>
    public IEnumerable<string> Editions => Zine?.Plan.Editions.Select(edition => edition.Name) ?? [];

    /// <summary>What is wrong so far, in the order of files and lines.</summary>
    public Seq<Diagnostic> Problems { get; }

    /// <summary>The manuscript's files, and those of its style.</summary>
    public SourceSet Sources { get; }

    /// <summary>The manuscript was read without an error, whatever else is wrong.</summary>
    internal bool IsReadable { get; }

    internal Zine? Zine { get; }

    /// <summary>All that was said so far, for more to be said.</summary>
    internal DiagnosticBag Said()
    {
        var bag = DraftBuild.BagFor(Request);
        bag.AddRange(Problems);
        return bag;
    }

    /// <summary>Warnings are errors where that was asked for.</summary>
    internal Seq<Diagnostic> Judged(DiagnosticBag bag) => Request.Strict ? bag.Sorted().Select(problem => problem.Stricter) : bag.Sorted();

    /// <summary>Nothing keeps all files from being made; of those of pages, what bars them was said.</summary>
    internal bool Passes(DiagnosticBag bag) => bag.Sorted().All(problem => problem.Severity != Severity.Error || TypesettingMatters.BarsPages(problem)) && !(Request.Strict && bag.Sorted().Any(problem => problem.Severity == Severity.Warning));

    internal Made Ended(DiagnosticBag bag, MadeZine? zine) => new(Sources, Judged(bag), zine) { Outside = Copy.Outside, Mended = Copy.Mended };
}
