namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>Pages that end because the writer or the theme says so.</summary>
public class PageBreakTests
{
    private static MockColumn Ten => new(10);

    [Fact]
    public void What_follows_a_break_begins_on_a_new_page()
    {
        Assert.Equal(["0 1 2", "4 5 6"], Ten.Lines(3).PageBreak().Lines(3).Pages());
        Assert.Equal(["0 1 2 3 4 5 6 7 8 9", "11"], Ten.Lines(10).PageBreak().Lines(1).Pages());
        Assert.Equal(["0", "2", "4"], Ten.Lines(1).PageBreak().Lines(1).PageBreak().Lines(1).Pages());
    }

    [Fact]
    public void Where_nothing_stands_before_it_or_it_comes_twice_no_page_is_left_blank()
    {
        Assert.Equal(["1 2"], Ten.PageBreak().Lines(2).Pages());
        Assert.Equal(["1 2"], Ten.PageBreak(recto: true).Lines(2).Pages());
        Assert.Equal(["0 1", "4 5"], Ten.Lines(2).PageBreak().PageBreak().Lines(2).Pages());
        Assert.Equal(["0 1"], Ten.Lines(2).PageBreak().Pages());
    }

    [Fact]
    public void A_recto_is_waited_for_on_a_blank_verso()
    {
        Assert.Equal(["0 1 2", "", "4 5 6"], Ten.Lines(3).PageBreak(recto: true).Lines(3).Pages());
        Assert.Equal(["0 1 2", "4 5 6"], Ten.Lines(3).PageBreak(recto: true).Lines(3).Pages(firstIsRecto: false));
        Assert.Equal(["0 1 2 3 4 5 6 7 8 9", "10", "12"], Ten.Lines(11).PageBreak(recto: true).Lines(1).Pages());
        Assert.Equal(["0 1 2", "4 5 6"], Ten.Lines(3).PageBreak().Lines(3).Pages());
    }

    [Fact]
    public void Notes_and_pictures_that_are_left_over_come_before_the_break()
    {
        Assert.Equal(["0 1 2 3 4 5 6 7", "8", "10 11"], Ten.Lines(8).Float(4).PageBreak().Lines(2).Pages());
        var plans = Ten.Note(1, 20).Lines(2).Text(1, calls: 1).PageBreak().Lines(2).Break();
        Assert.Equal(20, plans.SelectMany(plan => plan.Notes).Sum(note => note.To - note.From));
        var after = plans.FindIndex(plan => plan.Body.Any(segment => segment.Block == 4));
        Assert.All(plans.Skip(after), plan => Assert.Empty(plan.Notes));
    }

    [Fact]
    public void Notes_left_over_at_the_end_have_pages_of_their_own()
    {
        var plans = Ten.Note(1, 40).Lines(2).Text(1, calls: 1).Break();
        Assert.Equal([0, 1, 2], plans[0].Body.Select(segment => segment.Block));
        Assert.All(plans.Skip(1), plan => Assert.Empty(plan.Body));
        var at = 0;
        foreach (var note in plans.SelectMany(plan => plan.Notes))
        {
            Assert.Equal(at, note.From);
            at = note.To;
        }
        Assert.Equal(40, at);
    }

    [Fact]
    public void The_head_of_a_table_stands_again_over_the_rows_of_a_new_page()
    {
        var column = Ten.Lines(7);
        for (var i = 0; i < 12; i++) column.Row(1, head: 2);
        var plans = column.Break();
        Assert.Equal([(7, 7), (8, 8), (9, 9)], plans[0].Body.Skip(7).Select(segment => (segment.Block, segment.Line.Index)));
        Assert.Equal([(10, 3), (11, 4), (12, 5), (13, 6), (14, 7), (15, 8), (16, 9)], plans[1].Body.Select(segment => (segment.Block, segment.Line.Index)));
    }

    [Fact]
    public void Of_two_empty_spaces_the_larger_counts_and_none_at_the_head()
    {
        var plan = Ten.Text(1, after: 2).Text(1, before: 1).Text(1, before: 3).Lines(10).Break();
        Assert.Equal([0, 3, 7, 8, 9], plan[0].Body.Select(segment => segment.Line.Index));
        Assert.Equal(0, Ten.Text(1, before: 3).Lines(2).Break()[0].Body[0].Line.Index);
        Assert.Equal(0, Ten.Lines(10).Text(1, before: 3).Break()[1].Body[0].Line.Index);
    }

    [Fact]
    public void A_panel_is_not_parted_where_two_white_lines_keep_it_whole_and_two_panels_are()
    {
        MockColumn Panelled(int before, int first, int second) => Ten.Lines(before).Text(1, panel: first).Text(1, panel: first).Text(1, panel: second).Text(1, panel: second).Lines(20);
        Assert.Equal(8, Panelled(8, 1, 1).Break()[0].Body.Count);
        Assert.Equal(10, Panelled(8, 1, 2).Break()[0].Body.Count);
        Assert.Equal(10, Panelled(6, 1, 1).Break()[0].Body.Count);
        Assert.Equal(8, Ten.Lines(8).Text(5, panel: 1).Lines(20).Break()[0].Body.Count);
    }

    /// <summary>Seven lines have room on a page of ten; with a note of four they do not, and to wait for such a page is in vain.</summary>
    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 6)]
    public void A_panel_that_no_page_holds_with_its_notes_begins_where_there_is_room(int note, int blocks) =>
        Assert.Equal(blocks, Ten.Note(1, 4).Lines(5).Text(7, panel: 1, calls: [0, 0, 0, 0, 0, 0, note]).Lines(20).Break()[0].Body.Count);

    /// <summary>From the page's end up, each with a white line over it, in the order in which they came.</summary>
    [Fact]
    public void Pictures_at_the_foot_stand_over_each_other_with_white_between()
    {
        var plan = Ten.Foot(2).Foot(3).Lines(30).Break()[0];
        Assert.Equal([(0, 4, 2), (1, 7, 3)], plan.Body.Where(segment => segment.AtFoot > 0).Select(segment => (segment.Block, segment.Line.Index, segment.AtFoot)));
        Assert.Equal([0, 1, 2], plan.Body.Where(segment => segment.AtFoot == 0).Select(segment => segment.Line.Index));
    }

    [Fact]
    public void A_picture_at_the_foot_does_not_come_before_one_that_waits()
    {
        var plans = Ten.Lines(6).Float(6).Foot(2).Lines(30).Break();
        int PageOf(int block) => plans.FindIndex(plan => plan.Body.Any(segment => segment.Block == block));
        Assert.Equal((1, true), (PageOf(6), PageOf(7) >= PageOf(6)));
    }

    [Fact]
    public void A_paragraph_is_set_a_line_longer_rather_than_its_page_left_short()
    {
        var plan = Ten.Text(9, grows: true).Text(2, whole: true).Lines(30).Break()[0];
        Assert.Equal(10, Assert.Single(plan.Body).To);
        Assert.Equal(9, Ten.Text(9).Text(2, whole: true).Lines(30).Break()[0].Body[0].To);
    }
}
