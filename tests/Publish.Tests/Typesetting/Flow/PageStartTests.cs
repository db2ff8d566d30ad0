using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>What each page begins with, for the e-book's list of pages.</summary>
public sealed class PageStartTests
{
    private static readonly Picture Small = Zine.Picture("plan.png", 400, 300);

    private static Figure Plan() => new(Zine.Image("plan.png"), [new Text("The plan.")], FigurePlacement.Here);

    private static Node?[] Starts(Document document) => [.. Zine.Set(document, inputs: Zine.Inputs(Small)).PageMap.Pages.Select(page => page.Node).Where(node => node is not null)];

    [Fact]
    public void A_page_that_begins_with_a_picture_begins_with_that_and_not_with_the_words_under_it()
    {
        var plan = Plan();

        var starts = Starts(Zine.Of(Zine.P("Before."), new PageBreak(), plan, Zine.P("After.")));

        Assert.Same(plan, starts[1]);
    }

    [Fact]
    public void A_page_that_holds_a_picture_alone_begins_with_it()
    {
        var plan = Plan();

        var starts = Starts(Zine.Of(Zine.P("Before."), new PageBreak(), plan, new PageBreak(), Zine.P("After.")));

        Assert.Same(plan, starts[1]);
        Assert.Equal(3, starts.Length);
    }

    [Fact]
    public void A_picture_that_was_moved_over_words_that_come_after_it_begins_no_page()
    {
        var plan = Plan();
        var prose = Enumerable.Range(0, 60).Select(i => (Block)Zine.P($"Paragraph {i} fills a line or two of the page, and more behind it that goes on to the next one.")).ToArray();

        var starts = Starts(Zine.Of([.. prose[..17], plan, .. prose[17..]]));

        Assert.DoesNotContain(starts, node => ReferenceEquals(node, plan));
    }

    [Fact]
    public void A_page_that_begins_with_the_glossary_s_heading_begins_with_the_glossary()
    {
        var document = Zine.Of(Zine.P("Before."), new PageBreak());
        var glossary = Glossary.None with { Entries = [new("creep", [new Text("Creep")], [], [], [Zine.P("What inner leaves do.")])] };
        document = document with { Glossary = glossary };

        Assert.Contains(Starts(document), node => node is Glossary);
    }
}
