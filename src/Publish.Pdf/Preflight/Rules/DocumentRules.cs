using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>What is to be said of the file as a whole.</summary>
internal static class DocumentRules
{
    private static readonly Length SameSize = Length.Mm(0.5m);

    public static IEnumerable<PreflightFinding> Check(IReadOnlyList<PrintedPage> pages, FileFacts facts, PreflightLimits limits)
    {
        if (facts.IsMended)
            yield return PreflightFindings.OfFile(
                "ZP698", Severity.Warning, "the file is damaged: its table of objects does not lead to them, and they were looked for", "Export it again; a press may refuse it.");
        if (facts.ClaimedPages > pages.Count)
            yield return PreflightFindings.OfFile(
                "ZP657", Severity.Error, $"the file counts {facts.ClaimedPages} pages, and {pages.Count} can be read", "Export it again.");
        if (facts.IsEncrypted)
            yield return PreflightFindings.OfFile("ZP650", Severity.Error, "the file is encrypted, which no press takes", "Save it without a password and without restrictions.");
        if (facts.HasScripts)
            yield return PreflightFindings.OfFile("ZP651", Severity.Warning, "the file holds scripts", "Export it again without forms and scripts.");
        if (pages.FirstOrDefault(page => !page.NamesTrim) is { } untrimmed)
            yield return PreflightFindings.OfFile(
                "ZP652", Severity.Note, $"page {untrimmed.Number} does not say where it is trimmed; its whole area is taken", "Export it with a trim box, if the shop asks for one.");
        if (pages.FirstOrDefault(page => page.BoxFault is not null) is { } boxed)
            yield return PreflightFindings.OfFile(
                "ZP649", Severity.Error, $"page {boxed.Number} {boxed.BoxFault}{Others(pages.Count(page => page.BoxFault is not null) - 1)}", "Export it again: the trim lies within the bleed, and both within the page.");
        if (pages.FirstOrDefault(page => page.ChangesTones) is { } curved)
            yield return PreflightFindings.OfFile(
                "ZP639", Severity.Warning, $"the file changes tones by a curve of its own (first on page {curved.Number}): presses use it, leave it out or refuse it", "Export it again without transfer functions.");
        if (pages.FirstOrDefault(page => !IsAlike(page.Trim.Size, pages[0].Trim.Size)) is { } odd)
            yield return PreflightFindings.OfFile(
                "ZP653", Severity.Warning, $"page {odd.Number} is {Sides(odd)}, page 1 is {Sides(pages[0])}", "Make all pages one size; covers may go in a file of their own.");
        if (pages.Count % 4 != 0)
            yield return PreflightFindings.OfFile(
                "ZP654", Severity.Note, pages.Count == 1 ? "1 page does not fill a folded sheet of four" : $"{pages.Count} pages do not fill folded sheets of four", "A stapled booklet gets blank pages; a pile of single leaves does not care.");
        if (pages.FirstOrDefault(page => page.IsTransparent) is { } transparent)
            yield return PreflightFindings.OfFile(
                "ZP655", Severity.Note, $"there is transparency (first on page {transparent.Number})", "PDF/X-4 allows it; for a shop that wants PDF/X-1a it must be flattened.");
        if (!facts.HasOutputIntent)
            yield return PreflightFindings.OfFile(
                "ZP656", Severity.Note, "the file does not say which press condition it was made for", "Shops that ask for PDF/X-4 want an output profile in it.");
        foreach (var finding in InkRules.Check(pages, limits).Concat(LayerRules.Check(pages)))
            yield return finding;
    }

    private static string Others(int more) => more switch { 0 => "", 1 => " (and 1 more)", _ => $" (and {more} more)" };

    private static bool IsAlike(Size a, Size b) => IsNear(a.Width, b.Width) && IsNear(a.Height, b.Height);

    private static bool IsNear(Length a, Length b) => a - b < SameSize && b - a < SameSize;

    private static string Sides(PrintedPage page) => $"{PreflightFindings.Millimetres(page.Trim.Width)} by {PreflightFindings.Millimetres(page.Trim.Height)}";
}
