using System.Text.RegularExpressions;
using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>A text of a library that runs AmuseWiki: a <c>.muse</c> with its pictures beside it, or the folder of one.</summary>
internal sealed partial class MuseImporter : IImporter
{
    private const string End = ".muse";

    /// <summary>With each note as often as it is called; the longest novels have half of these.</summary>
    private const int MostWords = 2_500_000;

    public string Name => "a .muse of a library";

    public Seq<string> Extensions { get; } = [End];

    public string? InFolder(string name) => $"{name} is a library's text of its own, and is read by itself: publish import {name}";

    public bool IsOfAnotherProgram => true;

    public Certainty? Recognise(ManuscriptPath path)
    {
        if (path.IsFolder) return Alone(path) is null ? null : Certainty.ByContent;
        if (path.Name.EndsWith(End, StringComparison.OrdinalIgnoreCase)) return Certainty.ByName;
        return Path.GetExtension(path.Name).Length == 0 && Title().IsMatch(System.Text.Encoding.UTF8.GetString(path.Head)) ? Certainty.ByContent : null;
    }

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics)
    {
        var file = path.IsFolder ? new ManuscriptPath(Path.Combine(path.Typed, Alone(path)!)) : path;
        return file.LoadBytes(diagnostics) is { } bytes ? Read(file.Name, bytes, file.Folder, importers, diagnostics) : null;
    }

    /// <summary>Where #title says nothing, a text that is one chapter has that one's.</summary>
    private static Document Entitled(Document document, Draft draft, DiagnosticBag diagnostics)
    {
        if (document.Metadata.Title.Length > 0) return document;
        var (card, body) = HeadingTitle.Take(document.Metadata, document.Body, draft.Ledger, diagnostics);
        return WordProcessing.LooseReferences.Without(document with { Metadata = card, Body = body }, draft.Ledger);
    }

    private static ManuscriptFiles? Read(string name, byte[] bytes, ManuscriptFolder folder, Importers importers, DiagnosticBag diagnostics)
    {
        var sources = new SourceSet();
        var (text, file) = TextDecoder.Decode(name, bytes, sources, diagnostics);
        if (diagnostics.HasErrors) return null;
        var draft = new Draft();
        var shelf = new PictureShelf(folder, diagnostics) { Darkroom = importers.Darkroom, Renames = importers.Wanted is not null };
        var reading = new MuseReading(draft, new(folder, shelf, draft), diagnostics);
        var source = MuseSource.Read(text, file);
        foreach (var match in Targets().EnumerateMatches(text.Content)) draft.Anchors.Want(MuseElements.NameOf(text.Content.Substring(match.Index, match.Length)));
        var elements = MuseElements.Of(source);
        reading.Notes = MuseNotes.Take(elements, reading);
        draft.Ledger.Words = MuseCounts.Of(elements, reading.Notes);
        if (draft.Ledger.Words > MostWords)
        {
            diagnostics.Unreadable(new(PackageFault.TooLarge), "a .muse", name, bytes);
            return null;
        }
        MuseReader.Read(elements, reading);
        MuseHead.Read(source, reading);
        reading.Notes.ReportNotCalled();
        var document = Entitled(draft.Build(), draft, diagnostics);
        if (document.Body.IsEmpty) diagnostics.NothingToRead(name, "this .muse");
        document = Titled.After(document, ZineFile.Empty, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, shelf.Pictures, folder.Root) { Account = draft.Ledger.Close("a text of an AmuseWiki (.muse)", document) };
    }

    /// <summary>The only .muse of a folder that holds no zine; null for any other folder.</summary>
    private static string? Alone(ManuscriptPath path)
    {
        var names = Directory.EnumerateFiles(path.Typed).Select(file => Path.GetFileName(file)!).ToList();
        if (names.Exists(name => Markdown.MarkdownNames.IsMarkdown(name) || name is "zine.yaml")) return null;
        var found = names.FindAll(name => name.EndsWith(End, StringComparison.OrdinalIgnoreCase));
        return found.Count == 1 ? found[0] : null;
    }

    [GeneratedRegex(@"\A\uFEFF?\s*#(title|author|SORTauthors|lang|pubdate|ATTACH) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<=\[\[)#[A-Za-z0-9_-]+(?=\])", RegexOptions.CultureInvariant)]
    private static partial Regex Targets();
}
