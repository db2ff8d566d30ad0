using Publish.Manuscript.Docx;
using Publish.Manuscript.Folders;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Odt;
using Publish.Manuscript.PlainText;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Importing;

/// <summary>The kinds of manuscripts that can be read.</summary>
public sealed class Importers
{
    private readonly Seq<IImporter> importers;

    private Importers(Seq<IImporter> importers) => this.importers = importers;

    /// <summary>Here a kind is registered.</summary>
    public static Importers All { get; } = new(
    [
        new FolderImporter(), new Drawings.DrawingsImporter(), new MarkdownImporter(), new PlainTextImporter(), new DocxImporter(), new OdtImporter(), new Muse.MuseImporter(), new WebPages.WebPageImporter(), new Ebooks.EpubImporter(), new FictionBook.Fb2Importer(), new Rtf.RtfImporter(),
    ]);

    /// <summary>These and one more.</summary>
    public Importers With(IImporter importer) => new(importers.Add(importer)) { Darkroom = Darkroom, Lifter = Lifter, Wanted = Wanted };

    /// <summary>The same, with somebody who makes PNG of pictures of other kinds.</summary>
    public Importers With(IDarkroom darkroom) => new(importers) { Darkroom = darkroom, Lifter = Lifter, Wanted = Wanted };

    /// <summary>The same, with somebody who takes the pages of PDFs as pictures.</summary>
    public Importers With(IPageLifter lifter) => new(importers) { Darkroom = Darkroom, Lifter = lifter, Wanted = Wanted };

    /// <summary>The same, for a folder that is made: pictures are copied into it.</summary>
    /// <param name="work">What is done to the pictures of a zine of pictures.</param>
    public Importers ForImport(PictureWork work) => new(importers) { Darkroom = Darkroom, Lifter = Lifter, Wanted = work };

    /// <summary>Makes PNG of pictures of other kinds; null where nobody does, so that those are left out, and said.</summary>
    public IDarkroom? Darkroom { get; private init; }

    /// <summary>Takes pages of PDFs as pictures; null where nobody does.</summary>
    public IPageLifter? Lifter { get; private init; }

    /// <summary>What is done to the pictures that a new folder gets; null where none is made.</summary>
    public PictureWork? Wanted { get; private init; }

    /// <summary>The one that is surest; null where nobody knows the file.</summary>
    public IImporter? Of(ManuscriptPath path)
    {
        IImporter? surest = null;
        Certainty? most = null;
        foreach (var importer in importers)
            if (importer.Recognise(path) is { } sure && (most is null || sure > most)) (surest, most) = (importer, sure);
        return surest;
    }

    /// <summary>The one whose kind a file is by the end of its name; null for none.</summary>
    public IImporter? OfName(string name)
    {
        var end = Path.GetExtension(name);
        foreach (var importer in importers)
            if (importer.Extensions.Contains(end, StringComparer.OrdinalIgnoreCase)) return importer;
        return null;
    }

    /// <summary>"a folder with a zine.yaml, a Markdown file or a text file".</summary>
    internal string Names => Listed(importers.Select(importer => importer.Name));

    /// <summary>"a folder, a .md or a .txt file".</summary>
    internal string Endings => Listed(importers.Select(importer => importer.Extensions.IsEmpty ? "a folder" : "a " + importer.Extensions[0])) + " file";

    internal int Count => importers.Count;

    private static string Listed(Seq<string> words) => string.Join(", ", words.Take(words.Count - 1)) + " or " + words[^1];
}
