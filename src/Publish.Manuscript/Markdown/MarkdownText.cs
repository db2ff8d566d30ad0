using Publish.Manuscript.Files;
using Publish.Manuscript.Folders;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>Reads one Markdown file of a manuscript by itself, from memory: to see what a change to it would do.</summary>
public static class MarkdownText
{
    /// <summary>Whether a file is Markdown, by its name.</summary>
    public static bool IsNameOf(string path) => MarkdownNames.IsMarkdown(path);

    /// <summary>Reads a glossary, whatever its file is called.</summary>
    public static Document ReadGlossary(string folder, string path, string content, DiagnosticBag diagnostics)
    {
        var reader = new DocumentReader(new PictureShelf(new ManuscriptFolder(folder), diagnostics), diagnostics);
        reader.AddGlossary(new SourceText(path, content), 1, Math.Max(0, YamlFrontMatter.Find(content).End));
        return reader.Build(ZineFile.Empty, mayTakeTitle: false);
    }

    /// <summary>Reads it.</summary>
    /// <param name="folder">The manuscript's, for its pictures.</param>
    /// <param name="path">The file's path in it: <c>glossary.md</c>, in any case, is read as a glossary.</param>
    public static Document Read(string folder, string path, string content, DiagnosticBag diagnostics)
    {
        if (GlossaryNames.IsPlain(path)) return ReadGlossary(folder, path, content, diagnostics);
        var text = new SourceText(path, content);
        var reader = new DocumentReader(new PictureShelf(new ManuscriptFolder(folder), diagnostics), diagnostics);
        reader.AddText(text, 1, Math.Max(0, YamlFrontMatter.Find(content).End));
        return reader.Build(ZineFile.Empty, mayTakeTitle: false);
    }
}
