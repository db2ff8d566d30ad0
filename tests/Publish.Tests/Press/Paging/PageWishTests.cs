using Publish.Typesetting.Themes;

namespace Publish.Tests.Press.Paging;

/// <summary>The size of a page as people write it.</summary>
public sealed class PageWishTests
{
    /// <summary>ISO 216, JIS P 0138, and inches as American shops have them.</summary>
    [Theory]
    [InlineData("a4", 210, 297)]
    [InlineData("A5", 148, 210)]
    [InlineData("a6", 105, 148)]
    [InlineData("a7", 74, 105)]
    [InlineData("a6 landscape", 148, 105)]
    [InlineData("Half Letter", 139.7, 215.9)]
    [InlineData("digest", 139.7, 215.9)]
    [InlineData("quarter_letter", 108, 139.7)]
    [InlineData("eighth-letter", 69.9, 108)]
    [InlineData("half-legal", 177.8, 215.9)]
    [InlineData("quarter-legal", 108, 177.8)]
    [InlineData("b5", 176, 250)]
    [InlineData("b6", 125, 176)]
    [InlineData("jis-b5", 182, 257)]
    [InlineData("jis-b6", 128, 182)]
    [InlineData("f4", 210, 330)]
    [InlineData("half-f4", 165, 210)]
    [InlineData("square", 148, 148)]
    [InlineData("120mm x 170mm", 120, 170)]
    [InlineData("5.5 x 8.5 in", 139.7, 215.9)]
    [InlineData("{width: 12cm, height: 170mm}", 120, 170)]
    public void Pages_have_the_size_that_is_written(string page, double width, double height)
    {
        using var manuscript = MadePages.Zine($"page: {page}\n", "# One\n\nWords.\n");
        Assert.Equal((width, height), MadePages.Size(MadePages.Set(manuscript)!));
    }

    [Fact]
    public void Every_name_that_is_listed_is_a_page() => Assert.All(TrimSizes.Names, name => Assert.True(TrimSizes.IsPage(TrimSizes.Find(name)!.Value), name));

    [Theory]
    [InlineData("page: quater-letter", "quater", "ZP718", "quarter-letter")]
    [InlineData("page: small", "small", "ZP718", "half-letter")]
    [InlineData("page: 1 mm", "1 mm", "ZP718", "page: 120mm x 170mm")]
    [InlineData("page: [a5]", "[a5]", "ZP718", "page: 120mm x 170mm")]
    [InlineData("page: 1mm x 1mm", "1mm x", "ZP444", "40 to 2000 mm")]
    [InlineData("page: -120mm x 170mm", "-120mm", "ZP444", "-120 × 170 mm")]
    [InlineData("page: 3m x 9000mm", "3m", "ZP718", "page: 120mm x 170mm")]
    [InlineData("page: 3000mm x 9000mm", "3000mm", "ZP444", "3000 × 9000 mm")]
    [InlineData("page: {width: -120mm, height: 170mm}", "{width", "ZP444", "-120 × 170 mm")]
    [InlineData("page: {width: 120mm}", "{width", "ZP445", "no height")]
    [InlineData("page: {width: 120, height: 170mm}", "120, ", "ZP445", "width: 120mm")]
    [InlineData("page: {width: 120mm, height: 170mm, depth: 3mm}", "depth", "ZP445", "depth")]
    [InlineData("page: 40mm x 60mm", "40mm", "ZP441", "24 letters")]
    public void What_cannot_be_is_said_at_its_place_by_check_as_well(string settings, string at, string code, string words)
    {
        using var manuscript = MadePages.Zine(settings + "\n", "# One\n\nWords.\n");
        var said = Assert.Single(MadePages.Check(manuscript).Problems, problem => problem.Code == code);
        Assert.Equal("title: T\n".Length + settings.IndexOf(at, StringComparison.Ordinal), said.Span.Start);
        Assert.Contains(words, said.Message + said.Hint, StringComparison.Ordinal);
        Assert.Null(MadePages.Make(manuscript).Zine);
    }

    /// <summary>What the warning says would hold the page holds it.</summary>
    [Theory]
    [InlineData("page: a4\n", "papers: [a3]")]
    [InlineData("papers: [letter]\npage: 200mm x 250mm\n", "papers: [tabloid]")]
    [InlineData("papers: [a4]\npage: 320mm x 450mm\n", null)]
    public void A_page_that_is_larger_than_its_place_is_said_with_what_would_do(string settings, string? papers)
    {
        using var manuscript = MadePages.Zine(settings, MadePages.Prose(3));
        var said = Assert.Single(MadePages.Make(manuscript).Problems, problem => problem.Code == "ZP443");
        var smaller = said.Hint!.Split("page: ")[1].Split(' ')[0];
        using var mended = MadePages.Zine(settings.Split("page:")[0] + $"page: {smaller}\n", MadePages.Prose(3));
        Assert.DoesNotContain(MadePages.Make(mended).Problems, problem => problem.Code == "ZP443");
        Assert.Equal(papers is not null, said.Hint.Contains("papers:", StringComparison.Ordinal));
        if (papers is null) return;
        Assert.Contains(papers, said.Hint, StringComparison.Ordinal);
        using var larger = MadePages.Zine($"{papers}\npage:{settings.Split("page:")[1]}", MadePages.Prose(3));
        var made = MadePages.Make(larger);
        Assert.DoesNotContain(made.Problems, problem => problem.Code == "ZP443");
        Assert.Equal(1000, Assert.Single(made.Zine!.Printed, facts => facts.Part == Publish.Press.Printing.PrintPart.Sheets).ScalePermille);
    }
}
