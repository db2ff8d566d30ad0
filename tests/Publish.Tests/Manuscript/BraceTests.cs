namespace Publish.Tests.Manuscript;

/// <summary>What is typed in braces and does nothing is said, with what to write in its place.</summary>
public sealed class BraceTests
{
    [Theory]
    [InlineData("![A](images/a.png){threshold=50%}", "{threshold=50%}: Write {.threshold}")]
    [InlineData("![A](images/a.png){halftone=yes}", "{halftone=yes}: Write {.halftone}")]
    [InlineData("![A](images/a.png){bleed=yes}", "{bleed=yes}: Write {.bleed}")]
    [InlineData("![A](images/a.png){.width}", "{.width}: Write {width=50%}")]
    [InlineData("# One {.bleed}\n\nWords.", "{.bleed}: It is for a picture alone in its paragraph: {.bleed}")]
    [InlineData("A word ![A](images/a.png){.spread}.", "{.spread}: It is for a picture alone in its paragraph: {.spread}")]
    [InlineData("# One {.dropcap}\n\nWords.", "{.dropcap}: It is for a paragraph: write {.dropcap}, or {.dropcap lines=2}, behind the last word of the one that is to begin so; for all chapters at once, style: {drop-caps: {chapters: yes}} in zine.yaml")]
    [InlineData("{.row-heads}\nWords.", "{.row-heads}: It is for a table: {.row-heads}")]
    [InlineData("{short=\"a\"}\n| a | b |\n|---|---|\n| 1 | 2 |", "{short=a}: It is for a heading: {short=\"fewer words\"}")]
    [InlineData("Words [in the line]{lines=2}.", "{lines=2}: It is for a drop cap: {lines=2}")]
    [InlineData("{lines=2}\nWords.", "{lines=2}: It is for a drop cap: {lines=2}")]
    [InlineData("See [there](#one){.small-caps .newpage}.\n\n# One {#one}\n\nWords.", "{.newpage}: Write {.newpage} above a block or behind a heading, or \\pagebreak on a line of its own")]
    [InlineData("{.small-caps}\nWords.", "{.small-caps}: It is for words in brackets: {.small-caps}")]
    [InlineData("::: {.columns .three}\nWords.\n:::", "{.three}: Write ::: columns {count=3} for three columns")]
    [InlineData("::: columns {rule=yes}\nWords.\n:::", "{rule=yes}: Write {.rule}")]
    [InlineData("::: columns\n> {.across}\n> Words.\n:::", "{.across}: It goes across columns: write it in ::: columns")]
    [InlineData("![A](images/a.png){.halftoned}", "{.halftoned}: Was {.halftone} meant?")]
    [InlineData("[Words]{.underline .highlight}.", "{.highlight}: It is for words, one to a pair of brackets: [words]{.highlight}")]
    public void It_is_said_with_what_to_write(string markdown, string said) =>
        Assert.Equal(said, string.Join(' ', Reading.Of(markdown).Files!.Unused.Select(unused => $"{unused.Shown}: {unused.Instead}")));

