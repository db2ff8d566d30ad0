using Publish.Compression;
using Publish.Model;
using Publish.Pdf.Syntax;
using UglyToad.PdfPig;

namespace Publish.Pdf.Import;

/// <summary>Another PDF, open, whose pages can be written into ours as forms.</summary>
internal sealed class ImportedFile
{
    private readonly SourceObjects objects;

    public ImportedFile(PdfDocument document)
    {
        objects = new SourceObjects(document);
        Pages = PageFinder.Find(objects, objects.Catalog);
        Metadata = new Metadata { Title = document.Information.Title?.Trim() ?? "" };
    }

    public List<SourcePage> Pages { get; }

    public Metadata Metadata { get; }

    public ObjectCopier CopierTo(PdfFile file) => new(file, objects);

    /// <summary>Writes a page as a form whose corner is at the origin.</summary>
    public PdfRef WriteForm(PdfFile file, ObjectCopier copier, int index)
    {
        var page = Pages[index];
        var form = file.WriteDeflated(file.Reserve(), page.Deflated ?? Deflate.Zlib([]), entries => WriteEntries(entries, copier, page));
        copier.WritePending();
        return form;
    }

    /// <summary>What says which layers are hidden; none for a file without layers.</summary>
    public PdfRef WriteLayers(PdfFile file, ObjectCopier copier)
    {
        if (SourceObjects.Entry(objects.Catalog, "OCProperties") is not { } layers)
            return PdfRef.None;
        var target = file.Reserve();
        copier.Write(file.Open(target), objects.Resolve(layers)!);
        file.Close();
        copier.WritePending();
        return target;
    }

    private static void WriteEntries(DictionaryScope entries, ObjectCopier copier, SourcePage page)
    {
        entries.Named(Key.Subtype, Name.Form);
        using (var box = entries.Array(Key.BBox))
            foreach (var side in (ReadOnlySpan<double>)[page.View.Crop.Left, page.View.Crop.Bottom, page.View.Crop.Right, page.View.Crop.Top])
                box.Thousandths(Rounded(side));
        using (var matrix = entries.Array(Key.Matrix))
            foreach (var factor in page.View.Matrix)
                matrix.Thousandths(Rounded(factor));
        if (page.Group is not null)
            copier.Write(entries.Raw(Key.Group), page.Group);
        if (page.Resources is not null)
            copier.Write(entries.Raw(Key.Resources), page.Resources);
    }

    private static long Rounded(double value) => (long)Math.Round(value * 1000);
}
