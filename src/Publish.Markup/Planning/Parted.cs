using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>A document as its product's files hold it: where a chapter is too heavy for one, it is several sections, one a file.</summary>
/// <param name="Goes">Sections that go on with what another began: the one that has its heading.</param>
/// <param name="Uncut">What is too heavy and has no place to be parted at.</param>
public sealed record Parted(Document Document, IReadOnlyDictionary<Section, Section> Goes, Moved Moved, Seq<(Block Node, int Bytes)> Uncut)
{
    /// <summary>The document before it was taken apart.</summary>
    public required Document Whole { get; init; }

    /// <summary>Without what only takes white pages of folded sheets: a screen has none.</summary>
    public static Document ForScreens(Document document) =>
        document.Body.Any(section => section.Place == SectionPlace.Blank) ? document with { Body = Seq.Of(document.Body.Where(section => section.Place != SectionPlace.Blank)) } : document;

    public static Parted Untouched(Document document) => new(document, new Dictionary<Section, Section>(), new(), []) { Whole = document };
}
