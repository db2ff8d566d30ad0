using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Content;

/// <summary>What sets words apart, on screens.</summary>
public sealed class ConstructTests
{
    private static string Written(params Block[] blocks) => EpubFile.Of(H(1, "One", blocks)).Text("text-1.xhtml");

    private static Paragraph Capped(string text, params Publish.Model.Attribute[] others) => P(text) with { Attributes = Attributes.None with { Classes = [Initial.DropCap], Others = Seq.Of(others) } };

    [Fact]
    public void A_drop_cap_is_a_matter_of_style_and_its_word_is_one_word()
    {
        Assert.Contains("<p class=\"initial-3 dropcap\">Once.</p>", Written(Capped("Once.")), StringComparison.Ordinal);
        Assert.Contains("<p class=\"initial-2 dropcap\">Once.</p>", Written(Capped("Once.", new Publish.Model.Attribute(Initial.Lines, "2"))), StringComparison.Ordinal);
        Assert.Contains("<p class=\"dropcap\">1984.</p>", Written(Capped("1984.")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_gives_one_to_the_paragraph_that_opens_a_chapter()
    {
        var content = new Publish.Epub.EpubContent { Tokens = Publish.Markup.StyleTokens.Default with { ChapterDropCaps = true, DropCapLines = 4 } };
        var text = EpubFile.Of(Book(H(1, "One", P("Once."), P("Twice."))), content).Text("text-1.xhtml");
        Assert.Contains("<p class=\"initial-4\">Once.</p>", text, StringComparison.Ordinal);
        Assert.Contains("<p>Twice.</p>", text, StringComparison.Ordinal);
    }
}
