using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Pdf.Import;

/// <summary>Measures how near to its edges something is printed on a page of another PDF.</summary>
internal sealed class MarginReader(OpenPdf pdf)
{
    private readonly PrintedPageReader reader = new(new ReadingRoom(pdf.Document, new SourceObjects(pdf)));

    /// <param name="index">From 0.</param>
    /// <param name="trim">As the page is shown.</param>
    /// <returns>Null for a page that cannot be read.</returns>
    /// <exception cref="BudgetSpentException">The file asks for more work than it may.</exception>
    public PageMargins? Of(SourcePage source, int index, Rect trim)
    {
        try
        {
            return PdfDoor.Within(pdf.Budget, () =>
            {
                var (page, _) = reader.Read(source, index + 1);
                return page.IsTooMuch || page.Problems.Count > 0 ? (PageMargins?)null : PageMargins.Of(trim, page.Marks.Select(mark => mark.Area));
            });
        }
        catch (Exception fault) when (fault is not BudgetSpentException)
        {
            // A damaged page makes the reader fail in many ways, and none of them says where its type stands.
            return null;
        }
    }
}
