using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public sealed class InkTests
{
    private const string Pink = "fluorescent-pink";

    private static readonly InkSet Inks = new([new PressInk("black", 0, 45), new PressInk(Pink, 0xFF48B0, 75)]);

    private static Attributes Class(string name) => Attributes.None with { Classes = [name] };

    private static PagedDocument Set(Document document, Theme? theme = null, DiagnosticBag? bag = null, params Picture[] pictures) =>
        Zine.Set(document, theme, bag, Zine.Inputs(pictures) with { Inks = Inks }).Paged;

    private static string In(PagedDocument document, string ink) => string.Join(' ', document.Pages
        .SelectMany(page => page.Items).OfType<TextItem>().Where(text => text.Structure.IsContent && text.Style.Ink.Name == ink).Select(PageDump.Words));

    [Fact]
    public void A_span_a_paragraph_and_a_division_are_set_in_the_ink_that_their_class_names()
    {
        var span = new Paragraph([new Text("one "), new Styled(SpanKind.Plain, [new Text("two")]) { Attributes = Class("ink-pink") }]);
        var paragraph = Zine.P("three") with { Attributes = Class("ink-fluorescent-pink") };
        var division = new Division(DivisionKind.Callout, [Zine.P("four")]) { Attributes = Class("ink-pink") };
        var set = Set(Zine.Of(span, paragraph, division, Zine.P("five")));

        Assert.Equal("two three four", In(set, Pink));
        Assert.Contains("five", In(set, "black"), StringComparison.Ordinal);
        Assert.Contains(set.Pages.SelectMany(page => page.Items).OfType<RuleItem>(), rule => rule.Ink.Name == Pink && rule.Ink.Percent < 100);
    }

    [Fact]
    public void A_picture_in_a_grid_and_its_caption_are_set_in_the_ink_that_their_class_names()
    {
        Figure Of(string path, string caption) => new(Zine.Image(path), [new Text(caption)], FigurePlacement.Here);
        var set = Set(Zine.Of(new Division(DivisionKind.Grid, [Of("a.png", "one") with { Attributes = Class("ink-pink") }, Of("b.png", "two")]) { Columns = 2 }), pictures: [Zine.Picture("a.png", 900, 600), Zine.Picture("b.png", 900, 600)]);

        Assert.Equal("one", In(set, Pink));
        Assert.Equal("a.png", Assert.Single(set.Pages.SelectMany(page => page.Items).OfType<PictureItem>(), picture => picture.Ink.Name == Pink).Picture.Path);
    }

    [Fact]
    public void A_heading_takes_its_own_ink_before_the_style_s()
    {
        var theme = Theme.Default with { Headings = Theme.Default.Headings.Select(heading => heading with { Display = heading.Display with { Ink = "pink" } }) };
        Document Titled(string title) => Zine.Of() with { Body = [Zine.Section(1, title, Zine.P("text"))] };

        Assert.Contains("Styled", In(Set(Titled("Styled"), theme), Pink), StringComparison.Ordinal);
        var own = Titled("Own");
        own = own with { Body = [own.Body[0] with { Attributes = Class("ink-black") }] };
        Assert.DoesNotContain("Own", In(Set(own, theme), Pink), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_takes_its_own_ink_or_that_of_the_division_about_it()
    {
        var own = new Figure(Zine.Image("a.png") with { Attributes = Class("ink-pink") }, [], FigurePlacement.Here);
        var within = new Division(DivisionKind.Plain, [new Figure(Zine.Image("b.png"), [], FigurePlacement.Here)]) { Attributes = Class("ink-pink") };
        var none = new Figure(Zine.Image("c.png"), [], FigurePlacement.Here);
        Picture[] pictures = [.. "abc".Select(name => Zine.Picture(name + ".png", 200, 100))];
        var set = Set(Zine.Of(own, within, none), pictures: pictures).Pages.SelectMany(page => page.Items).OfType<PictureItem>();

        Assert.Equal([Pink, Pink, "picture"], set.OrderBy(picture => picture.Picture.Path, StringComparer.Ordinal).Select(picture => picture.Ink.Name));
    }

    [Fact]
    public void An_ink_that_the_zine_lacks_is_said_once_and_printed_in_black()
    {
        var bag = new DiagnosticBag();
        var set = Set(Zine.Of(Zine.P("one") with { Attributes = Class("ink-green") }, Zine.P("two") with { Attributes = Class("ink-green") }), bag: bag);

        Assert.Equal("ZP665", Assert.Single(bag.Sorted()).Code);
        Assert.Contains("one two", In(set, "black"), StringComparison.Ordinal);
    }
}
