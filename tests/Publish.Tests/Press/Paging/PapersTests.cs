using Publish.Typesetting.Imposition;

namespace Publish.Tests.Press.Paging;

/// <summary>Pages follow their papers, and papers the language's region.</summary>
public sealed class PapersTests
{
    /// <summary>The list of CLDR, and regions about it; a language without one says nothing.</summary>
    [Theory]
    [InlineData("en-US", "letter")]
    [InlineData("en-ca", "letter")]
    [InlineData("fr_CA", "letter")]
    [InlineData("es-MX", "letter")]
    [InlineData("es-419", "a4")]
    [InlineData("fil-PH", "letter")]
    [InlineData("zh-Hant-US", "letter")]
    [InlineData("es-AR", "a4")]
    [InlineData("es-ES", "a4")]
    [InlineData("pt-BR", "a4")]
    [InlineData("en-GB", "a4")]
    [InlineData("ja-JP", "a4")]
    [InlineData("en", "a4")]
    [InlineData("de", "a4")]
    [InlineData("", "a4")]
    public void A_region_has_its_paper(string language, string paper) => Assert.Equal(paper, RegionalPaper.Of(language).Name);

    [Theory]
    [InlineData("", 148, 210)]
    [InlineData("language: en\n", 148, 210)]
    [InlineData("language: de-AT\n", 148, 210)]
    [InlineData("language: en-US\n", 139.7, 215.9)]
    [InlineData("language: en-US\npapers: [a4]\n", 148, 210)]
    [InlineData("language: en-US\npage: a5\n", 148, 210)]
    [InlineData("papers: [a4]\n", 148, 210)]
    [InlineData("papers: [letter]\n", 139.7, 215.9)]
    [InlineData("paper: Letter\n", 139.7, 215.9)]
    [InlineData("papers: [letter, legal]\n", 139.7, 215.9)]
    [InlineData("papers: [a4, a3]\n", 148, 210)]
    [InlineData("papers: [a4, letter]\n", 139.7, 210)]
    [InlineData("print: {sheet: letter}\n", 139.7, 215.9)]
    [InlineData("style: large-print\npapers: [letter]\n", 215.9, 279.4)]
    [InlineData("style: large-print\npapers: [letter, a4]\n", 210, 279.4)]
    public void A_page_is_half_of_its_paper(string settings, double width, double height)
    {
        using var manuscript = MadePages.Zine(settings, MadePages.Prose(2));
        Assert.Equal((width, height), MadePages.Size(MadePages.Set(manuscript)!));
    }

    /// <summary>The paper that is asked for is the zine's where it names none; where it names some, its pages stay, so that its numbers do.</summary>
    [Theory]
    [InlineData("", "letter", 139.7, 215.9)]
    [InlineData("", "a4", 148, 210)]
    [InlineData("language: en-US\n", "a4", 148, 210)]
    [InlineData("papers: [a4]\n", "letter", 148, 210)]
    [InlineData("papers: [a4, letter]\n", "letter", 139.7, 210)]
    public void So_it_is_of_the_paper_that_is_asked_for(string settings, string paper, double width, double height)
    {
        using var manuscript = MadePages.Zine(settings, MadePages.Prose(2));
        Assert.Equal((width, height), MadePages.Size(MadePages.Set(manuscript, new() { Only = ["booklet"], Paper = paper })!));
    }

    /// <summary>Nothing is scaled, and nothing lies beyond the sheet.</summary>
    [Theory]
    [InlineData("papers: [letter]\n")]
    [InlineData("papers: [a4, letter]\n")]
    [InlineData("papers: [a4]\n")]
    public void Booklets_are_at_actual_size(string settings)
    {
        using var manuscript = MadePages.Zine(settings, MadePages.Prose(4));
        Assert.All(MadePages.Make(manuscript).Zine!.Printed, facts => Assert.Equal(("", 1000), (facts.Scaling, facts.ScalePermille)));
    }

    /// <summary>Type is a little smaller where the page is narrower, and that is said.</summary>
    [Fact]
    public void Letter_is_laid_out_anew_and_not_scaled()
    {
        using var manuscript = MadePages.Zine("papers: [letter]\n", MadePages.Prose(4));
        var pages = MadePages.Set(manuscript)!;
        Assert.Equal(10.75m, TypeSizes.Main(pages.Pages)!.Value.Points);
        Assert.Contains("10.75 pt, and 11 pt on 148 × 210 mm", Assert.Single(MadePages.Make(manuscript).Problems, problem => problem.Code == "ZP440").Message, StringComparison.Ordinal);
    }
}
