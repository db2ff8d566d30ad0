namespace Publish.Tests.Manuscript;

public sealed class ListMarkTests
{
    [Theory]
    [InlineData("I. a\nII. b", "UpperRoman 1")]
    [InlineData("(a) a\n(b) b", "LowerAlpha Brackets 1")]
    [InlineData("(1) a\n(2) b", "Decimal Brackets 1")]
    [InlineData("(iii) a\n(iv) b", "LowerRoman Brackets 3")]
    [InlineData("A. a\nB. b", "UpperAlpha 1")]
    [InlineData("A) a", "UpperAlpha Bracket 1")]
    [InlineData("c) a\nd) b", "LowerAlpha Bracket 3")]
    [InlineData("3) a\n4) b", "Decimal Bracket 3")]
    [InlineData("iv. a\nv. b", "LowerRoman 4")]
    [InlineData("v. a\nvi. b", "LowerRoman 5")]
    [InlineData("i. a\nj. b", "LowerAlpha 9")]
    [InlineData("#. a\n#. b", "Decimal 1")]
    [InlineData("C.  a", "UpperAlpha 3")]
    [InlineData("A. a\n\n   more\n\nB. b", "UpperAlpha 1 loose")]
    public void A_list_is_the_one_that_was_typed(string markdown, string list) => Assert.StartsWith(list + "\n  item", Reading.Blocks(markdown), StringComparison.Ordinal);

    [Fact]
    public void Roman_numbers_after_letters_begin_a_list_of_their_own() => Assert.Equal(
        "LowerAlpha 1\n  item\n    p: a\n  item\n    p: b\nLowerRoman 1\n  item\n    p: c\n  item\n    p: d", Reading.Blocks("a. a\nb. b\n\ni. c\nii. d"));

    [Fact]
    public void The_ninth_letter_is_a_letter() =>
        Assert.Equal(10, Reading.Blocks(string.Join('\n', "abcdefghij".Select(c => $"{c}. x"))).Split("item").Length - 1);

    [Theory]
    [InlineData("A. Berkman wrote this.")]
    [InlineData("I. was here.\n\nNot you.")]
    [InlineData("B. Traven\nC. Marsh\nand others")]
    [InlineData("vi. and emacs")]
    [InlineData("(I) went home.")]
    [InlineData("mix. it")]
    public void An_initial_is_no_list(string markdown)
    {
        var blocks = Reading.Blocks(markdown);
        Assert.True(blocks.StartsWith("p: ", StringComparison.Ordinal) || markdown.StartsWith("B.", StringComparison.Ordinal), blocks);
    }

    [Fact]
    public void A_list_that_is_proven_may_stand_right_below_a_line() => Assert.Equal(
        "p: Steps:\nLowerAlpha Bracket 1\n  item\n    p: cut\n  item\n    p: fold", Reading.Blocks("Steps:\na) cut\nb) fold"));

    [Theory]
    [InlineData("- [ ] buy\n- [x] fold *it*\n- [X] go", "Bullet 1\n  item Open\n    p: buy\n  item Ticked\n    p: fold <Emphasis it>\n  item Ticked\n    p: go")]
    [InlineData("1. [ ] buy", "Decimal 1\n  item Open\n    p: buy")]
    [InlineData("- \\[ ] buy\n- [-] no", "Bullet 1\n  item\n    p: [ ] buy\n  item\n    p: [-] no")]
    public void Boxes_to_tick_are_the_items_marks(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Theory]
    [InlineData("•one\n•two")]
    [InlineData("• one\n\n• two")]
    [InlineData("\uF0B7 one\n\uF0B7 two")]
    [InlineData("o\tone\no\ttwo")]
    public void A_word_processor_s_bullets_are_a_list(string markdown)
    {
        var outcome = Reading.Of(markdown);
        Assert.StartsWith("ZP182", outcome.Codes, StringComparison.Ordinal);
        Assert.Contains("item\n    p: one\n  item\n    p: two", DocumentOutline.Of(outcome.Document.Body[0].Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-one\n-two", "ZP127")]
    [InlineData("*one\n*two", "ZP127")]
    [InlineData("1.one\n2.two", "ZP127")]
    [InlineData("-one", "")]
    [InlineData("*one*\n*two*", "")]
    public void Marks_without_a_space_are_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);
}
