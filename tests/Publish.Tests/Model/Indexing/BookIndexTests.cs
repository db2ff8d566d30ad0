using Publish.Model;
using Publish.Model.Indexing;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Model.Indexing;

public sealed class BookIndexTests
{
    [Fact]
    public void Marks_become_entries_by_the_alphabet_and_the_text_stays()
    {
        var (document, said) = Made("The [press]{.index}, [ink]{.index} and [Ärger]{.index}; the [press]{.index}.");
        Assert.Empty(said);
        Assert.Equal("Ärger, 1 | ink, 1 | press, 2", Shown(document));
        Assert.Equal("The press, ink and Ärger; the press.", PlainText.WithoutNotes(((Paragraph)document.Body[0].Blocks[0]).Content));
        Assert.Equal("Index", PlainText.WithoutNotes(document.Body[^1].Heading!.Content));
    }

    [Fact]
    public void Each_place_is_one_that_links_find()
    {
        var (document, _) = Made("The [press]{.index} and [that]{.index entry=press #mine}.");
        var ids = Query.All<Inline>(document).Select(inline => inline.Attributes.Id).Where(id => id.Length > 0).ToHashSet();
        var places = Assert.Single(Query.All<Locators>(document)).Targets;
        Assert.Equal(2, places.Count);
        Assert.All(places, place => Assert.Contains(place, ids));
        Assert.Equal("mine", places[1]);
    }

    /// <summary>A page begins at a node: one that stood twice would begin it twice.</summary>
    [Fact]
    public void No_words_of_the_index_are_those_of_the_text_or_of_another_entry()
    {
        var (document, _) = Made("The [press]{.index}, `[ink]`{.index} and [paper *and* ink]{.index}; [glue]{.index see-also=\"press; paper and ink\"}.");
        var nodes = Query.All<Inline>(document).Where(inline => inline is Text or Code).ToList();
        Assert.Equal(nodes.Count, nodes.ToHashSet(ReferenceEqualityComparer.Instance).Count);
    }

    [Theory]
    [InlineData("[x]{.index entry=\"Kropotkin, Peter\" sub=\"on bread\"} [y]{.index entry=\"Kropotkin, Peter\" sub=prisons}", "Kropotkin, Peter (on bread, 1 | prisons, 1)")]
    [InlineData("[Paper]{.index} and [paper]{.index}", "paper, 2")]
    [InlineData("[paper]{.index} and [x]{.index entry=Paper}", "Paper, 2")]
    [InlineData("[the  press]{.index} and\n[the\npress]{.index}", "the press, 2")]
    [InlineData("[]{.index entry=Silence}", "Silence, 1")]
    [InlineData("[zine]{.index see=Pamphlet} [pamphlet]{.index see-also=\"zine; Zine\"}", "pamphlet, 1. See also zine; zine | zine, see pamphlet")]
    [InlineData("[*Walden*]{.index} `code`{.index} **[bold]{.index}**", "bold, 1 | code, 1 | Walden, 1")]
    [InlineData("[The State]{.index} [rent]{.index}", "rent, 1 | The State, 1")]
    [InlineData("[one [b]{.index} c]{.index}", "b, 1 | one b c, 1")]
    [InlineData("[word^[A note.]]{.index}", "word, 1")]
    public void What_an_entry_says(string text, string expected)
    {
        var (document, _) = Made(text);
        Assert.Equal(expected, Shown(document));
    }

    [Theory]
    [InlineData("# A [press]{.index}\n\nText.")]
    [InlineData("Text.[^1]\n\n[^1]: A [press]{.index}.")]
    [InlineData("| A | B |\n|---|---|\n| [press]{.index} | b |")]
    [InlineData("| [press]{.index} | B |\n|---|---|\n| a | b |")]
    [InlineData("> A [press]{.index}.\n\n- one\n- two")]
    [InlineData("::: verse\nA [press]{.index}\n:::")]
    [InlineData("::: columns\nA [press]{.index}\n:::")]
    public void Wherever_words_stand_they_can_be_marked(string text)
    {
        var (document, said) = Made(text);
        Assert.Empty(said);
        Assert.Equal("press, 1", Shown(document));
    }

