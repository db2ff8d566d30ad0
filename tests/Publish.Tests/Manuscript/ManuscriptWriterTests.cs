using CsCheck;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

public sealed class ManuscriptWriterTests
{
    [Fact]
    public void What_is_written_is_read_back() => WritableDocuments.Any.Sample(document =>
    {
        var written = ManuscriptWriter.Write(document);
        var read = ReadBack(written);
        var expected = Placeless.Of(document);
        var actual = Placeless.Of(read);
        if (expected == actual) return;
        AssertSame(DocumentOutline.Of(expected.Glossary.Introduction), DocumentOutline.Of(actual.Glossary.Introduction), written);
        Assert.Equal(expected.Metadata, actual.Metadata);
        AssertSame(DocumentOutline.Of(expected), DocumentOutline.Of(actual), written);
        AssertSame(Entries(expected), Entries(actual), written);
        Assert.Equal(expected.Settings, actual.Settings);
    }, iter: 300);

    [Fact]
    public void The_files_are_named_after_their_sections()
    {
        using var manuscript = new TempManuscript(
            ("zine.yaml", "title: T"), ("1.md", "Before.\n\n# One: two\n\nA *b*.[^1]\n\n[^1]: N\n\nC.\n\n# Three"), ("glossary.md", "Leaf {short=s}\n: A page."));
        var files = ManuscriptWriter.Write(manuscript.Read().Document);
        Assert.Equal(["zine.yaml", "01-opening.md", "02-one-two.md", "03-three.md", "glossary.md"], files.Select(f => f.Path));
        Assert.Equal("# One: two\n\nA *b*.[^1]\n\n[^1]: N\n\nC.\n", files[2].Content);
        Assert.Equal("Leaf {short=s}\n:   A page.\n", files[4].Content);
    }

    [Theory]
    [InlineData("A [press]{.index} and []{.index entry=Silence}none.")]
    [InlineData("[]{.index entry=\"Kropotkin, Peter\" sub=\"on bread\"}")]
    [InlineData("*[Walden]{.index see-also=\"a; b\"}*, `code`{.index}, [x](https://example.org){.index}")]
    [InlineData("Words.\n\n::: index\n:::\n\nMore.")]
    [InlineData("::: {.index #places}\nWhat the numbers mean.\n:::")]
    public void What_the_index_is_made_of_comes_back(string markdown)
    {
        using var manuscript = new TempManuscript(("1.md", markdown));
        var first = manuscript.Read().Document;
        Assert.Contains(Query.All<Node>(first), node => node.Attributes.HasClass("index") || node is Division { Kind: DivisionKind.Index });
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    [Fact]
    public void Thousands_of_sections_share_files_and_come_back()
    {
        var text = string.Concat(Enumerable.Range(1, 1000).Select(day => $"# Day {day}\n\nWords.[^{day}]\n\n[^{day}]: Note {day}.\n\n"));
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("1.md", text));
        var first = manuscript.Read().Document;
        var files = ManuscriptWriter.Write(first);
        Assert.Equal(335, files.Count);
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(files))));
    }

    [Fact]
    public void Terms_that_open_as_items_do_stay_terms()
    {
        using var manuscript = new TempManuscript(("1.md", "A\\. Berkman\nB\\. Traven\n:   People.\n"));
        var first = manuscript.Read().Document;
        Assert.IsType<DefinitionList>(Assert.Single(first.Body[0].Blocks));
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    [Fact]
    public void A_term_that_opens_as_the_next_item_makes_none_of_the_paragraph_above()
    {
        using var manuscript = new TempManuscript(("1.md", "A\\. Berkman was here.\n\n<!-- -->\n\nB\\. Traven\n:   People.\n"));
        var first = manuscript.Read().Document;
        Assert.IsType<Paragraph>(first.Body[0].Blocks[0]);
        Assert.IsType<DefinitionList>(first.Body[0].Blocks[^1]);
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    /// <summary>At a file's head three hyphens would open its settings.</summary>
    [Fact]
    public void A_pause_at_the_head_of_a_file_comes_back()
    {
        using var manuscript = new TempManuscript(("1.md", "***\n\nBehind a pause.\n"));
        var first = manuscript.Read().Document;
        Assert.IsType<SceneBreak>(first.Body[0].Blocks[0]);
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    /// <summary>"B. Traven" stands in the next item, and proves no list in this one.</summary>
    [Fact]
    public void A_name_in_an_item_is_none_though_the_next_item_holds_one_that_counts_on()
    {
        using var manuscript = new TempManuscript(("1.md", "3) Who:\n\n   A. Berkman wrote.\n4) And:\n\n   B. Traven\n   :   A novelist.\n"));
        var first = manuscript.Read().Document;
        var list = Assert.IsType<ListBlock>(Assert.Single(first.Body[0].Blocks));
        Assert.All(list.Items[0].Content, block => Assert.IsType<Paragraph>(block));
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    /// <summary>Rules and colons are no term.</summary>
    [Fact]
    public void Signs_before_the_entries_are_no_entries()
    {
        using var manuscript = new TempManuscript(("1.md", "Words."), ("glossary.md", "# Words\n\n&#45;-- ::: x\\\nIV. y\n\nLeaf\n:   A page.\n"));
        var first = manuscript.Read().Document;
        Assert.Single(first.Glossary.Entries);
        Assert.Single(first.Glossary.Introduction);
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    [Theory]
    [InlineData("IV&#46; IV.\\\nIV&#46; x")]
    [InlineData("Some *words* &#45;- and more words.")]
    [InlineData("Words&#58; more words.\nOthers: more.")]
    public void Words_before_the_entries_that_look_like_one_stay_words(string introduction)
    {
        using var manuscript = new TempManuscript(("1.md", "Words."), ("glossary.md", $"# Words\n\n{introduction}\n\nLeaf\n:   A page.\n"));
        var first = manuscript.Read().Document;
        Assert.Single(first.Glossary.Entries);
        Assert.Equal(DocumentOutline.Of(Placeless.Of(first)), DocumentOutline.Of(Placeless.Of(ReadBack(ManuscriptWriter.Write(first)))));
    }

    /// <summary>The first line that differs, and the files.</summary>
    private static void AssertSame(string expected, string actual, Seq<WrittenFile> written)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (a != b) Assert.Fail($"{a}\n{b}\n----\n{string.Join("\n----\n", written.Select(f => f.Content))}");
        }
    }

    private static Document ReadBack(Seq<WrittenFile> files)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("images/a.png", TempManuscript.Png);
        foreach (var file in files)
            manuscript.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Content));
        return manuscript.Read().Document;
    }

    private static string Entries(Document document) => string.Join('\n', document.Glossary.Entries.Select(e =>
        $"{e.Id} {DocumentOutline.Of(e.Term)} {string.Join(',', e.Aliases)} {DocumentOutline.Of(e.Short)} {e.Attributes}\n{DocumentOutline.Of(e.Definition)}"));
}
