using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Publish.Pdf.Import;

/// <summary>Reads a PDF that others made as pages to be imposed, so that anything can become a booklet.</summary>
public static class PdfImporter
{
    private const int MostPages = 20_000;

    /// <summary>
    /// Gives each page as it is shown: cropped, turned upright, in its own unit. Links, forms and notes on the pages are left behind, and said so.
    /// Null, with a diagnostic, for a file that cannot be read.
    /// </summary>
    /// <param name="name">What the person calls the file, for messages.</param>
    public static PagedDocument? Read(byte[] data, string name, ImportOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            return Made(new ImportedFile(Open(data, options.Password)), name, diagnostics);
        }
        catch (PdfDocumentEncryptedException) when (options.Password is null && options.AskPassword?.Invoke() is { } given)
        {
            return Read(data, name, new ImportOptions { Password = given }, diagnostics);
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.PasswordNeeded(name, options.Password is not null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged file makes the reader fail in many ways, each of which means the same to whoever gave it.
            diagnostics.NotAPdf(name);
        }

        return null;
    }

    private static PdfDocument Open(byte[] data, string? password) =>
        PdfDocument.Open(data, new ParsingOptions { Passwords = password is null ? [] : [password], UseLenientParsing = true });

    private static PagedDocument? Made(ImportedFile file, string name, DiagnosticBag diagnostics)
    {
        if (file.Pages.Count is 0 or > MostPages)
        {
            diagnostics.PageCountOutOfRange(name, file.Pages.Count, MostPages);
            return null;
        }

        for (var page = 0; page < file.Pages.Count; page++)
            if (file.Pages[page].Deflated is null)
                diagnostics.DamagedPage(name, page + 1);
        if (file.Pages.Exists(page => page.HasAnnotations))
            diagnostics.LinksDropped(name);
        return new PagedDocument(file.Metadata, Seq.Of(file.Pages.Select((page, i) => PageOf(file, page, i))), null, [], PrintingWishes.None);
    }

    private static Page PageOf(ImportedFile file, SourcePage source, int index)
    {
        var size = source.View.Size;
        var whole = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        var placed = new PlacedPageItem(
            Artifact.Layout, new ImportedPage(file, index, size), new Placement(Placement.ActualSize, 0, new Point(Length.Zero, Length.Zero)), whole);
        return new Page(size, source.Bleed ?? whole, source.Trim ?? whole, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), [placed]);
    }
}
