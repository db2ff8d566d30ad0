using CsCheck;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>The page breaker against all ways to cut a short column into pages.</summary>
/// <remarks>It follows few ways and looks for short pages only where full ones are bad, so it may come out dearer than the best way there is:
/// <see cref="Gap"/> says by how much. It is far less than any rule costs, so that none is broken where some way breaks fewer.</remarks>
public class PageOracleTests
{
    private const int PageLines = 8;

    /// <summary>How much more than the best way what is found may cost: less than to part a paragraph that is kept whole, the least of the rules. The dearest that was seen, one of some forty thousand, cost 4,600 more.</summary>
    private const long Gap = 4_900;

    private static readonly Gen<(int Lines, int Kind)[]> Any = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 9]).Array[4, 16];

    [Fact]
    public void What_is_found_breaks_no_rule_that_need_not_be_broken_and_costs_hardly_more_than_the_best() => Any.Sample(blocks =>
    {
        var column = Of(blocks);
        var lines = Flat(column);
        var (least, found) = (Cheapest(column, lines), Weighed(column, lines, Ends(column)));
        Assert.True(found >= least && found <= least + Gap, $"costs {found}, {least} would do");
    }, iter: 1500, print: blocks => string.Join(' ', blocks.Select(block => $"{block.Lines}/{block.Kind}")));

    [Fact]
    [Trait("Tier", "Long")]
    public void It_is_nearly_always_the_best()
    {
        var (all, best) = (0, 0);
        Any.Sample(blocks =>
        {
            var column = Of(blocks);
            var lines = Flat(column);
            Interlocked.Increment(ref all);
            if (Weighed(column, lines, Ends(column)) == Cheapest(column, lines)) Interlocked.Increment(ref best);
        }, iter: 500);
        Assert.True(best * 100 >= all * 80, $"{best} of {all}");
    }

    private static MockColumn Of((int Lines, int Kind)[] blocks)
    {
        var column = new MockColumn(PageLines);
        foreach (var (lines, kind) in blocks)
            if (kind == 0) column.Heading();
            else column.Text(lines, whole: kind == 1);
        return column.Lines(5);
    }

    private readonly record struct At(int Block, int Line, int Of);

    private static List<At> Flat(MockColumn column) =>
        [.. Enumerable.Range(0, column.Count).SelectMany(block => Enumerable.Range(0, column[block].Lines).Select(line => new At(block, line, column[block].Lines)))];

    /// <summary>Behind which lines the pages end.</summary>
    private static List<int> Ends(MockColumn column)
    {
        var (ends, behind) = (new List<int>(), 0);
        foreach (var plan in column.Break())
            ends.Add(behind += plan.Body.Sum(segment => segment.To - segment.From));
        return ends;
    }

    private static long Cheapest(MockColumn column, List<At> lines)
    {
        // By where a page ended and how short it was: the cheapest way to get there, on a recto (1) or a verso (0).
        var ways = new Dictionary<(int Behind, int Missing, bool Recto), long> { [(0, 0, false)] = 0 };
        var best = long.MaxValue;
        while (ways.Count > 0)
        {
            var next = new Dictionary<(int, int, bool), long>();
            foreach (var ((from, missing, recto), cost) in ways)
                for (var to = from + 1; to <= lines.Count && Used(column, lines, from, to) <= PageLines; to++)
                {
                    var (page, left) = Page(column, lines, from, to);
                    var sum = cost + page + (!recto ? Math.Abs(left - missing) * 120 : 0);
                    if (to == lines.Count) best = Math.Min(best, sum);
                    else if (!next.TryGetValue((to, left, !recto), out var known) || sum < known) next[(to, left, !recto)] = sum;
                }
            ways = next;
        }
        return best;
    }

    private static long Weighed(MockColumn column, List<At> lines, List<int> ends)
    {
        var (cost, from, before, recto) = (0L, 0, 0, true);
        foreach (var to in ends)
        {
            var (page, missing) = Page(column, lines, from, to);
            cost += page + (recto ? Math.Abs(missing - before) * 120 : 0);
            (from, before, recto) = (to, missing, !recto);
        }
        return cost;
    }

    /// <summary>What a page from one line to behind another costs, and the lines that it is short of.</summary>
    private static (long Cost, int Missing) Page(MockColumn column, List<At> lines, int from, int to)
    {
        var used = Used(column, lines, from, to);
        if (to == lines.Count) return (used < 4 ? 250 : 0, 0);
        var (last, missing) = (lines[to - 1], PageLines - used);
        var rules = 0L;
        if (last.Line < last.Of - 1)
        {
            if (last.Line == 0) rules += 60_000;
            if (last.Line == last.Of - 2) rules += 80_000;
            if (((SetText)column[last.Block]).Text.KeepWhole) rules += 5_000;
        }
        else if (column[last.Block].KeepWithNext) rules += 200_000;
        return (rules + missing switch { 0 => 0L, 1 => 60, 2 => 400, _ => 1200 + (600 * (missing - 2)) + (100 * (missing - 3) * (missing - 3)) }, missing);
    }

    private static int Used(MockColumn column, List<At> lines, int from, int to)
    {
        var used = 0;
        for (var i = from; i < to; i++)
            used += lines[i].Line == 0 && i > from ? 1 + column[lines[i].Block].Before : 1;
        return used;
    }
}
