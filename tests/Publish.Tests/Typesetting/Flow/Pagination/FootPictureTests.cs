using CsCheck;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>Pictures that stand at a page's foot, below its text and over its notes, an empty line over each.</summary>
public sealed class FootPictureTests
{
    private const int PageLines = 10;

    private static MockColumn Ten => new(PageLines);

    [Fact]
    public void As_much_text_stands_over_one_as_there_is_room()
    {
        Assert.Equal(["0 1 2 3 4 5 6", "7 8"], Ten.Lines(2).Foot(3).Lines(6).Pages().Select(page => Sorted(page)));
        var body = Ten.Lines(2).Foot(3).Lines(6).Break()[0].Body;
        Assert.Equal((2, 7, 3), body.Where(segment => segment.AtFoot > 0).Select(segment => (segment.Block, segment.Line.Index, segment.AtFoot)).Single());
    }

    /// <summary>Where it has no room it goes overleaf, and stands at the foot there.</summary>
    [Fact]
    public void One_without_room_stands_at_the_next_foot()
    {
        var plans = Ten.Lines(7).Foot(3).Lines(8).Break();
        Assert.DoesNotContain(plans[0].Body, segment => segment.Block == 7);
        var foot = Assert.Single(plans[1].Body, segment => segment.Block == 7);
        Assert.Equal((7, 3), (foot.Line.Index, foot.AtFoot));
        Assert.Equal("0 1 2 3 4 5 6", Sorted(Ten.Lines(6).Foot(3).Lines(8).Pages()[0]));
    }

    /// <summary>Of several that wait a page has as many as it holds, and none of them stands above its head.</summary>
    [Fact]
    public void Those_without_room_wait_for_the_next_page()
    {
        var plans = Ten.Text(9).Foot(4).Foot(3).Foot(3).Foot(2).Lines(3).Break();
        Assert.Equal([[0], [1, 2], [3, 4]], plans.Take(3).Select(plan => plan.Body.Where(segment => segment.Block < 5).Select(segment => segment.Block).Order().ToArray()));
        Assert.All(plans.SelectMany(plan => plan.Body), segment => Assert.InRange(segment.Line.Index, 0, PageLines - 1));
    }

    private static string Sorted(string page) => string.Join(' ', page.Split(' ').Select(int.Parse).Order());

    /// <summary>Any text, with notes and pictures at the foot: all of it stands once, the text and the pictures each in their order, nothing on anything else, and each picture not before its place.</summary>
    [Fact]
    public void Nothing_stands_on_anything_else() => Gen.Select(Gen.Int[1, 4], Gen.Int[0, 6]).Array[3, 20].Sample(
        blocks =>
        {
            var (column, notes) = (Ten, 0);
            foreach (var (lines, kind) in blocks)
                if (kind == 0) column.Foot(lines);
                else if (kind == 1) column.Note(++notes, lines).Text(lines, calls: notes);
                else column.Text(lines);
            column.Lines(3);
            var plans = column.Break();
            var texts = plans.SelectMany((plan, page) => plan.Body.Where(segment => segment.AtFoot == 0).Select(segment => (Page: page, Segment: segment))).ToList();
            var feet = plans.SelectMany((plan, page) => plan.Body.Where(segment => segment.AtFoot > 0).Select(segment => (Page: page, Segment: segment))).ToList();
            Assert.Equal(Enumerable.Range(0, column.Count).SelectMany(block => blocks.Length > block && blocks[block].Kind() == 0 ? [] : Enumerable.Range(0, column[block].Lines).Select(line => (block, line))),
                texts.SelectMany(text => Enumerable.Range(text.Segment.From, text.Segment.To - text.Segment.From).Select(line => (text.Segment.Block, line))));
            Assert.Equal(Enumerable.Range(0, blocks.Length).Where(block => blocks[block].Kind() == 0), feet.Select(foot => foot.Segment.Block));
            foreach (var (page, foot) in feet)
            {
                Assert.True(texts.Where(text => text.Segment.Block < foot.Block).Select(text => text.Page).DefaultIfEmpty(0).Max() <= page, $"picture {foot.Block} comes before its place");
                Assert.Equal(column[foot.Block].Lines, foot.AtFoot);
            }

            foreach (var plan in plans)
            {
                var end = PageLines - column.Space.GridLines(plan.Notes.Sum(note => note.To - note.From));
                // From the notes upwards each picture stands right over what is below it, but for an empty line between two.
                foreach (var foot in plan.Body.Where(segment => segment.AtFoot > 0).Reverse())
                {
                    Assert.Equal(end, foot.Line.Index + foot.AtFoot);
                    end = foot.Line.Index - 1;
                }

                var used = 0;
                foreach (var text in plan.Body.Where(segment => segment.AtFoot == 0))
                {
                    Assert.Equal(used, text.Line.Index);
                    used += text.To - text.From;
                }

                Assert.True(used <= end, $"{used} lines over {end}");
            }
        },
        iter: 400, print: blocks => string.Join(' ', blocks.Select(block => $"{block.Lines()}/{block.Kind()}")));
}

file static class Drawn
{
    public static int Lines(this (int, int) block) => block.Item1;

    public static int Kind(this (int, int) block) => block.Item2;
}
