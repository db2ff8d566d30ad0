using Publish.Typesetting.Flow.Pagination;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>Where pictures come to stand, on pages of ten lines.</summary>
public class PicturePlaceTests
{
    private static MockColumn Ten => new(10);

    [Fact]
    public void One_that_fits_stands_where_it_was_put()
    {
        Assert.Equal(["0 1 2 3 4 5 6", "7 8"], Ten.Lines(3).Float(4).Lines(5).Pages());
        Assert.Equal("0 1 2 3 4 5 6", Ten.Lines(6).Float(4).Lines(5).Pages()[0]);
        Assert.Equal("0 1 2 3 4 5 6 7 8", Ten.Lines(8).Float(2).Lines(2).Pages()[0]);
    }

    [Fact]
    public void One_that_does_not_moves_overleaf_and_the_text_goes_on_below_an_empty_line()
    {
        var plans = Ten.Lines(8).Float(4).Lines(22).Break();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 9, 10], plans[0].Body.Select(segment => segment.Block));
        Assert.Equal([(8, 0), (11, 5), (12, 6), (13, 7)], plans[1].Body.Take(4).Select(segment => (segment.Block, segment.Line.Index)));
    }

    [Fact]
    public void Pictures_keep_their_order_though_a_later_one_would_have_had_room()
    {
        var plans = Ten.Lines(8).Float(4).Float(1).Lines(20).Break();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 10, 11], plans[0].Body.Select(segment => segment.Block));
        Assert.Equal([(8, 0), (9, 5), (12, 7), (13, 8), (14, 9)], plans[1].Body.Select(segment => (segment.Block, segment.Line.Index)));
    }

    [Fact]
    public void Of_two_that_wait_the_second_waits_on_where_both_have_no_room_and_text_stands_on_its_page_too()
    {
        var pages = Ten.Lines(8).Float(6).Float(6).Lines(22).Pages();
        Assert.StartsWith("8 12 13", pages[1], StringComparison.Ordinal);
        Assert.StartsWith("9 1", pages[2], StringComparison.Ordinal);
        Assert.Contains(' ', pages[2]);
    }

    [Fact]
    public void One_taller_than_a_page_has_a_page_to_itself() => Assert.Equal(["0 1 2 4 5 6 7 8", "3"], Ten.Lines(3).Float(12).Lines(5).Pages());

    [Fact]
    public void No_text_stands_beside_one_that_fills_its_page()
    {
        Assert.Equal(["0 1 2 4 5 6 7 8 9 10", "3", "11 12 13 14"], Ten.Lines(3).Float(7, fills: true).Lines(11).Pages());
        Assert.Equal(["0", "1 2"], Ten.Float(7, fills: true).Lines(2).Pages());
        Assert.Equal(["0 1 2", "3", "4"], Ten.Lines(3).Float(10, fills: true).Float(10, fills: true).Pages());
    }

    [Fact]
    public void No_heading_comes_before_a_picture_that_stood_before_it()
    {
        Assert.Equal(["0 1 2 3 4 5 6 8", "7 9 10 11 12"], Ten.Lines(7).Float(5).Lines(1).Heading().Lines(3).Pages());
        Assert.Equal(["0 1 2 3 4 5 6", "7", "8 9 10 11"], Ten.Lines(7).Float(8).Heading().Lines(3).Pages());
    }

    [Fact]
    public void One_gives_way_before_a_heading_where_most_of_the_page_would_stay_white()
    {
        var plans = Ten.Lines(4).Float(8, yields: true).Heading().Lines(3).Break();
        Assert.Equal([0, 1, 2, 3, 4], plans[0].Body.Select(segment => segment.Block));
        Assert.Equal(6, plans[0].Body[4].Smaller!.Lines);
        Assert.Equal([5, 6, 7, 8], plans[1].Body.Select(segment => segment.Block));
    }

    [Fact]
    public void It_does_not_where_half_of_the_page_is_full_nor_where_it_would_be_too_small()
    {
        Assert.Equal("0 1 2 3 4", Ten.Lines(5).Float(8, yields: true).Heading().Lines(3).Pages()[0]);
        Assert.Equal("0 1 2 3", Ten.Lines(4).Float(11, yields: true).Heading().Lines(3).Pages()[0]);
        Assert.Equal("0 1 2 3 4", Ten.Lines(4).Float(10, yields: true).Heading().Lines(3).Pages()[0]);
        Assert.Equal("0 1 2 3", Ten.Lines(4).Float(8).Heading().Lines(3).Pages()[0]);
    }

    [Fact]
    public void Two_give_way_together_with_an_empty_line_between()
    {
        var body = Ten.Lines(2).Float(9, yields: true).Float(3, yields: true).Heading().Lines(3).Break()[0].Body;
        Assert.DoesNotContain(body, segment => segment.Block > 3);
        Assert.All(body.Skip(2), segment => Assert.True(segment.Line.Index + (segment.Smaller?.Lines ?? 0) <= 10));
        if (body.Count == 4) Assert.True(body[3].Line.Index > body[2].Line.Index + body[2].Smaller!.Lines);
    }

    [Fact]
    public void At_the_end_of_the_column_and_before_a_break_it_gives_way_as_well()
    {
        Assert.Equal(["0 1 2 3 4"], Ten.Lines(4).Float(8, yields: true).Pages());
        Assert.Equal(["0 1 2 3 4", "6 7"], Ten.Lines(4).Float(8, yields: true).PageBreak().Lines(2).Pages());
        Assert.Equal(["0 1 2 3", "4", "6 7"], Ten.Lines(4).Float(8).PageBreak().Lines(2).Pages());
    }

    [Fact]
    public void The_white_that_notes_take_is_not_given_to_a_picture()
    {
        var plan = Ten.Note(1, 2).Lines(2).Text(1, calls: 1).Float(8, yields: true).Heading().Lines(3).Break()[0];
        Assert.Equal([0, 1, 2], plan.Body.Select(segment => segment.Block));
        var less = new MockColumn(12).Note(1, 2).Lines(2).Text(1, calls: 1).Float(8, yields: true).Heading().Lines(3).Break()[0];
        Assert.Equal(6, less.Body[3].Smaller!.Lines);
    }

    [Fact]
    public void None_is_put_into_the_midst_of_a_list()
    {
        var column = Ten.Lines(6).Float(5);
        for (var i = 0; i < 8; i++) column.Text(1, container: 1);
        Assert.Equal(["0 1 2 3 4 5 7 8 9 10", "11 12 13 14 6"], column.Lines(5).Pages()[..2]);
        // A paragraph that goes on overleaf is no list.
        Assert.Equal("7", Ten.Lines(6).Lines(1).Float(5).Text(9).Lines(5).Pages()[1][..1]);
    }

    [Fact]
    public void Of_another_list_the_page_may_begin_with_it()
    {
        var column = Ten.Lines(6).Float(5);
        for (var i = 0; i < 4; i++) column.Text(1, container: 1);
        for (var i = 0; i < 4; i++) column.Text(1, container: 2);
        Assert.Equal("6 11 12 13 14", column.Lines(5).Pages()[1]);
    }

    [Fact]
    public void A_picture_s_notes_stand_on_its_page()
    {
        var plans = Ten.Note(1, 3).Lines(4).Float(4, calls: 1).Lines(12).Break();
        var page = plans.FindIndex(plan => plan.Body.Any(segment => segment.Block == 4));
        Assert.Equal(1, page);
        Assert.Equal([new NoteSegment(1, 0, 3)], plans[1].Notes);
        Assert.Empty(plans[0].Notes);
        Assert.Equal([0, 0], plans[..2].Select(plan => plan.Missing));
    }

    [Fact]
    public void Where_one_leaves_a_line_below_it_its_page_is_full_and_where_it_leaves_two_text_stands_there()
    {
        var plans = Ten.Lines(3).Float(9).Lines(20).Break();
        Assert.Equal([3], plans[1].Body.Select(segment => segment.Block));
        Assert.Equal(0, plans[1].Missing);
        Assert.Equal([3, 11], Ten.Lines(3).Float(8).Lines(20).Break()[1].Body.Select(segment => segment.Block));
    }

    [Fact]
    public void A_table_that_goes_on_below_one_has_its_head_again()
    {
        // Blocks: seven lines, the picture, the head, rows.
        var column = Ten.Lines(7).Float(5).Row(1);
        for (var i = 0; i < 10; i++) column.Row(1, head: 1);
        var plans = column.Break();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 8, 9, 10], plans[0].Body.Select(segment => segment.Block));
        Assert.Equal([(7, 0), (11, 8), (12, 9)], plans[1].Body.Select(segment => (segment.Block, segment.Line.Index)));
    }

    /// <summary>Also where what ended the page before was the column's first block.</summary>
    [Fact]
    public void A_row_that_begins_a_page_has_its_head_over_it()
    {
        foreach (var (column, row) in ((MockColumn, int)[])[(Ten.Text(10).Row(2, head: 1).Lines(3), 1), (Ten.Text(8).Row(2).Row(2, head: 1).Lines(3), 2)])
        {
            var first = column.Break()[1].Body[0];
            Assert.Equal((row, 2), (first.Block, first.Line.Index));
        }
    }

    [Fact]
    public void A_heading_above_pictures_alone_waits_for_all_of_them_where_the_page_has_room_for_its_own_lines_too()
    {
        Assert.Equal(["0 1 2 3 4 5", "6 7 8"], Ten.Lines(6).Heading().Float(4).Float(4).Heading().Lines(1).Pages()[..2]);
        Assert.Equal("0 1 2 3 4 5", Ten.Lines(6).Heading().Float(4).PageBreak().Lines(1).Pages()[0]);
        Assert.Equal("0 1 2 3 4 5", Ten.Lines(6).Heading().Float(4).Pages()[0]);
        // Of five lines it is too large for that, and text between makes it none.
        Assert.Equal("0 1 2 3 4 5 6", Ten.Lines(6).Heading().Float(5).Heading().Lines(1).Pages()[0]);
        Assert.Equal("0 1 2 3 4 5 6 8 9", Ten.Lines(6).Heading().Float(4).Lines(12).Pages()[0]);
    }

    [Fact]
    public void A_picture_moved_costs_something_so_that_it_stays_where_a_line_more_or_less_lets_it()
    {
        // Set a line shorter the paragraph leaves the picture just enough room.
        var plan = Ten.Text(7, varies: true).Float(4).Lines(20).Break()[0];
        Assert.Equal([0, 1], plan.Body.Select(segment => segment.Block));
        Assert.Equal(6, plan.Body[0].To);
    }
}
