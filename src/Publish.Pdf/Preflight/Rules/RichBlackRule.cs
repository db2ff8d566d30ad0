using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Text and lines in black and other inks at once show coloured edges as soon as the plates are off by a hair.</summary>
internal sealed class RichBlackRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => mark.Kind is MarkKind.Text or MarkKind.Stroke && mark.Paint.IsRichBlack && !mark.Paint.IsRegistration), "ZP643", Severity.Warning,
        mark => $"{PreflightFindings.Named(page, mark)} is in rich black ({mark.Paint.Ink} % of ink in all)", "Make text and lines 100 % black and nothing else.");
}
