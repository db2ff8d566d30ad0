using Publish.Epub;
using Publish.Model;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

public sealed class PackageTests
{
    private static EpubFile With(Metadata metadata, EpubContent? content = null) =>
        EpubFile.Of(Book(H(1, "One", P("x"))) with { Metadata = metadata }, content);

    [Fact]
    public void Titles_and_names_have_their_kinds()
    {
        var book = EpubFile.Of(TortureDocument.Document);

        Assert.Equal(["main", "subtitle"], book.Properties("title-type"));
        Assert.Equal(["aut", "trl"], book.Properties("role"));
        Assert.Equal(["Translator, A."], book.Properties("file-as"));
        Assert.Equal("3", book.Property("group-position"));
    }

    [Fact]
    public void The_identifier_is_made_from_the_content_where_there_is_none()
    {
        var one = With(new() { Title = "T" });
        var same = With(new() { Title = "T" });
        var other = EpubFile.Of(Book(H(1, "One", P("y"))) with { Metadata = new() { Title = "T" } });

        Assert.StartsWith("urn:uuid:", Identifier(one));
        Assert.Equal(Identifier(one), Identifier(same));
        Assert.NotEqual(Identifier(one), Identifier(other));
    }

    [Fact]
    public void Both_flavours_are_the_same_book() =>
        Assert.Equal(Identifier(With(new() { Title = "T" })), Identifier(With(new() { Title = "T" }, new() { Flavour = EpubFlavour.Kepub })));

    [Theory]
    [InlineData("978-0-306-40615-7", "urn:isbn:9780306406157", null)]
    [InlineData("ISBN 0-306-40615-2", "urn:isbn:0306406152", null)]
    [InlineData("978-0-306-40615-8", "urn:isbn:9780306406158", "ZP804")]
    [InlineData("https://example.org/zine", "https://example.org/zine", null)]
    public void An_isbn_is_known_by_its_digits_and_checked(string typed, string written, string? code)
    {
        var book = With(new() { Title = "T", Identifier = typed });

        Assert.Equal(written, Identifier(book));
        Assert.Equal(code is null ? [] : [code], book.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Print_and_e_book_must_not_share_an_isbn()
    {
        var book = With(new() { Title = "T", Identifier = "9780306406157", IdentifierOfEpub = "978-0-306-40615-7" });

        Assert.Equal("ZP805", Assert.Single(book.Diagnostics).Code);
    }

    [Theory]
    [InlineData("2019", "2019-01-01T00:00:00Z")]
    [InlineData("2019-05-04", "2019-05-04T00:00:00Z")]
    [InlineData("spring", "1980-01-01T00:00:00Z")]
    public void The_date_of_change_comes_from_the_manuscript_and_no_clock(string date, string modified) =>
        Assert.Equal(modified, With(new() { Title = "T", Date = date }).Property("dcterms:modified"));

    [Fact]
    public void The_date_of_change_can_be_given() => Assert.Equal(
        "2020-02-02T01:02:03Z",
        With(new() { Title = "T" }, new() { Modified = new(2020, 2, 2, 3, 2, 3, TimeSpan.FromHours(2)) }).Property("dcterms:modified"));

    [Fact]
    public void Claims_of_accessibility_are_those_that_this_book_keeps()
    {
        var good = EpubFile.Of(TortureDocument.Document, TortureDocument.Content());
        var bad = EpubFile.Of(H(1, "One", P(new Image("x.png", null))));

        Assert.Equal("EPUB Accessibility 1.1 - WCAG 2.2 Level AA", good.Property("dcterms:conformsTo"));
        Assert.Contains("alternativeText", good.Properties("schema:accessibilityFeature"));
        Assert.Null(bad.Property("dcterms:conformsTo"));
        Assert.DoesNotContain("textual", bad.Properties("schema:accessModeSufficient"));
        Assert.Contains("One picture has no description.", bad.Property("schema:accessibilitySummary"));
    }

    private static string Identifier(EpubFile book) => book.Package.Descendants(EpubFile.Dc + "identifier").Single().Value;
}
