using Publish.Press.Printing;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Press.Paging;

/// <summary>Pages that follow a scheme are as large as its panels, and are on sheets at actual size.</summary>
public sealed class SchemePagesTests
{
    [Theory]
    [InlineData("minizine", "a4", 74.3, 105)]
    [InlineData("mini", "letter", 69.9, 108)]
    [InlineData("minizine-16", "a4", 74.3, 105)]
    [InlineData("quarter", "a4", 105, 148)]
    [InlineData("quarter", "letter", 108, 139.7)]
    [InlineData("eighth", "a4", 74.3, 105)]
    [InlineData("french-fold", "a4", 105, 148.5)]
    [InlineData("accordion", "a4", 74.3, 210)]
    [InlineData("accordion-2", "letter", 69.9, 215.9)]
    [InlineData("1x8x2", "a4", 74.3, 105)]
    [InlineData("2down", "a4", 210, 148.5)]
    [InlineData("saddle", "a4", 148, 210)]
    [InlineData("saddle", "letter", 139.7, 215.9)]
    [InlineData("pages", "a4", 210, 297)]
    [InlineData("minizine", "a3", 105, 148.5)]
    [InlineData("minizine", "a4, letter", 69.9, 105)]
    public void A_page_is_a_panel(string scheme, string papers, double width, double height)
    {
        using var manuscript = MadePages.Zine($"scheme: {scheme}\npapers: [{papers}]\n", MadePages.Prose(1));
        Assert.Equal((width, height), MadePages.Size(MadePages.Set(manuscript)!));
    }

    public static TheoryData<string> Schemes => [.. SchemeCatalogue.Names];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void No_scheme_scales_the_pages_that_follow_it(string scheme)
    {
        using var manuscript = MadePages.Zine($"scheme: {scheme}\n", MadePages.Prose(3));
        var sheets = MadePages.Make(manuscript).Zine!.Printed.Where(facts => facts.Part == PrintPart.Sheets);
        Assert.All(sheets, facts => Assert.Equal(("", 1000), (facts.Scaling, facts.ScalePermille)));
        Assert.Equal("A4", Assert.Single(sheets).PaperName);
    }

    [Theory]
    [InlineData("", "A4", 210, 297)]
    [InlineData("papers: [a3]\n", "A3", 297, 420)]
    [InlineData("papers: [letter]\n", "Letter", 215.9, 279.4)]
    [InlineData("papers: [tabloid]\nstyle: placard\n", "Tabloid", 279.4, 431.8)]
    [InlineData("page: a5\n", "A4", 148, 210)]
    public void A_zine_of_one_page_is_one_side_of_a_sheet(string settings, string paper, double width, double height)
    {
        using var manuscript = MadePages.Zine("pages: 1\n" + settings, MadePages.Prose(2));
        var pages = MadePages.Set(manuscript)!;
        Assert.Equal((1, (width, height)), (pages.Pages.Count, MadePages.Size(pages)));
        var made = MadePages.Make(manuscript);
        var facts = Assert.Single(made.Zine!.Printed);
        Assert.Equal((paper, 1, PrintedSides.One, 1000), (facts.PaperName, facts.Sheets, facts.Sides, facts.ScalePermille));
        Assert.EndsWith($"-broadside-{paper.ToLowerInvariant()}.pdf", facts.Suffix, StringComparison.Ordinal);
        Assert.DoesNotContain(made.Problems, problem => problem.Severity != Publish.Model.Source.Severity.Note);
    }

    [Fact]
    public void Sheets_that_are_folded_stay_folded_whatever_is_wished_of_pages()
    {
        using var manuscript = MadePages.Zine("pages: 1\nprint: {scheme: saddle}\n", MadePages.Prose(1));
        Assert.Equal(4, MadePages.Set(manuscript)!.Pages.Count);
    }

