using Publish.Manuscript.Files;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>A manuscript that was read: what it says, and where each word of it stood.</summary>
/// <param name="Sources">Every file that was read as text, settings included; spans point into them.</param>
/// <param name="Pictures">By the paths that the document names.</param>
/// <param name="Folder">Absolute; where the manuscript's own <c>styles/</c> are looked for. For a single file, the folder it lies in.</param>
public sealed record ManuscriptFiles(Document Document, SourceSet Sources, PictureFiles Pictures, string Folder)
{
    /// <summary>Where a file of it lies on this machine, whose disk may store a name's accents apart.</summary>
    /// <param name="path">In the manuscript.</param>
    public string FullPath(string path) => new ManuscriptFolder(Folder).Find(path) is FileLookup.Found found ? found.FullPath : Path.Combine(Folder, path);

    /// <summary>How a library's plain text was read; null for a manuscript that was written for Publish.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>What a file of another program held, and what the zine holds of it; null for a manuscript that was written for Publish.</summary>
    public ImportAccount? Account { get; init; }

    /// <summary>Whose folder it is, with its article: "a Hugo site"; null for one of Publish's own kind, and for a file.</summary>
    public string? KindOfFolder { get; init; }

    /// <summary>What an import writes beside the text: comments of those who read the file before, for example.</summary>
    public Seq<WrittenFile> Beside { get; init; }

    /// <summary>Divs whose names are not known, which has been said of each; a style may have a class of that name.</summary>
    public Seq<UnusedAttribute> UnknownDivs { get; init; }

    /// <summary>What <c>zine.yaml</c> or the text's head says, key by key with its place; empty where there is neither.</summary>
    public SettingMap Settings { get; init; } = new([], SourceSpan.None);

    /// <summary>What was typed in braces and taken by no reader, in reading order.</summary>
    public Seq<UnusedAttribute> Unused { get; init; }
}
