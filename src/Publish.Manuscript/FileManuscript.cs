using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Yaml;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>A manuscript of one file.</summary>
internal static class FileManuscript
{
    public static ManuscriptFiles? Read(string path, DiagnosticBag diagnostics)
    {
        var full = Path.GetFullPath(path);
        var name = Path.GetFileName(full);
        var isMarkdown = MarkdownNames.IsMarkdown(name);
        if (!isMarkdown && !Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase))
        {
            if ((FileLoader.Head(full) is { } head ? ForeignFile.Of(head) : null) is { } foreign) diagnostics.ManuscriptIsForeign(path, foreign);
            else diagnostics.UnknownKindOfFile(path);
            return null;
        }
        if (FileLoader.LoadText(full, name, Limits.TextBytes, diagnostics) is not { } bytes) return null;
        var folder = new ManuscriptFolder(Path.GetDirectoryName(full)!);
        return isMarkdown ? ReadMarkdown(name, bytes, folder, diagnostics) : TextManuscript.Read(name, bytes, folder, diagnostics);
    }

    private static ManuscriptFiles ReadMarkdown(string name, byte[] bytes, ManuscriptFolder folder, DiagnosticBag diagnostics)
    {
        var sources = new SourceSet();
        var (text, file) = TextDecoder.Decode(name, bytes, sources, diagnostics);
        var front = FrontMatter.Find(text.Content);
        if (front.IsOpen) diagnostics.FrontMatterOpen(new(file, 0, 3));
        if (front.IsToml) diagnostics.FrontMatterInToml(new(file, 0, 3));
        if (front.IsNone && FrontMatter.KeyWithoutFence(text.Content) is { } key) diagnostics.SettingsWithoutFence(new(file, text.Content.IndexOf(key, StringComparison.Ordinal), key.Length), key);
        var settings = front.IsNone || front.IsOpen || front.IsToml ? null : SettingTree.Parse(text.Content[front.Yaml], front.Yaml.Start.Value, file, diagnostics);
        var zine = front.IsNone ? ZineFile.Empty : ZineReader.Read(settings, diagnostics);

        var pictures = new PictureShelf(folder, diagnostics);
        var reader = new DocumentReader(pictures, diagnostics);
        reader.Language = zine.Metadata.Language;
        reader.AddText(text, file, Math.Max(0, front.End));
        SharedGlossary.AddTo(reader, folder, zine, sources, diagnostics);
        var document = Titled.After(reader.Build(zine, mayTakeTitle: true), zine, Path.GetFileNameWithoutExtension(name), name, diagnostics);
        return new(document with { Sources = Seq.Of(sources.Files.Select(f => f.Path)) }, sources, pictures.Pictures, folder.Root) { Unused = reader.Unused };
    }
}
