using Publish.Model;

namespace Publish.Tests.Manuscript;

/// <summary>What sets words apart, as it is typed.</summary>
public sealed class ConstructReadingTests
{
    [Theory]
    [InlineData("::: pull-quote\nWords.\n:::", "div PullQuote\n  p: Words.")]
    [InlineData("::: dialogue\nANNA: How is the tea?\nBEN: Cold.\n\n**Ben:** And yours: warm?\n\nYes.\n\nBEN: No.\n:::", "div Dialogue\n  p: <Speaker ANNA:> How is the tea?\n  p: <Speaker BEN:> Cold.\n  p: <Speaker Ben:> And yours: warm?\n  p: Yes.\n  p: <Speaker BEN:> No.")]
    [InlineData("::: pullquote\nWords.\n:::", "div PullQuote\n  p: Words.")]
    [InlineData("::: sidebar\nWords.\n:::", "div Sidebar\n  p: Words.")]
    [InlineData("::: {.recipe}\nWords.\n:::", "div Recipe\n  p: Words.")]
    [InlineData("::: columns\nWords.\n:::", "div Columns\n  p: Words.")]
    public void A_construct_is_known_by_its_name(string markdown, string outline) => Assert.Equal(outline, Reading.Blocks(markdown));

    /// <summary>Lines as they were typed begin speeches, and nothing within a line does.</summary>
    [Theory]
    [InlineData("ANNA: Hello.\nBEN: On the next line.\nCLEO: Third.", "<Speaker ANNA:> Hello. | <Speaker BEN:> On the next line. | <Speaker CLEO:> Third.", 0)]
    [InlineData("ANNA: Hello.\n\nBEN: The words of ANNA: are clear.", "<Speaker ANNA:> Hello. | <Speaker BEN:> The words of ANNA: are clear.", 0)]
    [InlineData("**ANNA:** How?\n\n**Bartholomew K.:** So.\n**ANNA:** Why?\n\nDr. No: Never.", "<Speaker ANNA:> How? | <Speaker Bartholomew K.:> So. | <Speaker ANNA:> Why? | <Speaker Dr. No:> Never.", 0)]
    [InlineData("ANNA: Yes.\n\nThe answer is this: we left.\n\nOne thing\nmore: I was late.", "<Speaker ANNA:> Yes. | The answer is this: we left. | One thing more: I was late.", 2)]
    [InlineData("first woman: Yes.\n\nBEN (laughing): No.\n\nfirst woman: But.", "<Speaker first woman:> Yes. | <Speaker BEN (laughing):> No. | <Speaker first woman:> But.", 0)]
    [InlineData("1st voice: Yes.\n\n2nd Voice: No.\n\n1st voice: But.\n\n12: of 20.", "<Speaker 1st voice:> Yes. | 2nd Voice: No. | <Speaker 1st voice:> But. | 12: of 20.", 1)]
    [InlineData("ANNA: It ended. He said: no.\n\nShe left. Then: rain.", "<Speaker ANNA:> It ended. He said: no. | She left. Then: rain.", 0)]
    [InlineData("ANNA: Yes.  \nBEN: No.  \n**ANNA:** But.", "<Speaker ANNA:> Yes. | <Speaker BEN:> No. | <Speaker ANNA:> But.", 0)]
    [InlineData("ANNA: It is *late* and\ncold. Is it?\nBEN: It is *very* late.\nANNA: *Good* night.", "<Speaker ANNA:> It is <Emphasis late> and cold. Is it? | <Speaker BEN:> It is <Emphasis very> late. | <Speaker ANNA:> <Emphasis Good> night.", 0)]
    public void Who_speaks_is_said_where_a_line_begins(string words, string speeches, int told)
    {
        var read = Reading.Of($"::: dialogue\n{words}\n:::");
        Assert.Equal("div Dialogue\n  p: " + speeches.Replace(" | ", "\n  p: ", StringComparison.Ordinal), DocumentOutline.Of(read.Document.Body[0].Blocks));
        Assert.Equal(told, read.Diagnostics.Count(said => said.Code == "ZP384"));
    }

    [Theory]
    [InlineData("ANNA: One.\nBEN: Two,\nand *more*.\nANNA: Three.")]
    [InlineData("**ANNA:** One.\n**BEN:** Two,\nand *more*.\n**ANNA:** Three.")]
    public void A_speech_stands_where_its_line_was_typed(string words)
    {
        var text = $"::: dialogue\n{words}\n:::";
        var spoken = ((Division)Reading.Of(text).Document.Body[0].Blocks[0]).Content.Select(block => text.Substring(block.Span.Start, block.Span.Length).Trim());
        Assert.Equal(words.Split('\n').Aggregate("", (all, line) => line.Contains(':', StringComparison.Ordinal) ? $"{all}|{line}" : $"{all}\n{line}").TrimStart('|').Split('|'), spoken);
    }

    [Fact]
    public void A_title_in_braces_is_one_in_the_box() =>
        Assert.Equal(Reading.Of("::: sidebar\n### Soup\n\nWords.\n:::").Outline, Reading.Of("::: sidebar {title=\"Soup\"}\nWords.\n:::").Outline);

    [Theory]
    [InlineData("", 2, false)]
    [InlineData("{count=3}", 3, false)]
    [InlineData("{columns=4 .rule}", 4, false)]
    [InlineData("{count=1}", 2, true)]
    [InlineData("{count=0}", 2, true)]
    [InlineData("{count=-5}", 2, true)]
    [InlineData("{count=100}", 4, true)]
    [InlineData("{count=two}", 2, true)]
    public void Columns_are_two_to_four_and_other_numbers_are_said(string braces, int count, bool said)
    {
        var read = Reading.Of($"::: columns {braces}\nWords.\n:::");
        Assert.Equal(count, ((Division)read.Document.Body[0].Blocks[0]).Columns);
        Assert.Equal(said, read.Codes.Contains("ZP348", StringComparison.Ordinal));
        Assert.Empty(read.Files!.Unused);
    }

    [Fact]
    public void What_goes_across_is_known_in_columns_and_nowhere_else()
    {
        Assert.Empty(Reading.Of("::: columns\n{.across}\nWords.\n:::").Files!.Unused);
        Assert.Single(Reading.Of("{.across}\nWords.").Files!.Unused);
    }
}
