using Publish.Model;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Typesetting.Flow;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Steering;

public class PageSteeringTests
{
    private static readonly string[] Sentences =
    [
        "The sheet lay on the table where somebody had left it, folded once and then once more. ",
        "Nobody could say which of the four who were present had done the folding. ",
        "Printers of the eighteenth century imposed their formes by heart, and apprentices learned the order of the pages as children learn a counting-out rhyme. ",
        "Whoever wants to know whether the scheme is right has only to fold a blank sheet, number its pages with a pencil, and open it out again. ",
        "It takes a minute. ",
    ];

    /// <summary>Texts of many lengths and shapes: headings, paragraphs short and long, notes.</summary>
    private static Document Text(int number)
    {
        var blocks = new List<Block>();
        var sections = new List<Section>();
        for (int i = 0, at = number; i < 28 + (number * 9); i++, at += 3 + number)
        {
            var words = string.Concat(Enumerable.Range(0, 2 + ((at * 7) % 6)).Select(k => Sentences[(at + (k * k)) % Sentences.Length]));
            blocks.Add(at % 5 == 0 ? new Paragraph([new Text(words), new Note(0, [Zine.P(Sentences[at % 4])])]) : Zine.P(words));
            if (i % 9 != 8) continue;
            sections.Add(Zine.Section(1, $"Part {sections.Count + 1}", [.. blocks]));
            blocks.Clear();
        }
        sections.Add(Zine.Section(1, "The rest", [.. blocks]));
        var bag = new DiagnosticBag();
        return Passes.Apply(new(new() { Title = "A Zine", Contributors = [new("Nobody")] }, new(), Seq.Of(sections), Glossary.None), bag);
    }

    private static (TypesettingResult Result, Seq<Diagnostic> Told) Set(Document document, PageGoal? goal, Theme? theme = null)
    {
        var bag = new DiagnosticBag();
        return (Zine.Set(document, theme, bag, Zine.Inputs() with { PageMultiple = 4, Goal = goal }), bag.Sorted());
    }

    [Fact]
    public void Ten_texts_come_to_a_multiple_of_four_without_a_blank()
    {
        for (var number = 1; number <= 10; number++)
        {
            var (result, told) = Set(Text(number), new(4, Exactly: false));
            Assert.True(result.Blanks == 0, $"{number}: {string.Join(' ', told.Select(d => d.Message + d.Hint))}");
            Assert.Equal(0, result.Paged.Pages.Count % 4);
            Assert.Contains(Assert.Single(told).Code, (string[])["ZP530", "ZP531"]);
        }
    }

    [Fact, Trait("Tier", "Long")]
    public void An_essay_and_the_sample_come_to_a_multiple_of_four()
    {
        var paths = new[] { SharedFiles.Find("essays/orderly-party.txt"), Path.Combine(Zine.Root(), "manuscript") };
        var press = new Pressroom();
        foreach (var path in paths.OfType<string>())
        {
            // With its pictures and its own style, as it is made: without them it is another text.
            var stop = TestContext.Current.CancellationToken;
            var plan = press.Plan(press.Read(path, cancellation: stop), new() { Only = ["reading"], Pages = new(4, Exactly: false) }, cancellation: stop);
            var made = press.Make(plan, new MemorySink(), cancellation: stop);
            Assert.Contains(Assert.Single(made.Problems, problem => problem.Code is "ZP530" or "ZP531" or "ZP532" or "ZP533").Code, (string[])["ZP530", "ZP531"]);
        }
    }

    [Fact]
    public void What_was_changed_and_what_it_cost_is_said()
    {
        var text = Enumerable.Range(1, 10).Select(Text).First(text => Set(text, null).Result.Blanks > 0);
        var told = Assert.Single(Set(text, new(4, Exactly: false)).Told);
        Assert.Contains(" for ", told.Message);
        Assert.Contains("no widow, no orphan", told.Hint);
    }

    [Fact]
    public void A_number_of_pages_can_be_wished_for()
    {
        var text = Text(4);
        var natural = Set(text, new(2, Exactly: false)).Result.Paged.Pages.Count;
        var (result, _) = Set(text, new(natural / 4 * 4, Exactly: true));
        Assert.Equal(natural / 4 * 4, result.Paged.Pages.Count);
    }

    [Fact, Trait("Tier", "Long")]
    public void Out_of_reach_blanks_fill_it_up_and_it_is_said()
    {
        var (result, told) = Set(Text(1), new(64, Exactly: false));
        Assert.Equal(64, result.Paged.Pages.Count);
        Assert.Equal(result.Blanks, result.Paged.Pages.Count(page => page.Items.IsEmpty));
        Assert.Equal("ZP532", Assert.Single(told).Code);
    }

    [Fact]
    public void A_style_without_room_for_it_is_left_as_it_is()
    {
        var stiff = Theme.Default with { Steering = new() { Size = default, Leading = default, Measure = default, Head = default, Foot = default } };
        var text = Enumerable.Range(1, 10).Select(Text).First(text => Set(text, null).Result.Blanks > 0);
        var (result, told) = Set(text, new(4, Exactly: false), stiff);
        Assert.Equal("ZP532", Assert.Single(told).Code);
        Assert.Equal(PageDump.Of(Set(text, null).Result.Paged), PageDump.Of(result.Paged));
    }

    [Theory]
    [InlineData("multiple of 8", 8, false)]
    [InlineData(" 24 ", 24, true)]
    public void Wishes_are_understood(string words, int pages, bool exactly) => Assert.Equal(new PageGoal(pages, exactly), PageGoal.Parse(words));

    [Theory]
    [InlineData("few")]
    [InlineData("0")]
    [InlineData("-4")]
    [InlineData("multiple of 1")]
    [InlineData("1e3")]
    [InlineData("")]
    public void Others_are_not(string words) => Assert.Null(PageGoal.Parse(words));
}
