using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>How far a plan may go, each limit from both sides.</summary>
public sealed class PlanLimitsTests
{
    private static readonly Length Step = new(1);

    private readonly DiagnosticBag bag = new();

    /// <summary>From 10 mm to the 200 inches that PDF can say.</summary>
    [Fact]
    public void A_sheet_has_a_size_that_a_file_can_say()
    {
        foreach (var (side, told) in ((Length, int)[])[(Length.Mm(10), 0), (Length.Mm(10) - Step, 1), (Length.Inches(200), 0), (Length.Inches(200) + Step, 1)])
        {
            Assert.Equal(told, Told("ZP616", Plan("pages", side, Length.Mm(200))));
            Assert.Equal(told, Told("ZP616", Plan("pages", Length.Mm(200), side)));
        }
    }

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(9_999, 1)]
    [InlineData(10_000_000, 0)]
    [InlineData(10_000_001, 1)]
    public void A_scale_is_a_hundredth_to_tenfold(int millionths, int told) =>
        Assert.Equal(told, Told("ZP618", Plan("pages", Length.Mm(4000), Length.Mm(4000)) with { Scale = new(ScaleKind.Fixed, millionths) }));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.6, 0)]
    [InlineData(0.61, 1)]
    [InlineData(-0.01, 1)]
    public void Paper_has_a_thickness_up_to_that_of_heavy_card(double millimetres, int told) =>
        Assert.Equal(told, Told("ZP613", Plan("saddle", Length.Mm(400), Length.Mm(300)) with { Caliper = Length.Mm((decimal)millimetres) }));

    [Theory]
    [InlineData(20_000, 0)]
    [InlineData(20_001, 1)]
    public void More_pages_than_anybody_folds_are_refused(int pages, int told)
    {
        PlanCheck.Mend(Plan("pages", Length.Mm(100), Length.Mm(100)), pages, bag);
        Assert.Equal(told, bag.Sorted().Count(problem => problem.Code == "ZP615"));
    }

    /// <summary>Half of its place a page must keep, across its spine: the sheet is 400 by 240 mm.</summary>
    [Theory]
    [InlineData("saddle", 100)]
    [InlineData("pages", 200)]
    [InlineData("quarter", 100)]
    [InlineData("eighth", 50)]
    [InlineData("2down", 100)]
    [InlineData("signatures", 100)]
    public void A_gutter_takes_half_of_a_page_s_place_at_the_most(string scheme, int most)
    {
        var plan = Plan(scheme, Length.Mm(400), Length.Mm(240));
        Assert.Equal(0, Told("ZP625", plan with { Gutter = Length.Mm(most) }));
        Assert.Equal(1, Told("ZP625", plan with { Gutter = Length.Mm(most) + Length.Mm(0.01m) }));
    }

    /// <summary>A zine of its own on each sheet: the second begins with the page after the first's last.</summary>
    [Theory]
    [InlineData("minizine", 8, 0)]
    [InlineData("minizine", 9, 1)]
    [InlineData("french-fold", 4, 0)]
    [InlineData("french-fold", 5, 1)]
    [InlineData("saddle", 5, 0)]
    public void Several_zines_on_several_sheets_are_told(string scheme, int pages, int told) => Assert.Equal(told, Told("ZP621", Plan(scheme, Length.Mm(400), Length.Mm(240)), pages));

    /// <summary>Sheets in one signature: as many as the text has are none too many.</summary>
    [Theory]
    [InlineData(3, 12, 0)]
    [InlineData(4, 12, 1)]
    [InlineData(4, 13, 0)]
    [InlineData(1, 1, 0)]
    public void A_signature_that_is_longer_than_the_text_is_told(int sheets, int pages, int told)
    {
        var scheme = SchemeCatalogue.Find("signatures")!.WithSignatures(Publish.Typesetting.Imposition.Folding.Gathering.Signatures(sheets))!;
        Assert.Equal(told, Told("ZP612", new(scheme, new(Length.Mm(400), Length.Mm(240))), pages));
    }

    private int Told(string code, ImpositionPlan plan, int pages = 1)
    {
        var own = new DiagnosticBag();
        Imposer.Impose(SchemeSnapshotTests.Reading(pages), plan, own);
        bag.AddRange(own.Sorted());
        return own.Sorted().Count(problem => problem.Code == code);
    }

    private static ImpositionPlan Plan(string scheme, Length width, Length height) => new(SchemeCatalogue.Find(scheme)!, new(width, height));
}
