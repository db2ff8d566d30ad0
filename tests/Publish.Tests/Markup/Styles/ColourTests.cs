using System.Text.RegularExpressions;
using Publish.Epub;
using Publish.Epub.Package;
using Publish.Html;
using Publish.Markup.Styles;
using Publish.Model.Source;
using Publish.Tests.Epub;

namespace Publish.Tests.Markup.Styles;

public sealed partial class ColourTests
{
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#767676", "white", 4.54)]
    [InlineData("navy", "navy", 1)]
    public void Contrast_is_counted_as_WCAG_counts_it(string one, string other, double ratio) =>
        Assert.Equal(ratio, Colour.Contrast(Colour.Read(one)!.Value, Colour.Read(other)!.Value), 2);

    /// <summary>The page's own colours, as its sheet has them: text and links beyond the strictest level, the margin's figures beyond the usual.</summary>
    [Theory]
    [InlineData("ink", 7)]
    [InlineData("link", 7)]
    [InlineData("quiet", 4.5)]
    public void The_page_for_browsers_can_be_read_by_day_by_night_and_on_paper(string name, double least)
    {
        var sheet = PageSheet.Of(new(), bag).Own;
        var papers = Values(sheet, "paper");
        var inks = Values(sheet, name);

        Assert.Equal(3, papers.Count);
        Assert.All(papers.Zip(inks), pair => Assert.InRange(Colour.Contrast(pair.First, pair.Second), least, 21));
    }

    [Fact]
    public void The_sheet_of_e_books_names_no_colour_and_no_fixed_size_of_type()
    {
        var sheet = EpubSheet.Of(new(), bag);

        Assert.DoesNotMatch(@"[^-]color\s*:(?! inherit;)|background\s*:", sheet);
        Assert.DoesNotMatch(@"font-size\s*:\s*[\d.]+(px|pt|cm|mm|in|rem)", sheet);
        Assert.DoesNotMatch(@"line-height\s*:\s*[\d.]+(px|pt|em)", sheet);
    }

    [Theory]
    [InlineData("p { margin: 0 }", true, "")]
    [InlineData("p { color: #111; background: #fff }", true, "")]
    [InlineData("/* color: red */ p { color: inherit }", true, "")]
    [InlineData("p { color: #999; background-color: #fff }", false, "ZP808")]
    [InlineData("p { color: #111 }", false, "ZP808")]
    [InlineData("@media print { p { color: #999; background: white } }", false, "ZP808")]
    [InlineData("p { color: var(--x) }", false, "ZP809")]
    public void A_style_s_colours_are_judged_on_pages_of_both_kinds(string css, bool isGood, string code)
    {
        Assert.Equal(isGood, StyleColours.Check(css, bag));
        Assert.Equal(code.Length == 0 ? [] : [code], bag.Sorted().Select(d => d.Code).Distinct());
    }

    [Fact]
    public void A_book_whose_colours_are_pale_claims_no_conformance()
    {
        var document = Prose.Book(Prose.H(1, "One", Prose.P("x")));
        document = document with { Metadata = document.Metadata with { EvaluatedBy = "Somebody" } };

        Assert.NotNull(EpubFile.Of(document, new EpubContent { StyleSheet = "p { color: #111; background: #fff }" }).Property("dcterms:conformsTo"));
        Assert.Null(EpubFile.Of(document, new EpubContent { StyleSheet = "p { color: #aaa; background: #fff }" }).Property("dcterms:conformsTo"));
    }

    private static List<Colour> Values(string sheet, string name) =>
        [.. Token().Matches(sheet).Where(m => m.Groups[1].Value == name).Select(m => Colour.Read(m.Groups[2].Value)!.Value)];

    [GeneratedRegex(@"--(\w+): (#[0-9a-f]+);")]
    private static partial Regex Token();
}
