using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Indexing;
using Publish.Model.Language;
using Publish.Model.Walking;

namespace Publish.Acceptance.Tags;

/// <summary>What a reader ought to hear of a manuscript: each block by itself, its notes behind it, a picture's words in its place.</summary>
internal sealed partial class ManuscriptWords
{
    private readonly SpokenWords words = new();
    private readonly Document document;
    private readonly LanguageTerms terms;
    private readonly SourceLines lines;
    private readonly List<(int Number, Seq<Block> Content)> waiting = [];
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly HashSet<int> told = [];
    private string language;
    private string place = "";
    private int last;
    private int links;
    private bool inNote;
    private bool isGlossarySaid;
    private bool isHeld;

    private ManuscriptWords(Document document, string folder)
    {
        this.document = document;
        language = document.Metadata.Language;
        terms = LanguageTerms.Of(language);
        lines = new(document, folder);
        foreach (var section in document.Body) Name(section);
        foreach (var entry in document.Glossary.Entries) titles.TryAdd(Anchors.Entry(entry.Id), PlainText.WithoutNotes(entry.Term));
        foreach (var section in document.Body.Where(section => !BookIndex.Is(section))) Say(section);
        Glossary();
        foreach (var index in document.Body.Where(BookIndex.Is)) Say(index);
    }

    public static IReadOnlyList<SpokenWord> Of(Document document, string folder) => new ManuscriptWords(document, folder).words.All;

    private void Name(Section section)
    {
        if (section.Heading is { } heading && section.Attributes.Id.Length > 0) titles.TryAdd(section.Attributes.Id, PlainText.WithoutNotes(heading.Content));
        foreach (var sub in section.Subsections) Name(sub);
    }

    private void Say(Section section)
    {
        var outer = language;
        language = section.Attributes.Language ?? language;
        if (section.Heading is { } heading) Block(heading, () => { Say(heading.Content); Made(SpokenWord.MayStop.ToString()); });
        Say(section.Blocks);
        foreach (var sub in section.Subsections) Say(sub);
        language = outer;
    }

    private void Glossary(bool isTitled = true)
    {
        var glossary = document.Glossary;
        if (isGlossarySaid || glossary.IsEmpty) return;
        isGlossarySaid = true;
        var haveHeadings = GlossaryKinds.HaveHeadings(glossary);
        if (isTitled) Block(glossary, () => { if (glossary.Title.IsEmpty) Made(terms.Glossary); else Say(glossary.Title); });
        Say(glossary.Introduction);
        for (var i = 0; i < glossary.Entries.Count; i++)
        {
            var kind = GlossaryKinds.Of(glossary.Entries[i]);
            if (haveHeadings && (i == 0 || kind != GlossaryKinds.Of(glossary.Entries[i - 1]))) Block(glossary, () => Made(GlossaryKinds.Title(kind, terms)));
            Say(glossary.Entries[i]);
        }
    }

    private void Say(GlossaryEntry entry)
    {
        Block(entry, () =>
        {
            In(entry.Attributes.Language, () => Say(entry.Term));
            if (entry.Abbreviation.Length > 0) Made($" ({entry.Abbreviation})");
        });
        Say(entry.Definition);
        if (entry.Definition.IsEmpty || entry.Definition[^1] is Table or Figure or Preformatted) return;
        for (var i = 0; i < entry.SeeAlso.Count; i++)
        {
            Made(i == 0 ? $" {terms.SeeAlso} " : ", ");
            var other = document.Glossary.Entries.First(one => one.Id == entry.SeeAlso[i]);
            In(other.Attributes.Language, () => Say(other.Term));
        }
        if (entry.Uses > 0) words.Whole(SpokenWord.Uses.ToString(), language, lines.Of(entry));
    }

    /// <summary>A block of words, and then the notes that it calls.</summary>
    private void Block(Node node, Action content)
    {
        words.Part();
        place = lines.Of(node) is { Length: > 0 } known ? known : place;
        content();
        words.Part();
        if (isHeld) return;
        TellAll();
    }

    /// <summary>Blocks whose notes come behind all of them.</summary>
    private void Together(Action content)
    {
        var outer = isHeld;
        isHeld = true;
        content();
        isHeld = outer;
        if (!isHeld) TellAll();
    }

    private void TellAll()
    {
        var called = waiting.ToArray();
        waiting.Clear();
        var outer = isHeld;
        isHeld = false;
        foreach (var (number, note) in called) Tell(number, note);
        isHeld = outer;
    }

    private void Tell(int number, Seq<Block> content)
    {
        var (outer, outerNote) = (language, inNote);
        (language, inNote) = (document.Metadata.Language, true);
        words.Part();
        Made(Shown(number));
        words.Part();
        Say(content);
        (language, inNote) = (outer, outerNote);
    }

    private void Made(string text) => words.Say(text, language, place);

    private void In(string? own, Action content)
    {
        var outer = language;
        language = own ?? language;
        content();
        language = outer;
    }
}
