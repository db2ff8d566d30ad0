using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>One Markdown file.</summary>
internal sealed class MarkdownImporter : IImporter
{
    public string Name => "a Markdown file";

    public Seq<string> Extensions { get; } = Seq.Of(MarkdownNames.Extensions);

    public string? InFolder(string name) => null;

    public Certainty? Recognise(ManuscriptPath path) => MarkdownNames.IsMarkdown(path.Name) ? Certainty.ByName : null;

    public ManuscriptFiles? Read(ManuscriptPath path, Importers importers, DiagnosticBag diagnostics) =>
        path.LoadBytes(diagnostics) is { } bytes ? Read(path.Name, bytes, path.Folder, importers, diagnostics) : null;

    private static ManuscriptFiles Read(string name, byte[] bytes, ManuscriptFolder folder, Importers importers, DiagnosticBag diagnostics)
    {
        var sources = new SourceSet();
        var (text, file) = TextDecoder.Decode(name, bytes, sources, diagnostics);
        var front = YamlFrontMatter.Find(text.Content);
        if (front.IsOpen) diagnostics.FrontMatterOpen(new(file, 0, 3));
        if (front.IsNone && YamlFrontMatter.KeyWithoutFence(text.Content) is { } key) diagnostics.SettingsWithoutFence(new(file, text.Content.IndexOf(key, StringComparison.Ordinal), key.Length), key);
        var settings = front.Read(text.Content, file, diagnostics);
        var zine = front.IsNone ? ZineFile.Empty : ZineReader.Read(settings, diagnostics);

        var pictures = new PictureShelf(folder, diagnostics) { Darkroom = importers.Darkroom, IsForNewFolder = importers.Wanted is not null };
        var reader = new DocumentReader(pictures, diagnostics);
        reader.Language = zine.Metadata.Language;
        reader.AddText(text, file, Math.Max(0, front.End));
        reader.AddPages(zine, folder, sources);
        SharedGlossary.AddTo(reader, folder, zine, sources, diagnostics);
        var document = Titled.After(reader.Build(zine, mayTakeTitle: true), zine, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, pictures.Pictures, folder.Root) { Unused = reader.Unused, UnknownDivs = reader.UnknownDivs, Settings = zine.Places };
    }
}
