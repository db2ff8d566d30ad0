using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Marking;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>Where pages come to lie: in a mirror for books bound at the right, on their heads for printers that turn the other way, in their cells at every scale.</summary>
public sealed class LyingTests
{
    private static readonly Size A6 = new(Length.Mm(105), Length.Mm(148));

    [Fact]
    public void A_book_bound_at_the_right_is_the_same_sheet_in_a_mirror() => Assert.All(SchemeCatalogue.Names, IsInAMirror);

    private static void IsInAMirror(string name)
    {
        foreach (var flip in Enum.GetValues<FlipEdge>())
        {
            var plan = Plan(name) with { Flip = flip, Caliper = Length.Mm(0.1m), Scale = PageScale.Of(60) };
            var (left, right) = (Trims(plan), Trims(plan with { Binding = Binding.Right }));
            Assert.Equal(left.Count, right.Count);
            for (var i = 0; i < left.Count; i++)
                Near(left[i].Trim with { X = plan.Sheet.Width - left[i].Trim.Right }, right[i].Trim);
            Assert.All(left.Zip(right), pair => Assert.Equal((4 - pair.First.Turns) & 3, pair.Second.Turns));
        }
    }

    /// <summary>Backs stay as they are; each front is turned round about the sheet's middle.</summary>
    [Fact]
    public void Where_a_printer_does_not_turn_sheets_like_a_leaf_every_front_stands_on_its_head() => Assert.All(SchemeCatalogue.Names, StandsOnItsHead);

    private static void StandsOnItsHead(string name)
    {
        var plan = Plan(name) with { Caliper = Length.Mm(0.1m), Scale = PageScale.Of(60) };
        var like = ImpositionPlan.LikeALeaf(plan.Sheet);
        var (leaf, other) = (Trims(plan with { Flip = like }), Trims(plan with { Flip = like == FlipEdge.Short ? FlipEdge.Long : FlipEdge.Short }));
        for (var i = 0; i < leaf.Count; i++)
        {
            var turned = plan.Scheme.TwoSided && !leaf[i].IsBack;
            var trim = leaf[i].Trim;
            Near(turned ? trim with { X = plan.Sheet.Width - trim.Right, Y = plan.Sheet.Height - trim.Bottom } : trim, other[i].Trim);
            Assert.Equal(turned ? (leaf[i].Turns + 2) & 3 : leaf[i].Turns, other[i].Turns);
        }
    }

    /// <summary>At the spine of its cell and in the middle of the other way, or in the middle of both.</summary>
    [Fact]
    public void A_page_lies_at_its_spine_or_in_the_middle_of_its_cell() => Assert.All(SchemeCatalogue.Names, LiesAtItsSpine);

    private static void LiesAtItsSpine(string name)
    {
        foreach (var placing in Enum.GetValues<Placing>())
        {
            var plan = Plan(name) with { Placing = placing, Scale = PageScale.Of(50) };
            var cell = new Size(plan.Sheet.Width / plan.Scheme.Columns, plan.Sheet.Height / plan.Scheme.Rows);
            foreach (var page in Trims(plan))
            {
                var at = new Rect(cell.Width * page.Column, cell.Height * page.Row, cell.Width, cell.Height);
                var spine = placing == Placing.Centred ? PageEdge.None : Turned(plan.Scheme.SpineOf(page.Folio), page.Turns);
                var (x, y) = (at.X + ((at.Width - page.Trim.Width) / 2), at.Y + ((at.Height - page.Trim.Height) / 2));
                Near(page.Trim with
                {
                    X = spine switch { PageEdge.Left => at.X, PageEdge.Right => at.Right - page.Trim.Width, _ => x },
                    Y = spine switch { PageEdge.Top => at.Y, PageEdge.Bottom => at.Bottom - page.Trim.Height, _ => y },
                }, page.Trim);
            }
        }
    }

    [Fact]
    public void Blanks_and_sheets_are_counted() => Assert.All(SchemeCatalogue.Names, IsCounted);

    private static void IsCounted(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        for (var pages = 1; pages <= 20; pages++)
        {
            var imposed = Imposer.Impose(Reading(pages), Plan(name), new());
            var cells = scheme.Sides(pages).SelectMany(side => (IEnumerable<Cell>)side.Cells).ToList();
            Assert.Equal(cells.Count(cell => cell.Page == 0), imposed.Blanks);
            Assert.Equal(scheme.Sides(pages).Count(side => !side.IsBack), imposed.Sheets);
            Assert.Equal(cells.Count - imposed.Blanks, imposed.Paged.Pages.Sum(side => side.Items.Count));
            Assert.Equal(scheme.TwoSided ? imposed.Plan.Flip : null, imposed.Paged.Preferences.Duplex);
        }
    }

