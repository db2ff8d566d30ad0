namespace Publish.Tests.Manuscript;

public sealed class PageNumberTests
{
    [Theory]
    [InlineData("- 2 -")]
    [InlineData("-2-")]
    [InlineData("— 12 —")]
    [InlineData("~ 2 ~")]
    [InlineData("* 2 *")]
    [InlineData("page 4")]
    [InlineData("[Page 4 of 9]")]
    [InlineData("Seite 4 von 9")]
    [InlineData("p. 4/9")]
    public void Page_numbers_of_another_program_are_said_and_stay_as_typed(string typed)
    {
        var outcome = Reading.Of($"One.\n\n{typed}\n\nTwo.");
        Assert.Equal($"p: {typed}", DocumentOutline.Of([outcome.Document.Body[0].Blocks[1]]));
        Assert.Equal("01.md:3:1 Warning This looks like the number of a page that another program left here, and is printed", outcome.Shown("ZP148"));
    }

    [Fact]
    public void They_are_told_of_once() =>
        Assert.EndsWith("is printed; so are 2 more", Reading.Of("- 2 -\n\nOne.\n\n- 3 -\n\nTwo.\n\n- 4 -").Shown("ZP148"), StringComparison.Ordinal);

    [Theory]
    [InlineData("3")]
    [InlineData("- 2")]
    [InlineData("- 2 - 3")]
    [InlineData("- 2 -\n- 3 -")]
    [InlineData("page four")]
    [InlineData("1905")]
    [InlineData("::: verse\n- 2 -\n:::")]
    public void Other_numbers_are_not(string typed) => Assert.DoesNotContain("ZP148", Reading.Of(typed).Codes, StringComparison.Ordinal);
}
