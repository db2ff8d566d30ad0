using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Languages;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.Sites;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>A manuscript that is a folder.</summary>
internal sealed class FolderManuscript
{
    private const string ZineFileName = "zine.yaml";

    private readonly ManuscriptFolder folder;
    private readonly Importers importers;
    private readonly DiagnosticBag diagnostics;
    private readonly SourceSet sources = new();
    private readonly List<Contributor> authors = [];
    private readonly PictureShelf pictures;
    private readonly DocumentReader reader;

    /// <summary>The only text of a folder without zine.yaml, whose front matter is the zine's.</summary>
    private (string Path, SourceText Text, int File)? only;

    /// <summary>Where another program keeps its texts so; null for a folder of our own kind.</summary>
    private Site? site;

    /// <summary>What the texts link to, for those that have no heading; hardly ever asked for.</summary>
    private Lazy<LinkedFiles> linked = new(LinkedFiles.None);

    private FolderManuscript(ManuscriptFolder folder, Importers importers, DiagnosticBag diagnostics)
    {
        this.folder = folder;
        this.importers = importers;
        this.diagnostics = diagnostics;
        pictures = new PictureShelf(folder, diagnostics) { Darkroom = importers.Darkroom, IsForNewFolder = importers.Wanted is not null };
        reader = new DocumentReader(pictures, diagnostics);
    }

    public static ManuscriptFiles Read(ManuscriptFolder folder, Importers importers, DiagnosticBag diagnostics) => new FolderManuscript(folder, importers, diagnostics).Read();

    private ManuscriptFiles Read()
    {
        var names = folder.TopFiles();
        site = SiteKinds.Of(folder, names.Any(name => MarkdownNames.IsMarkdown(name) && !MarkdownNames.IsAboutTheFolder(name)));
        var zine = ReadZine();
        if (zine.Contents is not null || zine.IsBroken) site = null;
        pictures.Site = site;
        reader.Language = zine.Metadata.Language;
        var glossary = NameOfGlossary(GlossaryFile.Of(names));
        reader.HasGlossaryFile = glossary is not null;
        var texts = site is null ? FolderContents.List(folder, importers, zine, glossary, diagnostics) : FolderContents.Of(site, folder, importers, glossary, diagnostics);
        new GlossaryFile(glossary, false).AskAboutOthers(names, texts, diagnostics);
        if (texts.Count == 0) ReportNoText(zine, glossary);
        linked = new(() => LinkedFiles.In(texts));
        var embeddings = site is { IsOurs: false } ? new FolderEmbeddings(site, folder, reader, diagnostics, Opened) : null;
        reader.Embeddings = embeddings;
        foreach (var text in embeddings?.Ordered(texts) ?? texts)
            if (text.Path == glossary) AddGlossary(text, isPlaced: true);
            else if (embeddings?.Place(text.Path) != false) AddText(text);
        if (glossary is not null && !texts.Exists(text => text.Path == glossary) && folder.Find(glossary) is FileLookup.Found found) AddGlossary(found, isPlaced: false);
        reader.AddPages(zine, folder, sources);
        if (site is not null && site.Keys.Any()) diagnostics.SiteKeys(Path.GetFileName(folder.Root), site.Keys);
        SharedGlossary.AddTo(reader, folder, zine, sources, diagnostics);
        var document = Titled.After(reader.Build(Signed(zine), mayTakeTitle: only is not null), zine, Path.GetFileName(folder.Root), only?.Path ?? ZineFileName, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, pictures.Pictures, folder.Root) { Unused = reader.Unused, UnknownDivs = reader.UnknownDivs, Settings = zine.Places, KindOfFolder = site?.Name };
    }

    /// <summary>Where the list of files is wrong that is the cause, and has been said.</summary>
    private void ReportNoText(ZineFile zine, string? glossary)
    {
        if (diagnostics.Has("ZP025") || diagnostics.Has("ZP022")) return;
        var others = UnreadFiles.Of(folder, importers, glossary);
        var own = zine.Pages.FirstOrDefault(page => page.IsText && folder.Find(page.Path) is FileLookup.Found);
        if (zine.Contents is null && own is not null)
            diagnostics.NoText(Path.GetFileName(folder.Root), $"\"{own.Path}\", which {PageKeys.KeyOf(own.Place)}: has for a page outside of the text", "Put the text itself into another Markdown file beside it");
        else if (zine.Contents is null) diagnostics.NoText(Path.GetFileName(folder.Root), others.Names, others.AdviceAlone);
        else diagnostics.NoText(Path.GetFileName(folder.Root), "", "Name the Markdown files under contents: in zine.yaml, or leave contents: out to have them all");
    }

    /// <summary>A zine that names nobody is by those who wrote its pieces.</summary>
    private ZineFile Signed(ZineFile zine) =>
        zine.Metadata.Contributors.IsEmpty && authors.Count > 0 ? zine with { Metadata = zine.Metadata with { Contributors = Seq.Of(authors.Distinct()) } } : zine;

    private ZineFile ReadZine()
    {
        foreach (var name in (ReadOnlySpan<string>)[ZineFileName, "zine.yml"])
        {
            if (folder.Find(name) is not FileLookup.Found found) continue;
            return FileLoader.LoadText(found.FullPath, name, Limits.SettingsBytes, diagnostics) is { } bytes
                ? ZineReader.Read(SettingsFile.Read(name, bytes, sources, diagnostics), diagnostics)
                : ZineFile.Broken;
        }
        var nearest = folder.TopFiles().FirstOrDefault(IsNearlyTheZineFile);
        if (nearest is null && site is { Title.Length: > 0 }) return OfSite(site);
        if (nearest is null && site is null && OfOnlyText() is { } zine) return zine;
        diagnostics.NoZineFile(Path.GetFileName(folder.Root), nearest);
        return nearest is null ? ZineFile.Empty : ZineFile.Broken;
    }

