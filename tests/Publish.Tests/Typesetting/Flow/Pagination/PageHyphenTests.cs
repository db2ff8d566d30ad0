using Publish.Model;
using Publish.Tests.Typesetting.Paragraphs;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>No page ends in a divided word where its paragraph can be broken otherwise.</summary>
public class PageHyphenTests
{
    [Fact]
    public void A_paragraph_over_several_pages_is_broken_without_hyphens_at_any_of_their_ends()
    {
        foreach (var before in Enumerable.Range(0, 10))
            foreach (var length in (int[])[7, 15, 26, 38])
            {
                var paragraph = new Divided(length, stiff: -1);
                var last = Last(Broken(before, paragraph), before);
                Assert.All(EndsOf(Broken(before, paragraph), before, length), end => Assert.DoesNotContain(end, last.Hyphenated));
            }
    }

    [Fact]
    public void Where_one_cannot_be_avoided_the_page_ends_a_line_before()
    {
        for (var before = 0; before < 8; before++)
        {
            var end = 9 - before;
            if (end is < 2 or > 8) continue;
            var plans = Broken(before, new(12, stiff: end));
            Assert.Equal([end], EndsOf(plans, before, 12).Select(line => line + 1).Take(1));
            Assert.Equal(1, plans[0].Missing);
        }
    }

    [Fact]
    public void Hyphens_elsewhere_stay()
    {
        var last = Last(Broken(5, new(12, stiff: -1)), 5);
        Assert.Equal(Enumerable.Range(0, 11).Except([4]), last.Hyphenated);
    }

    private static List<PagePlan> Broken(int before, Divided paragraph)
    {
        var column = new MockColumn(10).Lines(before);
        SetBlock[] blocks = [.. Enumerable.Range(0, before).Select(i => column[i]), new SetText(new TextBlock(new([], Sample.Body())), paragraph, Length.Mm(80), []), .. Enumerable.Range(0, 20).Select(_ => new MockColumn(10).Lines(1)[0])];
        return new PageBreaker(blocks, column.Notes, column.Space, true).Break();
    }

    private static Breaking Last(List<PagePlan> plans, int block) => plans.SelectMany(plan => plan.Body).Last(segment => segment.Block == block).Breaking!;

    /// <summary>The paragraph's lines that stand last on a page.</summary>
    private static IEnumerable<int> EndsOf(List<PagePlan> plans, int block, int lines) =>
        plans.Where(plan => plan.Body[^1].Block == block && plan.Body[^1].To < lines).Select(plan => plan.Body[^1].To - 1);

    /// <summary>Each line but the last ends in a hyphen, which goes where it is forbidden.</summary>
    /// <param name="stiff">The line where it cannot be avoided; -1 for none.</param>
    private sealed class Divided(int lines, int stiff) : IBreakable
    {
        public Breaking Break(Length measure, BreakConstraints constraints)
        {
            var hyphens = Enumerable.Range(0, lines - 1).Where(line => !constraints.NoHyphenAtLines.Contains(line));
            return new Lined(lines, Seq.Of(hyphens), constraints.Looseness == 0 && !constraints.NoHyphenAtLines.Contains(stiff));
        }

        public Seq<Line> Assemble(Breaking breaking) => [];
    }

    private sealed record Lined(int Count, Seq<int> Hyphens, bool IsMet) : Breaking(Count, Hyphens, 0, IsMet)
    {
        public override Seq<int> NotesCalledIn(int line) => [];
    }
}
