using Publish.Typesetting.Flow.Setting;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>One rule each, on pages of ten lines where breaking it would fill the page better.</summary>
public class PageBreakerTests
{
    private static MockColumn Ten => new(10);

    private static int[] Missing(MockColumn column) => [.. column.Break().SkipLast(1).Select(plan => plan.Missing)];

    private static int[] Filled(MockColumn column) => [.. column.Break().Select(plan => plan.Body.Sum(segment => segment.To - segment.From))];

    [Fact]
    public void A_heading_goes_overleaf_with_its_text_though_a_page_is_left_short()
    {
        Assert.Equal(["0 1 2 3 4 5 6 7", "8 9 10 11 12 13 14 15 16"], Ten.Lines(8).Heading().Lines(8).Pages());
        Assert.Equal("0 1 2 3 4 5 6 7", Ten.Lines(8).Heading().Heading().Lines(12).Pages()[0]);
        Assert.Equal("0 1 2 3 4 5 6 7 8", Ten.Lines(7).Heading().Lines(12).Pages()[0]);
        Assert.Equal("0 1 2 3 4 5 6", Ten.Lines(7).Heading().Text(9).Lines(8).Pages()[0]);
    }

    [Fact]
    public void A_heading_above_nothing_but_a_picture_goes_overleaf_with_it() =>
        Assert.Equal(["0 1 2 3 4 5", "6 7 8 9"], Ten.Lines(6).Heading().Float(4).Heading().Lines(1).Pages());

    [Fact]
    public void A_picture_that_waits_is_not_put_between_a_lead_in_and_what_it_leads_to()
    {
        // The picture does not fit, and the page after begins inside of a list.
        var column = Ten.Lines(6).Float(7);
        for (var i = 0; i < 5; i++) column.Text(1, container: 1);
        var pages = column.Text(1, container: 1, keep: true).Lines(20).Pages();
        Assert.DoesNotContain(pages, page => page.Contains("12 6", StringComparison.Ordinal));
        Assert.Contains(pages, page => page.Contains("12 13", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(11, 9, 2)]
    [InlineData(12, 10, 2)]
    [InlineData(13, 9, 4)]
    [InlineData(14, 10, 4)]
    public void A_last_page_is_not_left_nearly_empty_where_a_line_more_helps(int lines, params int[] filled) =>
        Assert.Equal(lines == 11 ? [10, 1] : filled, Filled(Ten.Lines(lines)));

    [Fact]
    public void Two_paragraphs_are_set_a_line_shorter_rather_than_a_note_parted()
    {
        // The page before is full, and faces it: it may not be a line short.
        var plan = new MockColumn(15).Lines(15).Note(1, 5).Text(4, varies: true, calls: 1).Text(4, varies: true).Text(3, whole: true).Lines(35).Break(firstIsRecto: false)[1];
        Assert.Equal([3, 3, 3], plan.Body.Select(segment => segment.To));
        Assert.Equal(5, Assert.Single(plan.Notes).To);
    }

    [Fact]
    public void Facing_pages_are_made_equally_deep_by_more_white_over_a_heading()
    {
        // Of paragraphs that are kept whole the verso holds nine lines, and the recto eight with its heading.
        var plans = Ten.Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).Heading().Text(3, whole: true).Text(3, whole: true).Lines(20).Break(firstIsRecto: false);
        Assert.Equal([1, 1], plans[..2].Select(plan => plan.Missing));
        Assert.Equal([0, 5, 6], plans[1].Body.Select(segment => segment.Line.Index));
    }

    /// <summary>Two headings stay as far from each other as they are.</summary>
    [Fact]
    public void Between_two_headings_the_white_stays()
    {
        var plans = Ten.Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).Heading().Heading().Text(1, whole: true).Text(3, whole: true).Lines(20).Break(firstIsRecto: false);
        Assert.Equal([1, 1], plans[..2].Select(plan => plan.Missing));
        Assert.Equal([0, 5, 7, 8], plans[1].Body.Select(segment => segment.Line.Index));
    }

