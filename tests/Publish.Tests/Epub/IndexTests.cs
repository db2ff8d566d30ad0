using Publish.Model;
using Publish.Model.Indexing;
using Publish.Model.Source;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class IndexTests
{
    [Fact]
    public void An_entry_has_a_numbered_link_to_each_of_its_places()
    {
        var book = EpubFile.Of(Made(H(1, "One", P(Mark("press"), T(" and "), Mark("press"))), H(1, "Two", P(Mark("press")))));
        var index = EpubFile.WithRole(book.Xml("text-3.xhtml"), "doc-index").Single();
        var links = index.Descendants(EpubFile.H + "a").ToList();
        Assert.Equal("press, 1, 2, 3", index.Value.Trim());
        Assert.Equal(["text-1.xhtml#index-1", "text-1.xhtml#index-2", "text-2.xhtml#index-3"], links.Select(link => link.Attribute("href")!.Value));
        Assert.Equal("press", EpubFile.ById(book.Xml("text-2.xhtml"), "index-3").Value);
    }

    [Fact]
    public void The_glossary_stands_before_the_index()
    {
        var book = EpubFile.Of(Made(H(1, "One", P(Mark("press")))) with { Glossary = new([Entry("t", "T", P("A letter."))], [], []) });
        var spine = book.Package.Descendants(EpubFile.Opf + "itemref").Select(i => i.Attribute("idref")!.Value).ToList();
        Assert.Equal(["text-1", "glossary", "text-2"], spine.Where(part => part is "glossary" or ['t', 'e', 'x', 't', ..]));
    }

    [Fact]
    public void A_place_for_an_index_of_nothing_is_none()
    {
        var book = EpubFile.Of(Made(H(1, "One", P("x"), new Division(DivisionKind.Index, []))));
        Assert.Empty(EpubFile.WithRole(book.Xml("text-1.xhtml"), "doc-index"));
    }

    private static Document Made(params Section[] sections) => Passes.Apply(Book(sections), new DiagnosticBag());

    private static Styled Mark(string word) => S(SpanKind.Plain, word) with { Attributes = Attributes.None with { Classes = [IndexMark.Class] } };
}
