using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Language;
using Publish.Model.Walking;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class GlossaryInDepthTests
{
    private static readonly GlossaryEntry Pdf = Entry("Portable document format") with { Abbreviation = "PDF" };

    [Fact]
    public void The_long_and_the_short_form_are_both_uses() =>
        Assert.Equal(
            "portable-document-format=portable document format* | portable-document-format=PDF | portable-document-format=PDFs | portable-document-format=PDF’s",
            Of([Pdf], "A portable document format. One PDF, two PDFs, the PDF’s size, no pdf.").Footnoted().Uses());

    [Fact]
    public void Only_the_short_form_is_an_abbreviation()
    {
        var byHand = new TermUse("PDF", [new Text("PDF")], TermCall.None, 0, true);
        var document = Of([Pdf], new Paragraph([new Text("The portable document format, PDFs and "), byHand])).Footnoted();
        Assert.Equal([false, true, true], Query.All<TermUse>(document).Select(u => u.Abbreviated));
    }

    [Fact]
    public void The_note_in_print_gives_both_forms() =>
        Assert.Equal("Portable document format (PDF): A thing.", PlainText.WithoutNotes(((Paragraph)Of([Pdf], "PDF").Footnoted().Glossary.Entries[0].PrintNote[0]).Content));

    [Fact]
    public void Of_a_series_glossary_stands_what_is_used_and_what_that_leads_to()
    {
        GlossaryEntry[] entries =
        [
            Shared("fold", "See score."),
            Shared("score", "A line.") with { SeeAlso = ["bone folder"] },
            Shared("bone folder", "Not a bone."),
            Shared("ream", "Paper."),
            Entry("own"),
        ];
        var document = Of(entries, "A fold.");
        Assert.Equal(["bone-folder", "fold", "own", "score"], document.Footnoted().Glossary.Entries.Select(e => e.Id));
        Assert.Equal(["own"], document.Diagnosed().Where(d => d.Code == "ZP300").Select(d => d.Message.Split('"')[1]));
    }

    [Fact]
    public void Entries_may_lead_to_each_other_in_a_circle()
    {
        var document = Of([Shared("verso", "Not the recto."), Shared("recto", "Not the verso."), Shared("bleed", "Ink.")], "The verso.").Footnoted();
        Assert.Equal(["recto", "verso"], document.Glossary.Entries.Select(e => e.Id));
        Assert.Equal(["verso", "recto"], document.Glossary.Entries.SelectMany(e => Query.All<TermUse>(e.Definition)).Select(u => u.Entry));
    }

    [Theory]
    [InlineData("terms places people", "Terms Places People")]
    [InlineData("places People people", "Places People")]
    [InlineData("people zines", "People zines")]
    public void Kinds_stand_together_under_their_names(string kinds, string titles)
    {
        var entries = kinds.Split(' ').Select((kind, i) => Entry("entry " + i) with { Kind = kind });
        var glossary = Of(entries, "x").Footnoted().Glossary;
        Assert.True(GlossaryKinds.HaveHeadings(glossary));
        Assert.Equal(titles.Split(' '), glossary.Entries.Select(GlossaryKinds.Of).Distinct().Select(kind => GlossaryKinds.Title(kind, LanguageTerms.Of("en"))));
    }

    [Fact]
    public void Terms_alone_need_no_heading_of_their_own() =>
        Assert.False(GlossaryKinds.HaveHeadings(Of([Entry("a"), Entry("b") with { Kind = "terms" }], "a b").Glossary));

    [Fact]
    public void Letters_are_those_of_the_language_and_articles_do_not_count()
    {
        var glossary = Of(Enumerable.Range(0, 40).Select(i => Entry("T" + i)), "x").Glossary;
        var letters = GlossaryLetters.For(glossary, new Settings(), "en")!;
        Assert.Equal(["S", "E", "C"], new[] { "The State", "État", "c" }.Select(term => letters.Of(Entry(term))));
        Assert.Null(GlossaryLetters.For(glossary, new Settings { SortGlossary = false }, "en"));
    }

    private static GlossaryEntry Shared(string term, string definition) => Entry(term, definition) with { Shared = true };
}
