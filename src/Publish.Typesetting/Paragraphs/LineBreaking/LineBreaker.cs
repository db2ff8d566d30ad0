using System.Runtime.InteropServices;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>Breaks a paragraph into lines as a whole: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines",
/// Software – Practice and Experience 11 (1981), 1119–1184.</summary>
/// <remarks>The idea: of all ways to end the lines so far, only the best one for each place, fitness and run of hyphens can be the beginning of
/// the best whole; they are the active nodes. Invariant: an active node lies near enough behind the breakpoint at hand that
/// a line from it still fits. Deviations: a ladder of hyphens longer than the style's is never taken unless nothing else fits; short last
/// lines cost demerits, as do two lines in a row that begin or end with the same word (a stack); where no breaking is good enough, a second pass takes any line that is not too long, and a third
/// breaks words that are longer than the line, so that there always is a result. Line numbers are told apart
/// only as far as lines differ in length, and where constraints ask for them.</remarks>
internal sealed class LineBreaker
{
    private const int LinePenalty = 10;
    private const long AdjacentFitnessDemerits = 6_000;
    private const long DoubleHyphenDemerits = 100_000;
    private const long LastHyphenDemerits = 5_000;
    private const long ShortLastLineDemerits = 200_000;
    private const long StackDemerits = 20_000;

    /// <summary>Beyond so many nodes the best way so far is taken for good, so that no paragraph exhausts the memory.</summary>
    private const int MostNodes = 400_000;

    /// <summary>So many candidates are looked through, and beyond that looked up.</summary>
    private const int Few = 8;

    /// <summary>
    /// Where lines are told apart and there are more than <see cref="Crowd"/> candidates, those that have come to so many lines more or fewer than the best are left: they would
    /// have to come back to it. A paragraph of a hundred lines hardly spreads so far; one of thousands would spread without end, and take time in the square of its length.
    /// </summary>
    private const int MostLinesAside = 16;

    private const int Crowd = 64;

    private readonly BreakingRequest request;
    private readonly LineMeasures measures;
    private readonly int linesApart;
    private readonly int tolerance;
    private readonly FitRule rule;
    private readonly bool stacks;
    private readonly bool atEnds;
    private readonly List<BreakNode> nodes;
    private readonly List<int> committed = [];
    private readonly List<BreakNode> candidates;
    private readonly Dictionary<long, int> ways;
    private List<int> active;
    private List<int> stillActive;

    private LineBreaker(BreakingRequest request, int tolerance, BreakingLists lists)
    {
        this.request = request;
        this.tolerance = tolerance;
        (measures, linesApart) = (request.Measures, request.LinesApart);
        (nodes, candidates, ways, active, stillActive) = (lists.Nodes, lists.Candidates, lists.Ways, lists.Active, lists.StillActive);
        (stacks, atEnds) = (request.Style.Alignment is LineAlignment.Justified or LineAlignment.Left, request.Style.Alignment == LineAlignment.Justified);
        rule = new(request.Style.Alignment, request.Style.Breaking.Give);
    }

    /// <summary>Indices of the breakpoints where lines end, the last one included, for each looseness that is asked for; null where no breaking is within the tolerance.</summary>
    public static LineEnds[]? Break(BreakingRequest request, int tolerance)
    {
        var lists = BreakingLists.Take();
        var ends = new LineBreaker(request, tolerance, lists).Run();
        lists.GiveBack();
        return ends;
    }

    private LineEnds[]? Run()
    {
        nodes.Add(new(-1, 0, -1, 0, Fitness.Decent, 0));
        active.Add(0);
        var points = request.Points.Points;
        for (var b = 0; b < points.Length; b++)
        {
            if (request.Banned.Length > 0 && request.Banned.AsSpan().Contains(b)) continue;
            Try(b, in points[b], points);
            if (active.Count == 0) return null;
            if (nodes.Count > MostNodes) Commit();
        }

        var best = Best();
        var ends = new LineEnds[request.Looseness.Count];
        for (var i = 0; i < ends.Length; i++) ends[i] = Choose(best, request.Looseness[i]);
        return ends;
    }

    private void Try(int index, in Breakpoint point, ReadOnlySpan<Breakpoint> points)
    {
        candidates.Clear();
        ways.Clear();
        stillActive.Clear();
        var last = -1;
        // Nodes of one place stand in a row, and most of them have the same line before them.
        var (judged, width, fit) = (int.MinValue, 0L, LineFit.Perfect);
        var known = CollectionsMarshal.AsSpan(nodes);
        foreach (var a in CollectionsMarshal.AsSpan(active))
        {
            ref readonly var node = ref known[a];
            var measure = measures[node.Line].Length;
            if (node.Breakpoint != judged || measure != width) (judged, width, fit) = (node.Breakpoint, measure, Judge(in node, measure, in point, points));
            if (fit.Badness == LineFit.Overfull)
            {
                last = a;
                continue;
            }

            if (point.Kind != BreakpointKind.Forced) stillActive.Add(a);
            if (fit.Badness <= tolerance && IsAllowed(in node, in point)) Offer(in node, a, index, in point, fit);
        }

        if (stillActive.Count == 0 && candidates.Count == 0 && last >= 0 && request.AcceptOverfull)
            Offer(in known[last], last, index, in point, new(LineFit.Worst, Fitness.Tight));
        Keep();
        (active, stillActive) = (stillActive, active);
    }

