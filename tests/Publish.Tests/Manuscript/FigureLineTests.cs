using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public class FigureLineTests
{
    private static string Kinds(string markdown) => string.Join(' ', Reading.Of(markdown).Document.Body[0].Blocks.SelectMany(Flat).Select(b => b switch
    {
        Figure => "figure",
        Paragraph { Content: var content } => content.Any(i => i is Image) ? "line" : "p",
        _ => b.GetType().Name,
    }));

    private static IEnumerable<Block> Flat(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.Content).SelectMany(Flat),
        Quotation quotation => quotation.Content.SelectMany(Flat),
        _ => [block],
    };

    [Theory]
    [InlineData("1. Cut here.\n   ![c](images/a.png)\n2. Done.", "p figure p")]
    [InlineData("1. Cut here.\n![c](images/a.png)\n2. Done.", "p figure p")]
    [InlineData("- One\n\n  - Two\n    ![c](images/a.png)\n    and more", "p p figure p")]
    [InlineData("- ![c](images/a.png)\n  Below it.", "figure p")]
    [InlineData("- Press ![c](images/a.png) twice.", "line")]
    [InlineData("- Press\n  ![c](images/a.png){.inline}\n  twice.", "line")]
    [InlineData("- Both.\n  ![c](images/a.png)\n  ![d](images/a.png)", "p figure figure")]
    [InlineData("![c](images/a.png) ![d](images/a.png)", "figure figure")]
    [InlineData("![c](images/a.png){.inline} ![d](images/a.png)", "line")]
    [InlineData("> Said.\n> ![c](images/a.png)", "p figure")]
    [InlineData("A sentence that was\n![c](images/a.png)\nwrapped at a picture.", "line")]
    [InlineData("A sentence.\n![c](images/a.png)\nAnother one.", "p figure p")]
    public void A_picture_alone_on_its_line_is_a_figure(string markdown, string kinds) => Assert.Equal(kinds, Kinds(markdown));

    [Fact]
    public void Here_pins_a_figure_and_is_written_back()
    {
        var document = Reading.Of("# One\n\n![c](images/a.png \"Words\"){.here}").Document;
        Assert.Equal(FigurePlacement.Pinned, Assert.IsType<Figure>(document.Body[0].Blocks[0]).Placement);
        Assert.Contains("{.here}", string.Concat(ManuscriptWriter.Write(document).Select(f => f.Content)));
    }

    [Theory]
    [InlineData("![c](images/a.png){.bleed}")]
    [InlineData("![c](images/a.png){.full-page .bleed}")]
    [InlineData("::: full-page\n![c](images/a.png){.bleed}\n:::")]
    [InlineData("::: {.full-page .bleed}\n![c](images/a.png)\n:::")]
    public void A_picture_that_bleeds_has_a_page_to_itself_and_is_written_back(string markdown)
    {
        var outcome = Reading.Of("# One\n\n" + markdown);
        Assert.Empty(outcome.Diagnostics);
        var figure = Assert.IsType<Figure>(outcome.Document.Body[0].Blocks[0]);
        Assert.Equal((FigurePlacement.Bleed, true), (figure.Placement, figure.TakesPage));
        Assert.Contains("{.bleed}", string.Concat(ManuscriptWriter.Write(outcome.Document).Select(f => f.Content)));
    }

    [Fact]
    public void A_short_form_behind_a_heading_is_plain_words_in_the_print_of_its_language()
    {
        var outcome = Reading.Of("# What we did when the rent went up {short=\"The *tenants'* \\\"strike\\\"\"}\n\nWords.");
        Assert.Empty(outcome.Diagnostics);
        var bag = new DiagnosticBag();
        Assert.Equal("The tenants’ “strike”", Passes.Apply(outcome.Document, bag).Body[0].Attributes[Section.Short]);
        Assert.Contains("short=", string.Concat(ManuscriptWriter.Write(outcome.Document).Select(f => f.Content)));
    }
}
