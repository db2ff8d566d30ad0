using Publish.Epub.Markup;
using Publish.Model;

namespace Publish.Epub.Parting;

/// <summary>A document whose chapters are no heavier than a reader opens at once: those that were are several sections, one a file.</summary>
/// <param name="Goes">Sections that go on with what another began: the one that has its heading.</param>
/// <param name="Uncut">What is too heavy and has no place to be parted at.</param>
internal sealed record Parted(Document Document, IReadOnlyDictionary<Section, Section> Goes, Moved Moved, Seq<(Block Node, int Bytes)> Uncut)
{
    /// <summary>The document before it was taken apart.</summary>
    public required Document Whole { get; init; }

    /// <summary>Slow readers lay out a file as a whole before they show a page of it; some give up at 300 KB.</summary>
    public const int Most = 240_000;

    public static Parted Of(Document document, Edition edition, int pages)
    {
        // One page of HTML is one page.
        if (edition == Edition.Html) return Untouched(document);
        var weight = new Weight(edition, document.Glossary);
        var weights = document.Body.Select(weight.Of);
        var most = Most - MarksIn(Most, weights.Sum(w => (long)w), pages);
        if (weights.All(w => w <= most)) return Untouched(document);
        var sections = new SectionPieces(weight, most);
        var body = new List<Section>();
        for (var i = 0; i < weights.Count; i++)
            body.AddRange(weights[i] <= most ? [document.Body[i]] : sections.Of(document.Body[i], 0));
        return new(document with { Body = Seq.Of(body) }, sections.Goes, sections.Moved, Seq.Of(sections.Uncut)) { Whole = document };
    }

    /// <summary>The marks of printed pages weigh as well.</summary>
    private static int MarksIn(int file, long whole, int pages)
    {
        const int Mark = 110;
        return whole == 0 ? 0 : (int)(file * Math.Min(0.5, Mark * (double)pages / whole));
    }

    private static Parted Untouched(Document document) => new(document, new Dictionary<Section, Section>(), new(), []) { Whole = document };
}
