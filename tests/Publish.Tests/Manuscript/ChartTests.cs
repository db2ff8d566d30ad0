using Publish.Model;

namespace Publish.Tests.Manuscript;

public sealed class ChartTests
{
    [Theory]
    [InlineData("C          G\nOh the long road\nF          C\nthat leads us home")]
    [InlineData("      Am          G\nWe walked along the river")]
    [InlineData("G\nWe walked along\n     D7\nthe river")]
    [InlineData("   F#m7(b5)\nWe walked along")]
    [InlineData("   Es        Fis/Cis\nEs war einmal ein Lied")]
    [InlineData("   Dsus4  Asus\nWe walked along")]
    [InlineData("(C)    | G    N.C. |\nWe walked along")]
    [InlineData("  C      G\nWe walked\nalong the river")]
    [InlineData("   C\tG\n[Refrain]\n   C      G\nWe walked along")]
    [InlineData("C#m  F#  Bb/D\nLa la [Am]la")]
    [InlineData("e|---0---3---|\nB|---1---0---|")]
    [InlineData("e |--0--h2p0--|--x--| x2\nB |--1--------|--x--|")]
    [InlineData("HH|x-x-x-x-|\nSD|----o---|")]
    [InlineData("|-----0-----|\n|--2-----2--|")]
    [InlineData("   Am     G\ne|--0-----3--|\nB|--1-----0--|")]
    public void Chords_above_words_and_tablature_are_kept_as_typed(string typed)
    {
        var outcome = Reading.Of($"Before.\n\n{typed}\n\nAfter.");
        Assert.Equal(typed, Assert.IsType<Preformatted>(outcome.Document.Body[0].Blocks[1]).Text);
        Assert.StartsWith("01.md:3:", outcome.Shown("ZP139"), StringComparison.Ordinal);
        Assert.Equal("ZP139", outcome.Codes);
    }

    [Fact]
    public void What_ends_their_lines_by_hand_is_left_out() =>
        Assert.Equal("   C       G\nWe walked\nalong", Assert.IsType<Preformatted>(Assert.Single(Reading.Of("   C       G\\\nWe walked\\\nalong  ").Document.Body[0].Blocks)).Text);

    [Theory]
    [InlineData("Refrain:\n   C      G\nWe walked along", "p: Refrain:", "   C      G\nWe walked along")]
    [InlineData("The riff:\ne|---0---|\nB|---1---|", "p: The riff:", "e|---0---|\nB|---1---|")]
    public void They_may_stand_right_below_a_line_of_text(string typed, string above, string chart)
    {
        var blocks = Reading.Of(typed).Document.Body[0].Blocks;
        Assert.Equal(above, DocumentOutline.Of([blocks[0]]));
        Assert.Equal(chart, Assert.IsType<Preformatted>(blocks[1]).Text);
    }

    [Fact]
    public void Words_below_tablature_are_words() =>
        Assert.Equal("p: Play it twice, then slow down.", DocumentOutline.Of([Reading.Of("e|---0---|\nB|---1---|\nPlay it twice, then slow down.").Document.Body[0].Blocks[1]]));

    [Theory]
    [InlineData("A\nletter to all of them")]
    [InlineData("Am\nMorgen kam ein Brief")]
    [InlineData("A    B    C\n1    2    3")]
    [InlineData("A     B\nTom   Ann")]
    [InlineData("A | B\n--|--\n1 | 2")]
    [InlineData("|---|---|\n|---|---|")]
    [InlineData("A Dog\nand a cat")]
    [InlineData("   Add two eggs\nand stir")]
    [InlineData("::: plain\n   C     G\nWe walked\n:::")]
    [InlineData("A---\nB---\nwords")]
    public void Other_lines_are_no_charts(string typed) => Assert.DoesNotContain("ZP139", Reading.Of(typed).Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("   C     G\nWe *walked* along", "1:4", "since the lines hold marks of Markdown")]
    [InlineData("::: verse\n   C     G\nWe walked along\n:::", "1:1", "since the spaces of verse are as wide as its letters are")]
    public void Chords_that_lose_their_places_are_said(string typed, string place, string why) =>
        Assert.Equal($"01.md:{place} Warning These chords do not keep their places above the words, {why}", Reading.Of(typed).Shown("ZP139"));
}
