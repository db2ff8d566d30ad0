using Publish.Model;
using Publish.Model.Naming;
using Publish.Press.Editions.Archive;
using Publish.Press.Editions.Assembly;
using Publish.Press.Editions.Booklet;
using Publish.Press.Editions.Cover;
using Publish.Press.Editions.CoverPicture;
using Publish.Press.Editions.Epub;
using Publish.Press.Editions.Html;
using Publish.Press.Editions.Kepub;
using Publish.Press.Editions.Model;
using Publish.Press.Editions.Pages;
using Publish.Press.Editions.Proof;
using Publish.Press.Editions.Reading;
using Publish.Press.Editions.Report;
using Publish.Press.Editions.Riso;
using Publish.Press.Editions.Test;

namespace Publish.Press.Editions;

/// <summary>The editions that a press makes, in the order in which they are named to people.</summary>
public sealed class EditionList
{
    private readonly Edition[] editions;

    internal EditionList(params ReadOnlySpan<Edition> editions) => this.editions = [.. editions];

    /// <summary>Those of the house. A new edition is a line here.</summary>
    internal static EditionList House { get; } = new(
        new ReadingEdition(),
        new ArchiveEdition(),
        new BookletEdition(),
        new CoverEdition(),
        new PagesEdition(),
        new RisoEdition(),
        new ProofEdition(),
        new AssemblyEdition(),
        new TestEdition(),
        new EpubEdition(),
        new KepubEdition(),
        new HtmlEdition(),
        new CoverPictureEdition(),
        new ReportEdition(),
        new ModelEdition());

    internal IReadOnlyList<Edition> All => editions;

    public IEnumerable<string> Names => editions.Select(edition => edition.Name);

    /// <summary>The names in a sentence: "reading, booklet, epub".</summary>
    public string Listed => string.Join(", ", Names);

    /// <summary>The edition's own name for one that was typed, in any case; null where there is none.</summary>
    public string? NameOf(string typed) => Find(typed)?.Name;

    /// <summary>The name that a mistyped one may have meant; null for none.</summary>
    public string? Nearest(string typed) => NearestName.Of(typed, Names);

    /// <summary>What an edition is for, in a sentence or two; null for one that there is not.</summary>
    public string? Explain(string name) => Find(name)?.Explanation;

    /// <summary>How an edition is offered on a shelf; null for what is its makers' own.</summary>
    public Offer? OfferOf(string name) => Find(name)?.Offer;

    /// <summary>In the order of a manifest; those that the press does not know come last.</summary>
    internal IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> files, Func<T, string> edition) =>
        files.OrderBy(file => Find(edition(file))?.PlaceInManifest ?? int.MaxValue);

    internal Edition? Find(string typed) => Array.Find(editions, edition => Is(edition.Name, typed) || edition.Aliases.Any(alias => Is(alias, typed)));

    /// <summary>What is made where these are asked for: they, and what comes with them.</summary>
    internal IReadOnlyList<Edition> Whole(IEnumerable<string> names, Seq<Typesetting.Printing.PrintSettings> jobs)
    {
        var wanted = names.ToHashSet(StringComparer.Ordinal);
        while (Array.Find(editions, edition => !wanted.Contains(edition.Name) && edition.ComesWith(wanted, jobs)) is { } more)
            wanted.Add(more.Name);
        return Array.FindAll(editions, edition => wanted.Contains(edition.Name));
    }

    private static bool Is(string name, string typed) => name.Equals(typed, StringComparison.OrdinalIgnoreCase);
}
