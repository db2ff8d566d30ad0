using CsCheck;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>How notes share the foot, held against plain counting.</summary>
public class NoteSpaceTests
{
    private static readonly Gen<(int Leading, int NoteLeading)> Leadings = Gen.Select(Gen.Int[8, 20], Gen.Int[6, 20]);

    private static NoteSpace Space(int leading, int noteLeading) => new(Theme.Default with
    {
        Text = Theme.Default.Text with { Leading = Length.Pt(leading) },
        Notes = Theme.Default.Notes with { Leading = Length.Pt(noteLeading) },
    });

    [Fact]
    public void Notes_take_the_fewest_grid_lines_that_hold_them_and_a_gap_of_one_and_a_half() => Leadings.Sample(leading =>
    {
        var space = Space(leading.Leading, leading.NoteLeading);
        Assert.Equal(0, space.GridLines(0));
        for (var lines = 1; lines < 30; lines++)
        {
            // In halves of a point.
            var needed = (2 * (lines - 1) * leading.NoteLeading) + (3 * leading.Leading);
            var fewest = Enumerable.Range(0, 200).First(grid => 2 * grid * leading.Leading >= needed);
            Assert.Equal(fewest, space.GridLines(lines));
        }
    });

    [Fact]
    public void As_many_lines_have_room_as_take_no_more_than_is_free() => Leadings.Sample(leading =>
    {
        var space = Space(leading.Leading, leading.NoteLeading);
        for (var free = -2; free < 40; free++)
            Assert.Equal(Enumerable.Range(0, 300).Last(lines => space.GridLines(lines) <= Math.Max(0, free)), space.NoteLines(free));
    });

    /// <summary>Leadings of a few steps, in which a step more or less is a line.</summary>
    [Fact]
    public void So_they_do_to_the_step()
    {
        for (var leading = 1; leading < 10; leading++)
            for (var noteLeading = 1; noteLeading < 10; noteLeading++)
            {
                var space = new NoteSpace(Theme.Default with
                {
                    Text = Theme.Default.Text with { Leading = new(leading) },
                    Notes = Theme.Default.Notes with { Leading = new(noteLeading) },
                });
                for (var lines = 1; lines < 12; lines++)
                {
                    var needed = ((lines - 1) * noteLeading) + (leading * 3 / 2);
                    Assert.Equal(Enumerable.Range(0, 200).First(grid => grid * leading >= needed), space.GridLines(lines));
                }
                for (var free = 0; free < 20; free++)
                    Assert.Equal(Enumerable.Range(0, 300).Last(lines => space.GridLines(lines) <= free), space.NoteLines(free));
            }
    }

    [Fact]
    public void A_theme_without_leading_is_measured_all_the_same()
    {
        var space = Space(0, 0);
        Assert.True(space.GridLines(3) > 0);
        Assert.True(space.NoteLines(3) > 0);
    }

    [Fact]
    public void A_line_of_a_note_stands_as_many_leadings_over_the_foot_as_lines_follow() =>
        Assert.Equal([Length.Zero, Length.Pt(9), Length.Pt(27)], new[] { 0, 1, 3 }.Select(Space(12, 9).Rise));

    [Fact]
    public void What_notes_need_is_the_sum_of_their_lines_or_of_their_beginnings() => Gen.Select(Gen.Int[0, 9], Gen.Int[1, 12].Array[0, 5]).Sample((carried, lengths) =>
    {
        var load = NoteLoad.Carried(carried);
        for (var i = 0; i < lengths.Length; i++) load = load.With(i + 1, lengths[i]);
        Assert.Equal(carried + lengths.Sum(), load.Whole);
        Assert.Equal(carried + lengths.Sum(NoteLoad.Head), load.Begun);
        Assert.Equal(carried + lengths.SkipLast(1).Sum() + lengths.TakeLast(1).Sum(NoteLoad.Head), load.Least);
    });

    [Fact]
    public void Notes_are_shown_in_their_order_each_begun_and_as_much_of_them_as_has_room() => Gen.Select(Gen.Int[1, 14].Array[1, 5], Gen.Int[0, 40]).Sample((lengths, more) =>
    {
        var notes = lengths.Select((lines, i) => (i + 1, lines)).ToDictionary(pair => pair.Item1, pair => NoteOf(pair.lines));
        var load = NoteLoad.Carried(0);
        for (var i = 0; i < lengths.Length; i++) load = load.With(i + 1, lengths[i]);
        var room = load.Begun + more;
        var foot = NoteFoot.Of(None, load, room, notes);
        Assert.Equal(Enumerable.Range(1, lengths.Length), foot.Segments.Select(segment => segment.Number));
        Assert.Equal(foot.Segments.Sum(segment => segment.To), foot.Lines);
        Assert.True(foot.Lines <= room);
        Assert.Equal(foot.Rests.Count, foot.Split);
        Assert.Equal(lengths.Select((lines, i) => (Number: i + 1, lines)).Where(note => foot.Segments[note.Number - 1].To < note.lines).Select(note => new NoteRest(note.Number, foot.Segments[note.Number - 1].To)), foot.Rests);
        foreach (var segment in foot.Segments)
        {
            var lines = lengths[segment.Number - 1];
            Assert.True(segment.From == 0 && segment.To >= NoteLoad.Head(lines));
            Assert.True(lines - segment.To != 1, $"a line of {lines} goes on alone");
        }
        // What is left white is less than the next line of a note, or the line that would leave one alone.
        if (foot.Split == 0) return;
        Assert.True(room - foot.Lines <= foot.Split, $"{room - foot.Lines} lines stay white");
        // An earlier note is not parted for the sake of more than the beginning of a later one.
        foreach (var later in foot.Segments.Where(segment => segment.Number > foot.Rests[0].Number && room - foot.Lines > 1))
            Assert.Equal(NoteLoad.Head(lengths[later.Number - 1]), later.To);
    }, print: value => $"{string.Join(' ', value.Item1)} + {value.Item2}");

