using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>The orders of the trade as formulas, against what folding comes to: S pages, k = 1 the outermost or first sheet.</summary>
public sealed class SchemeFormulaTests
{
    [Fact]
    public void Saddle_stitch_and_its_lying_sister()
    {
        for (var s = 4; s <= 120; s += 4)
            for (var k = 1; k <= s / 4; k++)
            {
                Assert.Equal([s - (2 * k) + 2, (2 * k) - 1], Pages("saddle", s, (2 * k) - 2));
                Assert.Equal([2 * k, s - (2 * k) + 1], Pages("saddle", s, (2 * k) - 1));
                Assert.Equal(Pages("saddle", s, (2 * k) - 1), Pages("2down", s, (2 * k) - 1));
            }
    }

    [Fact]
    public void Quarter_size_holds_the_second_half_of_the_sheets_below_the_first()
    {
        for (var s = 8; s <= 120; s += 8)
            for (var k = 1; k <= s / 8; k++)
            {
                var j = (s / 8) + k;
                Assert.Equal([s - (2 * k) + 2, (2 * k) - 1, s - (2 * j) + 2, (2 * j) - 1], Pages("quarter", s, (2 * k) - 2));
                Assert.Equal([2 * k, s - (2 * k) + 1, 2 * j, s - (2 * j) + 1], Pages("quarter", s, (2 * k) - 1));
            }
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(2, 4)]
    public void Stacks_follow_each_other_down_the_columns(int across, int down)
    {
        var scheme = SchemeCatalogue.Find("cut-stack")!.WithGrid(across, down)!;
        for (var sheets = 1; sheets <= 5; sheets++)
        {
            var sides = scheme.Sides(sheets * across * down * 2);
            for (var k = 0; k < sheets; k++)
                for (var place = 0; place < across * down; place++)
                {
                    var (column, row) = (place / down, place % down);
                    var leaf = (place * sheets) + k;
                    Assert.Equal((2 * leaf) + 1, sides[2 * k].Cells[(row * across) + column].Page);
                    Assert.Equal((2 * leaf) + 2, sides[(2 * k) + 1].Cells[(row * across) + across - 1 - column].Page);
                }
        }
    }

    /// <summary>An accordion's back is read from its last sheet to its first.</summary>
    [Fact]
    public void The_backs_of_an_accordion_begin_on_its_last_sheet()
    {
        var sides = SchemeCatalogue.Find("accordion-2")!.WithPanels(3)!.Sides(18);
        Assert.Equal(["1 2 3", "16 17 18", "4 5 6", "13 14 15", "7 8 9", "10 11 12"], sides.Select(Shown));
    }

    [Theory]
    [InlineData(3, 28, 12, "12 1", "26 23")]
    [InlineData(4, 20, 12, "12 1", "18 15")]
    [InlineData(4, 52, 16, "16 1", "48 45")]
    [InlineData(5, 16, 16, "16 1", null)]
    public void Signatures_are_as_alike_as_their_sheets_allow(int sheets, int pages, int quire, string first, string? last)
    {
        var scheme = SchemeCatalogue.Find("signatures")!.WithSignatures(Gathering.Signatures(sheets))!;
        Assert.Equal(quire, scheme.QuirePages(pages));
        Assert.Equal(first, Shown(scheme.Sides(pages)[0]));
        if (last is not null) Assert.Equal(last, Shown(scheme.Sides(pages)[^2]));
    }

    [Fact]
    public void Signatures_of_no_sheets_have_one() => Assert.Equal(4, SchemeCatalogue.Find("signatures")!.WithSignatures(Gathering.Signatures(0))!.QuirePages(12));

    [Fact]
    public void A_scheme_takes_what_it_has_and_nothing_else()
    {
        foreach (var scheme in SchemeCatalogue.All)
        {
            Assert.Equal(scheme.Name is "cut-stack" or "repeat" or "2side", scheme.WithGrid(3, 2) is { Columns: 3, Rows: 2 });
            Assert.Equal(scheme.Name is "accordion" or "accordion-2", scheme.WithPanels(5) is { Columns: 5 });
            Assert.Equal(scheme.Name == "signatures", scheme.WithSignatures(Gathering.Within(8, 12)) is { Making.Gathering.Range: (8, 12) });
            Assert.Equal(scheme.Name is "pages" or "cut-stack" or "repeat" or "2side" || !scheme.TwoSided, scheme.OnOneSide() is { TwoSided: false });
        }
    }

    [Fact]
    public void On_one_side_every_page_is_a_leaf_held_at_its_left()
    {
        foreach (var name in (string[])["pages", "cut-stack", "repeat"])
        {
            var scheme = SchemeCatalogue.Find(name)!.OnOneSide()!;
            Assert.Equal((PageEdge.Left, PageEdge.Left), (scheme.SpineOf(1), scheme.SpineOf(2)));
            Assert.DoesNotContain(scheme.Sides(9), side => side.IsBack);
        }
        Assert.Equal([1, 1, 1, 1], SchemeCatalogue.Find("repeat")!.OnOneSide()!.Sides(2)[0].Cells.Select(cell => cell.Page));
    }

    private static List<int> Pages(string name, int pages, int side) => [.. SchemeCatalogue.Find(name)!.Sides(pages)[side].Cells.Select(cell => cell.Page)];

    private static string Shown(SheetSide side) => string.Join(' ', side.Cells.Select(cell => cell.Page));
}
