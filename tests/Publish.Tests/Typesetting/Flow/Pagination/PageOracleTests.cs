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
        var ways = new Dictionary<(int Behind, int Missing, bool Recto), long> { [(0, Forced, false)] = 0 };
        var best = long.MaxValue;
        while (ways.Count > 0)
        {
            var next = new Dictionary<(int, int, bool), long>();
            foreach (var ((from, missing, recto), cost) in ways)
                for (var to = from + 1; to <= lines.Count && Used(column, lines, from, to) <= PageLines; to++)
                    foreach (var (page, left) in Pages(column, lines, from, to))
                    {
                        var sum = cost + page + (!recto ? Facing(left, missing) : 0);
                        if (to == lines.Count) best = Math.Min(best, sum);
                        else if (!next.TryGetValue((to, left, !recto), out var known) || sum < known) next[(to, left, !recto)] = sum;
                    }
            ways = next;
        }
        return best;
    }

    private static long Weighed(MockColumn column, List<At> lines, List<int> ends)
    {
        var (ways, from, recto) = (new Dictionary<int, long> { [Forced] = 0 }, 0, true);
        foreach (var to in ends)
        {
            var next = new Dictionary<int, long>();
            foreach (var (before, cost) in ways)
                foreach (var (page, missing) in Pages(column, lines, from, to))
                {
                    var sum = cost + page + (recto ? Facing(missing, before) : 0);
                    if (!next.TryGetValue(missing, out var known) || sum < known) next[missing] = sum;
                }
            (ways, from, recto) = (next, to, !recto);
        }
        return ways.Values.Min();
    }

    /// <summary>A page that ends where it must is as short as it is, and none is compared with it.</summary>
    private const int Forced = -1;

    private static long Facing(int missing, int before) => missing == before || missing == Forced || before == Forced ? 0 : 280 + (Math.Abs(missing - before) * 120);

    /// <summary>What a page from one line to behind another costs, and the lines that it is short of: with one or two more empty lines over its headings as well, but for one below another.</summary>
    private static IEnumerable<(long Cost, int Missing)> Pages(MockColumn column, List<At> lines, int from, int to)
    {
        var used = Used(column, lines, from, to);
        if (to == lines.Count) return [(used < 4 ? 250 : 0, Forced)];
        var (last, missing) = (lines[to - 1], PageLines - used);
        var rules = 0L;
        if (last.Line < last.Of - 1)
        {
            if (last.Line == 0) rules += 60_000;
            if (last.Line == last.Of - 2) rules += 80_000;
            if (((SetText)column[last.Block]).Text.KeepWhole) rules += 5_000;
        }
        else if (column[last.Block].KeepWithNext) rules += 200_000;
        var headings = Enumerable.Range(from + 1, to - from - 1).Count(i => column[lines[i].Block].Source.IsBarrier && !column[lines[i - 1].Block].KeepWithNext);
        return Enumerable.Range(0, Math.Min(missing, 2 * headings) + 1).Select(more => (rules + White(more, headings) + Short(missing - more), missing - more));
    }

    /// <summary>Of more empty lines, as even over the headings as may be.</summary>
    private static long White(int lines, int headings) => lines <= headings ? 70 * lines : (280 * (lines - headings)) + (70 * ((2 * headings) - lines));

    private static long Short(int missing) => missing switch { 0 => 0L, 1 => 60, 2 => 400, _ => 1200 + (600 * (missing - 2)) + (100 * (missing - 3) * (missing - 3)) };

    private static int Used(MockColumn column, List<At> lines, int from, int to)
    {
        var used = 0;
        for (var i = from; i < to; i++)
            used += lines[i].Line == 0 && i > from ? 1 + column[lines[i].Block].Before : 1;
        return used;
    }
}
