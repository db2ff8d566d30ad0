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
    private const int Tolerance = 85;

    /// <summary>Badness that is put up with for another number of lines: spaces stretched by at most 55 %.</summary>
    private const int SecondTolerance = 100;

    /// <summary>Longer paragraphs are not stretched or shortened by lines.</summary>
    private const int MostFragmentsForConstraints = 20_000;

    private static readonly BreakConstraints Looser = new(1, []);
    private static readonly BreakConstraints Tighter = new(-1, []);

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

    /// <remarks>The line breaker tells lines apart for both, and finds both in one pass.</remarks>
    public (Breaking Looser, Breaking Tighter) Vary(Length measure)
    {
        lock (gate)
        {
            if (!Array.Exists(known, entry => entry.Measure == measure && (entry.Constraints == Looser || entry.Constraints == Tighter)))
            {
                var (looser, tighter) = VaryNow(measure);
                known = [.. known, (measure, Looser, looser), (measure, Tighter, tighter)];
            }
        }
        return (Break(measure, Looser), Break(measure, Tighter));
    }

    public Seq<Line> Assemble(Breaking breaking) => LineAssembler.Assemble(source, fragments, (BrokenParagraph)breaking, tables);

    private (BrokenParagraph Looser, BrokenParagraph Tighter) VaryNow(Length measure)
    {
        if (fragments.Length > MostFragmentsForConstraints) return (BreakNow(measure, Looser), BreakNow(measure, Tighter));
        var measures = LineMeasures.Of(source.Style, measure);
        using var points = BreakpointList.Of(source, fragments, null, tables);
        var ends = BreakWithin(new(points, measures, source.Style, [Looser.Looseness, Tighter.Looseness], [], false), atAnyPrice: false);
        return (Varied(0), Varied(1));

        BrokenParagraph Varied(int which) => ends is null ? Unmet(measure) : BrokenParagraph.Of(points, ends[which], measures, fragments, source, true);
    }

    private BrokenParagraph BreakNow(Length measure, BreakConstraints constraints)
    {
        var measures = LineMeasures.Of(source.Style, measure);
        using var points = BreakpointList.Of(source, fragments, null, tables);
        var asked = fragments.Length <= MostFragmentsForConstraints ? constraints : BreakConstraints.None;
        var request = new BreakingRequest(points, measures, source.Style, [asked.Looseness], asked.NoHyphenAtLines, false);
        if (BreakWithin(request, asked == BreakConstraints.None) is [var ends]) return BrokenParagraph.Of(points, ends, measures, fragments, source, asked == constraints);
        if (asked != BreakConstraints.None) return Unmet(measure);
        using var anywhere = BreakpointList.Of(source, fragments, new(measures.Shortest), tables);
        var forced = LineBreaker.Break(request with { Points = anywhere, AcceptOverfull = true }, LineFit.Worst)
            ?? LineBreaker.Break(request with { Points = anywhere, AcceptOverfull = true, NoHyphenAtLines = [], Style = NoLadder(source.Style) }, LineFit.Worst);
        return BrokenParagraph.Of(anywhere, forced![0], measures, fragments, source, asked == constraints);
    }

    /// <summary>What has no decent breaking under constraints is left as it is best without them: to try any line at all would take long and look bad.</summary>
    private BrokenParagraph Unmet(Length measure) => (BrokenParagraph)Break(measure, BreakConstraints.None) with { Met = false };

    /// <returns>For each looseness that is asked for; null where there is none.</returns>
    private LineEnds[]? BreakWithin(BreakingRequest request, bool atAnyPrice)
    {
        var good = BreakAt(request, Tolerance);
        if (good is not null && Array.TrueForAll(good, ends => ends.Met)) return good;
        if (BreakAt(request, SecondTolerance) is not { } fair) return good ?? (atAnyPrice ? BreakAt(request, LineFit.Worst) : null);
        if (good is null) return fair;
        for (var i = 0; i < good.Length; i++)
            if (!good[i].Met && fair[i].Met) good[i] = fair[i];
        return good;
    }

    private LineEnds[]? BreakAt(BreakingRequest request, int tolerance)
    {
        var ends = LineBreaker.Break(request, tolerance);
        for (var i = 0; i < ends?.Length; i++) ends[i] = RiverChoice.Of(ends[i], request, tolerance, fragments);
        return ends;
    }

    private static ParagraphStyle NoLadder(ParagraphStyle style) => style with { Breaking = style.Breaking with { Ladder = byte.MaxValue - 1 } };
}
