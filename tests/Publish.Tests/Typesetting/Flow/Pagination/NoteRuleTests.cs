using Publish.Model;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>The rules of notes one by one, on paragraphs whose lines are given.</summary>
public class NoteRuleTests
{
    private static readonly NoteSpace Space = new(Theme.Default);

    /// <summary>Notes carried over have so many lines of room.</summary>
    private static int Room => Space.NoteLines(Space.PageLines * 2 / 3);

    [Fact]
    public void The_last_line_of_a_carried_note_is_not_left_alone_for_the_next_page()
    {
        var carried = CarriedNotes.Of([new(1, 4)], NoteOf(4 + Room + 1), Space);
        Assert.Equal([new NoteSegment(1, 4, 4 + Room - 1)], carried.Shown);
        Assert.Equal([new NoteRest(1, 4 + Room - 1)], carried.Kept);
    }

    [Fact]
    public void No_first_line_of_a_carried_note_stands_alone_below_another_one()
    {
        var notes = new Dictionary<int, SetNote>(NoteOf(Room - 1)) { [2] = NoteOf(9)[1] };
        var carried = CarriedNotes.Of([new(1, 0), new(2, 0)], notes, Space);
        Assert.Equal([new NoteSegment(1, 0, Room - 1)], carried.Shown);
        Assert.Equal([new NoteRest(2, 0)], carried.Kept);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    public void Of_a_note_two_lines_stand_with_its_call_or_all_three(int lines, int together) => Assert.Equal(together, NoteLoad.Head(lines));

    [Fact]
    public void A_note_of_three_lines_is_whole_on_the_page_of_its_call()
    {
        for (var before = 0; before < Space.PageLines; before++)
        {
            SetBlock[] column = [.. OneLiners(before), Calling(new Given(1, 0, [])), .. OneLiners(40)];
            var plans = new PageBreaker(column, NoteOf(3), Space, firstIsRecto: true).Break();
            Assert.Equal(new NoteSegment(1, 0, 3), Assert.Single(plans.SelectMany(plan => plan.Notes)));
        }
    }

    /// <summary>Without its hyphen at the page's end the paragraph would call the note a line later, on the page behind the one that has the note.</summary>
    [Fact]
    public void A_paragraph_is_not_broken_anew_where_that_moves_a_call_over_the_page_s_end()
    {
        var paragraph = Calling(new Given(6, 3, [3]), new Given(6, 4, []));
        SetBlock[] column = [.. OneLiners(Space.PageLines - 4 - Space.GridLines(2)), paragraph, .. OneLiners(40)];
        var plans = new PageBreaker(column, NoteOf(2), Space, firstIsRecto: true).Break();
        var last = plans.SelectMany(plan => plan.Body).Last(segment => segment.Breaking?.LineCount == 6).Breaking!;
        foreach (var plan in plans)
        {
            var called = plan.Body.Where(segment => segment.Breaking?.LineCount == 6).SelectMany(segment => Enumerable.Range(segment.From, segment.To - segment.From)).SelectMany(line => last.NotesCalledIn(line));
            Assert.Equal(called, plan.Notes.Select(note => note.Number));
        }
    }

    private static SetBlock[] OneLiners(int count) => [.. Enumerable.Range(0, count).Select(_ => Calling(new Given(1, -1, [])))];

    private static Dictionary<int, SetNote> NoteOf(int lines) => new() { [1] = new([Calling(new Given(lines, -1, []))], Theme.Default.Notes.Leading) };

    private static SetText Calling(Given natural, Given? other = null) => new(new TextBlock(new ParagraphSource([], null!)), new Breakings(natural, other), Length.Pt(300), []);

    /// <summary>Lines, one of which calls note 1.</summary>
    private sealed record Given(int Count, int Calling, Seq<int> Hyphens) : Breaking(Count, Hyphens, 0, true)
    {
        public override Seq<int> NotesCalledIn(int line) => line == Calling ? [1] : [];
    }

    /// <param name="other">Without hyphens at some lines; null where there is none.</param>
    private sealed class Breakings(Given natural, Given? other) : IBreakable
    {
        public Breaking Break(Length measure, BreakConstraints constraints) => constraints switch
        {
            { Looseness: 0, NoHyphenAtLines.IsEmpty: true } => natural,
            { Looseness: 0 } when other is not null => other,
            _ => natural with { Met = false },
        };

        public Seq<Line> Assemble(Breaking breaking) => [];
    }
}
