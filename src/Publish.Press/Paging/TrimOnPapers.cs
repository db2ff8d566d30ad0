using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Themes;

namespace Publish.Press.Paging;

/// <summary>A style's page on the papers that it is printed on: a look that is drawn for half of A4 is for half of Letter where Letter alone lies in the printer, and for what both hold where both do.</summary>
internal static class TrimOnPapers
{
    /// <summary>What the two worlds have for each other: halves, quarters and eighths of A4 and of Letter.</summary>
    private static readonly (string Metric, string American)[] Pairs = [("a4", "letter"), ("a5", "half-letter"), ("a6", "quarter-letter"), ("a7", "eighth-letter")];

    private static readonly string[] AmericanPapers = ["letter", "legal", "tabloid"];

    /// <summary>The style's own where its papers are of its own world, or where the page is none that both have.</summary>
    /// <param name="papers">At least one.</param>
    public static Size Of(Size trim, Seq<Paper> papers)
    {
        foreach (var (metric, american) in Pairs)
        {
            if (TrimSizes.Find(metric) is not { } own || own != trim) continue;
            var other = TrimSizes.Find(american)!.Value;
            return papers.All(IsAmerican) ? other : papers.Any(IsAmerican) ? Smaller(own, other) : own;
        }

        return trim;
    }

    /// <summary>The largest page that two hold.</summary>
    public static Size Smaller(Size a, Size b) => new(Length.Min(a.Width, b.Width), Length.Min(a.Height, b.Height));

    private static bool IsAmerican(Paper paper) => AmericanPapers.Contains(paper.Name);
}
