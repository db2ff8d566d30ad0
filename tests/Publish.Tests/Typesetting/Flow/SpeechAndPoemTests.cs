using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Interviews whose speakers hang, and poems that begin a page.</summary>
public class SpeechAndPoemTests
{
    private const string Sentence = "We began with a stapler that somebody had found, and with a great deal of paper that nobody wanted. ";

    private static Paragraph Speech(string who) => new([new Styled(SpanKind.Speaker, [new Text(who)]), new Text(" " + Sentence + Sentence)]);

    private static Verse Poem(string word) => new([new Stanza([new VerseLine(0, [new Text(word)]), new VerseLine(0, [new Text("by the sea")])])], []);

    private static List<TextItem> Texts(TypesettingResult result) => [.. result.Paged.Pages.Skip(2).SelectMany(page => page.Items).OfType<TextItem>().Where(text => text.Structure.IsContent)];

    private static int PageOf(TypesettingResult result, string word) =>
        Enumerable.Range(0, result.Paged.Pages.Count).Single(page => result.Paged.Pages[page].Items.OfType<TextItem>().Any(text => text.Structure.IsContent && PageDump.Words(text).Trim() == word));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_style_has_speakers_hang_or_run_in(bool hanging)
    {
        var theme = Theme.Default with { Speeches = new() { Hanging = hanging } };
        var lines = Texts(Zine.Set(Zine.Of(Speech("Anna"), Speech("Bert")), theme)).GroupBy(text => text.Origin.Y).Select(line => line.Min(text => text.Origin.X)).ToList();
        Assert.InRange((lines[1] - lines[0]).Points, hanging ? 20 : -2, hanging ? 24 : 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_style_gives_each_poem_a_page_with_the_heading_above_it(bool own)
    {
        var theme = Theme.Default with { Verse = new() { OwnPage = own } };
        var document = Zine.Of() with { Body = [Zine.Section(1, "First", Poem("Salt"), Poem("Sand")), Zine.Section(1, "Second", Poem("Stone"))] };
        var result = Zine.Set(document, theme);
        Assert.Equal(PageOf(result, "First"), PageOf(result, "Salt"));
        Assert.Equal(PageOf(result, "Second"), PageOf(result, "Stone"));
        Assert.Equal(PageOf(result, "Salt") + (own ? 1 : 0), PageOf(result, "Sand"));
        Assert.Equal(PageOf(result, "Sand") + (own ? 1 : 0), PageOf(result, "Stone"));
    }

    [Fact]
    public void A_block_and_a_heading_may_begin_a_page()
    {
        var dress = Attributes.None with { Classes = [Block.NewPage] };
        var document = Zine.Of() with { Body = [Zine.Section(1, "First", Zine.P("One."), Zine.P("Two.") with { Attributes = dress }), Zine.Section(1, "Second", Zine.P("Three.")) with { Attributes = dress }] };
        var result = Zine.Set(document);
        Assert.Equal(PageOf(result, "One.") + 1, PageOf(result, "Two."));
        Assert.Equal(PageOf(result, "Two.") + 1, PageOf(result, "Second"));
        Assert.Equal(PageOf(result, "Second"), PageOf(result, "Three."));
    }

    [Fact]
    public void A_page_that_is_nearly_empty_because_the_next_was_asked_for_is_no_finding()
    {
        var dress = Attributes.None with { Classes = [Block.NewPage] };
        var document = Zine.Of() with { Body = [Zine.Section(1, "First", Zine.P("One."), Poem("Salt")), Zine.Section(1, "Second", Poem("Sand"), Zine.P("Two.") with { Attributes = dress })] };
        foreach (var own in (bool[])[true, false])
        {
            var bag = new DiagnosticBag();
            var theme = Theme.Default with { Verse = new() { OwnPage = own } };
            Publish.Typesetting.Proofing.PageProof.Check(Zine.Set(document, theme), theme, Zine.Inputs(), bag);
            Assert.False(bag.Has("ZP548"));
        }
    }

    [Fact]
    public void In_a_list_no_page_begins_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        Zine.Set(Zine.Of(new ListBlock(ListKind.Bullet, 1, false, [new ListItem([Zine.P("One.") with { Attributes = Attributes.None with { Classes = [Block.NewPage] } }])])), diagnostics: bag);
        Assert.True(bag.Has("ZP351"));
    }
}
