using Publish.Model;
using Publish.Tests.Typesetting.Flow.Pagination;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>The white about lists, and the labels over them.</summary>
public class ListSpacingTests
{
    private static readonly Length Line = Theme.Default.Text.Leading;

    /// <summary>Lines of the grid from one line of text to another.</summary>
    private static int Between(string from, string to, params Block[] blocks)
    {
        var texts = Zine.Set(Zine.Of(blocks)).Paged.Pages[2].Items.OfType<TextItem>().ToList();
        return (int)((Of(to).Steps - Of(from).Steps) / Line.Steps);

        Length Of(string words) => texts.First(text => PageDump.Words(text).Contains(words, StringComparison.Ordinal)).Origin.Y;
    }

    [Fact]
    public void An_empty_line_stands_before_a_list_and_after_it()
    {
        Block[] blocks = [Zine.P("Before it."), Laid.List("first", "second"), Zine.P("After it.")];
        Assert.Equal((2, 1, 2), (Between("Before", "first", blocks), Between("first", "second", blocks), Between("second", "After", blocks)));
    }

    [Fact]
    public void A_label_stands_apart_from_the_list_above_it_and_right_over_its_own()
    {
        Block[] blocks = [Laid.List("first"), Laid.Strong("Cutting:"), Laid.List("second")];
        Assert.Equal((2, 1), (Between("first", "Cutting", blocks), Between("Cutting", "second", blocks)));
    }

    [Fact]
    public void A_label_in_strong_type_stands_apart_from_text_too_and_is_not_indented()
    {
        Block[] blocks = [Zine.P("Before it."), Laid.Strong("Cutting:"), Laid.List("second")];
        Assert.Equal((2, 1), (Between("Before", "Cutting", blocks), Between("Cutting", "second", blocks)));
        var texts = Zine.Set(Zine.Of(blocks)).Paged.Pages[2].Items.OfType<TextItem>().ToList();
        Assert.Equal(texts.First(text => PageDump.Words(text).Contains("Before", StringComparison.Ordinal)).Origin.X.Points, texts.First(text => PageDump.Words(text).Contains("Cutting", StringComparison.Ordinal)).Origin.X.Points, 0);
    }

    [Fact]
    public void A_sentence_that_leads_in_leaves_the_list_its_empty_line() =>
        Assert.Equal(2, Between("everybody", "first", Zine.P("You need what everybody needs who folds sheets into zines:"), Laid.List("first")));

    /// <summary>Many faces have the one and lack the other.</summary>
    [Fact]
    public void Empty_and_ticked_boxes_are_of_one_face()
    {
        var theme = Theme.Default with { Faces = Theme.Default.Faces with { Text = "source-sans-3" } };
        foreach (var kind in (ReadOnlySpan<ListKind>)[ListKind.Bullet, ListKind.Decimal])
        {
            var list = new ListBlock(kind, 1, true, [new([Zine.P("rags")]) { Box = TaskBox.Open }, new([Zine.P("time")]) { Box = TaskBox.Ticked }]);
            var items = Zine.Set(Zine.Of(list), theme).Paged.Pages[2].Items.OfType<TextItem>().ToList();
            TextItem Of(char box) => items.Single(text => PageDump.Words(text).Contains(box, StringComparison.Ordinal));
            Assert.Equal(Of('☐').Style.Face, Of('☒').Style.Face);
        }
    }
}
