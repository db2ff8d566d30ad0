using System.Runtime.InteropServices;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>Breaks the column into pages.</summary>
/// <remarks>
/// The idea is that of Plass, Optimal Pagination Techniques (1981): the least sum of costs over all pages. It deviates in that only the few
/// best ways to reach each page are followed (a beam), so that time grows with the length of the text and no page is decided before the next
/// ones are seen; and in that paragraphs are varied only on pages that come out badly as they are, or unequal to the one that they face. There a spread may be short by some lines on both
/// of its pages (F. Mittelbach, A General LuaTeX Framework for Globally Optimized Pagination, Computational Intelligence 35 (2019), 242–284), and is sought anew from up to <see cref="MostBack"/>
/// spreads before.
/// Invariant: all nodes of a generation end the same page.
/// </remarks>
internal sealed class PageBreaker(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, NoteSpace space, bool firstIsRecto)
{
    /// <summary>Ways followed side by side; more where facing pages are to be made equal.</summary>
    private const int Beam = 8, WideBeam = 24;

    /// <summary>Spreads that are sought anew so that the last of them is level, itself included.</summary>
    private const int MostBack = 3;

    /// <summary>A page that costs no more than this is not varied.</summary>
    private const long GoodEnough = 30;

    /// <summary>Lines that a page may be short of its depth at any time.</summary>
    private const int Uneven = 1;

    /// <summary>Lines that both pages of a spread may be short, so that they are level.</summary>
    private const int UnevenSpread = 2;

    private readonly WholePanels? panels = WholePanels.Of(column, notes, space);

    /// <summary>What a page must cost that ends anywhere before are sought.</summary>
    private readonly long columns = Array.Exists(column, block => block is SetColumns) ? Costs.PartedColumns : Costs.PartedTable;

    private sealed record Node(Node? Previous, PageEnd? End, Resumption Next, long Cost, int Missing);

    public List<PagePlan> Break()
    {
        List<Node> first = [new(null, null, Resumption.First, 0, 0)];
        if (firstIsRecto) first = Best(NextOf(first, recto: true, isFree: false), Beam, isClosed: true);
        var starts = new List<List<Node>> { first };
        while (!IsDone(starts[^1][0]))
        {
            starts.Add(Leveled(starts));
            if (starts.Count > MostBack) starts.RemoveAt(0);
        }
        return Plans(starts[^1][0]);
    }

    /// <summary>The ways to end the next spread. Where its pages come out unequal it is sought anew with all that paragraphs and the white over headings give, and then from a spread before.</summary>
    private List<Node> Leveled(List<List<Node>> starts)
    {
        var found = SpreadOf(starts[^1], isFree: false);
        for (var back = 1; back <= Math.Min(MostBack, starts.Count) && !IsLevel(found[0]); back++)
        {
            var ways = starts[^back];
            for (var spread = back; spread > 0 && !IsDone(ways[0]); spread--) ways = SpreadOf(ways, isFree: true);
            found = Best([.. found, .. ways], WideBeam, isClosed: true);
        }
        return found;
    }

    private List<Node> SpreadOf(List<Node> start, bool isFree)
    {
        var beam = isFree ? WideBeam : Beam;
        return Best(NextOf(Best(NextOf(start, recto: false, isFree), beam, isClosed: false), recto: true, isFree), beam, isClosed: true);
    }

    private static bool IsLevel(Node node) => node.Previous is not { End: not null } verso || node.End is { IsForced: true } || verso.End.IsForced || node.Missing == verso.Missing;

    private List<Node> NextOf(List<Node> generation, bool recto, bool isFree)
    {
        var after = new List<Node>();
        var known = new List<(Resumption Start, List<PageEnd> Ends)>();
        foreach (var node in generation)
        {
            if (IsDone(node)) after.Add(node);
            else if (Skips(node, recto) is { } skipped) after.Add(skipped);
            else foreach (var end in EndsOf(node.Next, known, isFree)) after.Add(Follow(node, end, recto));
        }
        return after;
    }

    // Ways that differ only in what lies behind them begin the page alike, and go on alike.
    private List<PageEnd> EndsOf(Resumption start, List<(Resumption Start, List<PageEnd> Ends)> known, bool isFree)
    {
        foreach (var page in known)
            if (BeginAlike(page.Start, start)) return page.Ends;
        var ends = EndsOf(start, isFree);
        known.Add((start, ends));
        return ends;
    }

    // The cheapest of the ways that are done wins once it is cheaper than all that go on.
    private bool IsDone(Node node) => node.Next.Block >= column.Length && node.Next.Carry.IsEmpty;