    [Theory]
    [InlineData("{start=three}\n1. one\n2. two", "ZP352")]
    [InlineData("{start=-2}\n1. one\n2. two", "ZP352")]
    [InlineData("{spacing=wide}\n- one\n- two", "ZP352")]
    [InlineData("{spacing=loose start=0}\n1. one\n2. two", "")]
    [InlineData("![A](images/a.png){width=50% width=80%}", "ZP353")]
    [InlineData("Words^[with a list\n\n- one\n- two\n\n] here.", "ZP354")]
    [InlineData("Words^[ ] and x^2 and ^[a note].", "ZP123")]
    [InlineData("Words[^a] and [^a].\n\n[^a]:", "ZP123")]
    [InlineData("![A](images/a.png){}", "ZP123")]
    [InlineData("A [link](https://example.org){ } and `code`{}.", "ZP123 ZP123")]
    [InlineData("Just write function() {} or a set {}.", "")]
    [InlineData("# One {#a #b}\n\nWords.", "ZP353")]
    [InlineData("{#a}\nWords of a paragraph. {#b}", "ZP353")]
    [InlineData("{#a}\n\nWords.", "ZP104")]
    [InlineData("| a |\n|---|\n| 1 |\n{.loose #l}\n\nWords.", "ZP104")]
    [InlineData("::: aside {short=}\nWords.\n:::", "ZP113")]
    [InlineData("::: verse by Ann\nWords\n:::", "ZP113")]
    [InlineData("![A](images/a.png){.spread .bleed}", "")]
    [InlineData("![A](images/a.png){.bleed .full-page}", "")]
    [InlineData("![A](images/a.png){.top .bottom}", "ZP145")]
    [InlineData("![](images/a.png){.page-border}", "")]
    [InlineData("![](images/a.png){.stamp at=\"80mm 12mm\" width=30mm}", "")]
    [InlineData("![](images/a.png){at=\"50%, 0\" .halftone}", "")]
    [InlineData("![](images/a.png){.stamp}", "ZP143")]
    [InlineData("![](images/a.png){.stamp at=there}", "ZP143")]
    [InlineData("![](images/a.png){at=\"1mm 1mm\" .left}", "ZP145")]
    [InlineData("![](images/a.png){at=\"1mm 1mm\" align=right}", "ZP145")]
    [InlineData("![A](images/a.png \"Words\"){at=\"1mm 1mm\"}", "ZP145")]
    [InlineData("::: row\n![](images/a.png){at=\"1mm 1mm\"}\n\n![A](images/a.png)\n:::", "ZP145")]
    [InlineData("![](images/a.png){.page-background .halftone}", "")]
    [InlineData("![](images/a.png){.page-background .left width=50%}", "ZP145 ZP145")]
    [InlineData("![A](images/a.png \"Words\"){.page-border}", "ZP145")]
    [InlineData("::: row\n![](images/a.png){.page-border}\n\n![A](images/a.png)\n:::", "ZP145")]
    [InlineData("![A](images/a.png){.here .bleed}", "ZP145")]
    [InlineData("![A](images/a.png){.left align=right}", "ZP145")]
    [InlineData("![A](images/a.png){.full-page width=50% align=left}", "ZP145 ZP145")]
    [InlineData("::: row\n![A](images/a.png){.top}\n\n![A](images/a.png)\n:::", "ZP145")]
    [InlineData("::: grid {columns=2 tiers=\"1 1\"}\n![A](images/a.png)\n\n![A](images/a.png)\n:::", "ZP157")]
    [InlineData("::: grid {columns=9}\n![A](images/a.png)\n:::", "ZP157")]
    [InlineData("::: row\nWords.\n:::", "ZP157")]
    [InlineData("::: dialogue\nANNA: Yes.\n\n- one\n- two\n:::", "ZP368")]
    public void A_value_that_cannot_be_is_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);

    /// <summary>What is said of braces is said of the very word in them, wherever they stand.</summary>
    [Theory]
    [InlineData("{.foo}\nWords, and below them\n\n{.foo}\n| a |\n|---|\n| 1 |", "1:2 .foo, 4:2 .foo")]
    [InlineData("Words [in the line]{.fool .foo}.", "1:21 .fool, 1:27 .foo")]
    [InlineData("{kind=x}\n- one\n- two", "1:2 kind=")]
    [InlineData("``` {.foo}\ncode\n```", "1:6 .foo")]
    public void Each_has_its_place(string markdown, string places)
    {
        var files = Reading.Of(markdown).Files!;
        Assert.Equal(places, string.Join(", ", files.Unused.Select(unused =>
        {
            var (line, column) = Position(markdown, unused.Span.Start);
            return $"{line}:{column} {markdown.Substring(unused.Span.Start, unused.Span.Length)}";
        })));
    }

    private static (int Line, int Column) Position(string text, int at) =>
        (text.AsSpan(0, at).Count('\n') + 1, at - text.AsSpan(0, at).LastIndexOf('\n'));

    [Theory]
    [InlineData("![A](images/a.png){.left .top}", "01.md:1:26 Warning {.top} does nothing for this picture, since the text runs round it, so it stands where it was typed")]
    [InlineData("Words.\n\n![A](images/a.png){.left .right}", "01.md:3:26 Warning {.right} does nothing for this picture, since it cannot stand at both sides")]
    [InlineData("![A](images/a.png){.halftone .threshold}", "01.md:1:30 Warning {.threshold} does nothing for this picture, since its tones can be treated in one way only")]
    public void A_wish_in_vain_is_said_at_its_word(string markdown, string said) => Assert.Equal(said, Reading.Of(markdown).Shown("ZP145"));

    /// <summary>Right above a table as with a blank line between.</summary>
    [Theory]
    [InlineData("{.row-heads #t}\n| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("{.row-heads #t}\n\n| a | b |\n|---|---|\n| 1 | 2 |")]
    public void A_table_has_what_stands_above_it(string markdown)
    {
        var table = Assert.IsType<Publish.Model.Table>(Assert.Single(Reading.Of(markdown).Document.Body[0].Blocks));
        Assert.Equal(("t", true), (table.Attributes.Id, table.HasRowHeads));
    }

    [Theory]
    [InlineData("![A](images/a.png){width=}")]
    [InlineData("![A](images/a.png){width = 50%}")]
    public void Braces_that_are_none_are_said(string markdown) => Assert.Contains("ZP177", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("columns")]
    [InlineData("parallel")]
    [InlineData("recipe")]
    [InlineData("pull-quote")]
    [InlineData("sidebar")]
    [InlineData("row")]
    [InlineData("grid")]
    [InlineData("aside")]
    [InlineData("epigraph")]
    [InlineData("full-page")]
    [InlineData("verse")]
    public void A_div_with_nothing_in_it_is_said_and_left_out(string name)
    {
        var read = Reading.Of($"Words.\n\n::: {name}\n:::\n\nMore.");
        Assert.Equal("ZP123", read.Codes);
        Assert.Contains($"::: {name} is empty", read.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(2, read.Document.Body[0].Blocks.Count);
    }
}
