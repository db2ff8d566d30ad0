using Publish.Model;
using Publish.Model.Punctuation;

namespace Publish.Tests.Manuscript;

/// <summary>Which paragraphs ask for a drop cap, and which letter it is.</summary>
public sealed class DropCapWishTests
{
    [Theory]
    [InlineData("{.dropcap}\nOnce.", 3)]
    [InlineData("Once. {.drop-cap}", 3)]
    [InlineData("Once. {.lettrine lines=2}", 2)]
    [InlineData("Once. {.dropcap lines=4 #one}", 4)]
    public void A_paragraph_asks_for_one(string markdown, int lines)
    {
        var read = Reading.Of(markdown);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(read.Document.Body[0].Blocks));
        Assert.Equal(lines, Initial.Asked(paragraph, 3));
        Assert.Equal([Initial.DropCap], paragraph.Attributes.Classes);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-5")]
    [InlineData("100")]
    [InlineData("three")]
    public void Other_numbers_of_lines_are_said(string lines)
    {
        var read = Reading.Of($"Once. {{.dropcap lines={lines}}}");
        Assert.True(read.Codes.Contains("ZP347", StringComparison.Ordinal));
        Assert.Equal(3, Initial.Asked((Paragraph)read.Document.Body[0].Blocks[0], 3));
    }

    [Theory]
    [InlineData("Once", "en", 0, 1)]
    [InlineData("“Once”", "en", 1, 1)]
    [InlineData("«\u202FOn", "fr", 2, 1)]
    [InlineData("¿Qué?", "es", 1, 1)]
    [InlineData("’Twas", "en", 1, 1)]
    [InlineData("E\u0301t\u00E9", "fr", 0, 2)]
    [InlineData("IJsland", "nl", 0, 2)]
    [InlineData("IJsland", "en", 0, 1)]
    [InlineData("7 eggs", "en", 0, 1)]
    [InlineData("𝔄 is one sign", "en", 0, 2)]
    public void It_is_a_letter_with_its_accents(string text, string language, int before, int length) => Assert.Equal(new Initial(before, length), Initial.Of(text, language));

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("— Oui")]
    [InlineData("1984")]
    [InlineData("3.5 l")]
    [InlineData("😀 yes")]
    [InlineData("…so")]
    public void Other_texts_have_none(string text) => Assert.Null(Initial.Of(text, "en"));
}
