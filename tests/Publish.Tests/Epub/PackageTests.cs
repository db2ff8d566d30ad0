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

    /// <summary>A reader that has the book knows its next edition by it.</summary>
    [Fact]
    public void Without_an_identifier_one_is_made_of_file_name_and_authors_and_the_text_may_change()
    {
        var one = With(new() { Title = "T" });
        var mended = EpubFile.Of(Book(H(1, "One", P("y"))) with { Metadata = new() { Title = "T", Date = "2026" } });
        var byAnother = With(new() { Title = "T", Contributors = [new("A. Writer")] });
        var renamed = With(new() { Title = "T" }, new() { Slug = "t-2" });

        Assert.StartsWith("urn:uuid:", Identifier(one));
        Assert.Equal(Identifier(one), Identifier(mended));
        Assert.Equal(Identifier(byAnother), Identifier(With(new() { Title = "T", Contributors = [new("A. Writer"), new("B. Helper", "edt")] })));
        Assert.Equal(3, new[] { Identifier(one), Identifier(byAnother), Identifier(renamed) }.Distinct().Count());
    }

    [Fact]
    public void Both_flavours_are_the_same_book() =>
        Assert.Equal(Identifier(With(new() { Title = "T" })), Identifier(EpubFile.OfKobo(Book(H(1, "One", P("x"))) with { Metadata = new() { Title = "T" } })));

    [Theory]
    [InlineData("978-0-306-40615-7", "urn:isbn:9780306406157")]
    [InlineData("ISBN 0-306-40615-2", "urn:isbn:0306406152")]
    [InlineData("https://example.org/zine", "https://example.org/zine")]
    [InlineData("6F1C6F5E-0D5B-4A1C-9C3E-0F3A4B5C6D7E", "urn:uuid:6f1c6f5e-0d5b-4a1c-9c3e-0f3a4b5c6d7e")]
    public void The_e_book_s_own_identifier_is_written_as_what_it_is(string typed, string written)
    {
        var book = With(new() { Title = "T", IdentifierOfEpub = typed });

        Assert.Equal(written, Identifier(book));
        Assert.Empty(book.Diagnostics);
    }

    /// <summary>An ISBN stands for one format.</summary>
    [Fact]
    public void An_isbn_for_the_whole_zine_is_print_s_and_the_e_book_names_it_as_its_source()
    {
        var book = With(new() { Title = "T", Identifier = "978-0-306-40615-7" });

        Assert.StartsWith("urn:uuid:", Identifier(book));
        Assert.Equal("urn:isbn:9780306406157", book.Package.Descendants(EpubFile.Dc + "source").Single().Value);
        Assert.Equal("ZP807", Assert.Single(book.Diagnostics).Code);
    }

    [Fact]
    public void A_zine_that_is_only_ever_an_e_book_has_given_its_isbn_to_that()
    {
        var book = EpubFile.Of(Book(H(1, "One", P("x"))) with { Metadata = new() { Title = "T", Identifier = "978-0-306-40615-7" }, Settings = new() { Formats = ["epub", "html"] } });

        Assert.Equal("urn:isbn:9780306406157", Identifier(book));
    }

    [Theory]
    [InlineData("2019", "2019-01-01T00:00:00Z")]
    [InlineData("2019-05-04", "2019-05-04T00:00:00Z")]
    [InlineData("spring", "2023-01-01T00:00:00Z")]
    public void The_date_of_change_comes_from_the_manuscript_and_no_clock(string date, string modified) =>
        Assert.Equal(modified, With(new() { Title = "T", Date = date }).Property("dcterms:modified"));

    [Fact]
    public void The_day_of_the_edition_goes_before_the_zine_s_date()
    {
        var book = With(new() { Title = "T", Date = "2019", Modified = "2026-11-05", Revisions = [new("2026-11-05", "Two spellings."), new("spring", "A map.")], Language = "en" });

        Assert.Equal("2026-11-05T00:00:00Z", book.Property("dcterms:modified"));
        Assert.Equal(["5\u00A0November 2026: Two spellings.", "spring: A map."], book.Properties("schema:releaseNotes"));
        Assert.Contains("Two spellings.", book.Text("colophon.xhtml"));
    }

    [Fact]
    public void The_date_of_change_can_be_given() => Assert.Equal(
        "2020-02-02T01:02:03Z",
        With(new() { Title = "T" }, new() { Modified = new(2020, 2, 2, 3, 2, 3, TimeSpan.FromHours(2)) }).Property("dcterms:modified"));

    [Fact]
    public void Claims_of_accessibility_are_those_that_this_book_keeps()
    {
        var described = Book(H(1, "One", P(new Image("x.png", "A cat on a wall"))));
        var good = EpubFile.Of(described with { Metadata = described.Metadata with { EvaluatedBy = "Somebody" } });
        var bad = EpubFile.Of(H(1, "One", P(new Image("x.png", null))));

        Assert.Equal("EPUB Accessibility 1.1 - WCAG 2.2 Level AA", good.Property("dcterms:conformsTo"));
        Assert.Contains("alternativeText", good.Properties("schema:accessibilityFeature"));
        Assert.Null(bad.Property("dcterms:conformsTo"));
        Assert.DoesNotContain("textual", bad.Properties("schema:accessModeSufficient"));
        Assert.Contains("Pictures without a description: 1.", bad.Property("schema:accessibilitySummary"));
    }

    private static string Identifier(EpubFile book) => book.Package.Descendants(EpubFile.Dc + "identifier").Single().Value;
}
