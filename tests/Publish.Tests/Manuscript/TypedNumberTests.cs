using Publish.Model;

namespace Publish.Tests.Manuscript;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1. a\n3. b\n4. c", "1 3 4")]
    [InlineData("10. a\n9. b\n8. c", "10 9 8")]
    [InlineData("1. a\n1. b\n1. c", "1 2 3")]
    [InlineData("1905. The march\n1905. The strike\n1917. Bread", "1905 1905 1917")]
    [InlineData("1905. The march\n\n1905. The strike", "1905 1905")]
    [InlineData("3. May\n\n3. June", "3 3")]
    [InlineData("1. May 1886\n1. May 1890", "1 1")]
    [InlineData("1. Jänner 1886\n1. März 1890", "1 1")]
    [InlineData("1. Sept. 1901\n1. Oct. 1901", "1 1")]
    [InlineData("1. Dear all\n1. May we begin?", "1 2")]
    [InlineData("2) a\n2) b\n2) c", "2 2 2")]
    [InlineData("#. a\n#. b", "1 2")]
    [InlineData("4) a\n5) b\n9) c\n10) d", "4 5 9 10")]
    [InlineData("a. a\nc. b", "1 3")]
    [InlineData("(1) a\n(4) b\n(5) c", "1 4 5")]
    [InlineData("{start=11}\n1. a\n2. b\n5. c", "11 12 15")]
    [InlineData("1. a\n2. b\n\n1. c\n2. d", "1 2 1 2")]
    public void A_list_shows_the_numbers_that_were_typed(string markdown, string expected)
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(Reading.Of(markdown).Document.Body[0].Blocks));
        Assert.Equal(expected, string.Join(' ', ListMarks.NumbersOf(list)));
    }

    [Fact]
    public void A_number_that_comes_twice_is_asked_about() =>
        Assert.Equal("01.md:3:1 Warning The list has the number 2 twice, and it is set twice", Reading.Of("1. a\n2. b\n2. c\n3. d\n3. e").Shown("ZP124"));

    [Theory]
    [InlineData("1905. The march\n1905. The strike")]
    [InlineData("3. May 1933 was a Wednesday.\n\n3. June 1933 was a Saturday.")]
    [InlineData("1. May 1886\n1. May 1890")]
    public void Years_and_days_that_come_twice_are_meant(string markdown) => Assert.Equal("", Reading.Of(markdown).Codes);

    [Theory]
    [InlineData("You need:\n3. flour\n4. eggs", "p: You need:\nDecimal 3\n  item\n    p: flour\n  item\n    p: eggs")]
    [InlineData("You need\n3) flour\n4) eggs", "p: You need\nDecimal Bracket 3\n  item\n    p: flour\n  item\n    p: eggs")]
    [InlineData("You need:\n7. flour", "p: You need:\nDecimal 7\n  item\n    p: flour")]
    [InlineData("> You need:\n> 3. flour\n> 4. eggs", "quotation\n  p: You need:\n  Decimal 3\n    item\n      p: flour\n    item\n      p: eggs")]
    [InlineData("- You need:\n  3. flour\n  4. eggs", "Bullet 1\n  item\n    p: You need:\n    Decimal 3\n      item\n        p: flour\n      item\n        p: eggs")]
    public void A_list_below_a_line_of_text_may_begin_at_any_number(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Theory]
    [InlineData("He was born in\n12. May, I think, and he left the town when he was\n14. Nobody saw him again in all of those many years.")]
    [InlineData("This is the tale of a winter in which nobody went out, the one of\n1984. And the one after it, which people remember as that of\n1985. So.")]
    public void A_line_of_prose_that_begins_with_a_number_begins_no_list(string markdown) =>
        Assert.IsType<Paragraph>(Assert.Single(Reading.Of(markdown).Document.Body[0].Blocks));

    [Theory]
    [InlineData("Bring along:\n• a cup\n• a plate", "p: Bring along:\nBullet 1\n  item\n    p: a cup\n  item\n    p: a plate")]
    [InlineData("Bring along\n· a cup\n· a plate", "p: Bring along\nBullet 1\n  item\n    p: a cup\n  item\n    p: a plate")]
    [InlineData("Bring:\n• a cup of\ntea", "p: Bring:\nBullet 1\n  item\n    p: a cup of tea")]
    [InlineData("· a cup\n· a plate", "Bullet 1\n  item\n    p: a cup\n  item\n    p: a plate")]
    [InlineData("Bring along:\n– a cup, and what\n  goes with it\n– a plate", "p: Bring along:⏎– a cup, and what goes with it⏎– a plate")]
    [InlineData("·cup·", "p: ·cup·")]
    public void Bullets_and_dashes_below_a_line_of_text_stay_lines(string markdown, string expected) =>
        Assert.Equal(expected, DocumentOutline.Of(Reading.Of(markdown).Document.Body[0].Blocks));
}
