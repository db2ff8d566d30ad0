using Publish.Model;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>What one pass of the line breaker is asked.</summary>
/// <param name="Looseness">Lines more (or fewer, negative) than the best breaking has; a breaking for each, all of one pass.</param>
/// <param name="AcceptOverfull">A line that is too long is taken where there is no other way.</param>
internal sealed record BreakingRequest(
    BreakpointList Points, LineMeasures Measures, ParagraphStyle Style, Seq<int> Looseness, Seq<int> NoHyphenAtLines, bool AcceptOverfull)
{
    /// <summary>Places, by their index, where no line may end; none of them forced.</summary>
    public int[] Banned { get; init; } = [];

    /// <summary>The number of lines that looseness is counted from; null for that of the best breaking.</summary>
    public int? Lines { get; init; }

    /// <summary>A last line shorter than this share of the measure costs demerits.</summary>
    public int ShortestLastPercent => Style.Alignment == LineAlignment.Justified ? 12 : 0;

    /// <summary>As many lines are told apart, since the next is not like those that follow it, or since lines are counted.</summary>
    public int LinesApart => Lines is not null || Looseness.Any(lines => lines != 0) || !NoHyphenAtLines.IsEmpty ? int.MaxValue : Measures.Opening.Count;

    public bool ForbidsHyphenAt(int line)
    {
        foreach (var forbidden in NoHyphenAtLines)
            if (forbidden == line) return true;
        return false;
    }
}
