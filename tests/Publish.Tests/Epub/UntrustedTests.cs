using Publish.Markup.Styles;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Source;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class UntrustedTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("//example.org")]
    [InlineData("http://")]
    [InlineData("")]
    public void An_address_that_could_run_or_read_something_keeps_its_words_and_loses_its_link(string address)
    {
        var book = EpubFile.Of(H(1, "One", P(new Link(address, [T("words")]))));

        Assert.Contains("<p><span>words</span></p>", book.Text("text-1.xhtml"));
        Assert.Equal("ZP801", Assert.Single(book.Diagnostics).Code);
    }

    [Fact]
    public void An_address_that_no_e_reader_opens_is_spelt_out_in_a_book_and_stays_a_link_for_browsers()
    {
        var text = Book(H(1, "One", P(new Link("gemini://example.org", [T("our capsule")])), P(new Link("sms:123", [T("sms:123")]))));
        var book = EpubFile.Of(text);
        var page = System.Text.Encoding.UTF8.GetString(Publish.Html.HtmlExporter.Export(text, new(), new()));

        Assert.Contains("<p><span>our capsule</span> (gemini://example.org)</p>", book.Text("text-1.xhtml"));
        Assert.Contains("<p><span>sms:123</span></p>", book.Text("text-1.xhtml"));
        Assert.Equal(["ZP811", "ZP811"], book.Diagnostics.Select(problem => problem.Code));
        Assert.Contains("<a href=\"gemini://example.org\">our capsule</a>", page);
    }

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://example.org/100%", "https://example.org/100%25")]
    [InlineData("https://example.org/%41?q=[x]|\"", "https://example.org/%41?q=%5Bx%5D%7C%22")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void An_address_is_written_as_the_standard_has_it(string typed, string written) => Assert.Equal(written, WebAddress.Checked(typed));

    [Fact]
    public void Control_characters_are_replaced_and_said()
    {
        var book = EpubFile.Of(H(1, "One", P("a\u0001b\uFFFFc")));

        Assert.Contains("<p>a\uFFFDb\uFFFDc</p>", book.Text("text-1.xhtml"));
        Assert.Equal("ZP802", Assert.Single(book.Diagnostics).Code);
    }

    [Theory]
    [InlineData("@import url(https://example.org/x.css); p { margin: 0; }", " p { margin: 0; }")]
    [InlineData("p { background: URL( 'http://x' ); }", "p { background: none; }")]
    [InlineData("p { margin: 0; }", "p { margin: 0; }")]
    public void A_style_sheet_asks_for_nothing_that_the_book_does_not_bring(string css, string kept)
    {
        var bag = new DiagnosticBag();
        Assert.Equal(kept, ForeignAddresses.Remove(css, bag));
        Assert.Equal(css == kept ? 0 : 1, bag.Sorted().Count);
    }

    [Fact]
    public void Ids_that_a_writer_chose_cannot_take_the_place_of_a_note_s()
    {
        var trap = P("x") with { Attributes = Id("note-1") };
        var book = EpubFile.Of(H(1, "One", trap, P(T("y"), N(1, P("The real note."))), P(new CrossReference("note-1", [T("there")], ReferenceForm.TextOnly))));

        Assert.Contains("The real note.", EpubFile.ById(book.Xml("text-1.xhtml"), "note-1").Value);
        Assert.Contains("<a href=\"#x-note-1\">there</a>", book.Text("text-1.xhtml"));
        Assert.Empty(book.Diagnostics);
    }

    [Fact, Trait("Tier", "Long")]
    public void Ten_thousand_levels_of_quotation_are_written()
    {
        Block block = P("deep");
        for (var i = 0; i < 10_000; i++)
            block = new Quotation([block], []);

        Assert.Contains("deep", EpubFile.Of(H(1, "One", block)).Text("text-1.xhtml"));
    }
}