    /// <summary>The second spread would have pages of nine and of seven lines; the first is two lines short for its sake.</summary>
    [Fact]
    public void The_spread_before_is_broken_anew_for_the_sake_of_one_that_is_not_level()
    {
        var column = Ten.Text(3, whole: true).Heading();
        foreach (var lines in (int[])[1, 2, 4, 4, 1, 4, 3, 4, 4]) column.Text(lines, whole: true);
        Assert.Equal([2, 2, 2, 2], column.Lines(3).Break(firstIsRecto: false)[..4].Select(plan => plan.Missing));
    }

    [Fact]
    public void A_page_is_two_lines_short_where_the_one_that_it_faces_must_be() =>
        Assert.Equal([2, 2], Ten.Text(4, whole: true).Text(4, whole: true).Text(4, whole: true).Lines(20).Break(firstIsRecto: false)[..2].Select(plan => plan.Missing));

    [Fact]
    public void A_page_that_ends_at_a_break_makes_the_one_that_it_faces_no_shorter() =>
        Assert.Equal([1, 0, 0], Ten.Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).Text(3, whole: true).PageBreak().Lines(30).Break(firstIsRecto: false)[..3].Select(plan => plan.Missing));

    [Fact]
    public void Facing_pages_are_made_equally_deep()
    {
        // The second page can only be a line short; the third could be full, and faces it.
        var column = Ten;
        for (var i = 0; i < 5; i++) column.Text(2, whole: true);
        Assert.Equal([0, 1, 1, 0, 0], Missing(column.Lines(9).Text(3, whole: true).Lines(44))[..5]);
    }

    [Fact]
    public void Pages_back_to_back_are_not()
    {
        // The first page can only be a line short, and the second, on its back, is full.
        var column = Ten.Lines(1);
        for (var i = 0; i < 4; i++) column.Text(2, whole: true);
        Assert.Equal([1, 0, 0, 0], Missing(column.Text(3, whole: true).Lines(45))[..4]);
    }

    [Fact]
    public void No_widow_no_orphan_and_nothing_whole_is_parted()
    {
        Assert.Equal([9, 6], Filled(Ten.Lines(9).Text(6)));
        Assert.Equal([9, 3], Filled(Ten.Lines(9).Text(3)));
        Assert.Equal([8, 3], Filled(Ten.Lines(8).Text(3)));
        Assert.Equal([10, 4], Filled(Ten.Lines(8).Text(6)));
        Assert.Equal([7, 4], Filled(Ten.Lines(7).Text(4, whole: true)));
        Assert.Equal([10, 2], Filled(Ten.Lines(8).Text(4)));
    }

    [Fact]
    public void A_note_begins_with_two_lines_or_more_beside_its_call_and_never_leaves_one_alone()
    {
        for (var before = 0; before < 10; before++)
            for (var length = 1; length < 26; length++)
                for (var second = 0; second < 7; second++)
                    Hold(Ten.Note(1, length).Note(2, second + 1).Lines(before).Text(1, calls: 1).Lines(second).Text(1, calls: second > 0 ? [2] : []).Lines(30), $"{before} {length} {second}");
    }

    private static void Hold(MockColumn column, string which)
    {
        foreach (var plan in column.Break())
        {
            foreach (var segment in plan.Body)
                foreach (var number in ((SetText)column[segment.Block]).Natural.NotesCalledIn(0))
                {
                    var begun = Assert.Single(plan.Notes, note => note.Number == number && note.From == 0);
                    Assert.True(begun.To >= Math.Min(2, column.Notes[number].Lines), $"{which}: {begun.To} lines of note {number} stand beside its call");
                }
            Assert.All(plan.Notes, note => Assert.True(note.To - note.From > 1 || column.Notes[note.Number].Lines == 1, $"{which}: a line of note {note.Number} is alone"));
            var used = plan.Body.Max(segment => segment.Line.Index + segment.To - segment.From) + column.Space.GridLines(plan.Notes.Sum(note => note.To - note.From));
            Assert.True(used <= 10, $"{which}: {used} lines");
        }
    }

    [Fact]
    public void Notes_carried_over_leave_the_text_a_third_of_each_page()
    {
        var plans = new MockColumn(12).Note(1, 59).Text(1, calls: 1).Lines(60).Break();
        foreach (var plan in plans.Skip(1).TakeWhile(plan => plan.Notes.Count > 0 && plan.Notes[0].To < 59))
        {
            Assert.Equal(7, plan.Notes[0].To - plan.Notes[0].From);
            Assert.InRange(plan.Body.Count, 4, 4);
        }
    }
}
