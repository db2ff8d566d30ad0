using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Lines thinner than a hair, drawn or filled, break up or vanish.</summary>
internal sealed class HairlineRule : IPageRule
{
    private static readonly Length ShortestLine = Length.Pt(3);

    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits) => PreflightFindings.Of(
        page, page.Marks.Where(mark => !(mark.IsInMiniature && page.HasContent) && Thickness(mark) is { } thickness && thickness < limits.Hairline && !mark.Paint.IsWhite), "ZP645", Severity.Warning,
        mark => $"{(mark.IsOutline ? $"the outline of {PreflightFindings.Named(page, mark)}" : "a line")} is {PreflightFindings.Points(Thickness(mark)!.Value)} thin", $"Make it {PreflightFindings.Points(limits.Hairline)} or more.");

    /// <summary>Null for what is no line.</summary>
    private static Length? Thickness(Mark mark) => mark.Kind switch
    {
        MarkKind.Stroke => mark.LineWidth,
        MarkKind.Text when mark.IsOutline => mark.LineWidth,
        MarkKind.Fill when Length.Max(mark.Extent.Width, mark.Extent.Height) < ShortestLine => null,
        MarkKind.Fill when mark.LineWidth > Length.Zero => Length.Min(mark.LineWidth, Length.Min(mark.Extent.Width, mark.Extent.Height)),
        MarkKind.Fill => Length.Min(mark.Extent.Width, mark.Extent.Height),
        _ => null,
    };
}
