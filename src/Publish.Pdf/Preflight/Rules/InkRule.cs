using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Paper takes only so much ink: more does not dry, and sets off on the next sheet.</summary>
internal sealed class InkRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => InkOf(mark) > limits.Ink), "ZP644", Severity.Error,
        mark => $"{PreflightFindings.Named(page, mark)} has {InkOf(mark)} % of ink, more than {limits.Ink} %",
        "Choose a lighter mixture; black and one more ink look as deep. Pictures are converted again with the shop's own profile, which knows its limit.");

    private static int InkOf(Mark mark) => mark.Kind == MarkKind.Picture ? mark.Picture?.Ink ?? 0 : mark.Paint.Ink;
}
