using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Manuscript.WebPages;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Ebooks;

/// <summary>An e-book of the second version of EPUB or the third: its parts in reading order, as one text.</summary>
internal sealed class EpubImporter : IImporter
{
    private const string Kind = "an EPUB";
    private const int MostText = 64 * 1024 * 1024;

    /// <summary>Of all parts together, as many as a page may have twice over: each is some hundred bytes while it is read.</summary>
    private const int MostTags = 1_200_000;

    /// <summary>Title pages stand among the first parts.</summary>
    private const int MostBefore = 4;
    private const int MostOnTitlePage = 80;

    private static readonly LossKind Cover = new("cover page", "the cover is the zine's own");
    private static readonly LossKind TitlePage = new("title page", "the zine makes its own, and says no less");

    public string Name => "an EPUB";

    public Seq<string> Extensions { get; } = [".epub"];

    public string? InFolder(string name) => $"{name} is an EPUB, and is read by itself: publish import {name}";

    public bool IsOfAnotherProgram => true;

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        var head = path.Head;
        if (head.StartsWith("PK"u8) && head.IndexOf("mimetypeapplication/epub"u8) >= 0 && Importers.All.OfName(path.Name) is (null or EpubImporter)) return Certainty.ByContent;
        return path.Name.EndsWith(".epub", StringComparison.OrdinalIgnoreCase) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
    {
        if (FileLoader.Load(path.FullPath, path.Name, Package.MostBytes, diagnostics) is not { } bytes) return null;
        try
        {
            if (bytes.Length > 0 && !bytes.AsSpan().StartsWith("PK"u8)) throw new PackageException(PackageFault.OtherKind);
            using var book = Package.Open(bytes);
            if (book.Outside.Count > 0) diagnostics.LeadsOut(book.Outside[0], book.Outside.Count, path.Name);
            if (!EpubLock.IsLocked(book)) return Read(path.Name, book, path.Folder, new(importers.Darkroom), diagnostics);
            diagnostics.EpubLocked(path.Name);
        }
        catch (PackageException wrong)
        {
            diagnostics.Unreadable(wrong, Kind, path.Name, bytes);
        }
        return null;
    }

