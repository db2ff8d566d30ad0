using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Guillotines wander: type near the trim is cut into. What lies wholly outside of it is marks and slugs, and is meant to go.</summary>
internal sealed class SafetyRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => mark.Kind == MarkKind.Text && !mark.IsTiled && IsWithin(mark.Area, page.Trim) && Distance(mark.Area, page.Trim) < limits.Safety),
        "ZP647", Severity.Warning, mark => Distance(mark.Area, page.Trim) < Length.Zero
            ? $"{PreflightFindings.Named(page, mark)} is cut by the trim"
            : $"{PreflightFindings.Named(page, mark)} stands {PreflightFindings.Millimetres(Distance(mark.Area, page.Trim))} from the trim",
        $"Keep type {PreflightFindings.Millimetres(limits.Safety)} or more from where the paper is cut.");

    private static bool IsWithin(Rect area, Rect trim) =>
        area.Width > Length.Zero && area.Right > trim.X && area.X < trim.Right && area.Bottom > trim.Y && area.Y < trim.Bottom;

    /// <summary>To the nearest edge; negative where it lies beyond.</summary>
    private static Length Distance(Rect area, Rect trim) => Length.Min(
        Length.Min(area.X - trim.X, trim.Right - area.Right), Length.Min(area.Y - trim.Y, trim.Bottom - area.Bottom));
}
