using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Press.Paging;

/// <summary>Every house style on every page that zines have: proportions, not one fixed measure.</summary>
public sealed class LooksTests
{
    private static readonly string[] Styles = ["pamphlet", "compact", "large-print"];
    private static readonly string[] Sizes = ["page: a5", "page: half-letter", "page: a6", "page: quarter-letter", "page: square", "page: jis-b6", "page: a4", "scheme: minizine\npapers: [a4]", "scheme: minizine\npapers: [letter]", "scheme: accordion"];

    private const string Text = "# A heading of the first level\n\nWords.^[A note that is long enough for a second line of its own at the foot of the page.]\n\n## A heading of the second level\n\n### Third\n\n> A quotation that is long enough to be broken over some lines, here and there.\n\n";

    public static TheoryData<string, string> Looks
    {
        get
        {
            var looks = new TheoryData<string, string>();
            foreach (var style in Styles)
                foreach (var size in Sizes)
                    if (style != "large-print" || !size.StartsWith("scheme", StringComparison.Ordinal)) looks.Add(style, size);
            return looks;
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Lines_are_long_enough_and_all_stands_within_the_page(string style, string size)
    {
        using var manuscript = MadePages.Zine($"style: {style}\n{size}\n", Text + MadePages.Prose(12));
        var pages = MadePages.Set(manuscript)!;
        var running = Running(pages);
        Assert.True(running.Count >= 20, $"{running.Count} lines");
        Assert.All(running, line => Assert.True(line.Length >= 24, $"{line.Length}: {line}"));
        foreach (var page in pages.Pages)
            foreach (var text in page.Items.OfType<TextItem>())
            {
                Assert.True(text.Origin.Y <= page.Trim.Bottom - Length.Mm(5.5m), $"page {page.Label}: {PageDump.Words(text)}");
                Assert.True(text.Origin.Y - text.Style.Size.Times(7, 10) >= page.Trim.Y + Length.Mm(5), $"page {page.Label}: {PageDump.Words(text)}");
                Assert.True(text.Origin.X >= page.Trim.X + Length.Mm(5.9m), $"page {page.Label}: {PageDump.Words(text)}");
            }
    }

    /// <summary>The x-height of running text is 1.35 mm or more, of whatever is read 1.1 mm.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Nothing_is_too_small_to_be_read(string style, string size)
    {
        using var manuscript = MadePages.Zine($"style: {style}\n{size}\n", Text + MadePages.Prose(12));
        var texts = MadePages.Set(manuscript)!.Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToList();
        Assert.All(texts.Where(text => !PageDump.Words(text).All(char.IsAsciiDigit)), text => Assert.True(XHeight(text) >= 1.1, $"{XHeight(text):0.00} mm: {PageDump.Words(text)}"));
        Assert.All(texts.Where(text => PageDump.Words(text).Contains("bakery", StringComparison.Ordinal)), text => Assert.True(XHeight(text) >= 1.35, $"{XHeight(text):0.00} mm: {PageDump.Words(text)}"));
    }

    /// <summary>A heading is as much larger than the text as on the style's own page.</summary>
    [Theory]
    [InlineData("page: a6")]
    [InlineData("page: a4")]
    [InlineData("scheme: minizine")]
    public void Headings_keep_their_proportion(string size)
    {
        using var manuscript = MadePages.Zine($"{size}\n", Text + MadePages.Prose(2));
        var texts = MadePages.Set(manuscript)!.Pages.SelectMany(page => page.Items.OfType<TextItem>()).ToList();
        var heading = texts.First(text => PageDump.Words(text).StartsWith("A heading", StringComparison.Ordinal)).Style.Size;
        var text = texts.First(text => PageDump.Words(text).Contains("bakery", StringComparison.Ordinal)).Style.Size;
        Assert.Equal(17.0 / 11, (double)heading.Steps / text.Steps, 2);
    }

    [Fact]
    public void A_size_that_was_asked_for_is_kept()
    {
        using var manuscript = MadePages.Zine("page: a6\nsize: 11pt\n", MadePages.Prose(2));
        Assert.Contains(MadePages.Set(manuscript)!.Pages.SelectMany(page => page.Items.OfType<TextItem>()), text => text.Style.Size == Length.Pt(11));
    }

    private static double XHeight(TextItem text) => (double)text.Style.Size.Millimetres * text.Style.Face.XHeight / text.Style.Face.UnitsPerEm;

    /// <summary>Whole lines of the long paragraphs: those that do not end one.</summary>
    private static List<string> Running(PagedDocument pages)
    {
        var lines = pages.Pages.SelectMany(page => page.Items.OfType<TextItem>()
            .Where(text => text.Structure.IsContent)
            .GroupBy(text => text.Origin.Y).Select(line => string.Concat(line.Select(PageDump.Words)))).ToList();
        var first = lines.FindIndex(line => line.StartsWith("The pond", StringComparison.Ordinal));
        return [.. lines.Skip(first).Where(line => !line.EndsWith('.') && !line.EndsWith("Publish", StringComparison.Ordinal) && !line.Contains("note", StringComparison.Ordinal) && !line.Contains("foot", StringComparison.Ordinal) && line.Contains(' '))];
    }
}
