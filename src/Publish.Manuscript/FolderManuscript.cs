using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>A manuscript that is a folder.</summary>
internal sealed class FolderManuscript
{
    private const string ZineFileName = "zine.yaml";

    private readonly ManuscriptFolder folder;
    private readonly DiagnosticBag diagnostics;
    private readonly SourceSet sources = new();
    private readonly PictureShelf pictures;
    private readonly DocumentReader reader;

    private FolderManuscript(ManuscriptFolder folder, DiagnosticBag diagnostics)
    {
        this.folder = folder;
        this.diagnostics = diagnostics;
        pictures = new PictureShelf(folder, diagnostics);
        reader = new DocumentReader(pictures, diagnostics);
    }

    public static ManuscriptFiles Read(ManuscriptFolder folder, DiagnosticBag diagnostics) => new FolderManuscript(folder, diagnostics).Read();

    private ManuscriptFiles Read()
    {
        var zine = ReadZine();
        var texts = FolderContents.List(folder, zine, diagnostics);
        if (texts.Count == 0) diagnostics.NoText(Path.GetFileName(folder.Root));
        foreach (var text in texts)
            AddText(text);
        AddGlossary(isPlaced: texts.Any(text => text.Path == ManuscriptReader.GlossaryFile));
        SharedGlossary.AddTo(reader, folder, zine, sources, diagnostics);
        var document = Titled.After(reader.Build(zine, mayTakeTitle: false), Path.GetFileName(folder.Root), ZineFileName, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, pictures.Pictures, folder.Root);
    }

    private ZineFile ReadZine()
    {
        foreach (var name in (ReadOnlySpan<string>)[ZineFileName, "zine.yml"])
        {
            if (folder.Find(name) is not FileLookup.Found found) continue;
            return FileLoader.Load(found.FullPath, name, Limits.SettingsBytes, diagnostics) is { } bytes
                ? ZineReader.Read(SettingsFile.Read(name, bytes, sources, diagnostics), diagnostics)
                : ZineFile.Empty;
        }
        diagnostics.NoZineFile(Path.GetFileName(folder.Root));
        return ZineFile.Empty;
    }

    private void AddText(FileLookup.Found found)
    {
        if (FileLoader.Load(found.FullPath, found.Path, Limits.TextBytes, diagnostics) is not { } bytes) return;
        var (text, file) = TextDecoder.Decode(found.Path, bytes, sources, diagnostics);
        if (found.Path == ManuscriptReader.GlossaryFile)
        {
            reader.PlaceGlossary(text, file);
            reader.AddGlossary(text, file);
            return;
        }
        var front = FrontMatter.Find(text.Content);
        if (!front.IsNone && !front.IsOpen) diagnostics.FrontMatterInFolder(new(file, 0, 3));
        reader.AddText(text, file, Math.Max(0, front.End));
    }

    private void AddGlossary(bool isPlaced)
    {
        if (isPlaced || folder.Find(ManuscriptReader.GlossaryFile) is not FileLookup.Found found) return;
        if (FileLoader.Load(found.FullPath, found.Path, Limits.TextBytes, diagnostics) is not { } bytes) return;
        var (text, file) = TextDecoder.Decode(found.Path, bytes, sources, diagnostics);
        reader.AddGlossary(text, file);
    }
}
