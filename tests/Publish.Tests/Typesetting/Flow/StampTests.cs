using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Pictures that are pasted onto their page: they lie over what stands there and move nothing.</summary>
public sealed class StampTests
{
    private static readonly Size Page = Theme.Default.Page.Trim;

    private static Figure Stamp(string at, string? width = null, string? height = null, string shows = "") => new(new("tape.png", shows), [], FigurePlacement.Here)
    {
        Spot = PictureSpot.Parse(at), Width = width is null ? null : PictureExtent.Parse(width), Height = height is null ? null : PictureExtent.Parse(height), Span = new(1, 100, 5),
    };

    private static Block[] Words(int paragraphs) => [.. Enumerable.Range(0, paragraphs).Select(i => Zine.P($"Start{i} " + string.Concat(Enumerable.Repeat("words to lie over, one after the other, ", 20))))];

    private static (TypesettingResult Set, string Codes) Set(params Block[] blocks)
    {
        var (bag, inputs) = (new DiagnosticBag(), Zine.Inputs(Zine.Picture("tape.png", 600, 300)));
        var set = Zine.Set(Zine.Of(blocks), diagnostics: bag, inputs: inputs);
        PageProof.Check(set, Theme.Default, inputs, bag);
        return (set, string.Join(' ', bag.Sorted().Select(one => one.Code)));
    }

    private static (int Page, PictureItem Item) Only(TypesettingResult set) => Assert.Single(set.Paged.Pages.SelectMany((page, i) => page.Items.OfType<PictureItem>().Select(item => (i, item))));

    [Theory]
    [InlineData("40mm 50mm", "30mm", null, 40, 50, 30, 15)]
    [InlineData("40mm 50mm", null, "10mm", 40, 50, 20, 10)]
    [InlineData("40mm 50mm", "30mm", "10mm", 40, 50, 20, 10)]
    [InlineData("0 0", "30mm", null, 0, 0, 30, 15)]
    public void Its_middle_is_where_it_is_said_and_it_keeps_its_shape(string at, string? width, string? height, int x, int y, int wide, int tall)
    {
        var area = Only(Set([.. Words(1), Stamp(at, width, height)]).Set).Item.Area;
        Assert.Equal((x, y, wide, tall), (Round(area.X + (area.Width / 2)), Round(area.Y + (area.Height / 2)), Round(area.Width), Round(area.Height)));
    }

    private static int Round(Length length) => (int)decimal.Round(length.Millimetres);

    [Fact]
    public void Shares_are_of_the_page_and_so_is_its_width_where_none_is_said()
    {
        var area = Only(Set([.. Words(1), Stamp("100% 50%")]).Set).Item.Area;
        Assert.Equal(Page.Width, area.X + (area.Width / 2));
        Assert.Equal(Page.Height / 2, area.Y + (area.Height / 2));
        Assert.Equal(Page.Width.Times(3, 10), area.Width);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A round stamp")]
    public void It_lies_over_the_words_moves_none_of_them_and_ends_with_the_page(string shows)
    {
        var ((set, codes), plain) = (Set([.. Words(3), Stamp("100% 100mm", "60mm", shows: shows), .. Words(3)]), Set([.. Words(3), .. Words(3)]).Set);
        Assert.Equal("", codes);
        for (var i = 0; i < plain.Paged.Pages.Count; i++)
            Assert.Equal(plain.Paged.Pages[i].Items.OfType<TextItem>().Select(text => text.Origin), set.Paged.Pages[i].Items.OfType<TextItem>().Select(text => text.Origin));
        var (page, item) = Only(set);
        Assert.Same(item, set.Paged.Pages[page].Items[^1]);
        Assert.Equal(set.Paged.Pages[page].Trim, item.Clip);
        Assert.Equal(shows.Length > 0, item.Structure.IsContent);
    }

    [Fact]
    public void It_lies_where_the_words_before_it_end_or_behind_a_page_break_where_the_next_begin()
    {
        var many = Words(30);
        var (page, _) = Only(Set([.. many, Stamp("1mm 1mm"), new PageBreak(), Zine.P("Behind.")]).Set);
        var set = Set([.. many, new PageBreak(), Stamp("1mm 1mm"), Zine.P("Behind.")]).Set;
        Assert.Equal(page + 1, Only(set).Page);
        Assert.Contains("Behind.", Zine.Words(set.Paged.Pages[page + 1]), StringComparison.Ordinal);
        Assert.Contains("Start0", Zine.Words(Set([Stamp("1mm 1mm"), .. many]) is var (first, _) ? first.Paged.Pages[Only(first).Page] : null!), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_cannot_be_pasted_it_stands_and_what_nobody_sees_is_said()
    {
        var (set, codes) = Set(new Quotation([Zine.P("Said."), Stamp("1mm 1mm")], []));
        Assert.Equal("ZP578", codes);
        Assert.False(Only(set).Item.IsApart);
        Assert.Equal("ZP578", Set([.. Words(1), Stamp("400mm 10mm")]).Codes);
        Assert.Equal("ZP578", Set([.. Words(1), Stamp("10mm 300mm")]).Codes);
        Assert.Equal("", Set([.. Words(1), Stamp("100% 100%")]).Codes);
    }

    [Theory]
    [InlineData("80mm 12mm", "80mm 12mm")]
    [InlineData("50%,0", "50% 0mm")]
    [InlineData("0mm 1in", "0mm 25.4mm")]
    [InlineData("80mm", null)]
    [InlineData("80mm 12mm 3mm", null)]
    [InlineData("here there", null)]
    [InlineData("-5mm 3mm", null)]
    [InlineData("", null)]
    public void A_place_is_two_distances(string typed, string? read) => Assert.Equal(read, PictureSpot.Parse(typed)?.ToString());
}
