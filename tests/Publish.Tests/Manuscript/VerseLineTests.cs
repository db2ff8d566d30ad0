namespace Publish.Tests.Manuscript;

public sealed class VerseLineTests
{
    [Theory]
    [InlineData("*Low tide,\nhigh wall,* and", "l0: <Emphasis Low tide,>\n    l0: <Emphasis high wall,> and")]
    [InlineData("a **b\n  c** d", "l0: a <Strong b>\n    l1: <Strong c> d")]
    [InlineData("~~a\nb~~", "l0: <Strikethrough a>\n    l0: <Strikethrough b>")]
    [InlineData("[a\nb]{.smallcaps}", "l0: <SmallCaps a>\n    l0: <SmallCaps b>")]
    [InlineData("[a\nb]{lang=fr}", "l0: <Plain{lang=fr} a>\n    l0: <Plain{lang=fr} b>")]
    [InlineData("[a\nb]{#x .smallcaps}", "l0: <SmallCaps{#x} a>\n    l0: <SmallCaps b>")]
    [InlineData("`a\nb` c", "l0: `a`\n    l0: `b` c")]
    [InlineData("<em>a\nb</em> c", "l0: <Emphasis a>\n    l0: <Emphasis b> c")]
    [InlineData("*a **b\nc** d*", "l0: <Emphasis a <Strong b>>\n    l0: <Emphasis <Strong c> d>")]
    [InlineData("*a*\n*b* {.wide}", "l0: <Emphasis a>\n    l0{.wide}: <Emphasis b>")]
    public void A_look_goes_on_over_the_end_of_a_line(string lines, string expected) =>
        Assert.Equal("verse\n  stanza\n    " + expected, Reading.Blocks($"::: verse\n{lines}\n:::"));

    [Fact]
    public void A_link_over_two_lines_is_a_link_in_each() =>
        Assert.Equal(2, Publish.Model.Walking.Query.All<Publish.Model.Link>(Reading.Of("::: verse\n[a\nb](https://example.org)\n:::").Document).Count);

    [Fact]
    public void Emphasis_goes_on_over_a_stanza_s_end() =>
        Assert.Equal("verse\n  stanza\n    l0: <Emphasis a>\n  stanza\n    l0: <Emphasis b>", Reading.Blocks("::: verse\n*a\n\nb*\n:::"));

    [Fact]
    public void A_line_block_is_verse_with_its_indents_and_stanzas() => Assert.Equal(
        "verse\n  stanza\n    l0: Low <Emphasis tide>\n    l1: <Emphasis high> wall goes on\n  stanza\n    l0: and out",
        Reading.Blocks("| Low *tide\n|   high* wall\n   goes on\n|\n| and out"));

    [Theory]
    [InlineData("::: sidebar\n| a\n| b\n:::\n\nc")]
    [InlineData("::: sidebar\n- x\n\n  ::: aside\n  | a\n  | b\n  :::\n:::\n\nc")]
    public void Colons_behind_a_line_block_close_what_it_stands_in(string markdown) =>
        Assert.DoesNotContain(Reading.Of(markdown).Diagnostics, problem => problem.Code is "ZP111" or "ZP112");

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |", "table")]
    [InlineData("| A\n|---\n| 1", "table")]
    [InlineData("A | B\n--|--\n| 1 | 2", "table")]
    [InlineData("a\n|b", "p: ")]
    public void A_table_is_no_line_block(string markdown, string kind) => Assert.StartsWith(kind, Reading.Blocks(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("one  \ntwo  \nthree\n\nfour  \nfive")]
    [InlineData("one\\\ntwo\\\nthree\n\nfour\\\nfive")]
    [InlineData("one<br>\ntwo<br>\nthree\n\nfour<br>\nfive")]
    public void Paragraphs_whose_lines_are_ended_by_hand_are_verse(string markdown)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal("ZP178", outcome.Codes);
        Assert.Equal("verse\n  stanza\n    l0: one\n    l0: two\n    l0: three\n  stanza\n    l0: four\n    l0: five", DocumentOutline.Of(outcome.Document.Body[0].Blocks));
    }

    [Theory]
    [InlineData("Write to us:\n\nThe Shed  \n12 Some Street  \nTown\n\nor do not, but then again a whole paragraph of prose stands here, as long as it likes to be.")]
    [InlineData("One line\nand another  \nand more\nof it  \nand so on\n\nor  \nnot\nso")]
    [InlineData("::: letter\nA  \nB  \nC\n\nD  \nE\n:::")]
    [InlineData("::: plain\nA  \nB  \nC\n\nD  \nE\n:::")]
    public void An_address_is_no_verse(string markdown) => Assert.DoesNotContain("verse", Reading.Blocks(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_single_line_between_two_stanzas_is_one_too_and_spaces_before_a_line_are_its_indent() => Assert.Equal(
        "verse\n  stanza\n    l0: a\n    l1: b\n  stanza\n    l0: c\n  stanza\n    l0: d\n    l0: e",
        DocumentOutline.Of(Reading.Of("a  \n  b\n\nc\n\nd  \ne").Document.Body[0].Blocks));
}
