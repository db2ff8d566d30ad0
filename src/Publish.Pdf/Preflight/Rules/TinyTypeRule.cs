using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Very small type breaks up; white type fills up sooner, and type in several inks shows edges sooner. Nobody reads pages that are shown small in a drawing.</summary>
internal sealed class TinyTypeRule : IPageRule
{
    // Seven fifths: with the usual 5 pt, 7 pt.
    private const decimal ForReversed = 1.4m;

    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => mark.Kind == MarkKind.Text && !(mark.IsInMiniature && page.HasContent) && mark.TextSize > Length.Zero && PreflightFindings.IsWithin(mark.Area, page.Trim) && mark.TextSize < Least(mark, limits)),
        "ZP695", Severity.Warning, mark => $"{PreflightFindings.Named(page, mark)} is {PreflightFindings.Points(mark.TextSize)} large{Kind(mark)}, less than {PreflightFindings.Points(Least(mark, limits))}",
        "Set it larger; a zine that is made smaller on its way needs larger type from the start.");

    private static Length Least(Mark mark, PreflightLimits limits) =>
        Kind(mark).Length > 0 ? Length.Pt(limits.SmallestType.Points * ForReversed) : limits.SmallestType;

    private static string Kind(Mark mark) => mark.Paint.IsWhite ? " and white"
        : (mark.Paint.IsRgb && !mark.Paint.IsRgbBlack) || mark.Paint.Amounts.Count(ink => ink > 0.05) > 1 ? " and in several inks" : "";
}
