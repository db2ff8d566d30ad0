using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Publish.Epub;
using Publish.Epub.Html;
using Publish.Tests.Generators;
using static Publish.Tests.Epub.Prose;
using Document = Publish.Model.Document;

namespace Publish.Tests.Epub;

public sealed class HtmlTests
{
    private static readonly IDocument Torture = Parse(TortureDocument.Document, TortureDocument.Content());

    [Fact]
    public void It_is_one_file_that_asks_for_nothing_and_runs_nothing()
    {
        Assert.Empty(Torture.QuerySelectorAll("script, link, iframe, object"));
        Assert.All(Torture.QuerySelectorAll("img"), i => Assert.StartsWith("data:image/", i.GetAttribute("src")));
        Assert.StartsWith("default-src 'none'", Torture.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
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

    private static IDocument Parse(Document document, EpubContent content) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(HtmlExporter.Export(document, content, new())));
}
