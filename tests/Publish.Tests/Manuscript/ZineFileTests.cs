using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Attribute = Publish.Model.Attribute;

namespace Publish.Tests.Manuscript;

public sealed class ZineFileTests
{
    [Theory]
    [InlineData("title")]
    [InlineData("subtitle")]
    [InlineData("author")]
    [InlineData("publisher")]
    [InlineData("series")]
    public void A_name_of_seventy_thousand_letters_is_cut_and_said_with_its_line(string key)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"{(key == "title" ? "date: 2019" : "title: T")}\n{key}: {new string('x', 70_000)}\n"), ("1.md", "text"));
        var outcome = manuscript.Read();
        var said = Assert.Single(outcome.Diagnostics, d => d.Code == "ZP054");
        Assert.True(said.Span.Start > 8);
        Assert.Contains("70,000", said.Message, StringComparison.Ordinal);
        var metadata = outcome.Document!.Metadata;
        string[] names = [metadata.Title, metadata.Subtitle, metadata.Publisher, metadata.Series, .. metadata.Contributors.Select(c => c.Name)];
        Assert.Equal(new string('x', 999) + "…", Assert.Single(names, name => name.Length > 1));
    }

    [Fact]
    public void A_name_is_cut_behind_a_word_and_never_within_a_sign()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(new string('x', 1000), LongNames.Cut(new string('x', 1000), "title", SourceSpan.None, bag));
        Assert.Empty(bag.Sorted());
        Assert.Equal(string.Concat(Enumerable.Repeat("word ", 199)) + "word…", LongNames.Cut(string.Concat(Enumerable.Repeat("word ", 300)), "title", SourceSpan.None, bag));
        Assert.Equal(new string('x', 998) + "…", LongNames.Cut(new string('x', 998) + string.Concat(Enumerable.Repeat("\U0001F600", 9)), "title", SourceSpan.None, bag));
    }

    [Fact]
    public void Every_key_finds_its_place()
    {
        var (metadata, settings) = Read("""
            title: "T: a zine"
            subtitle: S
            authors: [Ann Onymous, {name: Bo, role: translator, sort: "Bo, X"}, {name: C, role: pht}]
            date: 2019
            language: en-GB
            licence: CC0
            source: https://example.org
            description: >-
              Two
              lines
            publisher: P
            series: {name: N, position: 3}
            subjects: [a, b]
            identifier: {print: urn:isbn:9780306406157, epub: urn:isbn:9783161484100}
            details: {Retrieved on: 2020-04-28}
            style: compact
            slug: my-zine
            formats: epub
            paper: [a4, letter]
            glossary: {policy: every, known: [zine]}
            contents: no
            typography: as-typed
            pages: multiple of 4
            """);
        Assert.Equal(new Metadata
        {
            Title = "T: a zine", Subtitle = "S", Date = "2019", Language = "en-GB", Licence = "CC0", Source = "https://example.org",
            Contributors = [new("Ann Onymous"), new("Bo", "trl", "Bo, X"), new("C", "pht")],
            Description = "Two lines", Publisher = "P", Series = "N", SeriesPosition = "3", Subjects = ["a", "b"],
            Identifier = "urn:isbn:9780306406157", IdentifierOfEpub = "urn:isbn:9783161484100", Others = [new Attribute("Retrieved on", "2020-04-28")],
        }, metadata);
        Assert.Equal("pages", Assert.Single(settings.Others).Key);
        Assert.Equal(new Settings
        {
            Style = "compact", Slug = "my-zine", Formats = ["epub"], Papers = ["a4", "letter"], GlossaryPolicy = GlossaryPolicy.Every,
            KnownTerms = ["zine"], Contents = false, SmartTypography = false,
        }, settings with { Others = [] });
    }

    [Theory]
    [InlineData("titel: T\ntitle: T", "zine.yaml:1:1", "ZP013")]
    [InlineData("title: T\nlayout: post", "zine.yaml:2:1", "ZP036")]
    [InlineData("title: T\nheader-includes: x", "zine.yaml:2:1", "ZP036")]
    [InlineData("title: T\ntitle: U", "zine.yaml:2:1", "ZP012")]
    [InlineData("title: [a]", "zine.yaml:1:8", "ZP014")]
    [InlineData("title: T\nglossary: sometimes", "zine.yaml:2:11", "ZP015")]
    [InlineData("title: T\nlanguage: English please", "zine.yaml:2:11", "ZP016")]
    [InlineData("title: T\nslug: a/b", "zine.yaml:2:7", "ZP017")]
    [InlineData("title: T\nauthors: [{name: A, role: ilustrator}]", "zine.yaml:2:27", "ZP018")]
    [InlineData("title: T\nauthors: [{role: editor}]", "zine.yaml:2:11", "ZP019")]
    [InlineData("title: &a T\nsubtitle: *a", "zine.yaml:2:11", "ZP020")]
    [InlineData("title: a: b", "zine.yaml:1:9", "ZP010")]
    [InlineData("title: [F\nlang\t\tnguage:>> >>  en", "zine.yaml:1:8", "ZP010")]
    [InlineData("- a", "zine.yaml:1:1", "ZP011")]
    [InlineData("title: T\ncontents: [2.md]", "zine.yaml:2:12", "ZP025")]
    public void A_mistake_is_named_with_its_place(string yaml, string place, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        Assert.StartsWith(place + " ", manuscript.Read().Shown(code), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_gets_a_suggestion()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlicense-: x"), ("1.md", "text"));
        Assert.Equal("Was \"license\" meant?", Assert.Single(manuscript.Read().Diagnostics).Hint);
    }

    [Fact]
    public void A_bomb_of_references_is_refused()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)}]\n"));
        using var manuscript = new TempManuscript(("zine.yaml", bomb), ("1.md", "text"));
        Assert.Contains("ZP020", manuscript.Read().Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_nested_without_end_are_refused()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\npages: " + new string('[', 5000)), ("1.md", "text"));
        Assert.Matches("ZP021|ZP010", manuscript.Read().Codes);
    }

    [Fact]
    public void Settings_in_TOML_are_read_as_those_in_YAML()
    {
        using var manuscript = new TempManuscript(("a.md", "+++\ntitle = 'T'\nauthors = ['A. N. Author']\ndate = 2026-11-05\nlicense-x = 1\n+++\n\ntext"));
        var outcome = manuscript.Read("a.md");
        Assert.Equal(("T", "A. N. Author", "2026-11-05"), (outcome.Document.Metadata.Title, outcome.Document.Metadata.Contributors[0].Name, outcome.Document.Metadata.Date));
        Assert.StartsWith("a.md:5:1 ", outcome.Shown("ZP013"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title = 'T", "a.md:2:")]
    [InlineData("title = 'T'\ntitle = 'U'", "a.md:")]
    [InlineData("= 3", "a.md:2:")]
    public void Wrong_TOML_is_left_out_and_said_with_its_place(string toml, string place)
    {
        using var manuscript = new TempManuscript(("a.md", $"+++\n{toml}\n+++\n\ntext"));
        var outcome = manuscript.Read("a.md");
        Assert.StartsWith(place, outcome.Shown("ZP037"), StringComparison.Ordinal);
        Assert.Equal("section 1\n  p: text", outcome.Outline);
    }

    [Fact]
    public void Front_matter_is_a_zine_file_and_its_places_are_the_file_s()
    {
        using var manuscript = new TempManuscript(("a.md", "---\ntitle: T\nfoo: 1\n---\n\ntext"));
        var outcome = manuscript.Read("a.md");
        Assert.Equal("T", outcome.Document.Metadata.Title);
        Assert.StartsWith("a.md:3:1 ", outcome.Shown("ZP013"), StringComparison.Ordinal);
        Assert.Equal("section 1\n  p: text", outcome.Outline);
    }

    [Theory]
    [InlineData("---\n\ntext\n\n---\n\nmore", "scene-break: ")]
    [InlineData("---\ntitle: T\n\ntext", "ZP029")]
    public void Hyphens_at_the_start_may_be_a_pause(string text, string expected)
    {
        using var manuscript = new TempManuscript(("a.md", text));
        var outcome = manuscript.Read("a.md");
        Assert.Contains(expected, outcome.Outline + outcome.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_is_the_order_of_the_files_and_the_others_are_named()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T\ncontents: [b.md, part/c.md]"), ("a.md", "A"), ("b.md", "B"), ("part/c.md", "C"));
        var outcome = manuscript.Read();
        Assert.Equal("section 1\n  p: B\n  p: C", outcome.Outline);
        Assert.Equal("ZP026", outcome.Codes);
        Assert.Equal(["zine.yaml", "b.md", "part/c.md"], outcome.Document.Sources);
    }

    [Theory]
    [InlineData("978-0-306-40615-7", "")]
    [InlineData("978-0-306-40615-8", "ZP804")]
    [InlineData("{print: 978-0-306-40615-7, epub: 978-0-306-40615-8}", "ZP804")]
    [InlineData("{print: 978-0-306-40615-7, epub: ISBN 9780306406157}", "ZP805")]
    [InlineData("{print: 978-0-306-40615-7, epub: 978-3-16-148410-0}", "")]
    public void An_isbn_is_checked_where_it_stands_and_given_to_one_format_only(string identifier, string codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nidentifier: " + identifier), ("1.md", "text"));
        Assert.Equal(codes, manuscript.Read().Codes);
    }

    [Theory]
    [InlineData("en, de")]
    [InlineData("en / fr")]
    [InlineData("English and German")]
    public void Of_several_languages_the_first_is_taken_and_it_is_said(string typed)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nlanguage: {typed}\n"), ("01.md", "# One\n\nFold it.\n"));
        var outcome = manuscript.Read();
        Assert.Equal("en", outcome.Document.Metadata.Language);
        Assert.StartsWith($"\"{typed}\" names several languages", Assert.Single(outcome.Diagnostics, problem => problem.Code == "ZP047").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de, AT", "de-AT")]
    [InlineData("German, Austria", "de-AT")]
    [InlineData("pt, BR", "pt-BR")]
    public void A_language_and_its_place_stay_one(string typed, string tag)
    {
        using var manuscript = new TempManuscript(("zine.yaml", $"title: T\nlanguage: {typed}\n"), ("01.md", "# One\n\nFold it.\n"));
        Assert.Equal(tag, manuscript.Read().Document.Metadata.Language);
    }

    [Fact]
    public void The_front_matter_of_a_folder_s_only_text_is_the_zine_s()
    {
        using var manuscript = new TempManuscript(("walk.md", "---\ntitle: A Walk\nauthors: Wren Ash\nlicence: CC BY 4.0\n---\n\nWe went.\n"), ("README.md", "How to print it.\n"));
        var outcome = manuscript.Read();
        Assert.Equal(("A Walk", "Wren Ash", "CC BY 4.0"), (outcome.Document.Metadata.Title, outcome.Document.Metadata.Contributors[0].Name, outcome.Document.Metadata.Licence));
        Assert.DoesNotContain(outcome.Diagnostics, problem => problem.Code is "ZP023" or "ZP024");
    }

    [Fact]
    public void Without_a_zine_file_several_texts_hear_the_cause_alone()
    {
        using var manuscript = new TempManuscript(("01.md", "# One\n\nFold it.\n"), ("02.md", "# Two\n\nPress it.\n"));
        Assert.Equal("ZP024", Assert.Single(manuscript.Read().Diagnostics, problem => problem.Severity > Severity.Note).Code);
    }

    [Fact]
    public void Settings_without_their_lines_of_hyphens_are_told_and_no_title_is_missed()
    {
        using var manuscript = new TempManuscript(("walk.md", "title: Seeds and sheets\n\nWe went.\n"));
        var problem = Assert.Single(manuscript.Read("walk.md").Diagnostics, found => found.Severity > Severity.Note);
        Assert.Equal(("ZP052", 0, 5), (problem.Code, problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void A_link_to_a_piece_without_a_heading_says_what_it_lacks()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "See [there](02.md).\n"), ("02.md", "Press it.\n"));
        Assert.Equal("ZP051", Assert.Single(manuscript.Read().Diagnostics, problem => problem.Severity > Severity.Note).Code);
    }

    [Fact]
    public void A_title_that_could_not_be_read_is_not_missed_too()
    {
        using var manuscript = new TempManuscript(("walk.md", "---\ntitle: The Crow's: News\n---\n\nWe went.\n"));
        Assert.Equal("ZP010", Assert.Single(manuscript.Read().Diagnostics, problem => problem.Severity > Severity.Note).Code);
    }

    private static (Metadata Metadata, Settings Settings) Read(string yaml)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        var outcome = manuscript.Read();
        Assert.Equal("", string.Join('\n', outcome.Diagnostics.Select(d => d.Message)));
        return (outcome.Document.Metadata, outcome.Document.Settings);
    }
}
