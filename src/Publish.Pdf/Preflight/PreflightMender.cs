using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Pdf.Import.Mending;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Mending;
using Publish.Pdf.Preflight.Reading;
using Publish.Pdf.Preflight.Rules;
using Publish.Typesetting.Geometry;
using UglyToad.PdfPig.Core;

namespace Publish.Pdf.Preflight;

/// <summary>Something that was changed in a mended copy.</summary>
/// <param name="Place">From the top left corner of the trim, of the first; null for a page as a whole.</param>
/// <param name="More">How many more of the same were changed on this page.</param>
/// <param name="Message">Without a full stop.</param>
public sealed record PreflightMend(int Page, Rect? Place, int More, string Message);

/// <param name="Data">The mended file; of one in which nothing was mended, the file itself.</param>
/// <param name="Left">What is found in the mended file.</param>
public sealed record PreflightMending(byte[] Data, Seq<PreflightMend> Mends, PreflightReport Left);

/// <summary>
/// Makes a copy of a PDF with what is safe to be mended: black and grey of red, green and blue become black ink, lines that are too thin are widened, white no longer
/// overprints, and pages say where they are cut. Changes are written behind the file; all else stays, to the byte.
/// </summary>
public static class PreflightMender
{
    private const int MostPages = 20_000;

    /// <summary>Null, with a diagnostic, for a file that cannot be read, or not be written behind.</summary>
    /// <param name="name">What the person calls the file, for messages.</param>
    public static PreflightMending? Mend(byte[] data, string name, PreflightLimits limits, string? password, DiagnosticBag diagnostics)
    {
        if (Preflighter.Check(data, name, limits, password, diagnostics) is not { } before) return null;
        if (before.Findings.Any(finding => finding.Code == "ZP650"))
        {
            diagnostics.CannotMend(name, "it is encrypted", "Save it without a password first.");
            return null;
        }
        // A file whose table is damaged has been given one by Check, and is given the same here.
        if (before.Findings.Any(finding => finding.Code == "ZP698") && MendedPdf.Of(data) is { } whole) data = whole;
        try
        {
            using var pdf = PdfDoor.Open(data, password);
            if (PdfDoor.Within(pdf.Budget, () => Mended(data, pdf, limits)) is var (mended, mends)
                && (mends.Count == 0 ? before : Preflighter.Check(mended, name, limits, password, new())) is { } left && left.Pages == before.Pages)
                return new(mended, Seq.Of(mends), left);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // It was read once; what now fails is told below.
        }
        diagnostics.CannotMend(name, "its end, where changes would be written, cannot be understood", "Send it through a program that repairs PDFs first: mutool clean BROKEN.pdf FIXED.pdf.");
        return null;
    }

    private static (byte[] Data, List<PreflightMend> Mends)? Mended(byte[] data, OpenPdf pdf, PreflightLimits limits)
    {
        if (FilePatch.Size(data) is not { } size) return null;
        var objects = new SourceObjects(pdf);
        var notes = new MendingNotes(limits.Hairline);
        var room = new ReadingRoom(pdf.Document, objects) { Notes = notes };
        var reader = new PrintedPageReader(room);
        var sources = PageFinder.Find(objects, MostPages);
        var (patch, mends) = (new FilePatch(objects), new List<PreflightMend>());
        var mender = new FileMender(room, patch, Math.Max(size - 1, ObjectScan.Find(data).Select(found => found.Number).DefaultIfEmpty(0).Max()));
        var joined = new Dictionary<IndirectReference, (Import.SourcePage Page, byte[] Contents)>();
        for (var number = 1; number <= sources.Count; number++)
        {
            var source = sources[number - 1];
            var (page, _) = reader.Read(source, number);
            var isWhole = page.Problems.Count == 0 && !page.IsTooMuch;
            mends.AddRange(notes.EndPage(isWhole).GroupBy(seen => seen.Kind).OrderBy(kind => kind.Key)
                .Select(kind => new PreflightMend(number, page.FromTrim(kind.First().Place), kind.Count() - 1, Done(kind.Key, limits))));
            if (source.Reference is not { } own || joined.ContainsKey(own)) continue;
            joined[own] = (source, isWhole ? reader.Joined(source, new Scene(PathExtent.Nothing)) : []);
            if (mender.SetBoxes(source, limits.Bleed) is { } boxes) mends.Add(new(number, null, 0, boxes));
        }
        foreach (var (reference, edits) in notes.Edits)
            if (joined.TryGetValue(reference, out var page)) mender.Edit(page.Page, edits, page.Contents);
            else mender.Edit(reference, edits);
        return patch.IsEmpty ? (data, []) : patch.Write(data) is { } mended ? (mended, mends) : null;
    }

    private static string Done(MendKind kind, PreflightLimits limits) => kind switch
    {
        MendKind.Black => "black in red, green and blue is black ink now",
        MendKind.Grey => "grey in red, green and blue is a tint of black ink now",
        MendKind.Hairline => $"a line that was too thin is {PreflightFindings.Points(limits.Hairline)} now",
        _ => "white that was set to overprint leaves out what is below it now",
    };
}
