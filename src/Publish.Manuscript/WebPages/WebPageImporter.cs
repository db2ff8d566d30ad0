using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.WebPages;

/// <summary>A page of the web, as a browser saves it.</summary>
internal sealed class WebPageImporter : IImporter
{
    public string Name => "a web page (HTML)";

    public Seq<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public string? InFolder(string name) => $"{name} is a web page, and is read by itself: publish import {name}";

    public bool IsOfAnotherProgram => true;

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return null;
        // A page that is called a Word document is for that reader to refuse.
        if (ForeignKinds.IsWebPage(path.Head) && Importers.All.OfName(path.Name) is (null or WebPageImporter)) return Certainty.ByContent;
        return Extensions.Contains(Path.GetExtension(path.Name), StringComparer.OrdinalIgnoreCase) ? Certainty.ByName : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
    {
        if (FileLoader.Load(path.FullPath, path.Name, Limits.TextBytes, diagnostics) is not { } bytes) return null;
        if (ForeignFile.Of(bytes) is { } foreign && !ForeignKinds.IsWebPage(bytes))
        {
            diagnostics.NotAText(path.Name, foreign);
            return null;
        }
        try
        {
            return Read(path.Name, WebText.Decode(bytes), path.Folder, new(importers.Darkroom), diagnostics);
        }
        catch (PackageException wrong) when (wrong.Fault == PackageFault.TooDeep)
        {
            diagnostics.NestedTooDeep(SourceSpan.None, path.Name);
        }
        catch (PackageException wrong)
        {
            diagnostics.Unreadable(wrong, Name, path.Name, bytes);
        }
        return null;
    }

    private static ManuscriptFiles? Read(string name, string text, ManuscriptFolder folder, PictureStore pictures, DiagnosticBag diagnostics)
    {
        if (WebParser.DeclaresEntities(text))
        {
            diagnostics.DeclaresEntities(name);
            return null;
        }
        var root = WebParser.Parse(text, "");
        var draft = new Draft();
        Styled(root, folder);
        var body = root.First("body") ?? root;
        var (said, isTitled) = GoogleDocs.Tidy(body, WebCard.Read(root), draft);
        isTitled |= WebCard.HeadOf(body) is not null;
        var card = WebCard.TakeHead(body, said, draft.Ledger);
        var essay = WebEssay.Find(body);
        card = WebCard.TakeDistributed(root, WebCard.TakeByline(essay, card));
        var links = WebLinks.Of([root]);
        var reading = new WebReading(draft, links, WebNotes.Find([root], links), new PagePictures(folder, pictures, draft), IsBook: false) { Language = card.Language };
        foreach (var node in root.Below())
            if (links.KeyOf(node) is { } key && reading.Notes.BodyOf(node) is null && !reading.Notes.IsBackInNote(node)) draft.Anchors.Want(key);
        var reader = new WebReader(reading);
        if (!ReferenceEquals(essay, body)) Around(body, essay, reader, reading);
        reader.Read(essay);
        WebTidy.Tidy(draft);
        draft.Metadata = card;
        foreach (var moving in pictures.Moving) draft.Lose(WebLosses.Moves, moving);
        return Made(name, draft, root, reading, isTitled, pictures.Pictures, folder, diagnostics);
    }

    /// <param name="isTitled">It has a title block, so that its first heading is a section's.</param>
    private static ManuscriptFiles Made(string name, Draft draft, WebNode root, WebReading reading, bool isTitled, PictureFiles pictures, ManuscriptFolder folder, DiagnosticBag diagnostics)
    {
        var document = draft.Build();
        WebCounts.Take(root.First("body") ?? root, reading);
        if (document.Body.IsEmpty && document.Glossary.IsEmpty) diagnostics.NothingToRead(name, "this page");
        var (card, body) = (document.Metadata, document.Body);
        var given = card.Title;
        // A page's only first heading is its title, whatever its head says.
        var (titled, promoted) = isTitled ? (card with { Title = "" }, body) : TitleHeading.Take(card with { Title = "" }, body, new DiagnosticBag());
        (card, body) = titled.Title.Length > 0 ? (titled, Unnamed(promoted)) : (card, body);
        if (titled.Title.Length > 0) draft.Ledger.Moved(titled.Title);
        if (card.Title.Length == 0) card = card with { Title = given.Length > 0 ? given : WebCard.TitleOf(root) };
        if (given.Length > 0 && titled.Title.Length == 0) card = card with { Title = given };
        card = WebCard.WithoutByline(card);
        document = document with { Metadata = card, Body = body, Sources = [name] };
        document = Titled.After(document, ZineFile.Empty, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        var sources = new SourceSet();
        sources.Add(new SourceText(name, ""));
        return new(document, sources, pictures, folder.Root) { Account = draft.Ledger.Close("a web page", document) };
    }

    /// <summary>What stood under the title keeps the title's place, where a link leads to it.</summary>
    private static Seq<Section> Unnamed(Seq<Section> body)
    {
        if (body is not [{ Heading: null } opening, ..] || opening.Attributes.Id.Length == 0) return body;
        var id = opening.Attributes.Id;
        var blocks = opening.Blocks[0].Attributes.Id.Length > 0 ? opening.Blocks : Seq.Create([(Block)((Node)opening.Blocks[0] with { Attributes = opening.Blocks[0].Attributes with { Id = id } }), .. opening.Blocks.Span[1..]]);
        return Seq.Create([opening with { Attributes = Attributes.None, Blocks = blocks }, .. body.Span[1..]]);
    }

    /// <summary>What stands around the essay is left out, and said.</summary>
    private static void Around(WebNode body, WebNode essay, WebReader reader, WebReading reading)
    {
        foreach (var child in body.Children)
        {
            if (child.IsText || WebRoles.IsMachinery(child)) continue;
            if (!essay.IsWithin(child)) reader.Drop(WebRoles.LinkShare(child) > 0.5 ? WebLosses.Navigation : WebLosses.Surroundings, child);
            else if (!ReferenceEquals(child, essay)) Around(child, essay, reader, reading);
        }
        reading.Draft.Anchors.Drop();
    }

    /// <summary>The page's own sheets, and those that were saved with it.</summary>
    private static void Styled(WebNode root, ManuscriptFolder folder)
    {
        var sheet = new WebSheet();
        foreach (var node in root.Below())
        {
            if (node.Name == "style") sheet.Add(string.Concat(node.Children.Where(child => child.IsText).Select(child => child.Text)));
            else if (node.Name == "link" && node["rel"].Contains("stylesheet", StringComparison.OrdinalIgnoreCase) && !node["href"].Contains(':', StringComparison.Ordinal)
                && folder.Find(WebLinks.Plain(node["href"].Split('?', '#')[0])) is FileLookup.Found { Bytes: < 1024 * 1024 } found && FileLoader.Load(found.FullPath, found.Path, Limits.SettingsBytes, new DiagnosticBag()) is { } bytes)
                sheet.Add(WebText.Decode(bytes));
        }
        foreach (var node in root.Below())
            if (!node.IsText) node.Style = sheet.Of(node);
    }
}
