using Publish.Fonts;
using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Printing.Covers;

namespace Publish.Tests.Typesetting.Printing;

public sealed class WrapCoverTests
{
    private static readonly Rect Area = new(Length.Mm(3), Length.Mm(3), Length.Mm(148), Length.Mm(210));

    private static readonly FontLibrary Fonts = new(Path.Combine(Zine.Root(), "styles", "fonts"));

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void The_spine_is_as_wide_as_the_bodys_leaves_are_thick()
    {
        var cover = Cover(pages: 164, new() { Caliper = Length.Mm(0.12m), Bleed = Length.Mm(3) });
        Assert.Equal(Length.Mm(148) + Length.Mm(148) + (Length.Mm(0.12m) * 80), cover.Trim.Width);
        Assert.Equal(cover.Trim.Outset(Length.Mm(3)), cover.Bleed);
    }

    [Fact]
    public void The_back_lies_left_of_the_spine_and_the_front_right_of_it()
    {
        var cover = Cover(pages: 104, new() { Bleed = Length.Mm(3) });
        var placed = cover.Items.OfType<PlacedPageItem>().ToArray();
        Assert.Equal(["104", "1", "Spine"], placed.Select(item => ((LaidOutPage)item.Source).Page.Label));
        Assert.Equal(cover.Trim.X, placed[0].Placement.Shift.X + Area.X);
        Assert.Equal(cover.Trim.Right - Length.Mm(148), placed[1].Placement.Shift.X + Area.X);
    }

    [Fact]
    public void A_book_that_is_held_at_the_right_has_its_front_left_of_the_spine() =>
        Assert.Equal(["1", "104", "Spine"], Cover(pages: 104, new() { Binding = Binding.Right }).Items.OfType<PlacedPageItem>().Select(item => ((LaidOutPage)item.Source).Page.Label));

    [Fact]
    public void Each_page_bleeds_over_every_edge_but_the_spine()
    {
        var placed = Cover(pages: 104, new() { Bleed = Length.Mm(3) }).Items.OfType<PlacedPageItem>().ToArray();
        Assert.Equal(new Rect(Length.Zero, Length.Zero, Length.Mm(151), Length.Mm(216)), placed[0].Clip);
        Assert.Equal(new Rect(Length.Mm(3), Length.Zero, Length.Mm(151), Length.Mm(216)), placed[1].Clip);
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("de", 1)]
    [InlineData("fr", 3)]
    public void The_title_runs_down_the_spine_or_up_where_its_language_has_it_so(string language, int turns) =>
        Assert.Equal(turns, Cover(pages: 104, new(), language).Items.OfType<PlacedPageItem>().Last().Placement.QuarterTurns);

    [Fact]
    public void The_marks_stand_outside_of_the_bleed()
    {
        var cover = Cover(pages: 104, new() { Bleed = Length.Mm(3) });
        var marks = cover.Items.OfType<PathItem>().ToArray();
        Assert.Equal(12, marks.Length);
        Assert.All(marks, mark => Assert.All(mark.Steps, step => Assert.False(Holds(cover.Bleed, step.A))));
    }

    [Theory]
    [InlineData(64, "ZP681")]
    [InlineData(24, "ZP683")]
    public void What_the_spine_is_too_narrow_for_is_said(int pages, string code)
    {
        Assert.Equal(2, Cover(pages, new()).Items.OfType<PlacedPageItem>().Count());
        Assert.Contains(bag.Sorted(), problem => problem.Code == code);
    }

    [Fact]
    public void A_title_that_is_too_long_for_the_spine_is_left_out()
    {
        Cover(pages: 104, new(), title: string.Join(' ', Enumerable.Repeat("and another thing", 30)));
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP682");
    }

    [Fact]
    public void Without_pictures_the_title_page_is_the_cover_and_that_is_said()
    {
        Cover(pages: 104, new());
        Assert.Equal(2, bag.Sorted().Count(problem => problem.Code == "ZP680"));
    }

    [Fact]
    public void A_zine_of_one_sheet_has_no_cover_apart()
    {
        Assert.Null(CoverParts.Of(Document(4, new()), new() { Cover = CoverForm.Apart }, bag));
        Assert.Equal("ZP677", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void Taken_apart_and_put_together_it_is_the_same_zine()
    {
        var reading = Document(24, new());
        var parts = CoverParts.Of(reading, new() { Cover = CoverForm.Apart }, bag)!;
        Page[] together = [.. parts.Cover.Pages.Span[..2], .. parts.Body.Pages, .. parts.Cover.Pages.Span[2..]];
        Assert.Equal(reading.Pages.Select(page => page.Label), Seq.Of(together).Select(page => page.Label));
    }

    private Page Cover(int pages, PrintSettings settings, string language = "en", string title = "A Zine")
    {
        settings = settings with { Cover = CoverForm.Wrap };
        var parts = CoverParts.Of(Document(pages, new() { Title = title, Language = language }), settings, bag)!;
        return WrapCover.Make(parts, settings, Fonts, new Hyphenator(""), "eb-garamond", bag).Pages[0];
    }

    private static PagedDocument Document(int pages, Metadata metadata)
    {
        var media = Area.Outset(Length.Mm(3));
        return new(metadata, Seq.Of(Enumerable.Range(1, pages).Select(number => new Page(media.Size, media, Area, $"{number}", []))), null, [], ViewerPreferences.None);
    }

    private static bool Holds(Rect area, Point point) => point.X >= area.X && point.X <= area.Right && point.Y >= area.Y && point.Y <= area.Bottom;
}