    private static ManuscriptFiles? Read(string name, Package book, ManuscriptFolder folder, PictureStore store, DiagnosticBag diagnostics)
    {
        var package = EpubPackage.Read(book);
        if (package.Spine.Count == 0)
        {
            diagnostics.EpubWithoutSpine(name);
            return null;
        }
        var bodies = Bodies(package, book);
        var draft = new Draft();
        var pictures = new EpubPictures(book, store, draft);
        var links = WebLinks.Of(bodies.ConvertAll(body => body.Root));
        var notes = WebNotes.Find(bodies.ConvertAll(body => body.Root), links);
        var contents = EpubContents.Read(package, book);
        var card = EpubCard.Read(package.Root);
        var reading = new WebReading(draft, links, notes, pictures, IsBook: true) { Language = card.Language, Headings = EpubHeadings.Find(bodies.ConvertAll(body => body.Body), contents, links) };
        foreach (var (_, root, _) in bodies)
            foreach (var node in root.Below())
                if (links.KeyOf(node) is { } key && notes.BodyOf(node) is null && !notes.IsBackInNote(node)) draft.Anchors.Want(key);
        card = ReadParts(package, bodies, card, reading, draft);
        WebTidy.Tidy(draft);
        draft.Metadata = WithCover(card, package, pictures);
        foreach (var moving in store.Moving) draft.Lose(WebLosses.Moves, moving);
        var document = draft.Build();
        foreach (var (_, _, body) in bodies) WebCounts.Take(body, reading);
        if (document.Body.IsEmpty && document.Glossary.IsEmpty) diagnostics.NothingToRead(name, "this EPUB");
        document = Titled.After(document with { Sources = [name] }, ZineFile.Empty, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        var sources = new SourceSet();
        sources.Add(new SourceText(name, ""));
        return new(document, sources, store.Pictures, folder.Root) { Account = draft.Ledger.Close(Kind, document) };
    }

    /// <summary>The parts as trees, dressed by their sheets; those that are not there are passed over.</summary>
    private static List<(EpubPart Part, WebNode Root, WebNode Body)> Bodies(EpubPackage package, Package book)
    {
        var sheets = new EpubSheets(book);
        return Parsed(Texts(package, book)).ConvertAll(part =>
        {
            sheets.Dress(part.Root);
            return (part.Part, part.Root, part.Root.First("body") ?? part.Root);
        });
    }

    private static List<(EpubPart Part, string Text)> Texts(EpubPackage package, Package book)
    {
        var texts = new List<(EpubPart Part, string Text)>();
        var (letters, tags) = (0L, 0L);
        foreach (var part in package.Spine)
        {
            if (book.Bytes(part.Path, MostText) is not { } bytes) continue;
            var text = WebText.Decode(bytes);
            texts.Add((part, text));
            (letters, tags) = (letters + text.Length, tags + text.AsSpan().Count('<'));
            if (letters > MostText || tags > MostTags) throw new PackageException(PackageFault.TooLarge, part.Path);
        }
        return texts;
    }

    /// <summary>By all cores. Of several parts that cannot be read the first is told, whichever was found first.</summary>
    private static List<(EpubPart Part, WebNode Root)> Parsed(List<(EpubPart Part, string Text)> texts)
    {
        var (roots, wrong) = (new WebNode[texts.Count], new PackageException?[texts.Count]);
        Parallel.For(0, roots.Length, i =>
        {
            try
            {
                roots[i] = ParsedPart(texts[i].Part, texts[i].Text);
            }
            catch (PackageException fault)
            {
                wrong[i] = fault;
            }
        });
        if (Array.Find(wrong, fault => fault is not null) is { } first) throw first;
        return [.. texts.Select((part, i) => (part.Part, roots[i]))];
    }

    private static WebNode ParsedPart(EpubPart part, string text) =>
        WebParser.DeclaresEntities(text) ? throw new PackageException(PackageFault.DeclaresEntities, part.Path) : WebParser.Parse(text, part.Path);

    /// <returns>The card, with what a title page says beyond it.</returns>
    private static Metadata ReadParts(EpubPackage package, List<(EpubPart Part, WebNode Root, WebNode Body)> bodies, Metadata card, WebReading reading, Draft draft)
    {
        var reader = new WebReader(reading);
        var cover = EpubCard.CoverOf(package);
        var known = WordsOf(card);
        for (var i = 0; i < bodies.Count; i++)
        {
            var (part, _, body) = bodies[i];
            var before = draft.Items.Count;
            var dropped = part.IsNavigation ? WebLosses.Navigation : IsCoverPage(body, cover) ? Cover : i < MostBefore && IsTitlePage(body, known) ? TitlePage : null;
            if (dropped is null && i < MostBefore)
            {
                card = WithSubtitle(body, card);
                SaidAgain(body, card, reading);
            }
            if (dropped is null) reader.Read(body);
            else
            {
                reader.Drop(dropped, body);
                reading.Dropped.Add(body);
            }
            EpubJoints.Join(draft.Items, before);
        }
        return card;
    }

    /// <summary>It is marked as one, and each of its words stands on the card.</summary>
    private static bool IsTitlePage(WebNode body, HashSet<string> known) =>
        IsMarked(body) && !body.Below().Any(node => node.Name is "img" or "image") && Words(body.Words()).ToList() is { Count: > 0 } words && words.TrueForAll(known.Contains);

    /// <summary>On a page before the text that has no heading and few words, paragraphs that say the title or an author and nothing else.</summary>
    private static void SaidAgain(WebNode body, Metadata card, WebReading reading)
    {
        var blocks = body.Below().Where(node => node.IsBlock && !node.HoldsBlocks && node.Words().Trim().Length > 0).ToList();
        if (!IsMarked(body) && (blocks.Sum(block => Words(block.Words()).Count()) > MostOnTitlePage || blocks.Exists(block => block.Name is ['h', >= '1' and <= '6'] || reading.Headings.ContainsKey(block)))) return;
        var title = Letters.Of(card.Title);
        if (title.Length == 0 || !blocks.Exists(block => Letters.Of(block.Words()) == title)) return;
        foreach (var block in blocks)
            if (Letters.Of(block.Words()) is var own && (own == title || (own.Length > 0 && (own == Letters.Of(card.Subtitle) || own == Letters.Of(card.Date))) || card.Contributors.Any(person => Letters.Of(person.Name) == own))) reading.Out[block] = TitlePage;
    }

    /// <summary>A title page that is marked as one may say what the package does not.</summary>
    private static Metadata WithSubtitle(WebNode body, Metadata card)
    {
        if (card.Subtitle.Length > 0 || !IsMarked(body) || body.Below().FirstOrDefault(node => node.IsBlock && !node.HoldsBlocks && node.HasClass("subtitle")) is not { } below) return card;
        var words = string.Join(' ', below.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? card : card with { Subtitle = words };
    }

    private static bool IsMarked(WebNode body) => body.Below().Prepend(body).Any(node => node.IsOf("titlepage") || node.HasClass("titlepage"));

    private static HashSet<string> WordsOf(Metadata card) => Words(string.Join(' ', card.Contributors.Select(person => person.Name).Concat([card.Title, card.Subtitle, card.Date, card.Publisher, card.Licence, card.Series, card.SeriesPosition]))).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', ':', ';', '(', ')', '©')).Where(word => word.Length > 0);

    /// <summary>A page that shows the cover's picture and says nothing.</summary>
    private static bool IsCoverPage(WebNode body, string cover) =>
        cover.Length > 0 && body.Words().Trim().Length < 3 && body.Below().Any(node => node.Name is "img" or "image" && WebLinks.Resolve(node.File, WebLinks.Plain(node["src"] is { Length: > 0 } src ? src : node["href"])).Equals(cover, StringComparison.OrdinalIgnoreCase));

    private static Metadata WithCover(Metadata card, EpubPackage package, EpubPictures pictures) =>
        EpubCard.CoverOf(package) is { Length: > 0 } cover && pictures.Find(cover, "", cover) is { } path ? card with { Cover = path } : card;
}
