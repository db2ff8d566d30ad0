using Publish.Model.Walking;

namespace Publish.Model.Proofing;

/// <summary>A place in the text that the proofs ask about.</summary>
/// <param name="At">Of the next letter in the strand of the text.</param>
/// <param name="Depth">A heading's, from 1; 0 otherwise.</param>
public readonly record struct Landmark(LandmarkKind Kind, int At, Node Node, int Depth = 0);

public enum LandmarkKind
{
    /// <summary>A heading begins.</summary>
    Heading,

    /// <summary>A heading in a quotation, aside or list begins.</summary>
    Subheading,

    /// <summary>The writer wants a new page.</summary>
    PageBreak,

    /// <summary>A paragraph that leads in what follows has ended.</summary>
    LeadIn,

    /// <summary>A figure stands here.</summary>
    Figure,

    /// <summary>The glossary begins, under its heading.</summary>
    Glossary,

    /// <summary>A poem begins, with the heading right above it.</summary>
    Poem,
}

/// <summary>Every word of a document, in reading order: the text as one strand, the notes as another, since they stand elsewhere.</summary>
/// <param name="ofPages">Words that pages show in another way (a page's number for them, a term's note) are counted as pages have them.</param>
/// <param name="letters">About how many there will be.</param>
public sealed partial class ModelWords(bool ofPages, int letters) : IDisposable
{
    private readonly Dictionary<string, GlossaryEntry> entries = new(StringComparer.Ordinal);
    private Document whole = null!;
    private Strand strand = new();
    private List<WordsOf> words = [];
    private Glossary glossary = Glossary.None;
    private bool glossaryDone;
    private bool inNote;
    private bool inLink;
    private int depth;

    public Strand Text { get; } = new(letters);

    public List<WordsOf> TextWords { get; } = [];

    public Strand Notes { get; } = new();

    public List<WordsOf> NoteWords { get; } = [];

    /// <summary>The letters of the title page, which come before the text's.</summary>
    public int CardLetters { get; private set; }

    /// <summary>In the order of the text.</summary>
    public List<Landmark> Landmarks { get; } = [];

    /// <summary>Pictures of figures and in lines, glossary and notes included.</summary>
    public List<Image> Images { get; } = [];

    /// <summary>Those with words, that stand in no other.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>The writer's own notes.</summary>
    public int NoteCount { get; private set; }

    public static ModelWords Of(Document document, bool ofPages, int letters)
    {
        var all = new ModelWords(ofPages, letters);
        all.Collect(document);
        return all;
    }

    public void Dispose()
    {
        Text.Dispose();
        Notes.Dispose();
    }

    private void Collect(Document document)
    {
        (whole, strand, words, glossary) = (document, Text, TextWords, document.Glossary);
        foreach (var entry in glossary.Entries) entries.TryAdd(entry.Id, entry);
        if (ofPages) Card(document.Metadata);
        CardLetters = strand.Count;
        foreach (var section in document.Body) Whole(section);
        depth = 1;
        WholeGlossary();
    }

    /// <summary>What the title page says.</summary>
    private void Card(Metadata card)
    {
        Add(null, card.Title);
        Add(null, card.Subtitle);
        foreach (var contributor in card.Contributors)
            if (contributor.Role == "aut") Add(null, contributor.Name);
    }

    /// <summary>What stands outside of the text stands on a page of its own.</summary>
    private void Whole(Section section)
    {
        if (section.Place != SectionPlace.Text) Mark(LandmarkKind.PageBreak, section);
        Section(section, 1);
        if (section.Place != SectionPlace.Text) Mark(LandmarkKind.PageBreak, section);
    }

    private bool Section(Section section, int at)
    {
        depth = at;
        if (section.Heading is { } heading)
        {
            if (section.Attributes.HasClass(Block.NewPage) || (!section.Blocks.IsEmpty && section.Blocks[0].Attributes.HasClass(Block.NewPage))) Mark(LandmarkKind.PageBreak, section);
            if (section.Blocks is [Verse, ..]) Mark(LandmarkKind.Poem, section);
            Mark(LandmarkKind.Heading, section.Heading, at);
            Run(heading.Content);
        }
        Blocks(section.Blocks);
        foreach (var sub in section.Subsections)
        {
            if (DeepStack.IsLow) Deeper(sub, section.Heading is null ? at : at + 1);
            else Section(sub, section.Heading is null ? at : at + 1);
        }
        return true;
    }

    private void Deeper(Section section, int at) => DeepStack.Continue(() => Section(section, at));

    private void WholeGlossary()
    {
        if (glossaryDone || glossary.IsEmpty) return;
        glossaryDone = true;
        Mark(LandmarkKind.Glossary, glossary.Entries[0], depth);
        Run(glossary.Title);
        Blocks(glossary.Introduction);
        foreach (var entry in glossary.Entries)
        {
            Run(entry.Term);
            Add(entry, entry.Abbreviation);
            Blocks(entry.Definition);
        }
    }

    private void Add(Node? node, string text)
    {
        var at = strand.Count;
        strand.Append(text);
        if (strand.Count > at) words.Add(new(at, node, text.AsMemory()));
    }

    private void Mark(LandmarkKind kind, Node node, int at = 0)
    {
        if (!inNote) Landmarks.Add(new(kind, strand.Count, node, at));
    }

    private void InNote(Seq<Block> content)
    {
        var before = (strand, words, inNote, inLink);
        (strand, words, inNote, inLink) = (Notes, NoteWords, true, false);
        Blocks(content);
        (strand, words, inNote, inLink) = before;
    }
}
