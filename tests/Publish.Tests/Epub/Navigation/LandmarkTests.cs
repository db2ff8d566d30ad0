using System.Xml.Linq;
using Publish.Model;
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

    /// <summary>What stands before the text, such as a cover that is a page of its own, is not where reading starts.</summary>
    [Fact]
    public void The_text_starts_at_its_first_part_and_a_book_without_any_has_no_such_place()
    {
        var cover = H(1, "Cover", P("x")) with { Place = SectionPlace.Cover };
        var inside = H(1, "Inside", P("x")) with { Place = SectionPlace.InsideCover };
        foreach (var before in new Section[][] { [], [cover], [cover, inside] })
        {
            Assert.Equal($"text-{before.Length + 1}.xhtml", Address(EpubFile.Of([.. before, H(1, "One", P("x")), H(1, "Two", P("x"))]), "bodymatter"));
            Assert.DoesNotContain("bodymatter", Types(EpubFile.Of([.. before, inside with { Place = SectionPlace.BackCover }])));
        }
    }

    /// <summary>The navigation is in none of the files that it leads to.</summary>
    [Fact]
    public void Every_landmark_names_its_file_whichever_part_of_the_book_it_is()
    {
        var glossary = new Publish.Model.Glossary([Entry("zine", "Zine", P("A small thing."))], [T("Words")], []);
        for (var last = 0; last < 4; last++)
        {
            var body = Enumerable.Range(0, 4).Select(i => i == last ? H(1, $"Part {i}", P("x"), new GlossaryPlace()) : H(1, $"Part {i}", P("x"))).ToArray();
            var book = EpubFile.Of(Prose.Book(body) with { Glossary = glossary });
            Assert.Equal(["title-page.xhtml", "text-1.xhtml", "glossary.xhtml", "colophon.xhtml"], Types(book).Select(type => Address(book, type).Split('#')[0]));
        }
        var alone = EpubFile.Of(Prose.Book(H(1, "Back", P("x")) with { Place = SectionPlace.BackCover }) with { Glossary = glossary });
        Assert.StartsWith("glossary.xhtml", Address(alone, "glossary"), StringComparison.Ordinal);
    }

    private static string Address(EpubFile book, string type) => (string)Landmarks(book).Single(landmark => (string?)landmark.Attribute(EpubFile.Ops + "type") == type).Attribute("href")!;

    private static IEnumerable<string> Types(EpubFile book) => Landmarks(book).Select(landmark => (string)landmark.Attribute(EpubFile.Ops + "type")!);

    private static List<XElement> Landmarks(EpubFile book) => [.. book.Xml("nav.xhtml").Descendants(EpubFile.H + "nav")
        .Single(nav => (string?)nav.Attribute("id") == "landmarks").Descendants(EpubFile.H + "a")];

    private static HashSet<string> Spine(EpubFile book)
    {
        var files = book.Package.Descendants(EpubFile.Opf + "item").ToDictionary(item => (string)item.Attribute("id")!, item => (string)item.Attribute("href")!);
        return [.. book.Package.Descendants(EpubFile.Opf + "itemref").Select(item => files[(string)item.Attribute("idref")!])];
    }
}
