using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("title: T\nsubjects:\n\t- bread", "3:1", "two spaces")]
    [InlineData("details:\n  a: b\n \tc: d", "3:2", "two spaces")]
    [InlineData("language: de\ntitle:Bread", "2:6", "Write title: Bread")]
    [InlineData("title:\u00A0Bread", "1:6", "Write title: Bread")]
    [InlineData("language: de\ntitle \"Bread\"", "2:6", "Write title: \"Bread\"")]
    [InlineData("title = Bread", "1:6", "Write title: Bread")]
    [InlineData("title: Bread: its story", "1:13", "title: \"Bread: its story\"")]
    [InlineData("title: “Bread: its story”", "1:14", "title: \"Bread: its story\"")]
    [InlineData("title: \"Bread\nauthors: A B", "1:8", "Write title: \"Bread\"")]
    [InlineData("title: 'Don't go'", "1:12", "Write title: \"Don't go\"")]
    [InlineData("title: \"Bread\" and more", "1:14", "Write title: '\"Bread\" and more'")]
    [InlineData("title: [Bread] and more", "1:8", "Write title: \"[Bread] and more\"")]
    [InlineData("title: @home", "1:8", "Write title: \"@home\"")]
    [InlineData("title: > Bread", "1:8", "Write title: \"> Bread\"")]
    [InlineData("authors: - A B", "1:10", "Write authors: [A B]")]
    [InlineData("title: T\n authors: A B", "2:2", "Begin the line where its neighbours begin")]
    [InlineData("title: T\nauthors: [A B, C D\nlanguage: en", "2:10", "End it with ]")]
    [InlineData("title: T\nauthors: [A #1, C D]\nlanguage: en", "2:13", "in quotation marks")]
    [InlineData("// mine\ntitle: T", "1:1", "Write # …")]
    [InlineData("description: >-\n  a: b\n  \"c\ntitle: a: b", "4:9", "title: \"a: b\"")]
    public void The_cause_is_said_alone_at_its_place_with_what_to_write(string yaml, string place, string hint)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        var outcome = manuscript.Read();
        Assert.StartsWith($"zine.yaml:{place} Error ", outcome.Shown("ZP010"), StringComparison.Ordinal);
        Assert.Contains(hint, Assert.Single(outcome.Diagnostics).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_end_anywhere_have_their_mistakes_inside_of_them()
    {
        const string yaml = "title: \"Bread: its story\"\nauthors: [A B, {name: C D, role: editor}]\nsubjects:\n  - bread\nlanguage: en\nlicence = CC0\ncover";
        for (var length = 1; length <= yaml.Length; length++)
        {
            var part = yaml[..length];
            using var manuscript = new TempManuscript(("zine.yaml", part), ("1.md", "text"));
            foreach (var problem in manuscript.Read().Diagnostics.Where(problem => problem.Code == "ZP010"))
                Assert.True(problem.Span.End <= part.Length, $"{part}|: {problem.Message}");
        }
    }

    [Theory]
    [InlineData("title: !Fight back", "1:8", "ZP042")]
    [InlineData("title: &More bread", "1:8", "ZP042")]
    [InlineData("title: *More* bread", "1:8", "ZP020")]
    [InlineData("title: T\n---\nauthors: A B", "2:1", "ZP048")]
    [InlineData("title: T\nsubtitle: Nr #3", "2:14", "ZP043")]
    [InlineData("title: T\nauthors: [{name: A #B\n  }]", "2:20", "ZP043")]
    [InlineData("title: T\ndescription: We are\n  #1 in bread", "3:3", "ZP043")]
    [InlineData("title: Rock # Roll", "1:13", "ZP043")]
    [InlineData("title: “Bread”", "1:8", "ZP044")]
    [InlineData("title: T\nauthors: Ann One, Bo Two", "2:10", "ZP045")]
    [InlineData("title: T\nauthors: One, Ann", "2:10", "ZP045")]
    [InlineData("title: T\nauthors: [One, Ann]", "2:10", "ZP046")]
    [InlineData("title: T\nauthors:\n- Ann One\n - Bo Two", "4:2", "ZP050")]
    public void What_YAML_would_lose_without_a_word_is_said(string yaml, string place, string code)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        var outcome = manuscript.Read();
        Assert.StartsWith($"zine.yaml:{place} ", outcome.Shown(code), StringComparison.Ordinal);
        Assert.Single(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("title: T # x\n", "ZP043")]
    [InlineData("title: T  # a remark that stands apart\n", "")]
    [InlineData("# a remark\ntitle: \"T #3\"\n", "")]
    [InlineData("title: C#\n", "")]
    [InlineData("title: T\nstyle: pamphlet # the usual\n", "")]
    [InlineData("title: T\nauthors: Ann One, PhD\n", "")]
    [InlineData("title: T\nauthors: [Ann One, Bo Two]\n", "")]
    [InlineData("title: T\nauthors: [{name: Ann}, {name: \"One, Two & Three\"}]\n", "")]
    [InlineData("title: T\nauthors:\n- Ann\n- Bo\n", "")]
    [InlineData("---\ntitle: T\n---\n", "")]
    [InlineData("Title: T\nback_cover_alt: x\nContents-Page: NO\n", "")]
    [InlineData("title: T\ncontents: 1.md\nformats: Reading, EPUB\npaper: A4\n", "")]
    public void What_is_plain_is_done_without_a_word(string yaml, string codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        Assert.Equal(codes, manuscript.Read().Codes);
    }

    [Theory]
    [InlineData("English", "en")]
    [InlineData("Deutsch", "de")]
    [InlineData("german", "de")]
    [InlineData("Français", "fr")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("english (UK)", "en-GB")]
    [InlineData("British English", "en-GB")]
    [InlineData("Brazilian Portuguese", "pt-BR")]
    [InlineData("gr", "el")]
    [InlineData("eng", "en")]
    [InlineData("Chinese (traditional)", "zh-Hant")]
    public void A_language_is_understood_by_its_name_which_is_said(string typed, string tag)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: " + typed), ("1.md", "text"));
        var outcome = manuscript.Read();
        Assert.Equal(tag, outcome.Document.Metadata.Language);
        Assert.Equal(("ZP047", Severity.Note), (Assert.Single(outcome.Diagnostics).Code, outcome.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("EN", "en", "")]
    [InlineData("de-at", "de-AT", "")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW", "")]
    [InlineData("gsw", "gsw", "")]
    [InlineData("Klingonese", "en", "ZP016")]
    [InlineData("xx", "en", "ZP016")]
    [InlineData("English please", "en", "ZP016")]
    public void A_tag_is_taken_in_any_case_and_nothing_else_is(string typed, string tag, string codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: " + typed), ("1.md", "text"));
        var outcome = manuscript.Read();
        Assert.Equal((tag, codes), (outcome.Document.Metadata.Language, outcome.Codes));
    }

    [Theory]
    [InlineData("lang: de", "language")]
    [InlineData("by: Ann One", "authors")]
    [InlineData("tags: [a]", "subjects")]
    [InlineData("titel: T", "title")]
    public void A_key_by_another_name_is_told_its_own(string yaml, string key)
    {
        using var manuscript = new TempManuscript(("zine.yaml", (yaml.StartsWith("titel", StringComparison.Ordinal) ? "" : "title: T\n") + yaml), ("1.md", "text"));
        Assert.Equal($"Was \"{key}\" meant?", Assert.Single(manuscript.Read().Diagnostics).Hint);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("x: {")]
    public async Task Brackets_without_end_are_named_at_once(string typed)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nx: " + string.Concat(Enumerable.Repeat(typed, 200_000))), ("1.md", "text"));
        Assert.Contains(await Task.Run(() => manuscript.Read().Diagnostics, TestContext.Current.CancellationToken), problem => problem.Severity == Publish.Model.Source.Severity.Error);
    }

    /// <summary>The reader of YAML ends in ways of its own on these, without a place.</summary>
    [Theory]
    [InlineData("!!s[tr  +")]
    [InlineData("title: !!a[b c")]
    [InlineData("[{")]
    [InlineData("title: T\n!<a b> c: d")]
    [InlineData("quotations:\n  size: 16pt\n\n: 16pt\ncode:\n  size: 16pt\n")]
    public void What_the_reader_trips_over_is_a_mistake_as_any_other(string yaml)
    {
        using var manuscript = new TempManuscript(("zine.yaml", yaml), ("1.md", "text"));
        Assert.Contains(manuscript.Read().Diagnostics, problem => problem.Severity == Publish.Model.Source.Severity.Error);
    }
}
