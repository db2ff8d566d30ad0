using Publish.Manuscript;
using Publish.Manuscript.Proofing;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript.Proofing;

public sealed class SourceProofTests
{
    private const string Card = "title: Inks\nlanguage: en\n";

    [Fact]
    public void A_paragraph_that_was_not_read_is_told_with_its_place()
    {
        var said = Assert.Single(Said(document => Without(document, "lake"), ("zine.yaml", Card), ("1.md", "# One\n\nBefore it.\n\nGo to the lake.\n\nBehind it.\n")));
        Assert.Equal(("ZP170", 19), (said.Code, said.Span.Start));
        Assert.Contains("“Go to the lake", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_places_of_a_file_are_told_as_one()
    {
        var text = "# One\n\n" + string.Concat(Enumerable.Range(1, 5).Select(i => $"Ask the miller about bag {i}.\n\nGo to lake{i} then.\n\n"));
        Assert.Contains("4 more places", Assert.Single(Said(document => Without(document, "lake"), ("zine.yaml", Card), ("1.md", text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reader_has_said_is_not_said_again() =>
        Assert.Empty(Said(("zine.yaml", Card), ("1.md", "# One\n\nGo to the lake <see map> and wait.\n")));

    [Fact]
    public void What_was_cut_off_a_plain_text_and_told_in_its_account_is_not_said_again()
    {
        var text = "A preamble of the distributor, who says much of it.\n\n*** START OF THE PROJECT GUTENBERG EBOOK NETS ***\n\nNETS\n\nThe nets were hung out on the wall to dry, and nobody came.\n\n*** END OF THE PROJECT GUTENBERG EBOOK NETS ***\n\nA licence of several words that are nobody's concern in a zine.\n";
        using var manuscript = new TempManuscript(("a.txt", text));
        var outcome = manuscript.Read("a.txt");
        var said = new DiagnosticBag();
        SourceProof.Check(outcome.Files!, said);
        Assert.Empty(said.Sorted());
    }

    [Fact]
    public void A_fence_in_a_table_s_cell_is_no_word() =>
        Assert.Empty(Said(("zine.yaml", Card), ("1.md", "# One\n\n+--------------+-----+\n| ::: centered | two |\n| One          |     |\n| :::          |     |\n+--------------+-----+\n")));

    [Theory]
    [InlineData("A [link](https://example.org/there \"Title\") and ![a gull](images/a.png \"Caption\").")]
    [InlineData("A <!-- private remark --> comment, *emphasis*, `code`, <b class=\"loud\">bold</b>, &eacute; and &#233;.")]
    [InlineData("Some [words]{.loud lang=de} and a heading:\n\n## Heading {#heading .quiet}\n\nText.")]
    [InlineData("Called[^label] and called[^label2].\n\n[^label]: Label it, with a note.\n\n[^label2]: Two\n    of them.")]
    [InlineData("1. one\n2. two\n\na) first\nb) second\n\n- bullet\n\n::: aside\nAside.\n:::\n\n``` bash\necho bash\n```")]
    [InlineData("A [reference][place] to it.\n\n[place]: https://example.org/place")]
    [InlineData("| A | B |\n|---|---|\n| a | b |\n\n: A caption\n\n\\pagebreak\n\nEnd.")]
    public void Sound_text_is_silent(string text) =>
        Assert.Empty(Said(("zine.yaml", Card), ("1.md", "# One\n\n" + text + "\n"), ("glossary.md", "Ink {short=\"what prints\" alias=\"inks, pigment\"}\n: It is black.\n")));

    [Fact]
    public void Words_that_stand_in_a_comment_or_an_uncalled_note_as_well_are_not_missed() => Assert.Empty(Said(("zine.yaml", Card),
        ("1.md", "# One\n\nGo <!-- nobody and the 12 lakes -->nobody and the 12 lakes.\n\nAn &eacute;t&eacute; that <!-- don't -->don't end.\n\n[^never]: So nobody and the 12.\n")));

    [Fact]
    public void In_a_line_of_thousands_of_links_addresses_are_silent_and_a_lost_word_is_told()
    {
        var line = string.Concat(Enumerable.Repeat("[a](https://example.org/there) ", 2000));
        Assert.Empty(Said(("zine.yaml", Card), ("1.md", "# One\n\n" + line + "\n")));
        Assert.Single(Said(document => Without(document, "lake"), ("zine.yaml", Card), ("1.md", "# One\n\n" + line + "\n\nGo to the lake.\n")));
    }

    private static Document Without(Document document, string word) => document with
    {
        Body = document.Body.Select(section => section with
        {
            Blocks = Seq.Of(section.Blocks.Where(block => block is not Paragraph text || !Publish.Model.Walking.PlainText.WithoutNotes(text.Content).Contains(word, StringComparison.Ordinal))),
        }),
    };

    private static Seq<Diagnostic> Said(params (string Path, string Content)[] files) => Said(document => document, files);

    private static Seq<Diagnostic> Said(Func<Document, Document> damage, params (string Path, string Content)[] files)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("images/a.png", TempManuscript.Png);
        foreach (var (path, content) in files) manuscript.Write(path, System.Text.Encoding.UTF8.GetBytes(content));
        var bag = new DiagnosticBag();
        var read = ManuscriptReader.Read(manuscript.Folder, bag);
        SourceProof.Check(read! with { Document = damage(read.Document) }, bag);
        return Seq.Of(bag.Sorted().Where(problem => problem.Code == "ZP170"));
    }
}
