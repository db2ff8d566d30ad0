using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Manuscript;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Headings whose letters somebody drew.</summary>
public sealed class DrawnHeadingTests
{
    private static Document With(params Section[] sections) => Zine.Of() with { Body = Seq.Of(sections), Settings = new() { Contents = true } };

    private static Section Drawn(int level, params Block[] blocks) => new(level, new([new Image("soup.png", "Soup")]), Seq.Of(blocks), []) { Attributes = Attributes.None with { Id = "soup" } };

    private static (TypesettingResult Result, Seq<Diagnostic> Said) Set(Document document)
    {
        var (bag, inputs) = (new DiagnosticBag(), Zine.Inputs(Zine.Picture("soup.png", 600, 200)));
        var result = Zine.Set(document, null, bag, inputs);
        PageProof.Check(result, Theme.Default, inputs, bag);
        return (result, bag.Sorted());
    }

    [Fact]
    public void The_picture_stands_in_the_place_of_the_letters_which_contents_and_outline_keep()
    {
        var (result, said) = Set(With(Drawn(1, Zine.P("Boil it."))));
        Assert.DoesNotContain(said, problem => problem.Code != "ZP548");
        var page = result.Paged.Pages.Single(page => page.Items.Any(item => item is PictureItem));
        Assert.Equal("Boil it.", Zine.Words(page));
        Assert.Equal("Soup", Assert.Single(result.Paged.Outline).Title);
        Assert.Contains(result.Paged.Pages, other => Zine.Words(other).Contains("Soup", StringComparison.Ordinal));
        // 600 samples at the style's own fineness, and not the height of a line.
        Assert.Equal(Length.Pt(600 * 72m / Theme.Default.Figures.Resolution), page.Items.OfType<PictureItem>().Single().Area.Width);
    }

    [Fact]
    public void In_the_tags_the_heading_holds_a_figure_that_says_what_the_letters_say()
    {
        var heading = All(Set(With(Drawn(1, Zine.P("Boil it.")))).Result.Paged.Structure!).Single(node => node.Role == StructureRole.Heading1 && node.Title == "Soup");
        Assert.Equal((StructureRole.Figure, "Soup"), Assert.Single(heading.Kids).Node is { } figure ? (figure.Role, figure.Alternative) : default);
    }

    /// <summary>It goes over to the next page with what it heads, and no picture passes it.</summary>
    [Fact]
    public void It_does_not_stand_alone_at_a_foot()
    {
        for (var before = 20; before < 60; before++)
        {
            var text = Enumerable.Range(0, before).Select(i => (Block)Zine.P("A line.")).ToArray();
            var pages = Set(With(new Section(1, null, Seq.Of(text), []), Drawn(1, Zine.P("Boil it. " + string.Join(' ', Enumerable.Repeat("And stir.", 60)))))).Result.Paged.Pages;
            var page = pages.Single(page => page.Items.Any(item => item is PictureItem));
            Assert.Contains("Boil", Zine.Words(page), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("# Soup *hot* {picture=images/a.png}")]
    [InlineData("# ![Soup hot](images/a.png)")]
    public void It_is_read_as_a_picture_that_says_its_words(string line)
    {
        var outcome = Reading.Of(line + "\n\nText.\n");
        Assert.Equal("", outcome.Codes);
        var section = Assert.Single(outcome.Document.Body);
        Assert.Equal("soup-hot", section.Attributes.Id);
        Assert.Equal(("images/a.png", "Soup hot"), Assert.Single(section.Heading!.Content) is Image image ? (image.Path, image.Alternative) : default);
    }

    [Theory]
    [InlineData("# Soup {picture=images/none.png}", "ZP031")]
    [InlineData("# Soup {picture=01.md}", "ZP032")]
    [InlineData("# Soup {picture=../a.png}", "ZP030")]
    [InlineData("# Soup[^1] {picture=images/a.png}\n\n[^1]: N.", "ZP248")]
    public void What_is_wrong_is_said_at_its_line(string text, string code) =>
        Assert.StartsWith("01.md:1:", Reading.Of(text + "\n\nText.\n").Shown(code), StringComparison.Ordinal);

    private static IEnumerable<StructureNode> All(StructureNode node) => node.Kids.Where(kid => kid.Node is not null).SelectMany(kid => All(kid.Node!)).Prepend(node);
}
