using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.LineSetting;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

/// <summary>A paragraph as fragments, with the breakings that were asked for so far.</summary>
internal sealed class BreakableParagraph(ParagraphSource source, Fragment[] fragments, WordTables tables) : IBreakable
{
    /// <summary>Badness up to which a line is good: its spaces stretched by half, and hardly more.</summary>
    private const int Tolerance = 110;

    /// <summary>Badness that is put up with for another number of lines: spaces stretched by at most 55 %.</summary>
    private const int SecondTolerance = 130;

    /// <summary>Longer paragraphs are not stretched or shortened by lines.</summary>
    private const int MostFragmentsForConstraints = 20_000;

    private readonly Lock gate = new();
    private (Length Measure, BreakConstraints Constraints, Breaking Breaking)[] known = [];

    public Breaking Break(Length measure, BreakConstraints constraints)
    {
        lock (gate)
        {
            foreach (var entry in known)
                if (entry.Measure == measure && entry.Constraints == constraints) return entry.Breaking;
            var breaking = BreakNow(measure, constraints);
            known = [.. known, (measure, constraints, breaking)];
            return breaking;
        }
    }

    public Seq<Line> Assemble(Breaking breaking) => LineAssembler.Assemble(source, fragments, (BrokenParagraph)breaking, tables);

    private BrokenParagraph BreakNow(Length measure, BreakConstraints constraints)
    {
        var measures = LineMeasures.Of(source.Style, measure);
        using var points = BreakpointList.Of(source, fragments, null, tables);
        var asked = fragments.Length <= MostFragmentsForConstraints ? constraints : BreakConstraints.None;
        var request = new BreakingRequest(points, measures, source.Style, asked.Looseness, asked.NoHyphenAtLines, false);
        if (BreakWithin(request, asked == BreakConstraints.None) is { } ends) return BrokenParagraph.Of(points, ends, measures, fragments, source, asked == constraints);
        // What has no decent breaking under constraints is left as it is best without them: to try any line at all would take long and look bad.
        if (asked != BreakConstraints.None) return (BrokenParagraph)Break(measure, BreakConstraints.None) with { Met = false };
        using var anywhere = BreakpointList.Of(source, fragments, new(measures.Shortest), tables);
        ends = LineBreaker.Break(request with { Points = anywhere, AcceptOverfull = true }, LineFit.Worst)
            ?? LineBreaker.Break(request with { Points = anywhere, AcceptOverfull = true, NoHyphenAtLines = [], Style = NoLadder(source.Style) }, LineFit.Worst);
        return BrokenParagraph.Of(anywhere, ends!, measures, fragments, source, asked == constraints);
    }

    private static LineEnds? BreakWithin(BreakingRequest request, bool atAnyPrice)
    {
        var good = LineBreaker.Break(request, Tolerance);
        if (good is { Met: true }) return good;
        var fair = LineBreaker.Break(request, SecondTolerance);
        if (fair is { Met: true }) return fair;
        return good ?? fair ?? (atAnyPrice ? LineBreaker.Break(request, LineFit.Worst) : null);
    }

    private static ParagraphStyle NoLadder(ParagraphStyle style) => style with { Breaking = style.Breaking with { Ladder = byte.MaxValue - 1 } };
}
