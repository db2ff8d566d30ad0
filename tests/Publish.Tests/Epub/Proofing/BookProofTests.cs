using System.Text;
using Publish.Epub;
using Publish.Epub.Dialects;
using Publish.Epub.Proofing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Epub.Proofing;

public sealed class BookProofTests
{
    private static readonly Document Document = Passes.Apply(Prose.Book(new Section(1, new([new Text("Inks")]),
        [new Paragraph([new Text("Rosin & lampblack go into the first pot"), new Note(0, [new Paragraph([new Text("A heavy one.")])]), new Text(". "), new Link("https://example.org/", [new Text("More")])])], [])), new());

    private const string Sound = "<body><h1>Inks</h1><p>Rosin &amp; lampblack go into the first pot<a href=\"#n1\">1</a>. <a href=\"https://example.org/\">More</a></p>"
        + "<aside id=\"n1\" epub:type=\"footnote\"><p><a role=\"doc-backlink\" href=\"#c1\">1</a> A heavy one.</p></aside></body>";

    [Fact]
    public void Sound_markup_is_silent() => Assert.Empty(Said(Sound));

    [Theory]
    [InlineData("lampblack go into", "ZP850")]
    [InlineData("A heavy one.", "ZP850")]
    [InlineData(" role=\"doc-backlink\"", "ZP851")]
    [InlineData(" href=\"https://example.org/\"", "ZP853")]
    public void What_was_left_out_is_told(string leftOut, string code) =>
        Assert.Equal(code, Assert.Single(Said(Sound.Replace(leftOut, "", StringComparison.Ordinal))).Code);

    private static Seq<Diagnostic> Said(string markup)
    {
        var bag = new DiagnosticBag();
        BookProof.Check(Publication.Plan(Document, new(), new EpubDialect()), [SpineItemWords.In(Encoding.UTF8.GetBytes(markup))], bag);
        return bag.Sorted();
    }
}
