using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Each ink beside the four is a plate more, which is charged; and one that the press does not have comes out as what stands in for it.</summary>
internal static class InkRules
{
    public static IEnumerable<PreflightFinding> Check(IReadOnlyList<PrintedPage> pages, PreflightLimits limits)
    {
        var met = new Dictionary<string, (int Page, bool HasLight)>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var (ink, hasLight) in page.Spots)
                met[ink] = met.TryGetValue(ink, out var before) ? (before.Page, before.HasLight || hasLight) : (page.Number, hasLight);
        var beside = met.Where(ink => !limits.Spots.Contains(ink.Key)).ToArray();
        if (beside.Length > 0)
            yield return PreflightFindings.OfFile(
                "ZP690", Severity.Warning, $"{(beside.Length == 1 ? "an ink" : $"{beside.Length} inks")} beside what the job is for: {string.Join(", ", beside.Select(Named))}",
                "Say which spot inks the job is printed with (--spots NAME,NAME), or export it again with the others converted to process inks.");
        foreach (var (ink, (page, _)) in met.Where(ink => ink.Value.HasLight))
            yield return PreflightFindings.OfFile(
                "ZP691", Severity.Warning, $"what stands in for the ink “{ink}” is red, green and blue (first on page {page})", "Define the ink again with a stand-in in CMYK; proofs and presses without it print that.");
    }

    private static string Named(KeyValuePair<string, (int Page, bool HasLight)> ink) => $"“{ink.Key}” (first on page {ink.Value.Page})";
}
