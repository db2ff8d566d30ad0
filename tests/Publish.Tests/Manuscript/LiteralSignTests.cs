using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class LiteralSignTests
{
    [Theory]
    [InlineData("Alle Leser*innen und Bäcker*innen sind da.")]
    [InlineData("Jede*r darf, auch ein*e Gärtner*in, ein*e Köch*in.")]
    [InlineData("2*3*4 = 24, 2**9 and 5**2, a*b*c")]
    [InlineData("See ~/y/*.py and *.txt, \"*.md\" or src/**/*.c and lib/**/*.h.")]
    [InlineData("In __init__.py and __init__ and __call__() too")]
    [InlineData("a^2 and b^2 are, 10^3 or e^x.")]
    [InlineData("3~4 Euro oder 8~9 Euro, ~50 or ~60")]
    [InlineData("\\\\server\\share is there")]
    public void Signs_that_are_the_writers_own_stay(string words) => Assert.Equal(words, Reading.Line(words));

    [Theory]
    [InlineData("**Alle Leser*innen** und *Bäcker*", "<Strong Alle Leser*innen> und <Emphasis Bäcker>")]
    [InlineData("*Alle Leser*innen kommen* und", "<Emphasis Alle Leser*innen kommen> und")]
    [InlineData("*frei* für Leser*innen und *frei*", "<Emphasis frei> für Leser*innen und <Emphasis frei>")]
    [InlineData("*Haupt*sache und *Neben*sache", "<Emphasis Haupt>sache und <Emphasis Neben>sache")]
    [InlineData("**Fett**gedruckt, Ver**ant**wortung", "<Strong Fett>gedruckt, Ver<Strong ant>wortung")]
    [InlineData("***Leser*innen*** da", "<Emphasis <Strong Leser*innen>> da")]
    [InlineData("[Leser*innen](https://a.b) *a*", "<link https://a.b Leser*innen> <Emphasis a>")]
    [InlineData("10^6^ H~2~O x^a*b^ 3^rd^", "10<Superscript 6> H<Subscript 2>O x<Superscript a*b> 3<Superscript rd>")]
    [InlineData("10^3 and 10^6^.", "10^3 and 10<Superscript 6>.")]
    [InlineData("中文*強調*中文", "中文<Emphasis 強調>中文")]
    [InlineData("__bold__. *.NET is here* and/*or*", "<Strong bold>. <Emphasis .NET is here> and/<Emphasis or>")]
    public void Emphasis_around_words_is_made_still(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Fact]
    public void They_stay_in_headings_lists_and_tables()
    {
        var outcome = Reading.Of("# Für Leser*innen und Bäcker*innen\n\n- Leser*innen\n- ein*e Bäcker*in\n\n| Bäcker*in | Leser*in |\n|---|---|\n| a*b | c*d*e |\n");
        Assert.Equal("", outcome.Codes);
        Assert.Contains("Für Leser*innen und Bäcker*innen", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains("ein*e Bäcker*in", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains("c*d*e", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("un*believ*able", "01.md:1:3 Note The stars of \"*believ*\" stand within a word, so they are printed", "ZP197")]
    [InlineData("a ^two words^ b", "01.md:1:3 Warning \"^two words^\" holds spaces, so its signs are printed and nothing is raised", "ZP198")]
    public void Where_they_may_have_been_meant_that_is_said(string markdown, string message, string code) => Assert.Equal(message, Reading.Of(markdown).Shown(code));

    [Theory]
    [InlineData("One\n: Take it.\nTwo\n: Put it.", "Two")]
    [InlineData("One\n: Take it\nTwo\n: Put it.", "Two")]
    public void A_term_right_below_a_definition_begins_the_next(string markdown, string term)
    {
        var list = Assert.IsType<DefinitionList>(Assert.Single(Reading.Of(markdown).Document.Body[0].Blocks));
        Assert.Equal(2, list.Items.Count);
        Assert.Equal(term, Publish.Model.Walking.PlainText.WithoutNotes(list.Items[1].Terms[0]));
    }

    [Fact]
    public void A_line_that_goes_on_stays_with_its_definition()
    {
        var list = Assert.IsType<DefinitionList>(Assert.Single(Reading.Of("One\n: Take it and\nput it.\n: Or leave it.").Document.Body[0].Blocks));
        Assert.Equal(2, Assert.Single(list.Items).Descriptions.Count);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("* *")]
    [InlineData("⁂")]
    [InlineData("❦ ❦ ❦")]
    public void A_sign_alone_between_paragraphs_is_a_pause(string sign) =>
        Assert.IsType<SceneBreak>(Reading.Of($"One.\n\n{sign}\n\nTwo.").Document.Body[0].Blocks[1]);

    [Theory]
    [InlineData("Wait... no", "Wait… no")]
    [InlineData("It ended....", "It ended….")]
    [InlineData("Trowel .... 4", "Trowel .... 4")]
    [InlineData("Trowel ........ 4", "Trowel ........ 4")]
    [InlineData("Trowel..... 4", "Trowel..... 4")]
    [InlineData("Trowel . . . . . . 4", "Trowel . . . . . . 4")]
    [InlineData("So . . . on", "So … on")]
    public void Three_dots_are_an_ellipsis_and_a_row_of_them_stays(string typed, string expected)
    {
        var document = Passes.Apply(Reading.Of(typed).Document, new DiagnosticBag());
        Assert.Equal(expected, DocumentOutline.Of(document.Body[0].Blocks)[3..].Replace('\u00A0', ' '));
    }
}
