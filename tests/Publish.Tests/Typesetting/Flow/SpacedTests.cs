using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Looks whose paragraphs are parted by a line instead of an indent.</summary>
public class SpacedTests
{
    private const string Sentence = "Fold the sheet along the dotted line and press it flat with your thumb before you go on. ";

    private static readonly Theme Spaced = Theme.Default with { Text = Theme.Default.Text with { Spaced = true, Indent = Length.Zero } };

    private static List<Page> Pages(params Block[] blocks) => [.. Zine.Set(Zine.Of(blocks), Spaced, null, Zine.Inputs(Zine.Picture("a.png", 900, 900))).Paged.Pages.Skip(2)];

    /// <summary>Grid lines from the line before some words to the line that they are in; null where they stand first on their page.</summary>
    private static long? Down(IEnumerable<Page> pages, string words)
    {
        foreach (var page in pages)
        {
            var texts = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent).ToList();
            if (texts.Find(text => PageDump.Words(text).StartsWith(words, StringComparison.Ordinal)) is not { } found) continue;
            var above = texts.Where(text => text.Origin.Y < found.Origin.Y).Select(text => text.Origin.Y.Steps).DefaultIfEmpty(-1).Max();
            return above < 0 ? null : (found.Origin.Y.Steps - above) / Spaced.Text.Leading.Steps;
        }
        return null;
    }

    [Theory]
    [InlineData(FigurePlacement.Here)]
    [InlineData(FigurePlacement.Top)]
    [InlineData(FigurePlacement.Bottom)]
    public void A_line_parts_two_paragraphs_between_which_a_picture_was_moved_away(FigurePlacement placement)
    {
        var moved = 0;
        for (var before = 1; before < 30; before++)
        {
            var pages = Pages(Zine.P("Above. " + string.Concat(Enumerable.Repeat(Sentence, before))), new Figure(Zine.Image("a.png"), [], placement), Zine.P("Below. " + string.Concat(Enumerable.Repeat(Sentence, 12))));
            var page = pages.Find(page => Zine.Words(page).Contains("Below.", StringComparison.Ordinal))!;
            if (Down(pages, "Below.") is not { } lines || page.Items.Any(item => item is PictureItem picture && picture.Area.Y < page.Trim.Height / 2)) continue;
            Assert.Equal(2, lines);
            moved++;
        }
        Assert.True(moved > 3);
    }

    [Fact]
    public void A_line_parts_what_stands_over_a_letter_from_it()
    {
        var pages = Pages(new Division(DivisionKind.Dateline, [Zine.P("Hull.")]), new Division(DivisionKind.Salutation, [Zine.P("Dear Tom.")]), Zine.P("Text."), Zine.P("More."));
        Assert.Equal((2, 2, 2), (Down(pages, "Dear"), Down(pages, "Text."), Down(pages, "More.")));
    }

    [Fact]
    public void A_line_parts_a_dialogue_from_what_follows()
    {
        var said = new Division(DivisionKind.Dialogue, [new Paragraph([new Styled(SpanKind.Speaker, [new Text("ANNA:")]), new Text(" When?")]), new Paragraph([new Styled(SpanKind.Speaker, [new Text("TOM:")]), new Text(" Then.")])]);
        var pages = Pages(Zine.P("Before."), said, Zine.P("After."), Zine.P("More."));
        Assert.Equal((2, 2, 2), (Down(pages, "TOM"), Down(pages, "After."), Down(pages, "More.")));
    }
}
