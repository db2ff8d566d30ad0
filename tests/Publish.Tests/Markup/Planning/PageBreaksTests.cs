using CsCheck;
using Publish.Markup.Planning;
using Publish.Model;

namespace Publish.Tests.Markup.Planning;

/// <summary>Pages of print, put where the text is that they begin with, held against plain sorting.</summary>
public sealed class PageBreaksTests
{
    private const int Cover = 0, Title = 1, Colophon = 8, Back = 9;

    /// <summary>Of each page: the text that it begins with (none for a negative one), how far in, and whether it has a label.</summary>
    private static readonly Gen<(int Text, int Offset, bool Labelled)[]> Any = Gen.Select(Gen.Int[-2, 8], Gen.Int[0, 3], Gen.Int[0, 5].Select(i => i > 0)).Array[1, 12];

    [Fact]
    public void Pages_are_listed_as_they_are_read_and_what_shows_no_text_begins_with_the_next() => Any.Sample(pages =>
    {
        var texts = Enumerable.Range(0, 9).Select(i => new Text($"text {i}")).ToArray();
        var starts = pages.Select((page, i) => new PageStart(page.Labelled ? $"{i}" : "", page.Text < 0 ? null : texts[page.Text], page.Offset)).ToArray();
        var breaks = new PageBreaks(new(Seq.Of(starts)), new());
        // Three texts a part, in parts 1 to 3: the first of them is that of the title page.
        for (var i = 0; i < texts.Length; i++) breaks.Seen(texts[i], texts[i], 1 + (i / 3), i);
        breaks.Settle((Cover, Title), (Colophon, Back), new());

        var expected = new List<(int Part, int Order, int Offset, int Page)>();
        var (first, last) = (Array.FindIndex(pages, page => page.Text >= 0), Array.FindLastIndex(pages, page => page.Text >= 0));
        for (var i = 0; i < pages.Length; i++)
        {
            var with = i;
            while (i <= last && i >= first && pages[with].Text < 0) with++;
            if (!pages[i].Labelled) continue;
            if (i > last) expected.Add((i == pages.Length - 1 ? Back : Colophon, int.MaxValue, 0, i));
            else if (i < first) expected.Add((i == 0 ? Cover : Title, -1, 0, i));
            else expected.Add((1 + (pages[with].Text / 3), pages[with].Text, pages[with].Offset, i));
        }
        expected.Sort();
        Assert.Equal(expected.Select(page => ($"{page.Page}", page.Part)), breaks.Listed.Select(page => (page.Label, page.Part)));
        Assert.Equal(breaks.Listed.Count, breaks.Listed.Select(page => page.Id).Distinct().Count());
        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(expected.Where(page => page.Order == i).Select(page => ($"{page.Page}", page.Offset)), breaks.In(texts[i]).Select(mark => (mark.Label, mark.Offset)));
        for (var part = 0; part < 10; part++)
            Assert.Equal(expected.Where(page => page.Part == part && (page.Order is < 0 or int.MaxValue)).Select(page => $"{page.Page}"), breaks.AtHeadOf(part).Select(mark => mark.Label));
    }, iter: 400);

    [Fact]
    public void What_begins_in_a_text_that_stands_elsewhere_begins_where_it_is_carried_first()
    {
        var (inNote, call, later) = (new Text("said in a note"), new Text("call"), new Text("later"));
        var breaks = new PageBreaks(new([new("7", inNote, 4), new("8", later, 2)]), new());
        breaks.Seen(inNote, call, 2, 10);
        breaks.Seen(inNote, inNote, 3, 11);
        breaks.Seen(later, later, 2, 12);
        breaks.Seen(later, later, 5, 20);
        breaks.Settle((0, 0), (9, 9), new());
        Assert.Equal([("7", 0)], breaks.In(call).Select(mark => (mark.Label, mark.Offset)));
        Assert.Empty(breaks.In(inNote));
        Assert.Equal([("8", 2)], breaks.In(later).Select(mark => (mark.Label, mark.Offset)));
        Assert.Equal([2, 2], breaks.Listed.Select(page => page.Part));
    }

    [Fact]
    public void Of_a_text_that_was_taken_apart_a_page_begins_in_its_piece()
    {
        var (whole, one, two) = (new Text("one two"), new Text("one "), new Text("two"));
        var moved = new Moved();
        moved.Add(whole, one);
        moved.Add(whole, two, 4);
        var breaks = new PageBreaks(new([new("1", whole, 3), new("2", whole, 4), new("3", whole, 6)]), moved);
        breaks.Seen(one, one, 1, 1);
        breaks.Seen(two, two, 1, 2);
        breaks.Settle((0, 0), (9, 9), new());
        Assert.Equal([("1", 3)], breaks.In(one).Select(mark => (mark.Label, mark.Offset)));
        Assert.Equal([("2", 0), ("3", 2)], breaks.In(two).Select(mark => (mark.Label, mark.Offset)));
    }

    [Fact]
    public void Where_no_page_is_known_nothing_is_said()
    {
        var breaks = new PageBreaks(PageMap.None, new());
        breaks.Seen(new Text("x"), new Text("x"), 1, 1);
        breaks.Settle((0, 1), (8, 9), new());
        Assert.True(breaks.IsEmpty);
        Assert.Empty(breaks.Listed);
        Assert.Empty(breaks.In(new Text("x")));
    }
}
