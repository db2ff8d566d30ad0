using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Pdf.Import.Mending;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Inking;
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
            return Read(data, password, limits, isMended: false)
                ?? (MendedPdf.Of(data) is { } mended ? Read(mended, password, limits, isMended: true) : null)
                ?? Refused(name, diagnostics);
        }
        catch (BudgetSpentException spent)
        {
            diagnostics.TooDemanding(name, spent.Message);
            return null;
        }
        catch (PdfDocumentEncryptedException)
        {
            diagnostics.PasswordNeeded(name, password is not null);
            return null;
        }
    }

    private static PreflightReport? Refused(string name, DiagnosticBag diagnostics)
    {
        diagnostics.NotAPdf(name);
        return null;
    }

    /// <summary>Null for what the reader can make nothing of.</summary>
    private static PreflightReport? Read(byte[] data, string? password, PreflightLimits limits, bool isMended)
    {
        try
        {
            using var pdf = PdfDoor.Open(data, password);
            return PdfDoor.Within(pdf.Budget, () =>
            {
                var objects = new SourceObjects(pdf);
                var pages = PageFinder.Find(objects, MostPages);
                return pages.Count is 0 or > MostPages ? null : Check(pdf, objects, pages, limits, isMended);
            });
        }
        catch (Exception fault) when (fault is not (PdfDocumentEncryptedException or BudgetSpentException))
        {
            // A damaged file makes the reader fail in many ways, each of which means the same to whoever gave it.
            return null;
        }
    }

    private static PreflightReport Check(OpenPdf pdf, SourceObjects objects, List<Import.SourcePage> sources, PreflightLimits limits, bool isMended)
    {
        var facts = FileFacts.Of(pdf.Document, objects) with { IsMended = isMended };
        IPageRule[] rules =
        [
            new UnreadRule(), new FontRule(), new RgbRule(), new RichBlackRule(), new InkRule(), new RegistrationRule(), new WhiteOverprintRule(), new HairlineRule(), new TinyTypeRule(),
            new ResolutionRule(), new JpegRule(), new SafetyRule(), new BleedRule(facts.IsForReading), new AnnotationRule(),
        ];
        var room = new ReadingRoom(pdf.Document, objects);
        var reader = new PrintedPageReader(room);
        var heaps = new HeapFinder(room.Plates, room.Pictures);
        var pages = new List<PrintedPage>();
        var findings = new List<PreflightFinding>();
        for (var number = 1; number <= sources.Count; number++)
        {
            var (page, scene) = reader.Read(sources[number - 1], number);
            page = heaps.Look(page, scene, limits.Ink);
            foreach (var rule in rules)
                findings.AddRange(rule.Check(page, limits));
            pages.Add(page with { Marks = [], Covered = new HashSet<Mark>() });
        }

        return new(pages.Count, pages[0].Trim.Size, Seq.Of(DocumentRules.Check(pages, facts, limits).Concat(findings)));
    }
}
