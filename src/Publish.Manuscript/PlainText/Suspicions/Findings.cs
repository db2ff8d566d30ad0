using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>A finding before it is numbered: places are offsets in the text that was read.</summary>
internal sealed record Finding(SuspicionKind Kind, Confidence Confidence, int Start, int End, string Found, string? Proposal, string Why);

/// <summary>Collects findings of one text, and counts what tells a habit from an error.</summary>
internal sealed class Findings
{
    private readonly List<Finding> items = [];

    /// <summary>Full stops followed by more text.</summary>
    public int InnerStops { get; set; }

    /// <summary>Paragraphs long enough to end in a full stop.</summary>
    public int LongParagraphs { get; set; }

    /// <param name="from">In the block's text.</param>
    public void Add(SuspicionKind kind, Confidence confidence, TextBlock block, int from, int to, string? proposal, string why) =>
        items.Add(new(kind, confidence, block.Places.Offset(from), block.Places.Offset(Math.Max(from, to - 1)) + (to > from ? 1 : 0), block.Text[from..to], proposal, why));

    public void Add(Finding finding) => items.Add(finding);

    /// <summary>In order of place, one a place; without what is so frequent that it must be the writer's habit.</summary>
    public List<Finding> Kept()
    {
        var stops = items.Count(f => f.Kind == SuspicionKind.FullStopForComma);
        var ends = items.Count(f => f.Kind == SuspicionKind.LostFullStop);
        var kept = items.Where(f => f.Kind switch
        {
            // Where most stops are so, all of the text is written in small letters.
            SuspicionKind.FullStopForComma => (stops <= 10 && !(stops > 2 && stops * 2 > InnerStops)) || stops * 100 <= InnerStops * 15,
            SuspicionKind.LostFullStop => ends <= 2 || ends * 100 <= LongParagraphs * 15,
            _ => true,
        }).OrderBy(f => f.Start).ThenBy(f => (int)f.Kind);
        return WithoutOverlaps(kept);
    }

    private static List<Finding> WithoutOverlaps(IEnumerable<Finding> sorted)
    {
        var kept = new List<Finding>();
        foreach (var finding in sorted)
            if (kept.Count == 0 || finding.Start >= kept[^1].End) kept.Add(finding);
        return kept;
    }
}
