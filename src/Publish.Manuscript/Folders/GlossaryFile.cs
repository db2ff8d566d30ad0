using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>Which file of a folder is the glossary: <c>glossary.md</c>, or what its writer plainly means by another name.</summary>
/// <param name="Name">Null where there is none.</param>
/// <param name="MayBeChapter">By its name alone it may be a chapter that is called so, so its content has to say.</param>
internal sealed record GlossaryFile(string? Name, bool MayBeChapter)
{
    /// <param name="names">Of the files that lie directly in the folder.</param>
    public static GlossaryFile Of(IReadOnlyList<string> names)
    {
        if (names.Contains(ManuscriptReader.GlossaryFile, StringComparer.Ordinal)) return new(ManuscriptReader.GlossaryFile, false);
        foreach (var isMarkdown in (ReadOnlySpan<bool>)[true, false])
            if (names.FirstOrDefault(name => GlossaryNames.IsPlain(name) && MarkdownNames.IsMarkdown(name) == isMarkdown) is { } plain) return new(plain, false);
        return new(names.FirstOrDefault(GlossaryNames.IsOther), true);
    }

    /// <summary>Asks about files that may be meant and are not taken.</summary>
    /// <param name="chapters">The files of the text.</param>
    public void AskAboutOthers(IReadOnlyList<string> names, IReadOnlyList<FileLookup.Found> chapters, DiagnosticBag diagnostics)
    {
        if (Name is not null) return;
        foreach (var name in names)
            if (GlossaryNames.IsMisspelt(name) && !MarkdownNames.IsPutAside(name)) diagnostics.PerhapsTheGlossary(name, chapters.FirstOrDefault(chapter => chapter.Path == name)?.Path);
    }
}
