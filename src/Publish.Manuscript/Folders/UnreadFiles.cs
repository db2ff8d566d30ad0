using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.PlainText;
using Publish.Manuscript.PlainText.Import;
using Publish.Manuscript.Sites;
using Publish.Manuscript.WordProcessing;
using Publish.Model.Source;

namespace Publish.Manuscript.Folders;

/// <summary>What lies in a manuscript's folder and may well be text of it, and is not read: files of other kinds, and folders with Markdown in them.</summary>
/// <remarks>Pictures, fonts, styles, settings, what is about the folder and what its name puts aside (_draft, .hidden) are no text, and are not named.</remarks>
internal sealed class UnreadFiles
{
    private const int MostNamed = 5;
    private const int MostLookedAt = 500;

    /// <summary>Kinds of files that nobody takes for a text of the zine.</summary>
    private static readonly HashSet<string> Quiet = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".tif", ".tiff", ".heic", ".avif", ".bmp", ".psd", ".ai", ".xcf", ".kra", ".eps", ".indd", ".sla", ".afdesign", ".afphoto", ".afpub",
        ".ttf", ".otf", ".woff", ".woff2", ".yaml", ".yml", ".json", ".css", ".js", ".bib", ".csv", ".sh", ".bat", ".ps1", ".py", ".cake", ".lua", ".mp3", ".wav", ".mp4", ".mov",
        ".bak", ".tmp", ".swp", ".orig", ".mended", ".log", ".lnk", ".ini", ".db", ".url", ".webloc", ".toml", ".lock", ".xml", ".opf", ".code-workspace", ".textclipping",
    };

    private readonly ManuscriptFolder folder;
    private readonly Importers importers;
    private readonly List<string> files = [];
    private readonly List<string> folders = [];

    /// <summary>Texts of a site that its program has nowhere.</summary>
    private readonly List<string> loose = [];

    private UnreadFiles(ManuscriptFolder folder, Importers importers) => (this.folder, this.importers) = (folder, importers);

    public bool IsEmpty => files.Count + folders.Count + loose.Count == 0;

    /// <summary>"a.docx" and "part2/" with one Markdown file, the first few.</summary>
    public string Names
    {
        get
        {
            var all = files.Concat(loose).Select(name => $"\"{name}\"").Concat(folders.Select(name => $"the folder \"{name[..name.IndexOf('/', StringComparison.Ordinal)]}\"")).ToList();
            return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "");
        }
    }

    /// <param name="glossary">The glossary's name; null for none.</param>
    public static UnreadFiles Of(ManuscriptFolder folder, Importers importers, string? glossary)
    {
        var left = new UnreadFiles(folder, importers);
        left.files.AddRange(folder.TopFiles().Where(name => name != glossary && left.MayBeText(name)));
        foreach (var name in folder.TopFolders())
        {
            // Some programs make a folder of a document.
            if (ForeignFile.OfName(name) is not null && !MarkdownNames.IsPutAside(name)) left.files.Add(name);
            else if (left.TextIn(name) is { } first) left.folders.Add(first);
        }
        return left;
    }

    /// <summary>What lies beside the texts that another program's folder holds.</summary>
    public static UnreadFiles OfSite(Site site, ManuscriptFolder folder, Importers importers, string? glossary)
    {
        var left = new UnreadFiles(folder, importers);
        left.files.AddRange(folder.TopFiles().Where(name => name != glossary && !site.Texts.Contains(name) && left.MayBeText(name)));
        left.loose.AddRange(site.Loose);
        return left;
    }

    /// <summary>Says it, where there is something.</summary>
    /// <param name="texts">What is read.</param>
    public void Report(IReadOnlyList<FileLookup.Found> texts, DiagnosticBag diagnostics)
    {
        if (!IsEmpty) diagnostics.LeftOut(Path.GetFileName(folder.Root), files.Count + folders.Count + loose.Count, Names, Advice(texts.Select(text => text.Path)) + ". What is not meant for the zine may begin with _");
    }

    public string? AdviceAlone => IsEmpty ? null : Advice([]);

    /// <summary>One sentence a kind, with the first of it as the example.</summary>
    private string Advice(IEnumerable<string> texts)
    {
        var advice = new List<string>();
        if (files.Find(IsHiddenMarkdown) is { } doubled) advice.Add($"Rename \"{doubled}\" to \"{Path.GetFileNameWithoutExtension(doubled)}\"");
        if (files.Find(IsSpare) is { } spare) advice.Add($"\"{spare}\" is an editor's spare copy: rename it to \"{spare[..^1]}\" if the file itself is lost");
        if (files.Find(MarkdownNames.IsAboutTheFolder) is { } about) advice.Add($"\"{about}\" has the name of a file about the folder: if it is text of the zine, rename it to \"my-{Path.GetFileNameWithoutExtension(about)}.md\"");
        if (files.Find(name => PlainTextNames.IsPlain(name) && !IsHiddenMarkdown(name) && !MarkdownNames.IsAboutTheFolder(name)) is { } plain)
            advice.Add($"Rename \"{plain}\" to \"{Path.GetFileNameWithoutExtension(plain)}.md\" if it is written for Publish; a library's text goes through publish import");
        if (files.Find(name => AdviceOf(name) is not null) is { } readable) advice.Add($"\"{readable}\" is {importers.OfName(readable)!.Name}: {LowerFirst(AdviceOf(readable)!)}");
        if (files.Find(name => !PlainTextNames.IsPlain(name) && !IsSpare(name) && AdviceOf(name) is null && HoldsText(name)) is { } misnamed) advice.Add($"\"{misnamed}\" holds plain text: rename it to \"{Path.GetFileNameWithoutExtension(misnamed)}.md\" if it is written for Publish");
        if (files.Find(name => AdviceOf(name) is null && Kind(name) is not null) is { } foreign) advice.Add($"\"{foreign}\" is {Kind(foreign)!.Name}: {LowerFirst(Kind(foreign)!.Advice)}");
        if (loose.Count > 0) advice.Add($"Name \"{loose[0]}\" under contents: in a zine.yaml, with all that belongs to the zine");
        if (folders.Count > 0) advice.Add($"Name the files in reading order in zine.yaml: contents: [{string.Join(", ", texts.Concat(folders).Take(MostNamed).Select(Yaml.YamlText.Quoted))}{(folders.Count > 1 || texts.Count() >= MostNamed ? ", …" : "")}]");
        if (advice.Count == 0) advice.Add("Publish reads Markdown files (.md)");
        return string.Join(". ", advice);
    }

    /// <summary>Of a kind that is read by itself; null for other files.</summary>
    private string? AdviceOf(string name) => importers.OfName(name) is { } importer && !(importer.IsOfAnotherProgram && HoldsText(name)) ? importer.InFolder(name) : null;

    /// <summary>By its first bytes, and by its name only where those say nothing.</summary>
    private ForeignFile? Kind(string name)
    {
        if (Directory.Exists(FullPath(name)) || FileLoader.Head(FullPath(name)) is not { } head) return ForeignFile.OfName(name);
        return ForeignFile.Of(head) ?? (head.Contains((byte)0) ? ForeignFile.OfName(name) : null);
    }

    /// <summary>Its name promises a word processor's file, or nothing, and what it holds is a text.</summary>
    private bool HoldsText(string name) => Kind(name) is null && FileLoader.Head(FullPath(name)) is { } head && !head.Contains((byte)0);

    private string FullPath(string name) => folder.Find(name) is FileLookup.Found found ? found.FullPath : Path.Combine(folder.Root, name);

    private static string LowerFirst(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private bool MayBeText(string name)
    {
        if (IsSpare(name)) return !MarkdownNames.IsPutAside(name) && MarkdownNames.IsMarkdown(name[..^1]) && folder.Find(name[..^1]) is not FileLookup.Found;
        if (MarkdownNames.IsMarkdown(name) || MarkdownNames.IsPutAside(name)) return false;
        var end = Path.GetExtension(name);
        if (Quiet.Contains(end) || IsSettings(name) || (MarkdownNames.IsAboutTheFolder(name) && !PlainTextNames.IsPlain(name)) || IsOfImport(name)) return false;
        // Where finished files are put beside the text, PDFs and EPUBs are those.
        if (end.Equals(".pdf", StringComparison.OrdinalIgnoreCase) || end.Equals(".epub", StringComparison.OrdinalIgnoreCase) || end.Equals(".html", StringComparison.OrdinalIgnoreCase)) return !folder.HoldsFinishedFiles;
        return end.Length > 0 || !IsTool(name);
    }

    /// <summary>What an import wrote beside the text, to be read and not to be set.</summary>
    private bool IsOfImport(string name) =>
        name == PlainTextImport.ReportName || (name == MarginComments.FileName && folder.Find(PlainTextImport.ReportName) is FileLookup.Found);

    /// <summary>zine.yaml under another name is told of where settings are looked for; a glossary, where that is.</summary>
    private static bool IsSettings(string name) =>
        name.StartsWith("zine.", StringComparison.OrdinalIgnoreCase) || GlossaryNames.IsPlain(name) || GlossaryNames.IsMisspelt(name);

    /// <summary>"Makefile", "CNAME", "AUTHORS".</summary>
    private static bool IsTool(string name) => name.EndsWith("file", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Icon", StringComparison.Ordinal) || !name.Any(char.IsLower);

    /// <summary>"one.md~"; where one.md is there, it is its older state.</summary>
    private static bool IsSpare(string name) => name.EndsWith('~');

    private static bool IsHiddenMarkdown(string name) => PlainTextNames.IsPlain(name) && MarkdownNames.IsMarkdown(Path.GetFileNameWithoutExtension(name));

    /// <summary>The first Markdown file in a folder below; null in one that is a zine of its own, or put aside.</summary>
    private string? TextIn(string name)
    {
        if (MarkdownNames.IsPutAside(name) || name is "node_modules" || folder.Find(name + "/zine.yaml") is FileLookup.Found) return null;
        return folder.FilesBelow(name, MostLookedAt).FirstOrDefault(path => MarkdownNames.IsMarkdown(path) && !MarkdownNames.IsAboutTheFolder(path) && !path.Split('/').Any(MarkdownNames.IsPutAside));
    }
}
