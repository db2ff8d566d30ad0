using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Imposition.Schemes;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>Both leaves of a folded sheet lie equally deep in the stack, so their four pages move alike, wherever blanks lie.</summary>
public sealed class CreepTests
{
    private static readonly Size A4 = new(Length.Mm(297), Length.Mm(210));
    private static readonly Size Half = new(Length.Mm(297) / 2, Length.Mm(210));

    private static IEnumerable<(CreepMode Mode, BlankPlace Blanks, bool Held)> Ways() =>
        from mode in Enum.GetValues<CreepMode>() from blanks in Enum.GetValues<BlankPlace>() from held in (bool[])[false, true] select (mode, blanks, held);

    [Fact]
    public void Pages_of_one_sheet_move_alike_and_by_their_sheet_s_place_in_the_stack() => Assert.All(Ways(), way => InAStack(way.Mode, way.Blanks, way.Held));

    [Fact]
    public void Signatures_creep_each_by_itself_and_the_last_one_as_thick_as_it_is() => Assert.All(Ways(), way => InSignatures(way.Mode, way.Blanks, way.Held));

    private static void InAStack(CreepMode mode, BlankPlace blanks, bool held)
    {
        for (var pages = 1; pages <= 21; pages++)
        {
            var plan = new ImpositionPlan(SaddleStitch.Scheme, A4) { Caliper = Length.Mm(0.1m), Creep = mode, Blanks = blanks, HoldCover = held };
            var sides = Imposer.Impose(Reading(pages), plan, new DiagnosticBag()).Paged.Pages;
            var sheets = sides.Count / 2;
            for (var side = 0; side < sides.Count; side++)
            {
                var k = (side / 2) + 1;
                var expected = held && k == 1 ? 0m : mode switch
                {
                    CreepMode.PushedOut => 0.1m * (sheets - k),
                    CreepMode.PushedIn => -0.1m * (k - 1),
                    _ => 0.05m * (sheets + 1 - (2 * k)),
                };
                foreach (var placed in sides[side].Items.OfType<PlacedPageItem>())
                {
                    // The right half's page has its spine at its left, and moves to the right as it moves away from it.
                    var isRight = placed.Placement.Shift.X > Half.Width / 2;
                    var moved = isRight ? placed.Placement.Shift.X - Half.Width : -placed.Placement.Shift.X;
                    Assert.Equal((double)expected, (double)moved.Millimetres, 0.005);
                }
            }
        }
    }

    private static void InSignatures(CreepMode mode, BlankPlace blanks, bool held)
    {
        foreach (var pages in (int[])[5, 8, 13, 16, 21, 24])
        {
            var scheme = Signatures.Scheme.WithSignatures(Gathering.Signatures(2))!;
            var plan = new ImpositionPlan(scheme, A4) { Caliper = Length.Mm(0.1m), Creep = mode, Blanks = blanks, HoldCover = held };
            var whole = scheme.Whole(pages);
            foreach (var side in scheme.Sides(pages, blanks))
            {
                var sheets = Math.Min(2, (whole / 4) - (2 * (side.Signature - 1)));
                var holds = held && side.Sheet == 1 && whole <= 8;
                var expected = holds ? 0m : mode switch
                {
                    CreepMode.PushedOut => 0.1m * (sheets - side.Sheet),
                    CreepMode.PushedIn => -0.1m * (side.Sheet - 1),
                    _ => 0.05m * (sheets + 1 - (2 * side.Sheet)),
                };
                Assert.All(side.Cells, cell => Assert.Equal((double)expected, (double)Creep.Shift(plan, cell.Folio, whole).Millimetres, 0.005));
            }
        }
    }

    /// <summary>Pushed in by half a millimetre a sheet, pages of three sheets move by 0, 0.5 and 1 mm; their type begins 0.2 mm from the spine.</summary>
    [Fact]
    public void The_page_that_loses_most_is_named()
    {
        var area = new Rect(Length.Zero, Length.Zero, Half.Width, Half.Height);
        var page = new Page(Half, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(0.2m)), Ink.Black)]);
        var reading = new PagedDocument(new Metadata { Title = "Pages" }, Seq.Of(Enumerable.Range(0, 12).Select(i => page with { Label = $"{i + 1}" })), null, [], ViewerPreferences.None);
        var bag = new DiagnosticBag();
        Imposer.Impose(reading, new(SaddleStitch.Scheme, A4) { Caliper = Length.Mm(0.5m), Creep = CreepMode.PushedIn }, bag);
        var said = Assert.Single(bag.Sorted(), problem => problem.Code == "ZP619").Message;
        Assert.Matches("on 8 pages, by 0.8 mm on page [5-8]$", said);
    }

    [Fact]
    public void Without_a_caliper_or_a_fold_nothing_moves()
    {
        Assert.Equal(Length.Zero, Creep.Shift(new(SaddleStitch.Scheme, A4), 1, 12));
        Assert.Equal(Length.Zero, Creep.Shift(new(SideBySide.Scheme, A4) { Caliper = Length.Mm(0.1m) }, 1, 12));
    }

    private static PagedDocument Reading(int pages)
    {
        var area = new Rect(Length.Zero, Length.Zero, Half.Width, Half.Height);
        var page = new Page(Half, area, area, "", [new RuleItem(Artifact.Layout, area.Outset(-Length.Mm(15)), Ink.Black)]);
        return new(new Metadata { Title = "Pages" }, Seq.Of(Enumerable.Repeat(page, pages)), null, [], ViewerPreferences.None);
    }
}