    private void Keep()
    {
        var (best, aside) = (0, int.MaxValue);
        if (candidates.Count > Crowd && linesApart == int.MaxValue)
        {
            for (var i = 1; i < candidates.Count; i++)
                if (candidates[i].Demerits < candidates[best].Demerits) best = i;
            aside = MostLinesAside;
        }

        foreach (var candidate in candidates)
        {
            if (aside != int.MaxValue && Math.Abs(candidate.Line - candidates[best].Line) > aside) continue;
            stillActive.Add(nodes.Count);
            nodes.Add(candidate);
        }
    }

    private LineFit Judge(in BreakNode node, long measure, in Breakpoint point, ReadOnlySpan<Breakpoint> points)
    {
        var (start, glue, hang, leaders) = node.Breakpoint < 0
            ? (0L, 0L, request.Points.FirstHang(), 0)
            : (points[node.Breakpoint].Start, points[node.Breakpoint].GlueToStart, points[node.Breakpoint].LeftHang, points[node.Breakpoint].Leaders);
        var target = measure + hang + point.RightHang;
        var ends = point.Kind == BreakpointKind.Forced || point.Leaders > leaders;
        return rule.Judge(target, point.End - start, point.GlueToEnd - glue, ends, mayFallShort: point.Kind == BreakpointKind.Address);
    }

    private bool IsAllowed(in BreakNode node, in Breakpoint point) => point.Kind != BreakpointKind.Hyphen
        || (node.HyphenRun < request.Style.Breaking.Ladder && !request.ForbidsHyphenAt(node.Line));

    private void Offer(in BreakNode node, int from, int index, in Breakpoint point, LineFit fit)
    {
        var isHyphen = point.Kind == BreakpointKind.Hyphen;
        var candidate = new BreakNode(
            index, node.Line + 1, from, node.Demerits + DemeritsOf(node, index, in point, fit), fit.Fitness, isHyphen ? (byte)(node.HyphenRun + 1) : (byte)0);
        var way = candidate.Way(linesApart);
        if (RivalOf(way) is >= 0 and var rival)
        {
            if (candidate.Demerits < candidates[rival].Demerits) candidates[rival] = candidate;
            return;
        }

        if (ways.Count > 0) ways.Add(way, candidates.Count);
        candidates.Add(candidate);
    }

    /// <summary>The candidate that can go on alike; -1 where there is none.</summary>
    private int RivalOf(long way)
    {
        if (candidates.Count > Few)
        {
            if (ways.Count == 0)
                for (var i = 0; i < candidates.Count; i++) ways.Add(candidates[i].Way(linesApart), i);
            return ways.GetValueOrDefault(way, -1);
        }

        var few = CollectionsMarshal.AsSpan(candidates);
        for (var i = 0; i < few.Length; i++)
            if (few[i].Way(linesApart) == way) return i;
        return -1;
    }

    private long DemeritsOf(in BreakNode node, int index, in Breakpoint point, LineFit fit)
    {
        long badness = LinePenalty + fit.Badness;
        var demerits = (badness * badness) + ((long)point.Penalty * point.Penalty);
        if (Math.Abs((int)fit.Fitness - (int)node.Fitness) > 1 && node.Breakpoint >= 0) demerits += AdjacentFitnessDemerits;
        if (point.Kind == BreakpointKind.Hyphen && node.HyphenRun > 0) demerits += DoubleHyphenDemerits;
        if (node.Breakpoint >= 0 && stacks && request.Points.Stacks(in request.Points.Points[node.Breakpoint], in point, atEnds)) demerits += StackDemerits;
        if (index == request.Points.Points.Length - 1) demerits += LastLineDemerits(in node, in point);
        return demerits;
    }

    private long LastLineDemerits(in BreakNode node, in Breakpoint point)
    {
        if (node.Breakpoint < 0) return 0;
        var demerits = node.HyphenRun > 0 ? LastHyphenDemerits : 0;
        var width = point.End - request.Points.Points[node.Breakpoint].Start;
        return width * 100 < measures.Rest.Length * request.ShortestLastPercent ? demerits + ShortLastLineDemerits : demerits;
    }

    private void Commit()
    {
        var best = Best();
        var chain = ChainTo(best);
        committed.AddRange(chain);
        var node = nodes[best] with { Previous = -1 };
        nodes.Clear();
        nodes.Add(node);
        active.Clear();
        active.Add(0);
    }

    private int Best()
    {
        var best = active[0];
        foreach (var a in active)
            if (nodes[a].Demerits < nodes[best].Demerits) best = a;
        return best;
    }

    private LineEnds Choose(int best, int looseness)
    {
        var wanted = (request.Lines ?? nodes[best].Line) + looseness;
        var chosen = best;
        if (nodes[best].Line != wanted)
        {
            foreach (var a in active)
                if (nodes[a].Line == wanted && (nodes[chosen].Line != wanted || nodes[a].Demerits < nodes[chosen].Demerits)) chosen = a;
        }

        return new([.. committed, .. ChainTo(chosen)], nodes[chosen].Demerits, nodes[chosen].Line == wanted);
    }

    private List<int> ChainTo(int node)
    {
        var chain = new List<int>();
        for (var n = node; n >= 0 && nodes[n].Breakpoint >= 0; n = nodes[n].Previous)
            chain.Add(nodes[n].Breakpoint);
        chain.Reverse();
        if (committed.Count > 0 && chain.Count > 0 && chain[0] == committed[^1]) chain.RemoveAt(0);
        return chain;
    }
}
