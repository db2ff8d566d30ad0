using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>A font that is not in the file is replaced by one that is at hand, and every line comes out otherwise.</summary>
/// <param name="notEmbedded">By the names that they have in the file.</param>
internal sealed class FontRule(IReadOnlySet<string> notEmbedded) : IPageRule
{
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Each font once, at the first page that uses it.</summary>
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        foreach (var font in page.Fonts.Where(font => notEmbedded.Contains(font) && said.Add(font)).Order(StringComparer.Ordinal))
            yield return PreflightFindings.OfPage(
                page, "ZP640", Severity.Error, $"the font {(font.Length > 0 ? font : "without a name")} is not embedded", "Export it again with all fonts embedded.");
    }
}
