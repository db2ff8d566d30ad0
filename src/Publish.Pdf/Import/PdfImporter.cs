using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import.Mending;
using Publish.Pdf.Import.Opening;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Exceptions;

namespace Publish.Pdf.Import;

/// <summary>Reads a PDF that others made as pages to be imposed, so that anything can become a booklet.</summary>
public static class PdfImporter
{
    private const int MostPages = 20_000;

    /// <summary>
    /// Gives each page as it is shown: cropped, turned upright, in its own unit. Stamps and filled-in fields come along; links and notes are left behind, and said so.
    /// Null, with a diagnostic, for a file that cannot be read.
    /// </summary>
    /// <param name="name">What the person calls the file, for messages.</param>
    public static PagedDocument? Read(byte[] data, string name, PdfImportOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            return Open(data, options) is { } file ? Made(file, name, diagnostics) : Mended(data, name, options, diagnostics);
        }
        catch (PdfDocumentEncryptedException) when (options.Password is null && options.AskPassword?.Invoke() is { } given)
        {
            return Read(data, name, options with { Password = given, AskPassword = null }, diagnostics);
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.PasswordNeeded(name, options.Password is not null);
            return null;
        }
        catch (BudgetSpentException spent)
        {
            diagnostics.TooDemanding(name, spent.Message);
            return null;
        }
    }

    private static PagedDocument? Mended(byte[] data, string name, PdfImportOptions options, DiagnosticBag diagnostics)
    {
        if (MendedPdf.Of(data) is not { } mended || Open(mended, options) is not { } file)
        {
            diagnostics.NotAPdf(name);
            return null;
        }

        diagnostics.Mended(name);
        return Made(file, name, diagnostics);
    }

    /// <summary>Null for what the reader can make nothing of.</summary>
    private static ImportedFile? Open(byte[] data, PdfImportOptions wanted)
    {
        try
        {
            var pdf = PdfDoor.Open(data, wanted.Password);
            return PdfDoor.Within(pdf.Budget, () => new ImportedFile(data, pdf, MostPages) { Margins = wanted.Measures ? new MarginReader(pdf) : null });
        }
        catch (Exception fault) when (fault is not (PdfDocumentEncryptedException or BudgetSpentException))
        {
            // A damaged file makes the reader fail in many ways, each of which means the same to whoever gave it.
            return null;
        }
    }

    private static PagedDocument? Made(ImportedFile file, string name, DiagnosticBag diagnostics)
    {
        if (file.Pages.Count is 0 or > MostPages)
        {
            diagnostics.PageCountOutOfRange(name, Math.Max(file.Pages.Count, file.Pages.Count == 0 ? 0 : file.ClaimedPages), MostPages);
            return null;
        }

        if (file.ClaimedPages > file.Pages.Count)
            diagnostics.PagesMissing(name, file.Pages.Count, file.ClaimedPages);
        var found = new DiagnosticBag();
        for (var page = 0; page < file.Pages.Count; page++)
            Check(file, page, name, found);
        file.EndReading();
        diagnostics.AddRange(found.Sorted());
        if (file.Pages.Exists(page => page.Annotations.LeavesOut))
            diagnostics.LinksDropped(name);
        return new PagedDocument(file.Metadata, Seq.Of(file.Pages.Select((page, i) => PageOf(file, page, i))), null, [], file.Preferences);
    }

    private static void Check(ImportedFile file, int page, string name, DiagnosticBag diagnostics)
    {
        file.Measure(page);
        if (file.IsDamaged(page))
            diagnostics.DamagedPage(name, page + 1);
        if (file.Pages[page].Annotations.HasBareFields)
            diagnostics.BareFields(name, page + 1);
    }

    private static Page PageOf(ImportedFile file, SourcePage source, int index)
    {
        var size = source.View.Size;
        var whole = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        var placed = new PlacedPageItem(
            Artifact.Layout, new ImportedPage(file, index, size), new Placement(Placement.ActualSize, 0, new Point(Length.Zero, Length.Zero)), whole)
        {
            Margins = file.Margins?.Of(source, index, source.Trim ?? whole),
        };
        return new Page(size, source.Bleed ?? whole, source.Trim ?? whole, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), [placed]) { Record = file.RecordOf(source) };
    }
}
