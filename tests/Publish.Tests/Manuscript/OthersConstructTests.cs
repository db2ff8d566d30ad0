namespace Publish.Tests.Manuscript;

public sealed class OthersConstructTests
{
    [Theory]
    [InlineData("<aside>\nOne.\n\nTwo.\n</aside>\n\nThree.", "div Aside\n  p: One.\n  p: Two.\np: Three.")]
    [InlineData("<aside>One.\n\nTwo.</aside>\n\nThree.", "div Aside\n  p: One.\n  p: Two.\np: Three.")]
    [InlineData("<aside>\n\nOne.\n\n- two\n\n</aside>", "div Aside\n  p: One.\n  Bullet 1\n    item\n      p: two")]
    [InlineData("<div>\nOne *b*.\n\n<div>\nTwo.\n\nThree.\n</div>\n\nFour.\n</div>", "p: One <Emphasis b>.\np: Two.\np: Three.\np: Four.")]
    [InlineData("<details>\n<summary>More</summary>\n\nOne.\n\nTwo.\n</details>", "p: More\np: One.\np: Two.")]
    [InlineData("> <aside>\n> One.\n>\n> Two.\n> </aside>", "quotation\n  div Aside\n    p: One.\n    p: Two.")]
    [InlineData("<blockquote>One.\n\n— Ann</blockquote>", "quotation | Ann\n  p: One.")]
    [InlineData("<div>\n<p>One</p>\n</div>", "p: One")]
    public void An_element_may_stand_around_several_paragraphs(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Fact]
    public void An_element_that_is_never_closed_is_said() => Assert.Contains("ZP162", Reading.Of("<aside>\n\nOne.\n\nTwo.").Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("Leaf\n~ A page.", "definitions\n  term: Leaf\n    p: A page.")]
    [InlineData("Leaf\n\n~   A page.\n\nQuire\n~ Many.", "definitions\n  term: Leaf\n    p: A page.\n  term: Quire\n    p: Many.")]
    public void A_definition_may_begin_with_a_tilde(string markdown, string expected) =>
        Assert.Equal(Reading.Blocks(markdown.Replace('~', ':')), expected.Length > 0 ? Reading.Blocks(markdown) : "");

    [Fact]
    public void An_amount_with_a_tilde_is_no_definition() => Assert.DoesNotContain("definitions", Reading.Of("Flour\n~ 200 g").Outline, StringComparison.Ordinal);

    [Theory]
    [InlineData("::: aside Before you begin\nOne.\n:::", "", "div Aside\n  sub3: Before you begin\n  p: One.")]
    [InlineData("::: callout Before you begin\nOne.\n:::", "", "div Callout\n  sub3: Before you begin\n  p: One.")]
    [InlineData(":::spoiler Shopping list\n- rice\n:::", "ZP110", "div Plain{.spoiler}\n  sub3: Shopping list\n  Bullet 1\n    item\n      p: rice")]
    [InlineData("::: verse A title\nOne\n:::", "ZP113", "verse\n  stanza\n    l0: One")]
    public void What_stands_behind_the_name_of_a_box_is_its_title(string markdown, string codes, string expected) =>
        Assert.Equal((codes, expected), (Reading.Of(markdown).Codes, DocumentOutline.Of(Reading.Of(markdown).Document.Body[0].Blocks)));

    [Theory]
    [InlineData("![gull.jpg]", "01.md:1:1 Warning ![gull.jpg] looks like a picture and is none, so it is printed as it was typed")]
    [InlineData("So: !(pix/a gull.PNG)", "01.md:1:5 Warning !(pix/a gull.PNG) looks like a picture and is none, so it is printed as it was typed")]
    [InlineData("The [map](see page 3) is.", "01.md:1:5 Warning [map](see page 3) looks like a link, and what is in its round brackets is no address, so it is printed as it was typed")]
    public void What_is_nearly_a_picture_or_a_link_is_said(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Shown("ZP199"));

    [Theory]
    [InlineData("He said [laughing] (so they say) no!")]
    [InlineData("Look out! (a.k.a. jpg)")]
    [InlineData("No![sic]")]
    public void Brackets_of_a_sentence_are_brackets(string markdown) => Assert.Equal("", Reading.Of(markdown).Codes);

    [Fact]
    public void Notes_in_square_brackets_are_said_at_their_text() => Assert.Equal(
        "01.md:3:1 Warning [1] here and in the text above looks like a note and is none, so both are printed as they were typed",
        Reading.Of("As was said.[1] So.\n\n[1] The first edition.").Shown("ZP183"));

    [Fact]
    public void A_number_in_brackets_that_nothing_calls_is_a_number() => Assert.Equal("", Reading.Of("One.\n\n[1] The first edition.").Codes);

    [Theory]
    [InlineData("# 1943\n\nOne.\n\n#1944\n\nTwo.", "1943 1944")]
    [InlineData("# Years\n\nOne.\n\n#1944\n\nTwo.", "Years")]
    public void A_year_without_a_space_is_a_heading_beside_others(string markdown, string expected) =>
        Assert.Equal(expected, string.Join(' ', Reading.Of(markdown).Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content))));
}