    [Fact]
    public void The_last_page_is_the_last_cover_wherever_there_is_one()
    {
        foreach (var scheme in SchemeCatalogue.All)
            for (var pages = 1; pages <= 40; pages++)
            {
                var cells = scheme.Sides(pages, BlankPlace.BeforeBackCover).SelectMany(side => (IEnumerable<Cell>)side.Cells).ToList();
                var last = cells.First(cell => cell.Page == pages).Folio;
                Assert.Equal(scheme.HasBackCover && pages > 1 ? scheme.Whole(pages) : pages, last);
                Assert.Equal(Enumerable.Range(1, pages), cells.Select(cell => cell.Page).Where(page => page > 0).Distinct().Order());
            }
        Assert.Empty(SchemeCatalogue.Usual.Sides(0));
    }

    [Theory]
    [InlineData(210, 297, 105, 148, "saddle", 297)]
    [InlineData(297, 210, 148, 105, "saddle", 297)]
    [InlineData(297, 210, 50, 200, "saddle", 210)]
    [InlineData(297, 210, 100, 100, "quarter", 297)]
    [InlineData(210, 297, 100, 100, "quarter", 297)]
    [InlineData(210, 210, 100, 100, "quarter", 210)]
    [InlineData(210, 297, 148, 105, "2down", 297)]
    [InlineData(210, 297, 105, 148, "pages", 210)]
    [InlineData(210, 297, 148, 105, "pages", 297)]
    [InlineData(210, 297, 100, 70, "cut-stack", 297)]
    public void The_sheet_lies_the_way_round_that_shows_pages_larger_and_on_its_side_where_both_are_alike(int width, int height, int across, int down, string scheme, int wide) =>
        Assert.Equal(Length.Mm(wide), SchemeCatalogue.Find(scheme)!.SheetFor(new(Length.Mm(width), Length.Mm(height)), new(Length.Mm(across), Length.Mm(down))).Width);

    private static ImpositionPlan Plan(string name)
    {
        var scheme = SchemeCatalogue.Find(name)!;
        var sheet = scheme.SheetFor(Paper.Find("a3")!.Size, A6);
        return new(scheme, sheet, ImpositionPlan.LikeALeaf(sheet));
    }

    private static List<Placed> Trims(ImpositionPlan plan)
    {
        const int pages = 21;
        var sides = plan.Scheme.Sides(pages, plan.Blanks);
        var made = Imposer.Impose(Reading(pages), plan, new()).Paged.Pages;
        var found = new List<Placed>();
        for (var side = 0; side < sides.Count; side++)
        {
            var items = new Queue<PlacedPageItem>(made[side].Items.OfType<PlacedPageItem>());
            for (var i = 0; i < sides[side].Cells.Count; i++)
                if (sides[side].Cells[i] is { Page: > 0 } cell)
                {
                    var item = items.Dequeue();
                    found.Add(new(PlacedTrim.Of(item, isBlank: false).Trim, item.Placement.QuarterTurns, sides[side].IsBack, i % plan.Scheme.Columns, i / plan.Scheme.Columns, cell.Folio));
                }
            Assert.Empty(items);
        }

        return found;
    }

    private static PageEdge Turned(PageEdge edge, int turns) => edge == PageEdge.None ? edge : (PageEdge)(((int)edge + turns) % 4);

    /// <summary>Lengths are whole steps, so a mirror may be one off.</summary>
    private static void Near(Rect wanted, Rect found)
    {
        Assert.Equal((double)wanted.X.Millimetres, (double)found.X.Millimetres, 0.01);
        Assert.Equal((double)wanted.Y.Millimetres, (double)found.Y.Millimetres, 0.01);
        Assert.Equal(wanted.Size, found.Size);
    }

    private static PagedDocument Reading(int pages)
    {
        var area = new Rect(default, default, A6.Width, A6.Height);
        var page = new Page(A6, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(12)), Ink.Black)]);
        return new(new() { Title = "Pages" }, Seq.Of(Enumerable.Repeat(page, pages)), null, [], ViewerPreferences.None);
    }

    private sealed record Placed(Rect Trim, int Turns, bool IsBack, int Column, int Row, int Folio);
}
