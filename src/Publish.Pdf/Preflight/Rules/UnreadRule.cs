using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>A page that could not be read whole is never called fine.</summary>
internal sealed class UnreadRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        if (page.IsTooMuch)
            yield return PreflightFindings.OfPage(page, "ZP658", Severity.Error, "the page asks for more than is looked at, as damaged and hostile files do", "Export it again, with what is drawn many times flattened into a picture.");
        if (page.Problems.Count > 0)
            yield return new("ZP657", Severity.Error, page.Number, null, page.Problems.Count - 1, $"the page cannot be read whole: {page.Problems.First()}", "Export it again, or repair it: mutool clean BROKEN.pdf FIXED.pdf; then look whether all is there.");
        if (page.Unseen.Count > 0)
            yield return new("ZP659", Severity.Warning, page.Number, null, page.Unseen.Count - 1, page.Unseen.First(), "Look at it on a proof, or ask the shop.");
    }
}