    /// <summary>The command's goes before the zine's, and a page that is said before both.</summary>
    [Theory]
    [InlineData("", "minizine", 74.3, 105)]
    [InlineData("scheme: quarter\n", "minizine", 74.3, 105)]
    [InlineData("scheme: quarter\npage: a7\n", null, 74, 105)]
    [InlineData("scheme: minizine\nprint: {scheme: quarter}\n", null, 74.3, 105)]
    [InlineData("print: {scheme: quarter}\n", null, 148, 210)]
    [InlineData("scheme: accordion\nprint: {panels: 6}\n", null, 49.5, 210)]
    public void What_is_asked_for_goes_first(string settings, string? scheme, double width, double height)
    {
        using var manuscript = MadePages.Zine(settings, "![](a.png)\n").WithPicture("a.png", 400, 600);
        Assert.Equal((width, height), MadePages.Size(MadePages.Set(manuscript, new() { Only = ["booklet"], Scheme = scheme })!));
    }

    [Theory]
    [InlineData("scheme: minizin\n", "minizin", "ZP672", "minizine")]
    [InlineData("scheme: [minizine]\n", "[", "ZP446", "scheme: minizine")]
    [InlineData("scheme: minizine\nprint: {scheme: quarter}\n", "quarter", "ZP447", "print: {scheme: quarter}")]
    public void What_cannot_be_is_said_at_its_place(string settings, string at, string code, string words)
    {
        using var manuscript = MadePages.Zine(settings, MadePages.Prose(1));
        var said = Assert.Single(MadePages.Check(manuscript).Problems, problem => problem.Code == code);
        Assert.Equal("title: T\n".Length + settings.IndexOf(at, StringComparison.Ordinal), said.Span.Start);
        Assert.Contains(words, said.Message + said.Hint, StringComparison.Ordinal);
    }

    /// <summary>Large print on an eighth of Letter; what is advised has room.</summary>
    [Fact]
    public void A_scheme_that_is_smaller_than_its_type_s_floor_is_said()
    {
        using var manuscript = MadePages.Zine("style: large-print\nscheme: minizine\npapers: [letter]\n", MadePages.Prose(1));
        var said = Assert.Single(MadePages.Check(manuscript).Problems, problem => problem.Code == "ZP441");
        Assert.StartsWith("scheme: quarter ", said.Hint, StringComparison.Ordinal);
        using var mended = MadePages.Zine("style: large-print\nscheme: quarter\npapers: [letter]\n", MadePages.Prose(1));
        Assert.DoesNotContain(MadePages.Check(mended).Problems, problem => problem.Code == "ZP441");
    }

    /// <summary>With and without {.full-page}: a panel each, nothing blank, and each page where paper has it.</summary>
    [Theory, Trait("Tier", "Long")]
    [InlineData("{.full-page}")]
    [InlineData("")]
    public void A_cover_and_six_pictures_and_a_back_are_one_sheet(string attributes)
    {
        using var manuscript = MadePages.Zine("scheme: minizine\ncover: p1.png\nback-cover: p8.png\n", string.Join("\n\n", Enumerable.Range(2, 6).Select(i => $"![](p{i}.png){attributes}")));
        for (var i = 1; i <= 8; i++) manuscript.WithPicture($"p{i}.png", 743, 1050, (byte)(i * 20));
        var pages = MadePages.Set(manuscript)!;
        Assert.Equal(Enumerable.Range(1, 8).Select(i => $"p{i}.png"), pages.Pages.Select(page => Assert.Single(page.Items.OfType<PictureItem>()).Picture.Path));
        Assert.Equal(1, Assert.Single(MadePages.Make(manuscript).Zine!.Printed, facts => facts.Part == PrintPart.Sheets).Sheets);
    }

    /// <summary>Nothing that is read comes nearer to the sheet's edge than printers reach.</summary>
    [Theory]
    [InlineData("minizine", "a4")]
    [InlineData("minizine", "letter")]
    [InlineData("quarter", "a4")]
    public void Words_keep_away_from_the_rim(string scheme, string paper)
    {
        using var manuscript = MadePages.Zine($"scheme: {scheme}\npapers: [{paper}]\n", "# A heading\n\n" + MadePages.Prose(5));
        foreach (var page in MadePages.Set(manuscript)!.Pages)
        {
            if (TypeExtent.Of(page) is not { } type) continue;
            var trim = page.Trim;
            Assert.All([type.X - trim.X, type.Y - trim.Y, trim.Right - type.Right, trim.Bottom - type.Bottom], margin => Assert.True(margin >= Length.Mm(5.9m), $"page {page.Label}: {margin.Millimetres:0.0} mm"));
        }
    }
}