    /// <summary>What the other program's settings say of the whole.</summary>
    private static ZineFile OfSite(Site site) => ZineFile.Empty with
    {
        Metadata = ZineFile.Empty.Metadata with { Title = site.Title, Contributors = site.Authors, Language = site.Language is { } own && LanguageShape.IsWellFormed(own) ? LanguageReading.Of(own).Tag ?? own : ZineFile.Empty.Metadata.Language },
    };

    /// <summary>Null where there are several texts, or the one has no front matter that can be read.</summary>
    private ZineFile? OfOnlyText()
    {
        var names = folder.TopFiles();
        var glossary = GlossaryFile.Of(names);
        var texts = names.Where(name => MarkdownNames.IsMarkdown(name) && name != glossary.Name && !MarkdownNames.IsPutAside(name) && !MarkdownNames.IsAboutTheFolder(name)).Take(2).ToList();
        if (texts is not [var name] || folder.Find(name) is not FileLookup.Found found || FileLoader.Load(found.FullPath, name, Limits.TextBytes, new()) is not { } bytes) return null;
        if (YamlFrontMatter.Find(TextDecoder.Decode(name, bytes, new(), new()).Text.Content) is { IsNone: true } or { IsOpen: true }) return null;
        var (text, file) = TextDecoder.Decode(name, bytes, sources, diagnostics);
        only = (found.Path, text, file);
        return ZineReader.Read(YamlFrontMatter.Find(text.Content).Read(text.Content, file, diagnostics), diagnostics);
    }

    /// <summary>"Zine.yaml", "zine.yaml.txt", "zine.json", "zine.yaml".</summary>
    private static bool IsNearlyTheZineFile(string name) =>
        name.StartsWith("zine.", StringComparison.OrdinalIgnoreCase) ? !MarkdownNames.IsMarkdown(name) : NearestName.Of(name, [ZineFileName, "zine.yml"]) is not null;

    private void AddText(FileLookup.Found found)
    {
        if (only is { } one && one.Path == found.Path)
        {
            reader.AddText(one.Text, one.File, YamlFrontMatter.Find(one.Text.Content).End);
            return;
        }
        if (Opened(found) is var (text, file, start, piece)) reader.AddText(text, file, start, piece, () => site is { IsVault: true } || linked.Value.Has(text.Path));
    }

    /// <summary>A text, where its Markdown begins, and what its head says.</summary>
    private (SourceText Text, int File, int Start, Piece? Piece)? Opened(FileLookup.Found found)
    {
        if (Load(found) is not var (text, file)) return null;
        var front = YamlFrontMatter.Find(text.Content);
        if (front.IsOpen) diagnostics.FrontMatterOpen(new(file, 0, 3));
        if (front.IsNone && YamlFrontMatter.KeyWithoutFence(text.Content) is { } key) diagnostics.SettingsWithoutFence(new(file, text.Content.IndexOf(key, StringComparison.Ordinal), key.Length), key);
        var head = front.IsNone || front.IsOpen ? null : front.Read(text.Content, file, diagnostics);
        var piece = front.IsNone || front.IsOpen ? null : PieceReader.Read(head, site, diagnostics);
        if (site is { IsVault: true })
            foreach (var name in SiteKinds.NamesIn(head)) reader.OtherNames.TryAdd(name, found.Path);
        if (piece is not null) authors.AddRange(piece.Authors);
        return (text, file, Math.Max(0, front.End), piece);
    }

    private void AddGlossary(FileLookup.Found found, bool isPlaced)
    {
        if (Load(found) is not var (text, file)) return;
        if (isPlaced) reader.PlaceGlossary(text, file);
        reader.AddGlossary(text, file, AfterFrontMatter(text, file));
    }

    /// <summary>Null where no file is the glossary. One that may be a chapter by its name is read as what its content says.</summary>
    private string? NameOfGlossary(GlossaryFile glossary)
    {
        if (glossary is not { Name: { } name, MayBeChapter: true }) return glossary.Name;
        if (folder.Find(name) is not FileLookup.Found found || FileLoader.Load(found.FullPath, name, Limits.TextBytes, new()) is not { } bytes) return null;
        var (text, _) = TextDecoder.Decode(name, bytes, new(), new());
        if (!DocumentReader.HoldsEntries(text, Math.Max(0, YamlFrontMatter.Find(text.Content).End), folder)) return null;
        diagnostics.TakenForGlossary(name);
        return name;
    }

    private (SourceText Text, int File)? Load(FileLookup.Found found) =>
        FileLoader.LoadText(found.FullPath, found.Path, Limits.TextBytes, diagnostics) is { } bytes ? TextDecoder.Decode(found.Path, bytes, sources, diagnostics) : null;

    private int AfterFrontMatter(SourceText text, int file)
    {
        var front = YamlFrontMatter.Find(text.Content);
        if (!front.IsNone && !front.IsOpen) diagnostics.FrontMatterInFolder(new(file, 0, 3));
        return Math.Max(0, front.End);
    }
}
