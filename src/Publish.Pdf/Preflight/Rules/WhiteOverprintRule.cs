using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>White is what is left out of other inks; white that overprints leaves nothing out, and vanishes.</summary>
internal sealed class WhiteOverprintRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => Vanishes(mark) || (IsWhiteOver(mark) && page.Spots.Count > 0)), "ZP692", Severity.Error,
        mark => $"{PreflightFindings.Named(page, mark)} is white and set to overprint: it vanishes", "Switch its overprinting off, or have it done: --fix OUT.pdf.");

    /// <summary>In mode 0 plain CMYK takes away what is below it, but for spot inks (ISO 32000-1, table 149). Grey is one ink to many a press, whatever the mode.</summary>
    public static bool Vanishes(Mark mark) => IsWhiteOver(mark) && mark.Paint.Kind switch
    {
        PaintKind.Grey or PaintKind.Spot => true,
        PaintKind.Cmyk => mark.Laying.LeavesZero && mark.Paint.IsDeviceCmyk,
        _ => false,
    };

    private static bool IsWhiteOver(Mark mark) =>
        mark.Laying.Overprints && !mark.Paint.IsRegistration && mark.Paint.IsWhite && (mark.Kind != MarkKind.Picture || mark.Picture is { IsLineArt: true });
}
