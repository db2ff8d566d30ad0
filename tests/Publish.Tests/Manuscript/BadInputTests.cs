using System.Text;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class BadInputTests
{
    [Fact]
    public void A_path_that_is_nothing_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ManuscriptReader.Read("/no/such/place", diagnostics));
        Assert.Equal("ZP001", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Theory]
    [InlineData("a.tex", "ZP009")]
    [InlineData("a.rtf", "ZP748")]
    [InlineData("a.fb2", "ZP748")]
    [InlineData("a.docx", "ZP748")]
    [InlineData("a.md", "ZP008 ZP023")]
    public void A_single_file_must_be_text_and_hold_some(string name, string codes)
    {
        using var manuscript = new TempManuscript((name, ""));
        Assert.Equal(codes, string.Join(' ', manuscript.Read(name).Codes.Split(' ').Order()));
    }

    [Fact]
    public void A_folder_without_text_is_an_error()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("README.md", "about"), ("_old.md", "old"));
        Assert.Equal("ZP007 ZP027", string.Join(' ', manuscript.Read().Codes.Split(' ').Order()));
    }

    [Fact]
    public void Wrong_utf_8_is_named_by_line_and_byte()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"));
        manuscript.Write("1.md", [.. "\uFEFFone\r\ntwö "u8, 0xE4, .. " three"u8]);
        var outcome = manuscript.Read();
        Assert.Equal("1.md:2:5 Error The text is not valid UTF-8: byte 11 of the file is 0xE4", outcome.Shown("ZP004"));
    }

    /// <summary>Each would be followed to the end of its line.</summary>
    [Theory]
    [InlineData("[a](", 1_000, "")]
    [InlineData("[a](", 1_001, "ZP102")]
    [InlineData("![a](b", 40_000, "ZP102")]
    [InlineData("[a](b)", 5_000, "")]
    [InlineData("[a](b ", 5_000, "")]
    public void Addresses_that_begin_without_end_are_named(string typed, int times, string code)
    {
        var outcome = Reading.Of("One.\n\nWords " + string.Concat(Enumerable.Repeat(typed, times)));
        Assert.Equal(code, string.Join(' ', outcome.Diagnostics.Where(problem => problem.Severity == Severity.Error && problem.Code == "ZP102").Select(problem => problem.Code)));
        if (code.Length > 0) Assert.StartsWith(typed[0] == '!' ? "01.md:3:10 " : "01.md:3:9 ", outcome.Shown(code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    public void What_is_nested_without_end_is_refused_where_it_begins(string typed)
    {
        var outcome = Reading.Of("One.\n\nWords [and](https://example.org) *more*.\n\nThen " + string.Concat(Enumerable.Repeat(typed, 40_000)));
        Assert.StartsWith("01.md:5:6 ", outcome.Shown("ZP102"), StringComparison.Ordinal);
    }

    /// <summary>Each note's words are read as a text of their own.</summary>
    [Theory]
    [InlineData(16, "")]
    [InlineData(17, "ZP102")]
    [InlineData(40_000, "ZP102")]
    public void Notes_within_notes_without_end_are_named(int depth, string codes)
    {
        var outcome = Reading.Of("Words" + string.Concat(Enumerable.Repeat("^[a", depth)) + new string(']', depth));
        Assert.Equal(codes, string.Join(' ', outcome.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code)));
    }

    [Fact]
    public void Notes_in_other_paragraphs_are_not_within_each_other() =>
        Assert.DoesNotContain(Reading.Of(string.Concat(Enumerable.Repeat("An open one^[a\n\n", 50))).Diagnostics, problem => problem.Severity == Severity.Error);

    [Fact]
    public void Signs_of_a_terminal_are_no_notes() =>
        Assert.DoesNotContain(Reading.Of("```\n" + string.Concat(Enumerable.Repeat("^[[31mred^[[0m words\n", 50)) + "```\n\n" + string.Concat(Enumerable.Repeat("^[[1m", 50))).Diagnostics, problem => problem.Severity == Severity.Error);

    [Fact(Timeout = 60_000)]
    public async Task Elements_that_stay_open_without_end_are_named() => Assert.Contains("ZP165", await Task.Run(() => Reading.Of(string.Concat(Enumerable.Repeat("<div>\n", 40_000))).Codes, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact(Timeout = 60_000)]
    public async Task Rules_in_a_row_take_their_proportion_of_time() => Assert.Equal("", await Task.Run(() => Reading.Of("One.\n\n" + string.Concat(Enumerable.Repeat("***\n\n", 60_000))).Codes, TestContext.Current.CancellationToken));

    [Fact]
    public void A_fence_that_ends_the_file_has_its_place_in_it()
    {
        var outcome = Reading.Of("One.\n\n| a | b |\n|---|---|\n| c | d \\pagebreak\n |\n\n```");
        Assert.All(outcome.Diagnostics, problem => Assert.InRange(problem.Span.End, 0, outcome.Files!.Sources.Find(problem.Span)?.Content.Length ?? int.MaxValue));
        Assert.Contains("ZP107", outcome.Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "ZP102")]
    [InlineData(40_000, "ZP102")]
    public void Elements_within_elements_without_end_are_named(int depth, string codes)
    {
        var outcome = Reading.Of("Words " + string.Concat(Enumerable.Repeat("<b>", depth)) + "a" + string.Concat(Enumerable.Repeat("</b>", depth)));
        Assert.Equal(codes, string.Join(' ', outcome.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code)));
    }

    [Fact]
    public void Utf_16_is_said_to_be_it()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"));
        manuscript.Write("1.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("text")]);
        Assert.Contains("ZP005", manuscript.Read().Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\0', Severity.Error)]
    [InlineData('\u0007', Severity.Warning)]
    public void What_cannot_be_printed_is_named_by_its_place(char character, Severity severity)
    {
        var outcome = Reading.Of($"one\ntwo{character}three");
        var only = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("ZP006", severity), (only.Code, only.Severity));
        Assert.StartsWith("01.md:2:4 ", outcome.Shown("ZP006"), StringComparison.Ordinal);
        Assert.Equal("section 1\n  p: one two three", outcome.Outline);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_matter()
    {
        const string Text = "# A\n\none\ntwo  \nthree\n\n> q\n> r\n\n```\na\n\nb\n```\n";
        var expected = Reading.Of(Text);
        foreach (var other in (string[])[Text.Replace("\n", "\r\n", StringComparison.Ordinal), Text.Replace('\n', '\r'), "\uFEFF" + Text])
            Assert.Equal(expected.Document, Reading.Of(other).Document);
    }

    [Fact]
    public void Ten_thousand_levels_of_quotation_are_an_error_with_a_line()
    {
        var outcome = Reading.Of("text\n\n" + new string('>', 10_000) + " deep");
        Assert.Equal("01.md:3:1 Error Quotations, lists or divs stand more than 64 deep in each other here", outcome.Shown("ZP101"));
    }

    [Theory, Trait("Tier", "Long")]
    [InlineData("- ", 5000)]
    [InlineData("[", 50_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("![", 20_000)]
    [InlineData("<b>", 20_000)]
    [InlineData("[x]{.a ", 10_000)]
    [InlineData("\"", 50_000)]
    [InlineData("`", 50_001)]
    [InlineData("| ", 20_000)]
    [InlineData("::: aside\n", 2_000)]
    [InlineData("> - ", 1_000)]
    [InlineData("[^a]: ", 1_000)]
    [InlineData("1. ", 1_000)]
    [InlineData("a\n: ", 1_000)]
    public void Runs_of_marks_end_in_a_diagnostic_or_a_text(string mark, int times)
    {
        var outcome = Reading.Of(string.Concat(Enumerable.Repeat(mark, times)) + "x");
        Assert.True(outcome.Diagnostics.Count > 0 || outcome.Outline.EndsWith('x') || outcome.Outline.EndsWith("pre x: ", StringComparison.Ordinal));
    }

    [Fact, Trait("Tier", "Long")]
    public void A_paragraph_of_ten_megabytes_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("some words of a long paragraph\n", 340_000));
        var outcome = Reading.Of(text);
        Assert.Equal("", outcome.Codes);
        var paragraph = Assert.IsType<Paragraph>(outcome.Document.Body[0].Blocks[0]);
        Assert.Equal(text.Length - 1, Assert.IsType<Text>(Assert.Single(paragraph.Content)).Value.Length);
    }

    [Fact]
    public void Files_past_the_limit_are_not_read()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", "x"));
        manuscript.Write("images/a.png", [.. TempManuscript.Png, .. new byte[33 * 1024 * 1024]]);
        manuscript.Write("2.md", "![x](images/a.png)"u8.ToArray());
        manuscript.Write("3.md", new byte[33 * 1024 * 1024]);
        Assert.Equal("ZP003 ZP033", manuscript.Read().Codes);
    }
}
