using Publish.Epub.Dialects;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub.Dialects;

public sealed class KepubTests
{
    [Fact]
    public void Each_sentence_has_a_span_that_counts_paragraphs_and_sentences()
    {
        var text = EpubFile.OfKobo(Book(H(1, "One", P("First. “Second!” Third"), P("Next.")))).Text("text-1.xhtml");

        Assert.Contains("<p><span class=\"koboSpan\" id=\"kobo.2.1\">First. </span><span class=\"koboSpan\" id=\"kobo.2.2\">“Second!” </span>"
            + "<span class=\"koboSpan\" id=\"kobo.2.3\">Third</span></p>\n<p><span class=\"koboSpan\" id=\"kobo.3.1\">Next.</span></p>", text);
        Assert.Contains("<div id=\"book-columns\"><div id=\"book-inner\">", text);
    }

    [Fact]
    public void Both_flavours_say_the_same()
    {
        var plain = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());
        var kobo = EpubFile.OfKobo(TortureDocument.Document, TortureDocument.Content());

        foreach (var name in plain.Files.Keys.Where(n => n.EndsWith(".xhtml", StringComparison.Ordinal)).Select(n => n["EPUB/".Length..]))
        {
            Assert.Equal(Body(plain, name), Body(kobo, name));
            Assert.Equal(Links(plain, name), Links(kobo, name));
        }
    }

    [Theory]
    [InlineData("One. Two", 5)]
    [InlineData("3.14 is not two", 15)]
    [InlineData("What?! Yes", 7)]
    [InlineData("None", 4)]
    [InlineData("“So.” He", 6)]
    public void A_sentence_ends_after_its_stop_its_quotation_mark_and_its_space(string text, int length) =>
        Assert.Equal(length, KoboRuns.FirstSentence(text));

    private static string Body(EpubFile book, string name) => string.Concat(book.Xml(name).Element(EpubFile.H + "body")!.Value.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Links(EpubFile book, string name) => book.Xml(name).Descendants(EpubFile.H + "a").Select(a => (string)a.Attribute("href")!);
}
