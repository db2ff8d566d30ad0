using Publish.Lint;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Lint;

public sealed class LintRuleTests
{
    public static TheoryData<string> Codes => [.. LintRules.All.Select(rule => rule.Code)];

    public static TheoryData<string> InManuscripts => [.. LintRules.All.Where(rule => rule.Breaks.Book is null).Select(rule => rule.Code)];

    public static TheoryData<string> Fixing => [.. LintRules.All.Where(rule => rule.Fixes).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_that_breaks_a_rule_is_found_and_the_one_that_keeps_it_is_not(string code)
    {
        var rule = Rule(code);
        Assert.Contains(code, Found(rule.Breaks));
        Assert.DoesNotContain(code, Found(rule.Keeps));
    }

    [Theory]
    [MemberData(nameof(InManuscripts))]
    public void What_is_found_has_its_place_in_the_manuscript(string code)
    {
        using var manuscript = Written(Rule(code).Breaks);
        var read = manuscript.Read();
        var finding = Check(read).First(f => f.Rule.Code == code);
        var source = read.Files!.Sources.Find(finding.Span);
        Assert.NotNull(source);
        Assert.InRange(finding.Span.End, finding.Span.Start, source.Content.Length);
    }

    [Theory]
    [MemberData(nameof(Fixing))]
    public void What_is_mended_is_the_example_that_keeps_the_rule(string code)
    {
        var rule = Rule(code);
        using var manuscript = Written(rule.Breaks);
        new ManuscriptFixes(manuscript.Folder, new DiagnosticBag()).Run(write: true);
        Assert.Equal(rule.Keeps.Text, File.ReadAllText(Path.Combine(manuscript.Folder, "01.md")));
    }

    [Theory]
    [InlineData("en", "“So”, she said, and ‘so’.", true)]
    [InlineData("en", "„So“, she said.", false)]
    [InlineData("en", "[„So“]{lang=de}, she said.", true)]
    [InlineData("de", "„So“, sagte sie, und »so«.", true)]
    [InlineData("de", "”So”, sagte sie.", false)]
    [InlineData("fr", "« Oui », dit-elle, « il a dit “non” ».", true)]
    [InlineData("fr", "„Oui“, dit-elle.", false)]
    [InlineData("ru", "«Да», — сказала она.", true)]
    [InlineData("ru", "”Да”, — сказала она.", false)]
    public void Quotation_marks_are_those_of_the_language(string language, string text, bool areFine)
    {
        var found = Found(new(text, LintExample.GoodZine.Replace("language: en", "language: " + language, StringComparison.Ordinal)));
        Assert.Equal(areFine, !found.Contains("ZL152"));
    }

    [Theory]
    [InlineData("[TOC]")]
    [InlineData("Words[^my note].")]
    [InlineData("Words \\footnote{a}.")]
    [InlineData("As we know [@smith2020, p. 3].")]
    [InlineData("{{< figure >}}")]
    [InlineData("$$a^2$$")]
    public void Markup_of_other_programs_is_found(string text) => Assert.Contains("ZL146", Found(new(text, LintExample.GoodZine)));

    [Theory]
    [InlineData("It cost $5 and $6, not [sic] that [we] minded [a](https://example.org).")]
    [InlineData("`[[x]]` and `{% x %}` are code.")]
    public void What_only_looks_like_it_is_not(string text) => Assert.DoesNotContain("ZL146", Found(new(text, LintExample.GoodZine)));

    [Theory]
    [InlineData("2026", true)]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-13", false)]
    [InlineData("2026-05-00", false)]
    [InlineData("May 2026", false)]
    public void A_date_is_one_of_the_calendar(string date, bool isFine) =>
        Assert.Equal(isFine, !Found(new("Words.", $"title: T\ndate: {date}\n")).Contains("ZL310"));

    [Fact]
    public void There_are_forty_rules_or_more_and_each_has_a_code_of_its_own_in_order()
    {
        var codes = LintRules.All.Select(rule => rule.Code).ToArray();
        Assert.True(codes.Length >= 40);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Rules_speak_in_sentences() => Assert.All(LintRules.All, rule =>
    {
        Assert.EndsWith(".", rule.Meaning);
        Assert.EndsWith(".", rule.Hint);
    });

    private static LintLevels NoSettings => LintLevels.Of(new Settings(), new DiagnosticBag());

    internal static LintRule Rule(string code) => LintRules.All.Single(rule => rule.Code == code);

    internal static TempManuscript Written(LintExample example)
    {
        var manuscript = new TempManuscript(("zine.yaml", example.Zine ?? LintExample.GoodZine), ("01.md", example.Text));
        manuscript.Write("images/a.png", TempManuscript.Png);
        if (example.Glossary is { } glossary) manuscript.Write("glossary.md", System.Text.Encoding.UTF8.GetBytes(glossary));
        return manuscript;
    }

    internal static Seq<LintFinding> Check(Outcome read) =>
        Linter.Check(new(read.Document, read.Files!.Sources), LintLevels.Of(read.Document.Settings, new DiagnosticBag()));

    private static IEnumerable<string> Found(LintExample example)
    {
        if (example.Book is { } body) return Linter.CheckBook(EbookToLint.OfBody(body), NoSettings).Select(f => f.Rule.Code);
        using var manuscript = Written(example);
        return Check(manuscript.Read()).Select(f => f.Rule.Code);
    }
}
