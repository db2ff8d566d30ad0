using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>A JPEG, a JPEG 2000 and a JBIG2 say of themselves what their samples are; a file that says otherwise is shown by one program and not by the next.</summary>
internal sealed class JpegRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => mark.Picture?.Contradiction is not null), "ZP696", Severity.Error, mark => mark.Picture!.Contradiction!, "Put the picture in again.");
}
