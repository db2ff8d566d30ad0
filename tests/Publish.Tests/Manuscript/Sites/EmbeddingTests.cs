using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.Sites;

/// <summary>Texts that draw others in, and marks of websites' programs.</summary>
public sealed class EmbeddingTests
{
    private static readonly (string, string) Vault = (".obsidian/app.json", "{}");

    [Fact]
    public void A_note_stands_where_another_draws_it_in_and_nowhere_else()
    {
        using var manuscript = new TempManuscript(Vault, ("n/A chapter.md", "Words of it.[^1]\n\n[^1]: A note.\n"), ("n/Book.md", "# Book\n\nBefore.\n\n![[A chapter]]\n\n![[Two]]\n\nSee [[A chapter]].\n"), ("n/Two.md", "# Two\n\n## Deeper\n\nMore.\n"));
        var outcome = manuscript.Read();
        Assert.Equal(["1 Book", "2 A chapter", "2 Two", "3 Deeper"], Headings(outcome.Document));
        Assert.Contains("Words of it.<note p: A note.>", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains("<SeePage #a-chapter A chapter>", outcome.Outline, StringComparison.Ordinal);
        Assert.Single(Query.All<Note>(outcome.Document));
        Assert.Equal(2, outcome.Diagnostics.Count(said => said.Code == "ZP187" && said.Message.Contains("by itself", StringComparison.Ordinal)));
    }

    [Fact]
    public void Notes_that_draw_each_other_in_go_round_no_circle()
    {
        using var manuscript = new TempManuscript(Vault, ("n/One.md", "# One\n\nFirst.\n\n![[Two]]\n"), ("n/Two.md", "# Two\n\nSecond.\n\n![[One]]\n\n![[Two]]\n\n![[Nowhere]]\n"));
        var outcome = manuscript.Read();
        Assert.Equal(["1 One", "2 Two"], Headings(outcome.Document));
        Assert.Equal(2, outcome.Diagnostics.Count(said => said.Code == "ZP187" && said.Message.Contains("a link to it here", StringComparison.Ordinal) && outcome.Files!.Sources.Find(said.Span)!.Path == "n/Two.md" && said.Span.Length < 9));
        Assert.Contains("ZP144", outcome.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_is_drawn_in_a_second_time_or_within_a_line_is_linked()
    {
        using var manuscript = new TempManuscript(Vault, ("n/Book.md", "# Book\n\n![[Leaf]]\n![[Leaf]]\n\nAs in ![[Leaf]].\n"), ("n/Leaf.md", "A leaf.\n"));
        var outcome = manuscript.Read();
        Assert.Equal(1, outcome.Outline.Split("A leaf.").Length - 1);
        Assert.Equal(2, Query.All<CrossReference>(outcome.Document).Count(reference => reference.Target == "leaf"));
    }

    [Theory]
    [InlineData("{}", "p: One line⏎and two")]
    [InlineData("{\"strictLineBreaks\": true}", "p: One line and two")]
    public void A_vault_shows_the_ends_of_lines_unless_it_says_otherwise(string settings, string expected)
    {
        using var manuscript = new TempManuscript((".obsidian/app.json", settings), ("n/A.md", "# A\n\nOne line\nand two\n"));
        Assert.Contains(expected, manuscript.Read().Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_broken_at_a_column_are_joined_in_a_vault_too()
    {
        using var manuscript = new TempManuscript(Vault, ("n/A.md", "# A\n\nThe nets were hung out on the wall to\ndry, and nobody came by all the long\nafternoon but the old cat, who slept on\nthem until the lamps were lit again.\n"));
        Assert.DoesNotContain("⏎", manuscript.Read().Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_site_includes_stands_in_each_page_that_does()
    {
        using var manuscript = new TempManuscript(("_config.yml", "title: T"), ("_includes/note.md", "Ask *us*.\n"), ("_includes/made.html", "{{ page.title }}"), ("_posts/2020-01-01-a.md", "# A\n\n{% include note.md %}\n\n{% include made.html %}\n"), ("_posts/2020-01-02-b.md", "# B\n\n{% include note.md %}\n\n{% include ../../x.md %}\n"));
        var outcome = manuscript.Read();
        Assert.Equal(2, outcome.Outline.Split("Ask <Emphasis us>.").Length - 1);
        Assert.DoesNotContain("{%", outcome.Outline, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Diagnostics.Count(said => said.Code == "ZP188"));
    }

    [Theory]
    [InlineData("{{< quote author=\"Ada\" source=\"Letters\" >}}\nIt *rains*.\n{{< /quote >}}", "quotation | Ada, Letters\n  p: It <Emphasis rains>.")]
    [InlineData("{{< blockquote >}}Short.{{< /blockquote >}}", "quotation\n  p: Short.")]
    [InlineData("{{% notice tip %}}\nMind it.\n{{% /notice %}}", "div Callout\n  sub3: Tip\n  p: Mind it.")]
    [InlineData("{{< details \"a\" \"More\" >}}\nMind it.\n{{< /details >}}", "div Callout\n  sub3: More\n  p: Mind it.")]
    [InlineData("{{< highlight go >}}x := 1{{< /highlight >}}", "pre go: x := 1")]
    [InlineData("{{< mermaid >}}\na --> b\n{{< /mermaid >}}", "pre mermaid: a --> b")]
    [InlineData("{{< columns >}}\nOne.\n{{< /columns >}}", "p: One.")]
    [InlineData("{{< quote >}}\n{{< quote >}}\nIn.\n{{< /quote >}}\nOut.\n{{< /quote >}}", "quotation\n  quotation\n    p: In.\n  p: Out.")]
    [InlineData("{{< youtube id=\"a-1\" >}}", "p: <link https://www.youtube.com/watch?v=a-1 https://www.youtube.com/watch?v=a-1>")]
    [InlineData("{{< tweet 1 >}}\n{{< gist 2 >}}", "")]
    public void Marks_of_Hugos_become_what_they_are(string marks, string expected)
    {
        using var manuscript = new TempManuscript(("hugo.toml", "title = 'T'"), ("content/a.md", "# A\n\n" + marks + "\n\nThe end.\n"));
        var outcome = manuscript.Read();
        Assert.Equal((expected + "\np: The end.").TrimStart('\n'), DocumentOutline.Of(outcome.Document.Body[0].Blocks));
        Assert.Equal(marks.Contains("columns", StringComparison.Ordinal) ? 1 : marks.Contains("tweet", StringComparison.Ordinal) ? 2 : 0, outcome.Diagnostics.Count(said => said.Code == "ZP188"));
    }

    private static IEnumerable<string> Headings(Document document) => Query.All<Section>(document).Where(section => section.Heading is not null).Select(section => FormattableString.Invariant($"{section.Level} {Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)}"));
}
