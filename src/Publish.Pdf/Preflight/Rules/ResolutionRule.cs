using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Pictures with too few samples show their steps; line art needs more of them than tones do.</summary>
internal sealed class ResolutionRule : IPageRule
{
    // A single sample drawn large is a filled area, and no picture.
    private static readonly Length Smallest = Length.Mm(5);

    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        foreach (var mark in page.Marks)
        {
            if (mark.Picture is not { } picture || Length.Max(mark.Extent.Width, mark.Extent.Height) < Smallest) continue;
            var least = picture.IsLineArt ? limits.LineArtResolution : limits.Resolution;
            if (picture.Resolution >= least) continue;
            yield return new(
                "ZP646", Severity.Warning, page.Number, page.FromTrim(mark.Area), 0,
                $"a picture {(picture.IsLineArt ? "of black and white " : "")}has {picture.Resolution} samples an inch at this size, fewer than {least}",
                "Put in a larger picture, or show it smaller.");
        }
    }
}
