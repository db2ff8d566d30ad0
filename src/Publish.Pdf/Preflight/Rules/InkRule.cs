using Publish.Model;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Paper takes only so much ink: more does not dry, and sets off on the next sheet. Pictures are not looked into.</summary>
internal sealed class InkRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => Findings.Of(
        page, page.Marks.Where(mark => mark.Kind != MarkKind.Picture && mark.Paint.Ink > limits.Ink), "ZP644", Severity.Error,
        mark => $"{Findings.Named(page, mark)} has {mark.Paint.Ink} % of ink, more than {limits.Ink} %", "Choose a lighter mixture; black and one more ink look as deep.");
}