    private static bool BeginAlike(Resumption a, Resumption b) =>
        a.Block == b.Block && a.Line == b.Line && ReferenceEquals(a.Breaking, b.Breaking) && a.Forbidden == b.Forbidden
        && a.Carry.Notes == b.Carry.Notes && a.Carry.Floats == b.Carry.Floats;

    private static Node Follow(Node node, PageEnd end, bool recto)
    {
        var unequal = recto && !end.IsForced && node.End is { IsForced: false } ? Costs.UnequalFacing(Math.Abs(end.Missing - node.Missing)) : 0;
        return new(node, end, end.Next, node.Cost + end.Cost + unequal, end.Missing);
    }

    // A page stays blank where the text goes on at a recto and this is a verso, or the other way round.
    private Node? Skips(Node node, bool recto)
    {
        var (block, passed) = (node.Next.Block, node.Next.Block - 1);
        if (node.Next.Line != 0 || !node.Next.Carry.IsEmpty || node.End is { IsBare: true } || BreakBefore(node, passed) is not { } wanted) return null;
        if (!(recto ? wanted.Verso : wanted.Recto)) return null;
        return new(node, PageEnd.Blank(node.Next), Resumption.At(block, node.Next.Carry), node.Cost, 0);
    }

    /// <summary>The text's very beginning waits for a left-hand page alone.</summary>
    private SetBreak? BreakBefore(Node node, int passed) => node.End is not null ? passed >= 0 ? column[passed] as SetBreak : null : column.Length > 0 && column[0] is SetBreak { Verso: true } first ? first : null;

    private List<PageEnd> EndsOf(Resumption start, bool isFree)
    {
        var ends = new PageFiller(column, notes, space, start, vary: false, window: 1) { Panels = panels }.Ends();
        if (isFree || CheapestOf(ends) > GoodEnough) ends.AddRange(new PageFiller(column, notes, space, start, vary: true, window: 2) { Panels = panels }.Ends());
        if (CheapestOf(ends) >= Costs.PartedPanel) ends.AddRange(new PageFiller(column, notes, space, start, vary: false, window: 6) { PartsNotes = true, Panels = panels }.Ends());
        if (CheapestOf(ends) >= Math.Min(columns, panels?.Least ?? long.MaxValue)) ends.AddRange(new PageFiller(column, notes, space, start, vary: false, window: space.PageLines) { PartsNotes = true, Panels = panels }.Ends());
        if (ends.Count == 0) ends.Add(new CrowdedPage(column, notes, space).End(start));
        return Filled(ends, isFree ? UnevenSpread : Uneven);
    }

    /// <summary>A page is not left short for the sake of pages to come where its next lines fit and nothing asks to be kept together.</summary>
    private static List<PageEnd> Filled(List<PageEnd> ends, int uneven)
    {
        var kept = 0;
        foreach (var end in CollectionsMarshal.AsSpan(ends))
            if (!IsEarly(end, ends, uneven)) ends[kept++] = end;
        ends.RemoveRange(kept, ends.Count - kept);
        return ends;
    }

    private static bool IsEarly(PageEnd early, List<PageEnd> ends, int uneven)
    {
        if (early.Missing <= uneven) return false;
        foreach (var end in CollectionsMarshal.AsSpan(ends))
            if (end.IsClean && end.Missing < early.Missing && end.Cost <= early.Cost) return true;
        return false;
    }

    private static long CheapestOf(List<PageEnd> ends)
    {
        var least = long.MaxValue;
        foreach (var end in ends) least = Math.Min(least, end.Cost);
        return least;
    }

    private static List<Node> Best(List<Node> nodes, int beam, bool isClosed)
    {
        nodes.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        var best = new List<Node>(beam);
        foreach (var node in nodes)
        {
            if (best.Count == beam) break;
            if (!IsKnown(best, node, isClosed)) best.Add(node);
        }
        return best;
    }

    private static bool IsKnown(List<Node> best, Node node, bool isClosed)
    {
        foreach (var other in best)
            if (Same(other, node) && (isClosed || other.Missing == node.Missing)) return true;
        return false;
    }

    private static bool Same(Node a, Node b) =>
        a.Next.Block == b.Next.Block && a.Next.Line == b.Next.Line
        && a.Next.Breaking?.LineCount == b.Next.Breaking?.LineCount && a.Next.Carry.Notes == b.Next.Carry.Notes && a.Next.Carry.Floats == b.Next.Carry.Floats;

    private static List<PagePlan> Plans(Node last)
    {
        var plans = new List<PagePlan>();
        for (var node = last; node.End is not null; node = node.Previous!) plans.Add(node.End.Plan());
        plans.Reverse();
        return plans;
    }
}
