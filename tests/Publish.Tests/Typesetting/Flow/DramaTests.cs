using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Plays, letters and edited texts as they look before a style has more to say of them.</summary>
public sealed class DramaTests
{
    [Theory]
    [InlineData(SpanKind.Speaker, SpanKind.SmallCaps)]
    [InlineData(SpanKind.Direction, SpanKind.Emphasis)]
    public void A_speaker_stands_in_small_capitals_and_a_direction_in_italics(SpanKind kind, SpanKind look)
    {
        Assert.Equal(Dump(new Styled(look, [new Text("Anna (aside)")]), new Text(" Who goes there?")), Dump(new Styled(kind, [new Text("Anna (aside)")]), new Text(" Who goes there?")));
        Assert.NotEqual(Dump(new Text("Anna (aside)"), new Text(" Who goes there?")), Dump(new Styled(kind, [new Text("Anna (aside)")]), new Text(" Who goes there?")));
    }

    [Fact]
    public void Comments_and_pages_of_a_source_are_not_printed()
    {
        var plain = Dump(new Text("One "), new Text("two"));

        Assert.Equal(plain, Dump(new Text("One "), new Comment("is this so?", "An editor"), new SourcePage("xii"), new Text("two")));
    }

    [Fact]
    public void A_signature_stands_where_lines_end()
    {
        var page = Zine.Set(Zine.Of(Zine.P("Yours,"), new Division(DivisionKind.Signature, [Zine.P("Nobody")]))).Paged.Pages;
        var lines = page.SelectMany(p => p.Items).OfType<TextItem>().ToList();
        var (signed, text) = (lines.First(line => PageDump.Words(line) == "Nobody"), lines.First(line => PageDump.Words(line) == "Yours,"));

        Assert.True(signed.Origin.X.Points > text.Origin.X.Points + 100);
        Assert.True(signed.Origin.Y > text.Origin.Y);
    }

    [Fact]
    public void A_dateline_stands_where_lines_end_and_a_salutation_close_above_its_letter()
    {
        var set = Zine.Set(Zine.Of(Zine.P("Before."), new Division(DivisionKind.Dateline, [Zine.P("Burg, May")]), new Division(DivisionKind.Salutation, [Zine.P("Dear Anna,")]), Zine.P("It rains.")));
        var lines = set.Paged.Pages.SelectMany(p => p.Items).OfType<TextItem>().ToList();
        TextItem Line(string words) => lines.First(line => PageDump.Words(line) == words);
        var (before, date, greeting, text) = (Line("Before."), Line("Burg, May"), Line("Dear Anna,"), Line("It rains."));
        Assert.True(date.Origin.X.Points > greeting.Origin.X.Points + 100);
        Assert.Equal(before.Origin.X, greeting.Origin.X);
        Assert.Equal(greeting.Origin.Y - date.Origin.Y, text.Origin.Y - greeting.Origin.Y);
        Assert.Equal(date.Origin.Y - before.Origin.Y, (greeting.Origin.Y - date.Origin.Y) * 2);
    }

    private static string Dump(params Inline[] content) => PageDump.Of(Zine.Set(Zine.Of(new Paragraph(Seq.Of(content)))).Paged);
}
