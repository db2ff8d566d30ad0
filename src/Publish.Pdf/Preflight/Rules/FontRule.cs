using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>A font that is not in the file is replaced by one that is at hand, and every line comes out otherwise.</summary>
internal sealed class FontRule : IPageRule
{
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Each font once, at the first page that uses it.</summary>
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        foreach (var font in page.FontsNotEmbedded.Where(said.Add).Order(StringComparer.Ordinal))
            yield return PreflightFindings.OfPage(
                page, "ZP640", Severity.Error, $"the font {(font.Length > 0 ? font : "without a name")} is not embedded", "Export it again with all fonts embedded.");
    }
}
