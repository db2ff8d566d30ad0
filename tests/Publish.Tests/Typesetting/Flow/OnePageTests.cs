using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>A broadside: everything on one page.</summary>
public class OnePageTests
{
    private readonly DiagnosticBag bag = new();

    private static Document Zines(int paragraphs, string cover = "")
    {
        var metadata = new Metadata { Title = "The Bridge Is Ours", Subtitle = "A call", Contributors = [new("Friends of the Footbridge")], Date = "2026", Licence = "Public domain", Cover = cover };
        return Zine.Of([.. Enumerable.Range(0, paragraphs).Select(_ => Zine.P(string.Concat(Enumerable.Repeat("Come to the hall and bring a chair. ", 8))))]) with { Metadata = metadata };
    }

    private PagedDocument Set(Document document, Theme? theme = null)
    {
        var inputs = Zine.Inputs(Zine.Picture("cover.png", 400, 300)) with { Goal = PageGoal.Parse("1"), PageMultiple = 1 };
        var result = Zine.Set(document, theme, bag, inputs);
        PageProof.Check(result, theme ?? Theme.Default, inputs, bag);
        return result.Paged;
    }

    [Fact]
    public void Title_text_and_who_made_it_stand_on_one_page_over_each_other()
    {
        var page = Assert.Single(Set(Zines(3)).Pages);
        var words = Zine.Words(page);
        Assert.StartsWith("The Bridge Is Ours A call", words, StringComparison.Ordinal);
        Assert.Contains("Friends of the Footbridge, 2026. Public domain", words.Replace(". 2026", ", 2026", StringComparison.Ordinal), StringComparison.Ordinal);
        Length Of(string start, Func<IEnumerable<Length>, Length> which) => which(page.Items.OfType<TextItem>().Where(text => PageDump.Words(text).StartsWith(start, StringComparison.Ordinal)).Select(text => text.Origin.Y));
        Assert.True(Of("The Bridge", y => y.Max()) < Of("Come to", y => y.Min()));
        Assert.True(Of("Friends", y => y.Min()) > page.Items.OfType<TextItem>().Where(text => PageDump.Words(text).Contains("chair", StringComparison.Ordinal)).Max(text => text.Origin.Y));
        Assert.True(Of("Friends", y => y.Max()) < page.Trim.Height - Theme.Default.Page.Foot + Theme.Default.Text.Leading);
        Assert.Null(PageLook.At(page).Over);
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void A_text_that_is_a_little_too_long_is_set_closer_and_one_that_is_far_too_long_is_said()
    {
        var most = Enumerable.Range(3, 30).TakeWhile(paragraphs => Set(Zines(paragraphs)).Pages.Count == 1).Last();
        Assert.InRange(most, 5, 25);
        Assert.Contains(bag.Sorted(), one => one.Code == "ZP531");
        Assert.Contains(bag.Sorted(), one => one.Code == "ZP532");
    }

    [Fact]
    public void A_long_title_leaves_half_of_the_page()
    {
        var document = Zines(1);
        var page = Set(document with { Metadata = document.Metadata with { Title = string.Concat(Enumerable.Repeat("The bridge at the mill is ours and stays where it is ", 4)) } }).Pages[0];
        Assert.True(page.Items.OfType<TextItem>().Where(text => PageDump.Words(text).StartsWith("Come", StringComparison.Ordinal)).Min(text => text.Origin.Y) < page.Trim.Height * 7 / 10);
    }

    [Fact]
    public void A_cover_is_said_to_have_no_place()
    {
        Assert.Single(Set(Zines(2, "cover.png")).Pages);
        Assert.Equal("ZP581", Assert.Single(bag.Sorted()).Code);
    }
}
