using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Makes the document: what is a title goes to the settings, headings open sections, links find their places.</summary>
internal sealed class DocumentComposer(ReadText read, Ledger ledger)
{
    private Metadata card = read.Card;

    public Document Make(DiagnosticBag diagnostics)
    {
        card = card with { Language = Language() };
        var items = read.Items;
        ContentsHeads.Drop(items, ledger);
        Captions.Mark(items);
        if (HeadingLooks.Mark(items) is ({ } looksLikeTitle, var below) && card.Title.Length == 0 && IsPlain(looksLikeTitle))
        {
            TakeTitle([looksLikeTitle], items);
            if (below is not null && IsPlain(below)) TakeSubtitle(below, items);
        }
        TakeCard(items);
        Level(items);
        var composing = new Composing(card.Language, keepsTypewriter: !IsTypewritten(), read.Measure, ledger);
        var identifiers = new Identifiers(new DiagnosticBag());
        Anchor(items, composing, identifiers);
        var sections = new SectionBuilder(new DiagnosticBag());
        sections.Add(BlockComposer.Flow(items, composing), "");
        var (body, _) = sections.Build(identifiers);
        (card, body) = HeadingTitle.Take(card, body, ledger, diagnostics);
        if (!card.Contributors.IsEmpty && card.Contributors == read.Card.Contributors)
            ledger.Lose("author", "the name was taken from the file's properties, so look whether it is to be printed (authors: in zine.yaml)", string.Join(", ", card.Contributors.Select(person => person.Name)), count: card.Contributors.Count);
        var document = GlossaryChapter.Parted(new Document(card, new Settings(), body, Glossary.None), ledger);
        return LooseReferences.Without(document, ledger);
    }

