using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Publish.Html;
using Publish.Markup;
using Publish.Tests.Epub;
using Publish.Tests.Generators;
using static Publish.Tests.Epub.Prose;
using Document = Publish.Model.Document;

namespace Publish.Tests.Html;

public sealed class HtmlTests
{
    private static readonly IDocument Torture = Parse(TortureDocument.Document, TortureDocument.Content());

    [Fact]
    public void It_is_one_file_that_asks_for_nothing_and_runs_nothing()
    {
        Assert.Empty(Torture.QuerySelectorAll("script, iframe, object"));
        Assert.All(Torture.QuerySelectorAll("link"), link => Assert.StartsWith("data:text/css;base64,", link.GetAttribute("href")));
        Assert.All(Torture.QuerySelectorAll("img"), i => Assert.StartsWith("data:image/", i.GetAttribute("src")));
        Assert.StartsWith("script-src 'none'", Torture.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Fact]
    public void Every_call_is_a_button_that_opens_a_note_which_can_be_closed()
    {
        var calls = Torture.QuerySelectorAll("button.call");

        Assert.Equal(15, calls.Length);
        foreach (var call in calls)
        {
            var note = Torture.GetElementById(call.GetAttribute("popovertarget")!)!;
            Assert.Equal("aside", note.LocalName);
            Assert.True(note.HasAttribute("popover"));
            Assert.Equal(note.Id, note.QuerySelector("button.close")!.GetAttribute("popovertarget"));
            Assert.Equal("Note " + call.TextContent, call.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public void Boxes_and_sections_are_told_apart_across_chapters()
    {
        Publish.Model.Division box = new(Publish.Model.DivisionKind.Recipe, [P("Soup")]);
        var html = Parse(Book(H(1, "One", box) with { Subsections = [H(2, "Sources", P("A."))] }, H(1, "Two", box) with { Subsections = [H(2, "Sources", P("B."))] }), new());
        Assert.Equal(["Soup", "Soup (2)"], html.QuerySelectorAll("aside").Select(aside => aside.GetAttribute("aria-label")));
        Assert.Single(html.QuerySelectorAll("section[aria-labelledby]"), section => html.GetElementById(section.GetAttribute("aria-labelledby")!)!.TextContent == "Sources");
    }

    /// <summary>The button is hidden until a sheet that knows popovers shows it, and hides the link.</summary>
    [Fact]
    public void A_browser_without_popovers_has_a_link_to_each_note_and_back()
    {
        foreach (var call in Torture.QuerySelectorAll("button.call"))
        {
            var link = call.NextElementSibling!;
            Assert.True(call.HasAttribute("hidden"));
            Assert.Equal("#" + call.GetAttribute("popovertarget"), link.GetAttribute("href"));
            Assert.Equal("sup", call.ParentElement!.LocalName);
        }

        foreach (var note in Torture.QuerySelectorAll("aside[popover]"))
        {
            var call = Torture.GetElementById(note.QuerySelector("[role=doc-backlink]")!.GetAttribute("href")![1..])!;
            Assert.Equal(note.Id, call.QuerySelector("button")!.GetAttribute("popovertarget"));
        }
    }

    [Theory]
    [InlineData("word", "<p>wor<span class=\"tied\">d<sup")]
    [InlineData("cœur à", "<p>cœur <span class=\"tied\">à<sup")]
    [InlineData("R&D&", "<p>R&amp;D<span class=\"tied\">&amp;<sup")]
    [InlineData("a space ", "<p>a space <sup")]
    public void A_call_never_begins_a_line(string before, string markup) =>
        Assert.Contains(markup, Html(Book(H(1, "One", P(T(before), N(1, P("A note."))))), new()), StringComparison.Ordinal);

    [Fact]
    public void The_pages_of_print_are_listed_and_every_one_is_there_once()
    {
        var pages = Torture.QuerySelectorAll("nav.pages li a");

        Assert.Equal(TortureDocument.Content().PageMap.Pages.Select(p => p.Label).Order(), pages.Select(a => a.TextContent).Order());
        Assert.All(pages, a => Assert.Equal(a.TextContent, Assert.Single(Torture.QuerySelectorAll(a.GetAttribute("href")!)).GetAttribute("data-page")));
    }

    [Fact]
    public void A_note_that_is_called_in_two_sections_stands_once() =>
        Assert.Single(Torture.QuerySelectorAll("aside#note-1"));

    [Fact]
    public void Every_link_of_every_document_leads_somewhere_in_the_file() =>
        Documents.Ready.Sample(document =>
        {
            var page = Parse(document, new());
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.DoesNotContain(page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]), id => !ids.Contains(id));
        }, iter: 30);

    [Fact]
    public void There_is_one_heading_of_the_first_rank_and_none_is_skipped()
    {
        var ranks = Torture.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Single(ranks, 1);
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void A_style_cannot_end_the_element_that_holds_it()
    {
        var page = Parse(Book(H(1, "One", P("x"))), new() { StyleSheet = "p { margin: 0 } </style><script>alert(1)</script>" });

        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void The_same_values_give_the_same_bytes() => Assert.Equal(
        HtmlExporter.Export(TortureDocument.Document, TortureDocument.Content(), new()),
        HtmlExporter.Export(TortureDocument.Document, TortureDocument.Content(), new()));

    private static IDocument Parse(Document document, ScreenContent content) => new HtmlParser().ParseDocument(Html(document, content));

    private static string Html(Document document, ScreenContent content) => Encoding.UTF8.GetString(HtmlExporter.Export(document, content, new()));
}
