using CsCheck;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class RobustnessTests
{
    [Fact]
    [Trait("Tier", "Long")]
    public void A_paragraph_of_ten_megabytes_is_a_paragraph()
    {
        var text = string.Concat(Enumerable.Repeat("one _two three* [4 “five” six. ", 10 * 1024 * 1024 / 31));
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Read.Of(text).Document.Body[0].Blocks));
        Assert.Equal(text.Trim().Length, Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content).Length);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("* a\n")]
    [InlineData("Glossary\nA: b\n")]
    [InlineData("[1]\n\n[1] a\n\n")]
    [InlineData("> a\n")]
    [InlineData("— A\n\n")]
    [InlineData("A\n===\n")]
    [InlineData("-----\n\n")]
    [InlineData(" Title: a\n")]
    [Trait("Tier", "Long")]
    public void Tens_of_thousands_of_short_lines_are_read(string line) =>
        Assert.NotEmpty(Read.Of(string.Concat(Enumerable.Repeat(line, 30_000))).Document.Body);

    [Fact]
    [Trait("Tier", "Long")]
    public void No_text_makes_it_fall()
    {
        var piece = Gen.OneOf([.. new[] { "a", "B. ", "\n", "\n\n", "\r\n", " ", "    ", "_", "*", "[1]", "[1] x", "—", "-- ", "- ", "1. ", "i) ", ":", "T: d", "Glossary", "===", "---", "“", "”", "‘", "’", "\"", "> ", "\t", ".png", "http://x.y/", "\uD83D", "\uFFFD", "…", "THE STATE", "…, and", "the the ", "**", "(1)", "(1) y", "{1}", "^1", "†", "† z", "~", "=", "Dear Ann,", "3 May 1921", "Yours ever,", "ROPER.", "[He goes.]", "CHAPTER I", "II", "Contents", "[Illustration: a]", "[Footnote 1: a", "              ", "+", "2 cups of x\n", "1/2 y\n", "Notes", "NOTES\n\n1. x", "---- ", ">\n", "z, 3, 5-7\n", "We bring:\n" }.Select(s => Gen.Const(s))]);
        piece.List[0, 40].Sample(pieces =>
        {
            var read = Read.Of(string.Concat(pieces));
            Read.Of(string.Concat(pieces), new() { Fix = true });
            return read.Diagnostics.All(d => d.Span.Start >= 0 && d.Span.End <= read.Text.Content.Length);
        }, iter: 1000);
    }

    [Theory]
    [InlineData("**x*")]
    [InlineData("**Ann:* It is late.")]
    public void Stress_that_is_not_closed_as_it_was_opened_names_no_speaker(string line) =>
        Assert.Equal(line, Publish.Model.Walking.PlainText.WithoutNotes(Assert.IsType<Paragraph>(Read.Of(line + "\n\nWords.\n\nWords.").Document.Body[0].Blocks[0]).Content));

    [Theory]
    [InlineData("\"They may.\" So then: \"And, for a week or so, the mill will stand still.\"")]
    [InlineData("“They may.” So then: the mill will stand. Nobody came to it.")]
    [InlineData("(They may.) So then — the mill will stand. Nobody came to it.")]
    [InlineData("«They may.» So then: the mill will stand. Nobody came to it.")]
    [InlineData("They may.’ So then: the mill will stand. Nobody came to it.")]
    public void A_sentence_that_ends_within_quotation_marks_before_a_colon_is_read(string line) =>
        Assert.IsType<Paragraph>(Assert.Single(Read.Of(line).Document.Body[0].Blocks));

    [Fact]
    public void Sentences_quotations_and_colons_in_any_order_are_read()
    {
        var piece = Gen.OneOf([.. new[] { "We", " cannot", ".", "\"", "”", "“", "’", ")", "(", " ", ": ", " — ", "In", " short", ", ", "When it is so", "\n", "\n\n", "»", "1", "[1]", "Jones believes, ", "the" }.Select(s => Gen.Const(s))]);
        piece.List[1, 30].Sample(pieces => Read.Of(string.Concat(pieces)).Text is not null, iter: 3000);
    }

    [Fact]
    public void Every_node_knows_where_it_stood()
    {
        var read = TextShelf.Of("library-essay");
        Assert.All(Query.All<Text>(read.Document), t => Assert.Equal(t.Value, read.Text.Content.Substring(t.Span.Start, t.Span.Length)));
    }

    [Fact]
    public void Line_ends_of_any_kind_read_alike()
    {
        var text = File.ReadAllText(Path.Combine(TextShelf.Folder, "library-essay.txt"));
        var unix = Read.Of(text).Outline;
        Assert.Equal(unix, Read.Of(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Outline);
        Assert.Equal(unix, Read.Of(text.Replace('\n', '\r')).Outline);
    }
}