    /// <summary>That of most letters; what nobody says is English.</summary>
    private string Language()
    {
        var most = read.Languages.Where(pair => pair.Key.Length > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
        // A word or two in a language, where nothing is said of all the rest, are what they are because the rest is not.
        if (most is not null && card.Language != most && read.Languages[most] * 8 < read.Letters) most = null;
        return most ?? (card.Language.Length > 0 ? card.Language : "en");
    }

    /// <summary>Titles, authors and dates that have styles of their own. Titles at several places are headings above all others.</summary>
    private void TakeCard(List<Item> items)
    {
        var titles = Runs(items, StyleRole.Title);
        if (titles.Count == 1 && titles[0].TrueForAll(IsPlain)) TakeTitle(titles[0], items);
        else if (titles.Count > 0) foreach (var title in titles.SelectMany(run => run)) title.Level = 1;
        else if (TitleAgain(items) is { } again) TakeTitle([again], items);
        if (titles.Count > 1)
            foreach (var heading in items.OfType<ParagraphItem>().Where(item => item.Level > 0 && StyleWords.RoleOf(item.Style) != StyleRole.Title)) heading.Level++;
        foreach (var (role, run) in ((StyleRole[])[StyleRole.Subtitle, StyleRole.Author, StyleRole.Date]).SelectMany(role => Runs(items, role).Take(1).Select(run => (role, run))).ToList())
        {
            if (!run.TrueForAll(IsPlain)) continue;
            var words = run.Select(item => OneLine(item.Words)).ToList();
            if (role == StyleRole.Subtitle && (card.Title.Length == 0 || titles.Count > 1)) continue;
            card = role switch
            {
                StyleRole.Subtitle => card with { Subtitle = string.Join(' ', words) },
                StyleRole.Author => card with { Contributors = Seq.Of(words.Select(name => new Contributor(name))) },
                _ => card with { Date = string.Join(' ', words) },
            };
            foreach (var line in words) ledger.Moved(line);
            Remove(run, items);
        }
    }

    /// <summary>The first paragraph where it says what the file's properties give for the title: it is that, whatever it looks like.</summary>
    private ParagraphItem? TitleAgain(List<Item> items) =>
        items.Find(item => item is not ParagraphItem { IsBlank: true }) is ParagraphItem first && IsPlain(first) && first.List is null && card.Title.Length > 0
        && OneLine(first.Words).Equals(OneLine(card.Title), StringComparison.OrdinalIgnoreCase) ? first : null;

    private void TakeTitle(List<ParagraphItem> run, List<Item> items)
    {
        card = card with { Title = string.Join(' ', run.Select(item => OneLine(item.Words))) };
        foreach (var item in run) ledger.Moved(item.Words);
        Remove(run, items);
    }

    private void TakeSubtitle(ParagraphItem below, List<Item> items)
    {
        card = card with { Subtitle = OneLine(below.Words) };
        ledger.Moved(below.Words);
        Remove([below], items);
    }

    private static void Remove(List<ParagraphItem> run, List<Item> items)
    {
        var gone = run.ToHashSet<Item>();
        items.RemoveAll(gone.Contains);
    }

    /// <summary>A note, a picture or an emphasis has no place in the settings.</summary>
    private static bool IsPlain(ParagraphItem item) => item.Words.Length <= Files.Limits.Name && !item.Pieces.Exists(piece => piece is NotePiece or PicturePiece);

    private static List<List<ParagraphItem>> Runs(List<Item> items, StyleRole role)
    {
        var runs = new List<List<ParagraphItem>>();
        var isOpen = false;
        foreach (var item in items)
        {
            var isOne = item is ParagraphItem { IsBlank: false } paragraph && StyleWords.RoleOf(paragraph.Style) == role;
            if (isOne && !isOpen) runs.Add([]);
            if (isOne) runs[^1].Add((ParagraphItem)item);
            if (item is not ParagraphItem { IsBlank: true }) isOpen = isOne;
        }
        return runs;
    }

    /// <summary>Levels without gaps: one more than those above.</summary>
    private static void Level(List<Item> items)
    {
        var headings = items.OfType<ParagraphItem>().Where(item => item.Level > 0 && !item.IsBlank).ToList();
        var levels = headings.Select(item => item.Level).Distinct().Order().ToList();
        foreach (var heading in headings) heading.Level = Math.Min(levels.IndexOf(heading.Level) + 1, 6);
    }

    private bool IsTypewritten()
    {
        var (typed, all) = (0, 0);
        foreach (var text in read.Paragraphs.SelectMany(item => item.Pieces.OfType<TextPiece>()))
        {
            all += text.Value.Length;
            if (text.Look.Has(Face.Typewriter)) typed += text.Value.Length;
        }
        return typed * 2 > all;
    }

    /// <summary>Places that links lead to get ids: a heading its own, a paragraph that of its anchor.</summary>
    private void Anchor(List<Item> items, Composing composing, Identifiers identifiers)
    {
        var headings = items.OfType<ParagraphItem>().Where(item => item.Level > 0 && !item.IsBlank).ToList();
        var open = headings.ToHashSet();
        if (read.Wanted.Count > 0)
            foreach (var item in read.Paragraphs.Where(item => !open.Contains(item)))
            {
                if (item.Pieces.OfType<AnchorPiece>().FirstOrDefault(anchor => read.Wanted.Contains(anchor.Name)) is not { } first || item.IsBlank) continue;
                var id = identifiers.Make(first.Name);
                composing.SetId(item, id);
                Set(item, id, composing);
            }
        foreach (var heading in headings)
        {
            var id = identifiers.Make(Publish.Model.Walking.PlainText.WithoutNotes(composing.HeadingOf(heading)));
            composing.SetId(heading, id);
            Set(heading, id, composing);
        }
        composing.Anchors.IsComplete = true;
    }

    private static void Set(ParagraphItem item, string id, Composing composing)
    {
        foreach (var anchor in item.Pieces.OfType<AnchorPiece>()) composing.Anchors.Set(anchor.Name, id);
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Takes links out that lead to no place that the document has; their words stay.</summary>
internal sealed class LooseReferences : Rewriter
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Ledger ledger;

    private LooseReferences(Ledger ledger) => this.ledger = ledger;

    public static Document Without(Document document, Ledger ledger)
    {
        var references = new LooseReferences(ledger);
        Query.ForEach(document, node =>
        {
            if (node.Attributes.Id.Length > 0) references.ids.Add(node.Attributes.Id);
        });
        return references.Rewrite(document);
    }

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        var run = base.Run(content);
        if (!run.Any(inline => inline is CrossReference reference && !ids.Contains(reference.Target))) return run;
        return TouchingTexts.Joined([.. run.SelectMany(inline => inline is CrossReference reference && !ids.Contains(reference.Target) ? Lost(reference) : [inline])]);
    }

    private Seq<Inline> Lost(CrossReference reference)
    {
        ledger.Lose("link to a place of the same text", "its place cannot be linked to, so the words stand without it", Publish.Model.Walking.PlainText.WithoutNotes(reference.Content));
        return reference.Content;
    }
}
