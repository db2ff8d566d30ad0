using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>What sets words apart, as it is typed.</summary>
public sealed class ConstructReadingTests
{
    [Theory]
    [InlineData("::: pull-quote\nWords.\n:::", "div PullQuote\n  p: Words.")]
    [InlineData("::: dialogue\nANNA: How is the tea?\nBEN: Cold.\n\n**Ben:** And yours: warm?\n\nYes.\n\nBEN: No.\n:::", "div Dialogue\n  p: <Speaker ANNA:> How is the tea?\n  p: <Speaker BEN:> Cold.\n  p: <Speaker Ben:> And yours: warm?\n  p: Yes.\n  p: <Speaker BEN:> No.")]
    [InlineData("::: dialogue\nANNA (aside): One.\n\n**Ben (to Anna):** Two.\n\n*Cleo* (off): Three.\n:::", "div Dialogue\n  p: <Speaker ANNA <Direction (aside)>:> One.\n  p: <Speaker Ben <Direction (to Anna)>:> Two.\n  p: <Emphasis Cleo> (off): Three.")]
    [InlineData("::: {.direction}\nRain. *More* rain.\n\nNight.\n:::", "p: <Direction Rain. <Emphasis More> rain.>\np: <Direction Night.>")]
    [InlineData("::: direction\n[Rain.]{.direction}\n:::", "p: <Direction Rain.>")]
    [InlineData("Rain. {.direction}\n\n{.direction}\nNight.", "p: <Direction Rain.>\np: <Direction Night.>")]
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
    [InlineData("first woman: Yes.\n\nBEN (laughing): No.\n\nfirst woman: But.", "<Speaker first woman:> Yes. | <Speaker BEN <Direction (laughing)>:> No. | <Speaker first woman:> But.", 0)]
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

    /// <summary>Sides are written whole, and read as pairs.</summary>
    [Theory]
    [InlineData("::: {lang=fr}\nUn.\n\nDeux.\n:::\n::: {lang=en}\nOne.\n\nTwo.\n:::", "Un./One. Deux./Two.", "")]
    [InlineData("::: {lang=fr}\nUn.\n:::\n::: {lang=en}\nOne.\n:::\n::: {lang=fr}\nDeux.\n:::\n::: {lang=en}\nTwo.\n:::", "Un./One. Deux./Two.", "")]
    [InlineData("::: {lang=en}\nA.\n:::\n::: {lang=en}\nB.\n:::\n::: {lang=en}\nC.\n:::", "A./B./C.", "")]
    [InlineData("::: plain\nUn.\n:::\n::: original\nOne.\n:::", "Un./One.", "ZP110")]
    [InlineData("::: verse {lang=la}\nArma\n\nvirumque\n:::\n::: verse {lang=en}\nArms\n\nman\n:::", "Arma/Arms virumque/man", "")]
    [InlineData("{lang=la}\nArma.\n\n{lang=en}\nArms.", "Arma./Arms.", "")]
    [InlineData("::: {lang=fr}\nUn.\n\nDeux.\n\n## Plier\n\nTrois.\n:::\n::: {lang=en}\nOne.\n\n## Folding\n\nThree.\n:::", "Un./One. Deux./ Plier/Folding Trois./Three.", "ZP272")]
    [InlineData("::: {lang=fr}\nUn.\n\n***\n\nDeux.\n:::\n::: {lang=en}\nOne.\n\nMore.\n\n***\n\nTwo.\n:::", "Un./One. /More. / Deux./Two.", "ZP272")]
    [InlineData("::: {lang=fr}\n## Plier\n\nUn.\n:::\n::: {lang=en}\nOne.\n\n***\n:::", "Plier/One. Un./", "ZP272")]
    [InlineData("::: {lang=fr}\nUn.\n:::\n::: {lang=en}\nOne.\n\nTwo.\n:::", "Un./One. /Two.", "ZP272")]
    [InlineData("::: {lang=fr}\n:::\n::: {lang=en}\nOne.\n:::", "/One.", "ZP272")]
    [InlineData("::: {lang=fr}\n:::\n::: {lang=en}\n:::", "", "ZP271")]
    [InlineData("::: {lang=fr}\nUn.\n:::", "Un.", "ZP271")]
    [InlineData("Un.", "Un.", "ZP271")]
    [InlineData("::: {lang=fr}\nUn.\n:::\nBetween.\n\n::: {lang=en}\nOne.\n:::", "Un. Between. One.", "ZP271")]
    [InlineData("::: {lang=fr}\nUn.\n:::\n::: {lang=en}\nOne.\n:::\nBetween.\n\n::: {lang=fr}\nDeux.\n:::\n::: {lang=en}\nTwo.\n:::", "Un./One. Between. Deux./Two.", "")]
    public void A_text_beside_another_is_read_pair_by_pair(string sides, string pairs, string codes)
    {
        var read = Reading.Of($"::: parallel\n{sides}\n:::");
        var text = (Division)read.Document.Body[0].Blocks[0];
        Assert.Equal(DivisionKind.Parallel, text.Kind);
        Assert.Equal(pairs, string.Join(' ', text.Content.Select(block => block is Division { IsPair: true } pair ? string.Join('/', pair.Content.Select(Said)) : Said(block))).Trim());
        Assert.Equal(codes, read.Codes);
    }

    private static string Said(Block block) => block is Division side ? string.Join(' ', side.Content.Select(Said)) : string.Concat(Query.All<Text>([block]).Select(text => text.Value));

    /// <summary>What is said names the first paragraph that has nothing beside it.</summary>
    [Fact]
    public void A_paragraph_that_is_alone_is_said_where_it_stands()
    {
        var read = Reading.Of("::: parallel\n::: {lang=fr}\nUn.\n\nDeux.\n\nTrois.\n:::\n::: {lang=en}\nOne.\n:::\n:::");
        Assert.Contains(":5:1 Warning The texts beside each other have 3 and 1 paragraphs or stanzas, so from this one on", read.Shown("ZP272"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_keeps_what_it_says_of_itself_and_its_name_stands_once()
    {
        var text = (Division)Reading.Of("::: parallel\n::: {#left lang=fr .quiet}\nUn.\n\nDeux.\n:::\n::: {lang=en}\nOne.\n\nTwo.\n:::\n:::").Document.Body[0].Blocks[0];
        Assert.Equal(["left fr quiet", " fr quiet"], text.Content.Select(pair => ((Division)pair).Content[0].Attributes).Select(own => $"{own.Id} {own.Language} {string.Join(' ', own.Classes)}"));
    }

    [Fact]
    public void In_html_too()
    {
        var text = (Division)Reading.Of("<div class=\"parallel\">\n<div lang=\"fr\">\n\nUn.\n\n</div>\n<div lang=\"en\">\n\nOne.\n\n</div>\n</div>").Document.Body[0].Blocks[0];
        Assert.True(((Division)text.Content[0]).IsPair);
    }

    [Fact]
    public void What_goes_across_is_known_in_columns_and_nowhere_else()
    {
        Assert.Empty(Reading.Of("::: columns\n{.across}\nWords.\n:::").Files!.Unused);
        Assert.Single(Reading.Of("{.across}\nWords.").Files!.Unused);
    }

    [Fact]
    public void What_is_no_paragraph_is_no_stage_direction_and_that_is_said() =>
        Assert.Equal("ZP368", Assert.Single(Reading.Of("::: direction\nRain.\n\n- one\n- two\n:::").Diagnostics).Code);
}
