using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Reading;
using Publish.Pdf.Preflight.Rules;
using UglyToad.PdfPig.Exceptions;

namespace Publish.Pdf.Preflight;

/// <summary>Looks at a PDF, ours or anybody's, as a print shop does before it makes plates.</summary>
public static class Preflighter
{
    private const int MostPages = 20_000;

    /// <summary>Null, with a diagnostic, for a file that cannot be read.</summary>
    /// <param name="name">What the person calls the file, for messages.</param>
    /// <param name="password">Null where none is known.</param>
    public static PreflightReport? Check(byte[] data, string name, PreflightLimits limits, string? password, DiagnosticBag diagnostics)
    {
        try
        {
            using var pdf = PdfDoor.Open(data, password);
            var count = PdfDoor.Within(pdf.Budget, () => pdf.Document.NumberOfPages);
            if (count is > 0 and <= MostPages) return PdfDoor.Within(pdf.Budget, () => Check(pdf, limits));
            diagnostics.PageCountOutOfRange(name, count, MostPages);
        }
        catch (BudgetSpentException spent)
        {
            diagnostics.TooDemanding(name, spent.Message);
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.PasswordNeeded(name, password is not null);
        }
        catch (Exception)
        {
            // A damaged file makes the reader fail in many ways, each of which means the same to whoever gave it.
            diagnostics.NotAPdf(name);
        }

        return null;
    }

    private static PreflightReport Check(OpenPdf pdf, PreflightLimits limits)
    {
        var (document, objects) = (pdf.Document, new SourceObjects(pdf));
        document.AddPageFactory<PrintedPage, PrintedPageFactory>();
        var notEmbedded = FontCensus.NotEmbedded(objects, PageFinder.Find(objects, MostPages).Select(page => page.Resources));
        IPageRule[] rules =
        [
            new FontRule(notEmbedded), new RgbRule(), new RichBlackRule(), new InkRule(), new HairlineRule(), new ResolutionRule(), new SafetyRule(), new BleedRule(),
        ];
        var pages = new List<PrintedPage>();
        var findings = new List<PreflightFinding>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage<PrintedPage>(number);
            foreach (var rule in rules)
                findings.AddRange(rule.Check(page, limits));
            pages.Add(page with { Marks = [] });
        }

        return new(pages.Count, pages[0].Trim.Size, Seq.Of(DocumentRules.Check(pages, FileFacts.Of(document, objects)).Concat(findings)));
    }
}