    [Theory]
    [InlineData("::: index\n:::\n\nText.", "ZP265 1")]
    [InlineData("[a]{.index}\n\n::: index\n:::\n\n::: index\n:::", "ZP266 6")]
    [InlineData("[]{.index} and [b]{.index}", "ZP267 1")]
    [InlineData("[a]{.index}\n\n[pamphlet]{.index see-also=Zine}", "ZP268 3")]
    [InlineData("[a]{.index see-also=a}", "ZP268 1")]
    [InlineData("[résumé]{.index}\n\n[resume]{.index}", "ZP269 1")]
    public void What_is_wrong_is_said_where_it_stands(string text, string expected)
    {
        var (_, said) = Made(text);
        var found = Assert.Single(said);
        var line = 1 + text.AsSpan(0, found.Span.Start).Count('\n');
        Assert.Equal(expected, $"{found.Code} {line}");
    }

    [Fact]
    public void Pages_behind_the_text_are_not_led_to()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nback-cover: back.md"), ("1.md", "[a]{.index}"), ("back.md", "The [back]{.index}"));
        var said = new DiagnosticBag();
        Assert.Equal("a, 1", Shown(Passes.Apply(manuscript.Read().Document, said)));
        Assert.Equal("ZP270", Assert.Single(said.Sorted()).Code);
    }

    [Fact]
    public void A_reference_to_nearly_an_entry_says_which()
    {
        var (_, said) = Made("[pamphlet]{.index} [zine]{.index see=Pamflet}");
        Assert.Equal("Was \"pamphlet\" meant?", Assert.Single(said).Hint);
    }

    [Fact]
    public void It_stands_where_it_is_placed_under_what_is_said_of_it()
    {
        var (document, said) = Made("# Words\n\n::: index\nNames of zines are in italics.\n:::\n\n# Two\n\nThe [press]{.index}.");
        Assert.Empty(said);
        Assert.Equal(["Words", "Two"], document.Body.Select(section => PlainText.WithoutNotes(section.Heading!.Content)));
        var index = Assert.IsType<Division>(Assert.Single(document.Body[0].Blocks));
        Assert.IsType<Paragraph>(index.Content[0]);
        Assert.Equal("press, 1", Shown(document));
    }

    [Fact]
    public void What_repeats_a_term_of_the_glossary_is_no_place()
    {
        var (document, _) = Made("A recto.\n\n::: glossary\nRecto\n:   The [right]{.index} page.\n:::");
        Assert.Equal("right, 1", Shown(document));
    }

    [Fact]
    public void Twenty_entries_are_parted_by_their_letters()
    {
        var (document, _) = Made(string.Join(' ', Enumerable.Range(0, 20).Select(i => $"[{(char)('a' + (i / 10))}{(char)('a' + i)}]{{.index}}")));
        Assert.Equal(["A", "B"], Query.All<ListBlock>(document).Select(list => list.Attributes[Division.IndexLetter]));
    }

    [Fact]
    public void Ten_thousand_marks_of_one_word_are_one_entry()
    {
        var (document, said) = Made(string.Concat(Enumerable.Repeat("[press]{.index} and\n\n", 10_000)));
        Assert.Empty(said);
        Assert.Equal("press, 10000", Shown(document));
    }

    [Fact]
    public void A_text_without_marks_stays_as_it_is()
    {
        var document = Reading.Of("Words.").Document;
        Assert.Same(document, BookIndex.Apply(document, new()));
    }

    private static (Document Document, Diagnostic[] Said) Made(string markdown)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nauthors: [A]"), ("1.md", markdown));
        var read = manuscript.Read();
        var said = new DiagnosticBag();
        return (Passes.Apply(read.Document, said), [.. said.Sorted()]);
    }

    private static string Shown(Document document) => string.Join(" | ", Query.All<Division>(document).Where(block => block.Kind == DivisionKind.Index)
        .SelectMany(index => index.Content.OfType<ListBlock>()).SelectMany(list => list.Items).Select(Shown));

    private static string Shown(ListItem item)
    {
        var line = ((Paragraph)item.Content[0]).Content;
        var text = string.Concat(line.Select(inline => inline is Locators places ? $"{places.Targets.Count}" : PlainText.Untrimmed([inline])));
        return item.Content.Count == 1 ? text : $"{text} ({string.Join(" | ", ((ListBlock)item.Content[1]).Items.Select(Shown))})";
    }
}
