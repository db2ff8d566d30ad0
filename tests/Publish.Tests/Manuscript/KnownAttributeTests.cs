using Publish.Manuscript;
namespace Publish.Tests.Manuscript;

/// <summary>What the guide has in braces is never said to be without effect.</summary>
public sealed class KnownAttributeTests
{
    [Theory]
    [InlineData("![A fold](images/a.png){.here}")]
    [InlineData("![A fold](images/a.png){.full-page}")]
    [InlineData("![](images/a.png){.decorative}")]
    [InlineData("Words ![A fold](images/a.png){.inline} more.")]
    [InlineData("# A long one {short=\"Short\" #one .no-glossary}\n\nWords.")]
    [InlineData("{.row-heads}\n| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("::: {.aside .no-lint}\nWords.\n:::")]
    [InlineData("::: {.epigraph lang=fr}\nWords.\n:::")]
    [InlineData("::: byline\nBy the makers\n:::")]
    [InlineData("::: signature\nNobody\n:::")]
    [InlineData("::: dateline\nBurg, 3 May\n:::\n\n::: salutation\nDear Anna,\n:::")]
    [InlineData("[Anna]{.speaker} [(aside)]{.direction} Who goes there?")]
    [InlineData("::: plain\none\\\ntwo\n:::")]
    [InlineData("::: {.no-glossary}\nWords.\n:::")]
    [InlineData("> Words.\n{.glossary}")]
    [InlineData("Words [in red]{.ink-red} and [small]{.small-caps}.")]
    [InlineData("A [word]{lang=de}.")]
    [InlineData("{.dropcap}\nWords.")]
    [InlineData("# One {.newpage}\n\n{.newpage}\n::: verse\nWords\n:::")]
    [InlineData("Words. {.dropcap lines=2}")]
    public void Nothing_of_it_is_unused(string markdown) => Assert.Equal("", string.Join(' ', Reading.Of(markdown).Files!.Unused.Select(unused => unused.ToString())));

    [Fact]
    public void Small_words_are_told_of_words_and_not_of_pixels() =>
        Assert.StartsWith("Words are as large", ForeignNames.Instead("small"), StringComparison.Ordinal);
}
