using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>The colour of register marks prints on every plate: within the trim it is black by mistake, and never dries.</summary>
internal sealed class RegistrationRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => mark.Paint is { IsRegistration: true, IsWhite: false } && PreflightFindings.IsWithin(mark.Area, page.Trim)), "ZP697", Severity.Error,
        mark => $"{PreflightFindings.Named(page, mark)} is in the colour of register marks, on every plate", "Make it 100 % black and nothing else; that colour is for marks beyond the trim.");
}
