using Publish.Model;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class NotesTests
{
    [Fact]
    public void A_call_is_a_link_with_nothing_in_it_but_its_figure()
    {
        var text = EpubFile.Of(H(1, "One", P(T("Said."), N(1, P("Really."))))).Text("text-1.xhtml");

        Assert.Contains("Said.<sup class=\"note-call\"><a epub:type=\"noteref\" role=\"doc-noteref\" href=\"#note-1\" id=\"call-1\">1</a></sup>", text);
    }

    [Fact]
    public void A_note_begins_with_its_way_back_and_says_where_that_leads()
    {
        var text = EpubFile.Of(H(1, "One", P(T("Said."), N(1, P("Really."))))).Text("text-1.xhtml");

        Assert.Contains("<aside id=\"note-1\" epub:type=\"footnote\" role=\"doc-footnote\">\n<p><a role=\"doc-backlink\" href=\"#call-1\" "
            + "aria-label=\"1. Back to the text: One\">1</a> Really.</p>", text);
    }

    [Fact]
    public void Every_call_of_every_file_points_at_a_note_after_it_in_the_same_file()
    {
        var book = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());
        var calls = 0;
        foreach (var name in book.Files.Keys.Where(n => n.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var root = book.Xml(name["EPUB/".Length..]);
            foreach (var call in EpubFile.WithRole(root, "doc-noteref"))
            {
                calls++;
                var note = EpubFile.ById(root, ((string)call.Attribute("href")!)[1..]);
                Assert.Equal("aside", note.Name.LocalName);
                Assert.True(call.IsBefore(note) || note.Ancestors().Contains(call.Parent), "the note stands before its call");
            }
        }

        Assert.Equal(15, calls);
    }

    [Fact]
    public void A_repeated_call_in_another_file_gets_a_copy_of_the_note_there()
    {
        var book = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());

        var copy = EpubFile.ById(book.Xml("text-3.xhtml"), "note-1");

        Assert.Contains("Arranging pages on a sheet.", copy.Value);
        Assert.Equal("#call-1", (string?)EpubFile.WithRole(copy, "doc-backlink").Single().Attribute("href"));
        Assert.Equal(2, book.Xml("text-3.xhtml").Descendants(EpubFile.H + "a").Count(a => (string?)a.Attribute("href") == "#note-1"));
    }

    [Fact]
    public void A_term_s_note_shows_the_whole_entry_and_leads_to_the_glossary()
    {
        var note = EpubFile.ById(EpubFile.Of(TortureDocument.Document, TortureDocument.Content()).Xml("text-1.xhtml"), "note-1");

        Assert.StartsWith("1 Imposition: Arranging pages on a sheet.", note.Value.Trim());
        Assert.Equal(["two-up", "four-up"], note.Descendants(EpubFile.H + "li").Select(li => li.Value));
        Assert.Equal("glossary.xhtml#gloss-imposition", (string?)note.Descendants(EpubFile.H + "a").Last().Attribute("href"));
    }

    [Fact]
    public void An_entry_too_long_for_a_pop_up_gives_its_short_form()
    {
        var entry = Entry("long", "Long", P(new string('x', 6000))) with { Short = [T("not short")] };
        var document = Book(H(1, "One", P(Use("long", "long", 1, TermCall.First, 1)))) with { Glossary = new([entry], [], []) };

        var note = EpubFile.ById(EpubFile.Of(document).Xml("text-1.xhtml"), "note-1");

        Assert.StartsWith("1 Long: not short", note.Value.Trim());
    }

    [Fact]
    public void A_call_inside_of_a_link_comes_after_the_link()
    {
        var link = new Link("https://example.org", [T("there"), N(1, P("Really there."))]);

        var root = EpubFile.Of(H(1, "One", P(link))).Xml("text-1.xhtml");

        Assert.DoesNotContain(root.Descendants(EpubFile.H + "a"), a => a.Descendants(EpubFile.H + "a").Any());
        Assert.Single(EpubFile.WithRole(root, "doc-noteref"));
    }

    [Fact]
    public void Two_calls_side_by_side_do_not_read_as_one_number()
    {
        var text = EpubFile.Of(H(1, "One", P(T("x"), N(1, P("First note.")), N(2, P("Second note."))))).Text("text-1.xhtml");

        Assert.Contains("</a></sup><sup>, </sup><sup class=\"note-call\"><a", text);
    }

    [Fact]
    public void A_note_within_a_note_stands_after_it()
    {
        var root = EpubFile.Of(H(1, "One", P(T("x"), N(1, P(T("Outer"), N(2, P("Inner note."))))))).Xml("text-1.xhtml");

        Assert.True(EpubFile.ById(root, "note-1").IsBefore(EpubFile.ById(root, "note-2")));
        Assert.DoesNotContain(root.Descendants(EpubFile.H + "aside"), a => a.Descendants(EpubFile.H + "aside").Any());
    }

    [Fact]
    public void A_note_may_hold_lists_verse_and_quotations()
    {
        var note = EpubFile.ById(EpubFile.Of(TortureDocument.Document, TortureDocument.Content()).Xml("text-3.xhtml"), "note-9");

        Assert.Equal(["p", "div", "blockquote"], note.Elements().Select(e => e.Name.LocalName));
        Assert.False(note.Ancestors(EpubFile.H + "li").Any());
    }

    [Fact]
    public void Calls_never_leak_into_navigation()
    {
        var book = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());

        Assert.Contains(">Matters of form<", book.Text("nav.xhtml"));
        Assert.Contains("<text>Matters of form</text>", book.Text("toc.ncx"));
        Assert.Contains("aria-label=\"Matters of form\"", book.Text("text-2.xhtml"));
    }
}
