using Publish.Model;

namespace Publish.Tests.Manuscript.Sites;

/// <summary>Folders that other programs keep are read as those have them: their order, their names, their pictures.</summary>
public sealed class SiteTests
{
    private static readonly (string, string) Heading = ("README.md", "# About the folder");

    private static string[] Titles(Outcome outcome) => [.. outcome.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading?.Content ?? []))];

    [Fact]
    public void A_Hugo_site_is_read_by_weights_and_dates_without_its_drafts()
    {
        using var manuscript = new TempManuscript(
            Heading, ("hugo.toml", "title = 'Tides'\nlanguageCode = 'en-GB'\n[params]\nauthor = 'A. N. Author'"),
            ("content/about.md", "---\ntitle: About\n---\n\ntext"),
            ("content/posts/b.md", "+++\ntitle = 'Older'\ndate = 2020-01-02T10:00:00Z\ntags = ['x']\n+++\n\ntext"),
            ("content/posts/a.md", "---\ntitle: Newer\ndate: 2021-05-06\n---\n\ntext"),
            ("content/posts/c.md", "---\ntitle: Never\ndraft: true\n---\n\ntext"));
        var outcome = manuscript.Read();
        Assert.Equal(["About", "Older", "Newer"], Titles(outcome));
        Assert.Equal(("Tides", "A. N. Author", "en-GB"), (outcome.Document.Metadata.Title, outcome.Document.Metadata.Contributors[0].Name, outcome.Document.Metadata.Language));
        Assert.Contains("read as a Hugo site: 3 texts in the order of their dates, the oldest first; 1 draft is left out", outcome.Shown("ZP038"), StringComparison.Ordinal);
        Assert.Contains("tags", outcome.Shown("ZP039"), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_go_before_dates()
    {
        using var manuscript = new TempManuscript(
            ("config.yaml", "title: T"), ("content/a.md", "---\ntitle: Third\nweight: 30\n---\nx"), ("content/b.md", "---\ntitle: First\nweight: 1\n---\nx"), ("content/c.md", "---\ntitle: Second\nweight: 2\n---\nx"));
        Assert.Equal(["First", "Second", "Third"], Titles(manuscript.Read()));
    }

    [Fact]
    public void A_Jekyll_site_is_read_by_the_dates_in_its_names()
    {
        using var manuscript = new TempManuscript(
            ("_config.yml", "title: Poles\nauthor:\n  name: A. N. Author"), ("about.md", "---\ntitle: About\nlayout: page\n---\nx"),
            ("_posts/2021-02-01-later.md", "---\ntitle: Later\n---\nx"), ("_posts/2020-11-01-sooner.md", "---\ntitle: Sooner\n---\nx"), ("_drafts/no.md", "no"), ("_includes/no.md", "no"));
        var outcome = manuscript.Read();
        Assert.Equal(["About", "Sooner", "Later"], Titles(outcome));
        Assert.Equal("A. N. Author", outcome.Document.Metadata.Contributors[0].Name);
        Assert.Contains("1 draft", outcome.Shown("ZP038"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_of_Notion_is_read_without_the_numbers_behind_its_names()
    {
        const string one = "0123456789abcdef0123456789abcdef", two = "fedcba9876543210fedcba9876543210";
        using var manuscript = new TempManuscript(
            ($"Tides {one}.md", $"# Tides\n\nSee [the moon](Tides/The%20moon%20{two}.md).\n\n![](Tides/map.png)\n"), ($"Tides/The moon {two}.md", "Words of it.\n"), ($"Tides/Table {one}.csv", "a,b\n"));
        manuscript.Write("Tides/map.png", TempManuscript.Png);
        var outcome = manuscript.Read();
        Assert.Equal(["Tides", "The moon"], Titles(outcome));
        Assert.Contains("<SeePage #the-moon the moon>", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains("an export of Notion", outcome.Shown("ZP038"), StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Diagnostics, said => said.Severity == Publish.Model.Source.Severity.Error);
    }

    [Fact]
    public void An_mdBook_is_read_as_its_summary_has_it()
    {
        using var manuscript = new TempManuscript(
            ("book.toml", "[book]\ntitle = 'B'\nauthors = ['A. N. Author']"), ("src/SUMMARY.md", "# Summary\n\n- [Two](./two.md)\n    - [One](sub/one.md)\n- [Draft]()\n"),
            ("src/two.md", "# Two\n\nx"), ("src/sub/one.md", "# One\n\nx"), ("src/loose.md", "# Loose\n\nx"));
        var outcome = manuscript.Read();
        Assert.Equal(["Two", "One"], Titles(outcome));
        Assert.Equal("B", outcome.Document.Metadata.Title);
        Assert.Contains("1 file or folder is not part of the zine: \"src/loose.md\"", outcome.Shown("ZP041"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_beside_a_sites_texts_is_named()
    {
        using var manuscript = new TempManuscript(
            ("hugo.toml", "title = 'T'"), ("extra.txt", "words"), ("content/a/_index.md", "---\ntitle: List\n---\n\nWords of its own."), ("content/b/_index.md", "---\ntitle: Nothing\n---\n"), ("content/one.md", "# One\n\nx"));
        var shown = manuscript.Read().Shown("ZP041");
        Assert.Contains("2 files", shown, StringComparison.Ordinal);
        Assert.Contains("\"extra.txt\", \"content/a/_index.md\"", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".obsidian/app.json", "an Obsidian vault")]
    [InlineData("notes/x.css", "a vault of notes")]
    public void Notes_without_headings_are_called_as_their_files(string mark, string name)
    {
        using var manuscript = new TempManuscript((mark, "{}"), ("notes/The keel.md", "See [[Sails]]."), ("notes/Sails.md", "Sails."), ("notes/_old/no.md", "no"));
        var outcome = manuscript.Read();
        Assert.Equal(["Sails", "The keel"], Titles(outcome));
        Assert.Contains("read as " + name, outcome.Shown("ZP038"), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_contents_and_texts_beside_folders_go_before_all_that()
    {
        using var named = new TempManuscript(("zine.yaml", "title: T\ncontents: [notes/b.md]"), (".obsidian/a.json", "{}"), ("notes/a.md", "# A\n\nx"), ("notes/b.md", "# B\n\nx"));
        Assert.Equal(["B"], Titles(named.Read()));
        using var beside = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "# Top\n\nx"), ("notes/a.md", "# A\n\nx"));
        Assert.Equal(["Top"], Titles(beside.Read()));
    }

    [Theory]
    [InlineData("static/posts/one/a.png", "a.png")]
    [InlineData("static/img/a.png", "/img/a.png")]
    [InlineData("content/posts/a.png", "a.png")]
    [InlineData("static/img/a.png", "{{ site.baseurl }}/img/a.png")]
    public void Pictures_are_found_where_the_site_has_them(string lies, string named)
    {
        using var manuscript = new TempManuscript(("hugo.toml", "title = 'T'"), ("content/posts/one.md", $"# One\n\n![words]({named.Replace(" ", "%20", StringComparison.Ordinal)})\n"));
        manuscript.Write(lies, TempManuscript.Png);
        var outcome = manuscript.Read();
        Assert.DoesNotContain("ZP055", outcome.Codes, StringComparison.Ordinal);
        Assert.Contains(lies, outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_stands_as_words_and_is_said()
    {
        using var manuscript = new TempManuscript(("hugo.toml", "title = 'T'"), ("content/one.md", "# One\n\n![far away](https://example.org/a.png)\n\nIn a line ![gone](b.png) here.\n\n![x](c.png \"The caption\")\n"));
        var outcome = manuscript.Read();
        Assert.Equal("section 1{#one} \"One\"\n  p: [far away]\n  p: In a line [gone] here.\n  p: The caption", outcome.Outline);
        Assert.Equal(3, outcome.Diagnostics.Count(found => found is { Code: "ZP055", Severity: Publish.Model.Source.Severity.Warning }));
    }

    [Fact]
    public void In_folders_of_ones_own_a_picture_that_is_not_there_is_an_error_as_ever()
    {
        using var manuscript = new TempManuscript(("notes/one.md", "# One\n\n![x](a.png)\n"));
        manuscript.Write("a.docx", [.. "PK\u0003\u0004....word/document.xml"u8]);
        var outcome = manuscript.Read();
        Assert.Contains("There is no picture", outcome.Shown("ZP031"), StringComparison.Ordinal);
        var beside = Assert.Single(outcome.Diagnostics, found => found.Code == "ZP041");
        Assert.Contains("turn it into Markdown", beside.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("let its name end", beside.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{< figure src=\"a.png\" alt=\"shown\" caption=\"The *words*\" >}}")]
    [InlineData("{{<figure\n  src=\"a.png\"\n  alt=\"shown\"\n  caption=\"The *words*\"\n>}}")]
    [InlineData("{{% figure src=`a.png` alt=\"shown\" caption=\"The *words*\" %}}")]
    public void A_figure_of_Hugos_is_a_figure(string typed)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", $"text\n\n{typed}\n\nmore\n"));
        manuscript.Write("a.png", TempManuscript.Png);
        var outcome = manuscript.Read();
        var figure = Assert.IsType<Figure>(outcome.Document.Body[0].Blocks[1]);
        Assert.Equal(("a.png", "shown", "The words"), (figure.Picture.Path, figure.Picture.Alternative, Publish.Model.Walking.PlainText.WithoutNotes(figure.Caption)));
        Assert.Equal("", outcome.Codes);
    }

    [Theory]
    [InlineData("{% highlight js linenos %}\nvar a = 1;\n\nb > c\n{% endhighlight %}")]
    [InlineData("{{< highlight js >}}\nvar a = 1;\n\nb > c\n{{< / highlight >}}")]
    public void Code_between_a_websites_marks_is_code(string typed)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", $"text\n\n{typed}\n\nmore\n"));
        var code = Assert.IsType<Preformatted>(manuscript.Read().Document.Body[0].Blocks[1]);
        Assert.Equal(("var a = 1;\n\nb > c", "js"), (code.Text, code.Syntax));
    }
}
