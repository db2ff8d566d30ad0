using System.Security.Cryptography;
using Publish.Model;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>Another PDF, open, whose pages can be written into ours as forms.</summary>
internal sealed class ImportedFile
{
    // Programs look so far for the first line, since some files begin with what carried them.
    private const int LongestPreamble = 1024;

    private readonly SourceObjects objects;

    /// <param name="mostPages">One page more is read at the most.</param>
    public ImportedFile(byte[] data, PdfDocument document, int mostPages)
    {
        objects = new SourceObjects(document);
        Pages = PageFinder.Find(objects, mostPages);
        IsOfPdf2 = data.AsSpan(0, Math.Min(data.Length, LongestPreamble)).IndexOf("%PDF-2"u8) >= 0 || SourceObjects.Entry(objects.Catalog, "Version") is NameToken { Data: ['2', ..] };
        Metadata = new Metadata
        {
            Title = InfoText.Legible(document.Information.Title),
            Contributors = InfoText.Legible(document.Information.Author) is { Length: > 0 } author ? [new Contributor(author)] : [],
            Date = InfoText.Day(document.Information.ModifiedDate ?? document.Information.CreationDate),
            Identifier = Convert.ToHexStringLower(SHA256.HashData(data)),
        };
        Preferences = ViewerPreferencesReader.Read(objects);
    }

    public List<SourcePage> Pages { get; }

    /// <summary>As the file itself counts them, which may be wrong.</summary>
    public int ClaimedPages => (int)Math.Clamp(
        objects.Resolve(SourceObjects.Entry(objects.Catalog, "Pages")) is DictionaryToken tree ? objects.Number(SourceObjects.Entry(tree, "Count")) ?? 0 : 0,
        0, int.MaxValue);

    public Metadata Metadata { get; }

    public ViewerPreferences Preferences { get; }

    /// <summary>It may hold what earlier versions do not know.</summary>
    public bool IsOfPdf2 { get; }

    /// <summary>Whether the contents of every page can be read; those in one stream are not looked at, since they are copied as they are.</summary>
    public bool IsDamaged(int index) => objects.OnlyStream(Pages[index].Contents) is null && objects.Contents(Pages[index].Contents).IsDamaged;

    /// <summary>Whether any page comes from a PDF 2.0.</summary>
    public static bool HasPdf2(PagedDocument document) => document.Pages.Any(HasPdf2);

    public ObjectCopier CopierTo(PdfFile file) => new(file, objects);

    /// <summary>Writes a page as a form whose corner is at the origin.</summary>
    public PdfRef WriteForm(PdfFile file, ObjectCopier copier, int index) => new FormWriter(file, copier, objects).Write(Pages[index]);

    /// <summary>What is said of all pages together: which layers are hidden, what their colours are meant for.</summary>
    public ImportedRoots WriteRoots(PdfFile file, ObjectCopier copier) =>
        new(WriteRoot(file, copier, "OCProperties"), WriteRoot(file, copier, "OutputIntents"));

    private PdfRef WriteRoot(PdfFile file, ObjectCopier copier, string key)
    {
        if (objects.Resolve(SourceObjects.Entry(objects.Catalog, key)) is not { } value)
            return PdfRef.None;
        var target = file.Reserve();
        copier.Write(file.Open(target), value);
        file.Close();
        copier.WritePending();
        return target;
    }

    private static bool HasPdf2(Page page)
    {
        foreach (var item in page.Items)
            if (item is PlacedPageItem { Source: ImportedPage { File: ImportedFile { IsOfPdf2: true } } } || (item is PlacedPageItem { Source: LaidOutPage placed } && HasPdf2(placed.Page)))
                return true;
        return false;
    }
}

/// <summary>Entries of the catalog that come with imported pages, each none where there is nothing to say.</summary>
internal readonly record struct ImportedRoots(PdfRef Layers, PdfRef OutputIntents);
