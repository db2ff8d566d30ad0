using Publish.Model;

namespace Publish.Typesetting.Paragraphs;

/// <summary>What one pass of the line breaker is asked.</summary>
/// <param name="AcceptOverfull">A line that is too long is taken where there is no other way.</param>
internal sealed record BreakingRequest(
    BreakpointList Points, LineMeasures Measures, ParagraphStyle Style, int Looseness, Seq<int> NoHyphenAtLines, bool AcceptOverfull)
{
    /// <summary>A last line shorter than this share of the measure costs demerits.</summary>
    public int ShortestLastPercent => Style.Alignment == LineAlignment.Justified ? 12 : 0;

    /// <summary>Whether ways of different length must be kept apart.</summary>
    public bool CountsLines => Looseness != 0 || !NoHyphenAtLines.IsEmpty;

    public bool ForbidsHyphenAt(int line)
    {
        foreach (var forbidden in NoHyphenAtLines)
            if (forbidden == line) return true;
        return false;
    }
}
