using Publish.Model;
using Publish.Tests.Typesetting.Paragraphs;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>What no page can hold is set all the same, nothing of it is lost, and what comes after goes on.</summary>
public class CrowdedPageTests
{
    private static MockColumn Ten => new(10);

    [Fact]
    public void A_box_taller_than_a_page_has_one_to_itself() => Assert.Equal(["0 1 2", "3", "4 5 6"], Ten.Lines(3).Row(12).Lines(3).Pages());

    [Fact]
    public void Of_lines_taller_than_a_page_two_stand_on_each()
    {
        var source = new TextBlock(new([], Sample.Body())) { Display = new(12, Length.Pt(120), Length.Pt(10)) };
        SetBlock[] column = [new SetText(source, new Three(), Length.Mm(80), []), Ten.Lines(1)[0], Ten.Lines(1)[0]];
        var plans = new PageBreaker(column, Ten.Notes, Ten.Space, true).Break();
        Assert.Equal([(0, 0, 2), (0, 2, 3), (1, 0, 1), (2, 0, 1)], plans.SelectMany(plan => plan.Body).Select(segment => (segment.Block, segment.From, segment.To)));
        Assert.Equal([1, 1, 2], plans.Select(plan => plan.Body.Count));
    }

    [Fact]
    public void A_row_that_calls_more_notes_than_have_room_begins_as_many_as_can_be_and_the_others_follow()
    {
        var column = Ten.Lines(3);
        for (var number = 1; number <= 6; number++) column.Note(number, 4);
        var plans = column.Row(2, calls: [1, 2, 3, 4, 5, 6]).Lines(12).Break();
        var page = plans.FindIndex(plan => plan.Body.Any(segment => segment.Block == 3));
        Assert.Equal([3], plans[page].Body.Select(segment => segment.Block));
        Assert.Equal([new(1, 0, 2), new(2, 0, 2), new(3, 0, 2), new NoteSegment(4, 0, 1)], plans[page].Notes);
        Whole(column, plans);
        Assert.Equal(Enumerable.Range(0, 16), plans.SelectMany(plan => plan.Body).Select(segment => segment.Block));
    }

    [Fact]
    public void A_line_that_calls_more_notes_than_have_room_does_too()
    {
        var column = new MockColumn(5);
        for (var number = 1; number <= 2; number++) column.Note(number, 6);
        column.Text(3, calls: [1, 2]).Lines(20);
        Whole(column, column.Break());
    }

    /// <summary>Two thirds of a page of four lines hold no two lines of notes, and the last page is never reached.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void On_the_smallest_pages_notes_come_to_an_end(int lines)
    {
        for (var length = 1; length < 14; length++)
        {
            var column = new MockColumn(lines).Note(1, length).Note(2, 3).Text(1, calls: 1).Lines(1).Text(1, calls: 2);
            Whole(column, column.Break());
        }
    }

    /// <summary>Each line of each note stands once, in its order.</summary>
    private static void Whole(MockColumn column, List<PagePlan> plans)
    {
        foreach (var (number, note) in column.Notes)
        {
            var at = 0;
            foreach (var shown in plans.SelectMany(plan => plan.Notes).Where(segment => segment.Number == number))
            {
                Assert.Equal(at, shown.From);
                Assert.True(shown.To > at);
                at = shown.To;
            }
            Assert.Equal(note.Lines, at);
        }
    }

    private sealed class Three : IBreakable
    {
        public Breaking Break(Length measure, BreakConstraints constraints) => new Lined(constraints == BreakConstraints.None);

        public Seq<Line> Assemble(Breaking breaking) => [];
    }

    private sealed record Lined(bool IsMet) : Breaking(3, [], 0, IsMet)
    {
        public override Seq<int> NotesCalledIn(int line) => [];
    }
}
