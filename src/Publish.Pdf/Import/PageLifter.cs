using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Import;

/// <summary>Takes the pages of a PDF as pictures, without a pixel's change, where each is one. Safe to use from several threads.</summary>
public sealed class PageLifter : IPageLifter
{
    public static PageLifter Instance { get; } = new();

    public IReadOnlyList<LiftedPage>? Lift(byte[] file, string name, DiagnosticBag diagnostics) =>
        PdfImporter.Read(file, name, PdfImportOptions.None, diagnostics) is { } document ? [.. document.Pages.Select(Lifted)] : null;

    private static LiftedPage Lifted(Page page) =>
        page.Items is [PlacedPageItem { Source: ImportedPage { File: ImportedFile file } import }] ? file.Lift(import.Index) : new((byte[]?)null);
}
