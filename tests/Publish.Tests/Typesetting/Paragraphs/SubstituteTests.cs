using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>A sign that no face has is not a box: something else stands for it on paper, is named, and whoever copies or hears the words gets the sign.</summary>
public sealed class SubstituteTests
{
    [Theory]
    [InlineData("one 漢 two", "漢", "[U+6F22]")]
    [InlineData("one ⍟ two", "⍟", "[U+235F]")]
    [InlineData("(漢)", "漢", "[U+6F22]")]
    [InlineData("a漢b⍟c", "漢", "[U+6F22]")]
    [InlineData("one \U0001D11E two", "\U0001D11E", "[U+1D11E]")]
    [InlineData("one \U0001D56C two", "\U0001D56C", "A")]
    public void A_sign_that_no_face_has_is_printed_as_its_substitute(string words, string sign, string by)
    {
        var bag = new DiagnosticBag();
        var set = Set(words, bag);
        Assert.DoesNotContain(set, word => word.Shaped.HasMissing);
        var substitute = set.First(word => word.Shaped.Text == sign).Shaped;
        Assert.Equal(Sample.Shaper.Shape(by, substitute.Face, substitute.Features).Glyphs, substitute.Glyphs);
        Assert.All(substitute.Clusters, cluster => Assert.Equal(0, cluster));
        Assert.Contains($"; {by} is printed in its place", Assert.Single(bag.Sorted(), said => said.Code == "ZP520" && said.Message.Contains(sign, StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_no_face_has_leaves_its_letter_readable()
    {
        var word = Assert.Single(Set("a\u1AB0", new()), word => word.Shaped.Text == "a\u1AB0").Shaped;
        Assert.Equal(Sample.Shaper.Shape("a[U+1AB0]", word.Face, word.Features).Glyphs, word.Glyphs);
    }

    /// <summary>Numbers for whole words would be read by nobody: pages are not made of them, and drafts have boxes.</summary>
    [Theory]
    [InlineData("漢字")]
    [InlineData("one 漢字 two")]
    [InlineData("\U00012000\U00012001")]
    public void Words_that_no_face_has_stay_boxes(string words) => Assert.Contains(Set(words, new()), word => word.Shaped.HasMissing);

    private static List<WordPiece> Set(string words, DiagnosticBag bag) => [.. Zine.Set(Zine.Of(Zine.P(words)), diagnostics: bag).Paged.Pages
        .SelectMany(page => page.Items).OfType<TextItem>().SelectMany(item => item.Words)];
}
