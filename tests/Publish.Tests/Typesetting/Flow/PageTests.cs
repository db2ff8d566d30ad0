using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public class PageTests
{
    private const string Sentence = "The quick brown fox jumps over the lazy dog and then sits down to fold a sheet of paper into eight. ";

    private static Document Long(int paragraphs) =>
        Zine.Of([.. Enumerable.Range(0, paragraphs).Select(i => Zine.P(string.Concat(Enumerable.Repeat(Sentence, 1 + (i % 7)))))]);

    [Fact]
    public void Every_word_stands_on_the_pages_once()
    {
        var document = Long(40);
        var result = Zine.Set(document);
        var set = string.Join(' ', result.Paged.Pages.Skip(2).Select(Zine.Words)).Replace("\u00AD ", "").Replace("  ", " ");
        var written = string.Join(' ', document.Body[0].Blocks.Select(b => PlainText.WithoutNotes(((Paragraph)b).Content)));
        Assert.Equal(written, set.Trim());
    }

    [Fact]
    public void Lines_of_text_stand_on_the_grid()
    {
        var theme = Theme.Default;
        var result = Zine.Set(Long(40));
        foreach (var page in result.Paged.Pages.Skip(2))
            foreach (var item in page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent))
                Assert.Equal(0, (item.Origin.Y - page.Items.OfType<TextItem>().First(t => t.Structure.IsContent).Origin.Y).Steps % theme.Text.Leading.Steps);
    }

    [Fact]
    public void Labels_count_pages_from_the_first_and_are_unique()
    {
        var labels = Zine.Set(Long(40)).Paged.Pages.Select(p => p.Label);
        Assert.Equal(labels.Count, labels.Distinct().Count());
        Assert.Equal("3", labels[2]);
    }

    [Fact]
    public void A_note_begins_on_the_page_of_its_call()
    {
        var blocks = Enumerable.Range(1, 40).Select(i =>
            new Paragraph([new Text(string.Concat(Enumerable.Repeat(Sentence, 1 + (i % 7)))), new Note(i, [Zine.P($"Note{i} " + Sentence)])]));
        var result = Zine.Set(Zine.Of([.. blocks]));
        foreach (var page in result.Paged.Pages)
        {
            var calls = page.Items.OfType<AnchorItem>().Where(a => a.Name.StartsWith("call-", StringComparison.Ordinal)).Select(a => a.Name[5..]);
            var notes = page.Items.OfType<AnchorItem>().Where(a => a.Name.StartsWith("note-", StringComparison.Ordinal)).Select(a => a.Name[5..]);
            Assert.Equal(calls, notes);
        }
    }

    [Fact]
    public void A_heading_in_the_line_stands_alone_where_no_paragraph_follows_it()
    {
        var list = new ListBlock(ListKind.Bullet, 1, true, [new ListItem([Zine.P("An item.")])]);
        var result = Zine.Set(Zine.Of() with { Body = [Nested("Over a list", list), Nested("Over a paragraph", Zine.P("Words."))] });
        var page = result.Paged.Pages[2].Items.OfType<TextItem>().ToList();
        Assert.NotEqual(LineOf("Over a list"), LineOf("An item."));
        Assert.Equal(LineOf("Over a paragraph"), LineOf("Words."));

        Publish.Typesetting.Geometry.Length LineOf(string words) => page.Single(text => PageDump.Words(text).Trim() == words).Origin.Y;
    }

    private static Section Nested(string title, Block block) => new(1, new([new Text("One")]), [], [new(2, new([new Text("Two")]), [],
        [new(3, new([new Text("Three")]), [], [Zine.Section(4, title, block)])])]);

    [Fact]
    public void A_script_that_cannot_be_set_is_said_once_and_plainly()
    {
        var bag = new DiagnosticBag();
        Zine.Set(Zine.Of(Zine.P("שלום and שלום again"), Zine.P("שלום")), diagnostics: bag);
        Assert.Equal("ZP522", Assert.Single(bag.Sorted()).Code);
    }

    [Theory]
    [InlineData("one 漢", "ZP520", 104)]
    [InlineData("one 漢字", "ZP522", 104)]
    [InlineData("one \U00012000\U00012001", "ZP522", 104)]
    [InlineData("one ש", "ZP520", 104)]
    [InlineData("one \U00012000", "ZP520", 104)]
    [InlineData("שלום", "ZP522", 100)]
    public void A_character_that_cannot_be_shown_is_named_with_its_place(string words, string code, int place)
    {
        var bag = new DiagnosticBag();
        Zine.Set(Zine.Of(new Paragraph([new Text(words) { Span = new(1, 100, words.Length) }])), diagnostics: bag);
        var said = Assert.Single(bag.Sorted());
        Assert.Equal((code, place), (said.Code, said.Span.Start));
    }

    [Fact]
    public void No_page_ends_in_a_hyphen()
    {
        var pages = Zine.Set(Long(80)).Paged.Pages.Skip(2).ToArray();
        Assert.All(pages, page => Assert.NotEmpty(Zine.Words(page)));
        foreach (var page in pages.SkipLast(1))
        {
            var last = page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent).MaxBy(t => t.Origin.Y)!;
            Assert.False(PageDump.Words(last).TrimEnd().EndsWith('\u00AD'));
        }
    }

    [Fact]
    public void All_content_belongs_to_the_structure_or_is_an_artifact()
    {
        var result = Zine.Set(Long(5));
        var ids = new HashSet<StructureId>();
        Gather(result.Paged.Structure!, ids);
        foreach (var item in result.Paged.Pages.SelectMany(p => p.Items))
            Assert.True(!item.Structure.IsContent || ids.Contains(item.Structure));
    }

    private static void Gather(StructureNode node, HashSet<StructureId> ids)
    {
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { } inner) Gather(inner, ids);
            else ids.Add(kid.Id);
        }
    }
}
