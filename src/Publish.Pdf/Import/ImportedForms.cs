using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Import;

/// <summary>Pages of other files as forms of one file, each written once.</summary>
internal sealed class ImportedForms(PdfFile file)
{
    private readonly Dictionary<(ImportedFile File, SourcePage Page, Rect? Needed), PdfRef> forms = [];
    private readonly Dictionary<ImportedFile, ObjectCopier> copiers = [];

    /// <summary>What the catalog has to say of imported pages. Of several files the first counts.</summary>
    public ImportedRoots Roots { get; private set; }

    public PdfRef FormOf(ImportedPage page)
    {
        if (page.File is not ImportedFile source) throw new InvalidOperationException($"Sheets of PDF cannot hold a page of a {page.File.GetType().Name}.");
        var part = page.Needed is { } needed ? source.PartOf(page.Index, needed) : null;
        var key = (source, source.Pages[page.Index].Painted, part is null ? null : page.Needed);
        if (!forms.TryGetValue(key, out var form)) forms.Add(key, form = source.WriteForm(file, CopierOf(source), page.Index, part));
        return form;
    }

    private ObjectCopier CopierOf(ImportedFile source)
    {
        if (copiers.TryGetValue(source, out var copier)) return copier;
        copiers.Add(source, copier = source.CopierTo(file));
        if (copiers.Count == 1) Roots = source.WriteRoots(file, copier);
        return copier;
    }
}
