using Publish.Model;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>What is true of notes, wherever on the page they are called and however long they are.</summary>
public class NoteBreakingTests
{
    private static readonly Lazy<List<Layout>> All = new(() => [.. Layouts()]);

    private static IEnumerable<Layout> Layouts()
    {
        foreach (var length in (int[])[12, 30, 45, 60, 200, 900])
            for (var before = 0; before < Laid.LinesOnPage; before += length < 100 ? 1 : 4)
                yield return Of(before, length);
        for (var length = 300; length < 520; length += 8) yield return Of(Laid.LinesOnPage - 6, length);
    }

    private static Layout Of(int before, int length) =>
        Laid.Layout([.. Laid.Lines(before), Laid.Noted("Called.", 1, Laid.Counted("noted", length)), .. Laid.Lines(4), Laid.Noted("Called again.", 2, Laid.Counted("noted", 40)), .. Laid.Lines(30)]);

    [Fact]
    public void Two_lines_of_a_note_or_all_of_a_shorter_one_stand_beside_its_call()
    {
        foreach (var layout in All.Value)
            foreach (var plan in layout.Plans)
                foreach (var number in Called(layout, plan))
                {
                    var begun = Assert.Single(plan.Notes, note => note.Number == number);
                    Assert.True(begun.From == 0 && begun.To >= Math.Min(2, layout.Notes[number].Lines), $"note {number} shows {begun.To} of its {layout.Notes[number].Lines} lines");
                }
    }

    [Fact]
    public void No_line_of_a_note_stands_alone_on_a_page()
    {
        foreach (var layout in All.Value)
            foreach (var note in layout.Plans.SelectMany(plan => plan.Notes))
                Assert.True(note.To - note.From > 1 || layout.Notes[note.Number].Lines == 1, $"line {note.From} of {layout.Notes[note.Number].Lines} is alone");
    }

    [Fact]
    public void Notes_carried_over_leave_the_text_a_third_of_the_page()
    {
        var space = new NoteSpace(Theme.Default);
        foreach (var layout in All.Value)
            foreach (var plan in layout.Plans)
                Assert.True(space.GridLines(plan.Notes.Where(note => note.From > 0).Sum(note => note.To - note.From)) <= Laid.LinesOnPage * 2 / 3);
    }

    [Fact]
    public void Notes_are_begun_before_a_page_is_left_white()
    {
        var calls = Enumerable.Range(1, 4).SelectMany(i => (Inline[])[new Text($"Word{i}"), new Note(i, [Zine.P(Laid.Counted("noted", 250))])]);
        var layout = Laid.Layout([.. Laid.Lines(10), new Paragraph([.. calls]), .. Laid.Lines(60)]);
        Assert.Equal(4, layout.Plans[0].Notes.Count);
        Assert.All(layout.Plans.SkipLast(1), plan => Assert.InRange(plan.Missing, 0, 2));
    }

    [Fact]
    public void Text_goes_on_calling_notes_while_an_older_one_fills_pages()
    {
        var calls = Enumerable.Range(2, 60).Select(i => Laid.Noted($"Called {i}.", i, "Noted."));
        var layout = Laid.Layout([Laid.Noted("Called.", 1, Laid.Counted("noted", 2500)), .. calls]);
        var pages = layout.Plans.Skip(1).TakeWhile(plan => plan.Body[^1].Block < layout.Column.Length - 1).ToList();
        Assert.True(pages.Count > 3);
        Assert.All(pages, plan => Assert.True(plan.Body.Count >= Laid.LinesOnPage / 5, $"{plan.Body.Count} lines"));
    }

    [Fact]
    public void A_paragraph_broken_anew_calls_its_notes_where_they_stand()
    {
        var seed = 7;
        for (var round = 0; round < 20; round++)
        {
            var blocks = new List<Block>(Laid.Lines(Next(12)));
            for (int i = 0, number = 1; i < 8; i++)
            {
                var content = new List<Inline>();
                for (var word = 0; word < 110; word++)
                {
                    content.Add(new Text(Long[Next(Long.Length)] + " "));
                    if (Next(9) == 0) content.Add(new Note(number++, [Zine.P("Noted.")]));
                }
                blocks.Add(new Paragraph(Seq.Of(content)));
            }
            var layout = Laid.Layout([.. blocks]);
            foreach (var plan in layout.Plans)
                Assert.Equal(Called(layout, plan), plan.Notes.Where(note => note.From == 0).Select(note => note.Number));
        }

        int Next(int below) => (int)((uint)(seed = (seed * 1_103_515_245) + 12_345) >> 16) % below;
    }

    private static readonly string[] Long = ["distribution", "correspondence", "typographical", "neighbourhood", "a", "imposition", "bookkeeping", "of", "international"];

    /// <summary>The notes that a page's lines call as they are set in the end.</summary>
    private static List<int> Called(Layout layout, PagePlan plan)
    {
        var called = new List<int>();
        foreach (var segment in plan.Body)
            if (layout.Column[segment.Block] is SetText text)
                for (var line = segment.From; line < segment.To; line++)
                    foreach (var number in (layout.Final[segment.Block] ?? text.Natural).NotesCalledIn(line))
                        called.Add(number);
        return called;
    }
}
