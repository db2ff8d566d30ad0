using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

public sealed class PlaceTests
{
    private const string Markdown = """
        Before.

        # A heading {#h}

        Some *emphasis* and
        [a span]{.x} with `code` and [a link](https://example.org).[^1]

        > A quotation
        >
        > > with another in it

        - one **two**
          - three

        1. four

        ::: verse
        first line
            second *line*
        :::

        | a | b *c* |
        |---|-------|
        | d |   e f |

        Term
        :   What it means.

        ::: aside
        In *it*.
        :::

        [^1]: What the *note* says.

            And more.
        """;

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: T\n---\n")]
    public void A_text_stands_where_its_place_says(string before)
    {
        using var manuscript = new TempManuscript(("a.md", before + Markdown));
        var outcome = manuscript.Read("a.md");
        var texts = Query.All<Text>(outcome.Document);
        Assert.True(texts.Count > 25);
        foreach (var text in texts)
        {
            var source = outcome.Files!.Sources.Find(text.Span)!;
            Assert.Equal(text.Value, source.Content.Substring(text.Span.Start, text.Span.Length).Replace('\n', ' '));
        }
    }

    [Fact]
    public void Every_block_has_a_place_with_its_words_in_it()
    {
        using var manuscript = new TempManuscript(("a.md", Markdown));
        var outcome = manuscript.Read("a.md");
        foreach (var paragraph in Query.All<Paragraph>(outcome.Document))
        {
            var source = outcome.Files!.Sources.Find(paragraph.Span)!.Content.Substring(paragraph.Span.Start, paragraph.Span.Length);
            Assert.StartsWith(Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content).Split(' ')[0], source.TrimStart(' ', '*', '['), StringComparison.Ordinal);
        }
    }
}
