using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Red, green and blue are light; presses have inks. Black text in RGB comes out in four inks, or is charged as a colour page.</summary>
internal sealed class RgbRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        var black = page.Marks.Where(mark => mark.Kind != MarkKind.Picture && mark.Paint.IsRgbBlack);
        var coloured = page.Marks.Where(mark => mark.Paint.IsRgb && !mark.Paint.IsWhite && (mark.Kind == MarkKind.Picture || !mark.Paint.IsRgbBlack));
        return PreflightFindings.Of(page, black, "ZP641", Severity.Warning, mark => $"{PreflightFindings.Named(page, mark)} is black in {mark.Paint.Space}, which prints in four inks or costs a colour page",
                "Export it again with black as black (K only, or grey).")
            .Concat(PreflightFindings.Of(page, coloured, "ZP642", Severity.Warning, mark => $"{PreflightFindings.Named(page, mark)} is in {mark.Paint.Space}",
                "Export it again in grey, or in CMYK with the shop's profile."));
    }
}
