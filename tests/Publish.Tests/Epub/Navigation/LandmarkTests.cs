using System.Xml.Linq;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub.Navigation;

/// <summary>What leads into the book leads to what is read in it.</summary>
public sealed class LandmarkTests
{
    private static EpubFile With(bool? contents) => EpubFile.Of(TortureDocument.Document with { Settings = new() { Contents = contents } }, TortureDocument.Content());

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_landmark_leads_into_the_reading_order(bool? contents)
    {
        var book = With(contents);
        var read = Spine(book);
        Assert.All(Landmarks(book), landmark => Assert.Contains(((string)landmark.Attribute("href")!).Split('#')[0], read));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    [InlineData(true)]
    public void The_contents_are_a_landmark_where_they_are_read(bool? contents)
    {
        var book = With(contents);
        Assert.Equal(contents == true, Spine(book).Contains("nav.xhtml"));
        Assert.Equal(contents == true, Types(book).Contains("toc"));
    }

    [Fact]
    public void Every_landmark_stands_once_in_the_order_of_the_book() =>
        Assert.Equal(["cover", "titlepage", "toc", "bodymatter", "glossary", "colophon"], Types(With(true)));

    [Fact]
    public void A_book_without_a_cover_or_a_glossary_claims_neither() =>
        Assert.Equal(["titlepage", "bodymatter", "colophon"], Types(EpubFile.Of(H(1, "One", P("x")))));

    [Fact]
    public void Landmarks_lead_to_what_they_name()
    {
        var book = With(true);
        foreach (var landmark in Landmarks(book))
        {
            var address = ((string)landmark.Attribute("href")!).Split('#');
            var file = book.Xml(address[0]);
            if (address.Length > 1) Assert.NotNull(EpubFile.ById(file, address[1]));
            Assert.NotEqual("", landmark.Value);
        }
    }

    private static IEnumerable<string> Types(EpubFile book) => Landmarks(book).Select(landmark => (string)landmark.Attribute(EpubFile.Ops + "type")!);

    private static List<XElement> Landmarks(EpubFile book) => [.. book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav")
        .Single(nav => (string?)nav.Attribute("id") == "landmarks").Descendants(EpubFile.H + "a")];

    private static HashSet<string> Spine(EpubFile book)
    {
        var files = book.Package.Descendants(EpubFile.Opf + "item").ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("href")!);
        return [.. book.Package.Descendants(EpubFile.Opf + "itemref").Select(item => files[(string)item.Attribute("idref")!])];
    }
}
