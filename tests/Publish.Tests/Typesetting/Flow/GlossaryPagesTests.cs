using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

public sealed class GlossaryPagesTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWX";

    private static readonly Page[] Pages = [.. Zine.Set(WithGlossary()).Paged.Pages];

    [Fact]
    public void A_long_glossary_has_its_letters_in_the_running_heads()
    {
        var heads = Pages.Select(Head).Where(head => head.StartsWith("Glossary", StringComparison.Ordinal)).ToArray();
        Assert.True(heads.Length >= 2);
        Assert.All(heads, head => Assert.Matches("^Glossary, [A-X](–[A-X])?$", head));
        var ranges = heads.Select(head => Regex.Match(head, "([A-X])(?:–([A-X]))?$").Groups).ToArray();
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(string.CompareOrdinal(pair.First[1].Value, pair.Second[1].Value) < 0));
    }

    [Fact]
    public void Left_pages_have_their_letters_as_right_ones_have()
    {
        var goingOn = Pages.Where(page => Regex.IsMatch(Zine.Words(page), "[A-X]term\\d")).Skip(1).ToArray();
        Assert.True(goingOn.Length >= 2);
        Assert.All(goingOn, page => Assert.StartsWith("Glossary, ", Head(page)));
    }

    [Fact]
    public void The_letters_are_those_of_the_page()
    {
        foreach (var page in Pages)
        {
            if (Regex.Match(Head(page), "^Glossary, ([A-X])(?:–([A-X]))?$") is not { Success: true } head) continue;
            var terms = Regex.Matches(Zine.Words(page), "([A-X])term\\d").Select(term => term.Groups[1].Value).Distinct().ToArray();
            Assert.Contains(head.Groups[1].Value, terms);
            if (head.Groups[2].Success) Assert.Equal(head.Groups[2].Value, terms[^1]);
        }
    }

    [Fact]
    public void Kinds_stand_under_their_names() =>
        Assert.Matches("Terms Aterm0 .* People Aldus .* Places Venice ", string.Join(' ', Pages.Select(Zine.Words)));

    [Fact]
    public void Entries_that_use_others_lead_to_them()
    {
        GlossaryEntry[] entries = [Entry("Recto", ""), Entry("Verso", "") with { Definition = [Zine.P("Not the recto.")] }];
        var document = Zine.Of(Zine.P("A verso.")) with { Glossary = new(Seq.Of(entries), [], []) };
        var links = Zine.Set(Passes.Apply(document, new DiagnosticBag())).Paged.Pages.SelectMany(page => page.Items.OfType<LinkItem>());
        Assert.Contains("#gloss-recto", links.Select(link => link.Target));
    }

    [Fact]
    public void Placed_in_the_text_it_has_its_title_and_links_lead_to_it()
    {
        var document = Zine.Of(Zine.P("A verso."), new GlossaryPlace()) with { Glossary = new([Entry("Recto", "")], [new Text("Words we use")], []) };
        var said = new DiagnosticBag();
        var pages = Zine.Set(Passes.Apply(document, said)).Paged;
        Assert.Contains("Words we use", string.Join(' ', pages.Pages.Select(Zine.Words)), StringComparison.Ordinal);
        Assert.Contains(pages.Pages.SelectMany(page => page.Items.OfType<AnchorItem>()), anchor => anchor.Name == "glossary");
    }

    private static Document WithGlossary()
    {
        var entries = Letters.SelectMany(letter => Enumerable.Range(0, 4).Select(i => Entry($"{letter}term{i}", "")))
            .Append(Entry("Aldus", "people")).Append(Entry("Venice", "places"));
        var document = Zine.Of(Zine.P("Text.")) with { Glossary = new(Seq.Of(entries), [], []) };
        return Passes.Apply(document, new DiagnosticBag());
    }

    private static GlossaryEntry Entry(string term, string kind) =>
        new(term.ToLowerInvariant(), [new Text(term)], [], [], [Zine.P("Something that takes a line and then some more, so that there are several pages of it.")]) { Kind = kind };

    private static string Head(Page page) => string.Join(' ', page.Items.OfType<TextItem>().Where(item => !item.Structure.IsContent).Select(PageDump.Words))
        .Split("  ") is [var first, ..] ? Regex.Replace(first, " ?\\d+$", "") : "";
}