    [Fact]
    public void Where_not_even_the_beginnings_have_room_notes_that_come_first_are_shown_first()
    {
        var notes = new Dictionary<int, SetNote> { [1] = NoteOf(3), [2] = NoteOf(8), [3] = NoteOf(2) };
        var load = NoteLoad.Carried(0).With(1, 3).With(2, 8).With(3, 2);
        Assert.Equal([new NoteSegment(1, 0, 3), new(2, 0, 1)], NoteFoot.Of(None, load, 4, notes).Segments);
        Assert.Equal([new NoteRest(2, 1), new(3, 0)], NoteFoot.Of(None, load, 4, notes).Rests);
        Assert.Equal([new NoteRest(1, 0), new(2, 0), new(3, 0)], NoteFoot.Of(None, load, 0, notes).Rests);
        Assert.Equal([new NoteRest(1, 0), new(2, 0), new(3, 0)], NoteFoot.Of(None, load, -3, notes).Rests);
        Assert.Equal(0, NoteFoot.Of(None, load, -3, notes).Lines);
    }

    [Fact]
    public void Older_notes_come_first_and_are_not_counted_as_parted_here()
    {
        var space = Space(10, 10);
        var room = space.NoteLines(space.PageLines * 2 / 3);
        var notes = new Dictionary<int, SetNote> { [1] = NoteOf(5), [2] = NoteOf(room + 5), [3] = NoteOf(4) };
        var carried = CarriedNotes.Of([new(1, 2), new(2, 0)], notes, space);
        Assert.Equal([new NoteSegment(1, 2, 5), new(2, 0, room - 3)], carried.Shown);
        Assert.Equal([new NoteRest(2, room - 3)], carried.Kept);
        Assert.Equal(room, carried.Lines);
        Assert.True(carried.Blocks);
        Assert.False(carried.IsNone);
        var foot = NoteFoot.Of(carried, NoteLoad.Carried(room).With(3, 4), room + 2, notes);
        Assert.Equal([new NoteSegment(1, 2, 5), new(2, 0, room - 3), new(3, 0, 2)], foot.Segments);
        Assert.Equal([new NoteRest(2, room - 3), new(3, 2)], foot.Rests);
        Assert.Equal((room + 2, 1), (foot.Lines, foot.Split));
    }

    [Fact]
    public void A_carried_note_that_just_fits_is_whole_and_blocks_nothing()
    {
        var space = Space(10, 10);
        var room = space.NoteLines(space.PageLines * 2 / 3);
        var carried = CarriedNotes.Of([new(1, 3)], new Dictionary<int, SetNote> { [1] = NoteOf(3 + room) }, space);
        Assert.Equal([new NoteSegment(1, 3, 3 + room)], carried.Shown);
        Assert.False(carried.Blocks);
        Assert.True(None.IsNone);
        Assert.Equal(0, None.Lines);
        var two = CarriedNotes.Of([new(1, 0), new(2, 0)], new Dictionary<int, SetNote> { [1] = NoteOf(room - 2), [2] = NoteOf(9) }, space);
        Assert.Equal([new NoteSegment(1, 0, room - 2), new(2, 0, 2)], two.Shown);
        var full = CarriedNotes.Of([new(1, 0), new(2, 4)], new Dictionary<int, SetNote> { [1] = NoteOf(room), [2] = NoteOf(9) }, space);
        Assert.Equal([new NoteRest(2, 4)], full.Kept);
        var line = CarriedNotes.Of([new(1, 0), new(2, 0)], new Dictionary<int, SetNote> { [1] = NoteOf(room), [2] = NoteOf(1) }, space);
        Assert.Equal([new NoteRest(2, 0)], line.Kept);
        Assert.Equal(room, line.Lines);
    }

    private static CarriedNotes None => CarriedNotes.Of([], new Dictionary<int, SetNote>(), Space(10, 10));

    private static SetNote NoteOf(int lines) => new MockColumn(10).Note(1, lines).Notes[1];
}
