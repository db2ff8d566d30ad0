using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Drafting;

/// <summary>A text from elsewhere while it is read: what follows each other, the places that links lead to, and what was lost. Whatever the kind, a document is made of it here.</summary>
internal sealed class Draft
{
    private static readonly LossKind LostLink = new("dangling link", "its place is not in the text, and its words are kept");

    public List<FlowItem> Items { get; } = [];

    public DraftAnchors Anchors { get; } = new();

    public Ledger Ledger { get; } = new();

    /// <param name="place">Words of its own, or where it stands.</param>
    /// <param name="words">That the text lacks because of it.</param>
    public void Lose(LossKind kind, string place, int words = 0) => Ledger.Lose(kind.What, kind.Why, place, words);

    public Metadata Metadata { get; set; } = new();

    public Settings Settings { get; set; } = new();

    public void Add(Block block) => Items.Add(new FlowItem.OfBlock(Anchors.On(block)));

    public void AddHeading(int level, Seq<Inline> content, SourceSpan span, Attributes? attributes = null)
    {
        var dress = attributes ?? Attributes.None;
        var id = Anchors.Take(dress.Id);
        Items.Add(new FlowItem.OfHeading(level, new Heading(content) { Span = span }, id.Length == 0 ? dress : dress with { Id = id }));
    }

    public Document Build()
    {
        Anchors.Drop();
        var identifiers = new Identifiers(new DiagnosticBag());
        Anchors.Claim(identifiers);
        var sections = new SectionBuilder(new DiagnosticBag());
        sections.Add(WithoutEmptyHeadings(), "");
        var document = new Document(Metadata, Settings, sections.Build(identifiers).Body, Glossary.None);
        document = new BlockCanon(Resolve, Lose).Rewrite(document);
        return GlossaryChapter.Parted(document with { Body = Seq.Of(document.Body.Where(section => section.Heading is not null || !section.Blocks.IsEmpty)) }, Ledger);
    }

    /// <summary>A heading that stood in a table or a box which was taken away is one of the text.</summary>
    private List<FlowItem> WithoutEmptyHeadings() =>
        Items.ConvertAll(item => item is FlowItem.OfBlock { Block: Subheading inner } ? new FlowItem.OfHeading(inner.Level, new Heading(inner.Content) { Span = inner.Span }, inner.Attributes) : item).FindAll(item => item is not FlowItem.OfHeading heading || !InlineCanon.Of(heading.Heading.Content, reference => reference).IsEmpty);

    private CrossReference? Resolve(CrossReference reference)
    {
        if (Anchors.IdOf(reference.Target) is { } id) return reference with { Target = id };
        Lose(LostLink, Publish.Model.Walking.PlainText.WithoutNotes(reference.Content));
        return null;
    }
}
