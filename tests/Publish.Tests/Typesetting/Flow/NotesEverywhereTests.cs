using Publish.Model;
using Publish.Model.Source;
using Publish.Tests.Epub;
using Publish.Tests.Manuscript;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>A zine with notes in headings, captions, lists, tables, quotations and verse.</summary>
public sealed class NotesEverywhereTests
{
    private static readonly string[] Notes = ["HEAD", "LIST", "CELL", "TABLEHEAD", "CAPTION", "QUOTE", "VERSE"];

    private static readonly Document Document = Read();

    [Fact]
    public void Each_note_stands_once_on_the_pages_and_once_in_the_book()
    {
        var pages = string.Join(' ', Zine.Set(Document).Paged.Pages.Select(Zine.Words));
        var book = string.Join(' ', Epub.EpubFile.Of(Document).Xml("text-1.xhtml").Descendants(EpubFile.H + "aside").Select(aside => aside.Value));
        Assert.All(Notes, note => Assert.Equal((1, 1), (CountOf(pages, $"NOTE {note}."), CountOf(book, $"NOTE {note}."))));
    }

    [Fact]
    public void No_call_leaks_into_outline_running_heads_or_navigation()
    {
        var set = Zine.Set(Document);
        Assert.Contains("A heading with a note in it", set.Paged.Outline.Select(entry => entry.Title));
        Assert.DoesNotContain("note1", string.Concat(set.Paged.Pages.SelectMany(page => page.Items.OfType<TextItem>().Where(item => !item.Structure.IsContent)).Select(PageDump.Words)));
        Assert.Contains(">A heading with a note in it<", EpubFile.Of(Document).Text("nav.xhtml"));
    }

    [Fact]
    public void A_note_that_begins_with_a_list_or_a_table_still_has_its_number_and_its_place()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\n"), ("1.md", "# One\n\nText[^1] and text[^2].\n\n[^1]: - first\n    - second\n\n[^2]: | a | b |\n    |---|---|\n    | 1 | 2 |\n"));
        var items = Zine.Set(Passes.Apply(manuscript.Read().Document, new())).Paged.Pages.SelectMany(page => page.Items).ToList();

        Assert.Equal(["note-/1", "note-/2"], items.OfType<AnchorItem>().Select(anchor => anchor.Name).Where(name => name.StartsWith("note-", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("- first\n    - second", "1 • first")]
    [InlineData("1. first\n    2. second", "1 1. first")]
    [InlineData("- - first\n      - second", "1 • – first")]
    [InlineData("first\n    : second", "1 first")]
    [InlineData("> first\n    >\n    > second", "1 first")]
    public void The_number_of_a_note_stands_in_the_line_in_which_the_note_begins(string note, string line)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\n"), ("1.md", $"# One\n\nText[^1] and text[^2].\n\n[^1]: {note}\n\n[^2]: Other words.\n"));
        var texts = Zine.Set(Passes.Apply(manuscript.Read().Document, new())).Paged.Pages.SelectMany(page => page.Items).OfType<TextItem>().ToList();
        var first = texts.First(text => PageDump.Words(text).Contains("first", StringComparison.Ordinal));
        var other = texts.First(text => PageDump.Words(text).Contains("Other", StringComparison.Ordinal));

        Assert.Equal(line, LineOf(first));
        Assert.Equal(NumberOf(other, "2").Steps, NumberOf(first, "1").Steps);

        string LineOf(TextItem item) => string.Join(' ', texts.Where(text => text.Origin.Y == item.Origin.Y).OrderBy(text => text.Origin.X.Steps).Select(text => PageDump.Words(text).Trim()));
        Publish.Typesetting.Geometry.Length NumberOf(TextItem item, string number) => texts.First(text => text.Origin.Y == item.Origin.Y && PageDump.Words(text).Trim() == number).Origin.X;
    }

    [Fact]
    public void Two_calls_side_by_side_are_not_read_as_one_number_and_an_address_in_a_note_is_not_lost()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\n"), ("1.md", "# One\n\nText[^1][^2].\n\n[^1]: [words](https://example.org/there)\n\n[^2]: Two.\n"));
        var words = string.Join(' ', Zine.Set(Passes.Apply(manuscript.Read().Document, new())).Paged.Pages.Select(Zine.Words));

        Assert.Matches(@"Text 1 ,\s+2", words);
        Assert.Contains("(example.org/there)", words.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static int CountOf(string text, string words) => text.Split(words).Length - 1;

    private static Document Read()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\n"), ("1.md", """
            # A heading with a note[^1] in it

            - An item[^2] to fold

            | Head[^4] | B |
            |---|---|
            | cell[^3] | x |

            ^^^
            | A | B |
            |---|---|
            | 1 | 2 |
            ^^^ A caption[^5]

            > Quoted[^6]

            ::: verse
            A line[^7]
            :::

            [^1]: NOTE HEAD.

            [^2]: NOTE LIST.

            [^3]: NOTE CELL.

            [^4]: NOTE TABLEHEAD.

            [^5]: NOTE CAPTION.

            [^6]: NOTE QUOTE.

            [^7]: NOTE VERSE.

            """));
        return Passes.Apply(manuscript.Read().Document, new DiagnosticBag());
    }

    /// <summary>The way back from the note leads to the line of the call, and to its page.</summary>
    [Fact]
    public void A_call_that_begins_a_line_after_a_break_has_its_anchor_there()
    {
        var set = Zine.Set(Zine.Of(new Paragraph([new Text("First"), new LineBreak(), new Note(1, [Zine.P("Noted.")]), new Text("Second")])));
        var items = set.Paged.Pages.Single(page => page.Items.Any(item => item is AnchorItem { Name: "call-/1" })).Items;
        var anchor = items.OfType<AnchorItem>().Single(item => item.Name == "call-/1");
        Assert.Equal(items.OfType<TextItem>().First(item => PageDump.Words(item).Contains("Second", StringComparison.Ordinal)).Origin.Y, anchor.At.Y);
    }
}
