using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

public class SpreadTests
{
    private static Document Text(int paragraphs)
    {
        const string Filler = "Somebody takes a sheet of paper and looks at it for a while, since nothing has been printed on it yet and it may still become anything. ";
        var blocks = Enumerable.Range(0, paragraphs).Select(i => (Block)Zine.P(
            string.Concat(Enumerable.Repeat(Filler, 1 + (i % 4))) + (i % 2 == 0 ? "Then comes the fold. " : "The grain runs along it. ") + Filler));
        var glossary = new Glossary([Entry("fold", "Fold"), Entry("grain", "Grain")], [], []);
        var document = new Document(
            new() { Title = "A Zine" }, new() { GlossaryPolicy = GlossaryPolicy.FirstInSpread }, [new Section(1, null, Seq.Of(blocks), [])], glossary);
        return Passes.Apply(document, new());
    }

    private static GlossaryEntry Entry(string id, string term) =>
        new(id, [new Text(term)], [], [new Text("what a zine cannot do without, and what everybody gets wrong the first time")], [Zine.P("A thing.")]);

    [Fact]
    public void A_term_is_footnoted_once_on_each_spread_that_uses_it()
    {
        var bag = new DiagnosticBag();
        var result = Zine.Set(Text(60), diagnostics: bag);
        Assert.Empty(bag.Sorted());
        var pages = result.Paged.Pages;
        var spreads = Enumerable.Range(0, pages.Count).GroupBy(page => (page + 1) / 2, page => pages[page]).ToList();
        Assert.True(spreads.Count > 4);
        foreach (var spread in spreads)
            foreach (var entry in (string[])["fold", "grain"])
            {
                var uses = Anchors(spread).Any(name => name.StartsWith($"use-{entry}-", StringComparison.Ordinal));
                Assert.Equal(uses ? 1 : 0, NotesOn(spread, entry));
            }
    }

    [Fact]
    public void Notes_are_numbered_through_and_the_document_agrees_with_the_pages()
    {
        var result = Zine.Set(Text(60));
        var notes = Anchors(result.Paged.Pages).Where(name => name.StartsWith("note-", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(1, notes.Count).Select(i => $"note-/{i}"), notes);
        var calls = Query.All<TermUse>(result.Document).Where(use => use.Call == TermCall.First).Select(use => use.Number);
        Assert.Equal(Enumerable.Range(1, notes.Count), calls);
    }

    private static IEnumerable<string> Anchors(IEnumerable<Page> pages) => pages.SelectMany(page => page.Items.OfType<AnchorItem>()).Select(anchor => anchor.Name);

    private static int NotesOn(IEnumerable<Page> spread, string entry) => spread
        .SelectMany(page => page.Items.OfType<TextItem>())
        .Count(text => text.Style.Size.Points < 10 && PageDump.Words(text).TrimStart().StartsWith(entry, StringComparison.OrdinalIgnoreCase));
}
