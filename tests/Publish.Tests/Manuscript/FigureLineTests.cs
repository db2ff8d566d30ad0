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

    [Theory]
    [InlineData(".bottom .top", "{.bottom}")]
    [InlineData(".top .here", "{.top}")]
    [InlineData(".bottom .full-page", "{.bottom}")]
    [InlineData(".bottom .spread", "{.bottom}")]
    [InlineData(".left caption=over", "{caption=over}")]
    [InlineData(".full-page .bleed", "")]
    [InlineData(".bottom width=50%", "")]
    public void A_wish_that_another_makes_vain_is_said(string wishes, string vain) =>
        Assert.Equal(vain, string.Concat(Reading.Of($"![c](images/a.png \"The way\"){{{wishes}}}").Diagnostics.Where(said => said.Code == "ZP145").Select(said => said.Message.Split(" does nothing")[0])));

    [Theory]
    [InlineData("![c](images/a.png){caption=beside}", "ZP382")]
    [InlineData("Words.\n![c](images/a.png){caption=over}\nWords.", "ZP382")]
    [InlineData("![c](images/a.png \"The way\"){caption=beside}", "")]
    [InlineData("^^^\n![c](images/a.png){caption=beside}\n^^^ The way", "")]
    public void A_place_for_a_caption_that_is_not_there_is_said(string markdown, string code) =>
        Assert.Equal(code, string.Join(' ', Reading.Of(markdown).Diagnostics.Where(said => said.Code == "ZP382").Select(said => said.Code)));

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

    [Theory]
    [InlineData("{width=50%}", "50%", "", FigureSide.Middle)]
    [InlineData("{width=4cm align=left}", "40mm", "", FigureSide.Start)]
    [InlineData("{width=1.5in align=right}", "38.1mm", "", FigureSide.End)]
    [InlineData("{height=72pt align=center}", "", "25.4mm", FigureSide.Middle)]
    [InlineData("{width=96 height=96px}", "25.4mm", "25.4mm", FigureSide.Middle)]
    [InlineData("{.left width=33.3%}", "33.3%", "", FigureSide.StartRunaround)]
    [InlineData("{.right}", "", "", FigureSide.EndRunaround)]
    [InlineData("{.alignright width=auto}", "", "", FigureSide.EndRunaround)]
    [InlineData("{.here .left}", "", "", FigureSide.StartRunaround)]
    public void A_pictures_size_and_side_are_read_and_written_back(string braces, string width, string height, FigureSide side)
    {
        var read = Reading.Of("# One\n\n![c](images/a.png \"Words\")" + braces);
        Assert.Empty(read.Codes);
        Is(Assert.IsType<Figure>(read.Document.Body[0].Blocks[0]));
        var again = Reading.Of(string.Concat(ManuscriptWriter.Write(read.Document).First(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).Content));
        Is(Assert.IsType<Figure>(again.Document.Body[0].Blocks[0]));

        void Is(Figure figure) => Assert.Equal((width, height, side), (figure.Width?.ToString() ?? "", figure.Height?.ToString() ?? "", figure.Side));
    }

    [Theory]
    [InlineData("{width=0}", "ZP143", "")]
    [InlineData("{width=-5%}", "ZP143", "")]
    [InlineData("{width=wide}", "ZP143", "")]
    [InlineData("{width=900%}", "ZP143", "100%")]
    [InlineData("{height=12parsecs}", "ZP143", "")]
    [InlineData("{align=up}", "ZP143", "")]
    [InlineData("{.left .right}", "ZP145", "")]
    [InlineData("{.left .top}", "ZP145", "")]
    [InlineData("{.full-page width=50%}", "ZP145", "")]
    [InlineData("{.verso}", "ZP145", "")]
    public void A_size_or_side_that_there_is_not_is_said(string braces, string code, string width)
    {
        var read = Reading.Of("# One\n\n![c](images/a.png)" + braces);
        Assert.Equal(code, read.Codes);
        Assert.Equal(width, Assert.IsType<Figure>(read.Document.Body[0].Blocks[0]).Width?.ToString() ?? "");
    }

    [Theory]
    [InlineData("<img src=\"images/a.png\" alt=\"c\" width=\"96\" height=\"48\" align=\"right\">", "25.4mm", FigureSide.EndRunaround)]
    [InlineData("<figure>\n<img src=\"images/a.png\" alt=\"c\" width=\"30%\">\n<figcaption>Words</figcaption>\n</figure>", "30%", FigureSide.Middle)]
    [InlineData("<p><img src=\"images/a.png\" alt=\"c\" height=\"96\"></p>", "", FigureSide.Middle)]
    public void A_picture_of_html_keeps_its_size(string html, string width, FigureSide side)
    {
        var read = Reading.Of("# One\n\n" + html + "\n");
        Assert.DoesNotContain("ZP163", read.Codes, StringComparison.Ordinal);
        var figure = Assert.IsType<Figure>(read.Document.Body[0].Blocks[0]);
        Assert.Equal((width, side), (figure.Width?.ToString() ?? "", figure.Side));
        Assert.Equal(width.Length == 0, figure.Height is not null);
    }

    [Fact]
    public void In_a_line_a_picture_of_html_has_no_size_and_that_is_said() =>
        Assert.Contains("ZP163", Reading.Of("# One\n\n<div>Words <img src=\"images/a.png\" alt=\"c\" width=\"96\"> words</div>\n").Codes, StringComparison.Ordinal);

    [Fact]
    public void A_vaults_picture_keeps_its_pixels() =>
        Assert.Equal("50.8mm", Assert.IsType<Figure>(Reading.Of("# One\n\n![[images/a.png|192]]").Document.Body[0].Blocks[0]).Width?.ToString());

    [Theory]
    [InlineData("::: row", 3, 0, "3")]
    [InlineData("::: grid", 3, 3, "")]
    [InlineData("::: grid", 4, 2, "")]
    [InlineData("::: grid {columns=4}", 9, 4, "")]
    [InlineData("::: grid {tiers=\"2 1,2\"}", 5, 0, "2 1 2")]
    [InlineData("::: {.row}", 2, 0, "2")]
    public void Pictures_beside_each_other_are_read_and_written_back(string fence, int pictures, int columns, string tiers)
    {
        var read = Reading.Of($"# One\n\n{fence}\n{string.Concat(Enumerable.Repeat("![c](images/a.png)\n\n", pictures))}:::\n");
        Assert.Empty(read.Codes);
        Is(read.Document);
        Is(Reading.Of(ManuscriptWriter.Write(read.Document).First(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).Content).Document);

        void Is(Document document)
        {
            var grid = Assert.IsType<Division>(document.Body[0].Blocks[0]);
            Assert.Equal((DivisionKind.Grid, pictures, columns, tiers), (grid.Kind, grid.Content.Count, grid.Columns, string.Join(' ', grid.Tiers)));
        }
    }

    [Theory]
    [InlineData("{width=50%}")]
    [InlineData("{height=3cm}")]
    [InlineData("{.left}")]
    [InlineData("{.here}")]
    public void In_a_grid_a_picture_has_no_size_and_place_of_its_own_and_that_is_said(string braces)
    {
        var read = Reading.Of($"# One\n\n::: row\n![c](images/a.png){braces}\n\n![c](images/a.png)\n:::\n");
        Assert.Equal("ZP145", read.Codes);
        var grid = Assert.IsType<Division>(read.Document.Body[0].Blocks[0]);
        Assert.All(grid.Content, block => Assert.Equal((null, null, FigureSide.Middle, FigurePlacement.Here), ((Figure)block).Width is var width && block is Figure figure ? (width, figure.Height, figure.Side, figure.Placement) : default));
    }

    [Fact]
    public void Verso_is_for_a_picture_with_a_page_of_its_own()
    {
        var read = Reading.Of("# One\n\n![c](images/a.png){.full-page .verso}\n");
        Assert.Empty(read.Codes);
        Assert.True(read.Document.Body[0].Blocks[0].Attributes.HasClass(Figure.Verso));
    }

    [Theory]
    [InlineData("::: grid {columns=100}\n![c](images/a.png)\n:::", 6)]
    [InlineData("::: grid {columns=none}\n![c](images/a.png)\n:::", 1)]
    [InlineData("::: grid {columns=0}\n![c](images/a.png)\n:::", 1)]
    [InlineData("::: grid\nWords.\n:::", 3)]
    public void What_makes_no_grid_is_said(string markdown, int columns)
    {
        var read = Reading.Of("# One\n\n" + markdown);
        Assert.Equal("ZP157", read.Codes);
        Assert.Equal(columns, Assert.IsType<Division>(read.Document.Body[0].Blocks[0]).Columns);
    }

    [Theory]
    [InlineData("halftone", Publish.Model.Pictures.PictureTreatment.Halftone)]
    [InlineData("threshold", Publish.Model.Pictures.PictureTreatment.Threshold)]
    [InlineData("lineart", Publish.Model.Pictures.PictureTreatment.LineArt)]
    public void How_a_picture_s_tones_are_treated_comes_back_when_it_is_written_again(string name, Publish.Model.Pictures.PictureTreatment treatment)
    {
        var read = Reading.Of($"# One\n\nWords.\n\n![A cat](cat.png){{.{name}}}\n");
        var again = Reading.Of(ManuscriptWriter.Write(read.Document).First(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).Content);

        Assert.Equal([treatment, treatment], new[] { read.Document, again.Document }.SelectMany(document => Publish.Model.Walking.Query.All<Figure>(document)).Select(figure => figure.Treatment));
    }
}
