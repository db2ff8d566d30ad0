using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class PageFurnitureTests
{
    private const string Prose = "The mill stood by the river for longer than anybody in the village could remember, and it never ran dry.";

    private static readonly int Cut = Prose.IndexOf(" could", StringComparison.Ordinal);

    [Theory]
    [InlineData("Page # of 5\n")]
    [InlineData("page #\n")]
    [InlineData("- # -\n\f")]
    [InlineData("– # –\n")]
    [InlineData("[#]\n")]
    [InlineData("p. #\n")]
    [InlineData("#/5\n")]
    [InlineData("#\n\f")]
    [InlineData("\t\t\t#\n\f")]
    [InlineData("Anna Berg\tThe Mill\t#\n")]
    [InlineData("Anna Berg     The Mill     #\n")]
    [InlineData("The Mill | #\n")]
    [InlineData("# | The Mill\n")]
    [InlineData("The Mill – Page #\n")]
    [InlineData("Seite # von 5\n")]
    [InlineData("Anna Berg #\n\f")]
    public void Lines_that_count_the_pages_are_left_out_and_reported(string line)
    {
        var text = "The Mill\n\n" + string.Concat(Enumerable.Range(1, 5).Select(page => $"{Prose}\n\n{Prose}\n\n{Of(line, page)}\n"));
        var read = Read.Of(text);
        Assert.Equal(string.Join('\n', Enumerable.Repeat("p: " + Prose, 10)), read.Blocks);
        Assert.Equal(5, read.Reading.Inferences.Count(each => each.Kind == InferenceKind.Furniture));
    }

    [Fact]
    public void The_report_says_first_what_was_left_out()
    {
        var leftOut = new Inference(InferenceKind.Furniture, Confidence.Likely, 3, "Left out: 1", "its number counts on");
        Assert.Contains("\nNothing in the text was changed, and nothing was left out but 2 lines with a page's number", new ImportReport("", [leftOut, leftOut], [], []).ToText(), StringComparison.Ordinal);
        Assert.Contains("\nNothing in the text was changed.\n", new ImportReport("", [], [], []).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_a_page_broke_is_whole_again()
    {
        var text = "The Mill\n\n" + string.Concat(Enumerable.Range(1, 4).Select(page => $"{Prose}\n\n{Prose[..Cut]}\n\nPage {page} of 4\n\f\n{Prose[(Cut + 1)..]}\n\n"));
        Assert.Equal(string.Join('\n', Enumerable.Repeat("p: " + Prose, 8)), Read.Of(text).Blocks);
    }

    [Theory]
    [InlineData("#\n\n")]
    [InlineData("- # -\n\n")]
    [InlineData("Chapter #\n\n")]
    [InlineData("Day #\n\n")]
    public void Numbers_over_chapters_stay(string line)
    {
        var text = "The Mill\n\n" + string.Concat(Enumerable.Range(1, 5).Select(page => $"{Of(line, page)}{Prose}\n\n{Prose}\n\n"));
        Assert.DoesNotContain(Read.Of(text).Reading.Inferences, each => each.Kind == InferenceKind.Furniture);
    }

    [Theory]
    [InlineData("Bread     1\nBread     2\nBread     3\nBread     4")]
    [InlineData("We met on page 1\n\nWe met on page 2")]
    public void Rows_and_what_comes_only_twice_stay(string text) =>
        Assert.DoesNotContain(Read.Of(text).Reading.Inferences, each => each.Kind == InferenceKind.Furniture);

    private static string Of(string line, int page) => line.Replace("#", page.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
