using Publish.Typesetting.Geometry;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>Words that nobody could read, as they come of broken exports: they are set all the same, and no letter is lost.</summary>
public sealed class EndlessWordTests
{
    [Theory, Trait("Tier", "Long")]
    [InlineData("a")]
    [InlineData("a\u0301")]
    [InlineData("]")]
    public void A_word_of_seventy_thousand_letters_is_set(string letter)
    {
        var word = string.Concat(Enumerable.Repeat(letter, 70_000 / letter.Length));
        var lines = Sample.Set(word);
        Assert.Equal(word, string.Concat(lines.Select(Sample.Words)));
        Assert.All(lines, line => Assert.True(line.Width <= Length.Mm(109), $"{line.Width}"));
    }
}
