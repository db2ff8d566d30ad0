namespace Publish.Tests.Manuscript.Sites;

/// <summary>Texts of a website, a book or a vault lead to each other by names that are not their files' own.</summary>
public sealed class SiteLinkTests
{
    [Theory]
    [InlineData("[x]({{< ref \"two.md\" >}})")]
    [InlineData("[x]({{< relref `posts/two` >}})")]
    [InlineData("[x]({{% ref \"/posts/two.md\" %}})")]
    [InlineData("[x](../two/)")]
    [InlineData("[x](/posts/two)")]
    [InlineData("[x](two.md)")]
    [InlineData("[x](../posts/two.md)")]
    public void A_text_of_Hugos_is_found(string link)
    {
        using var manuscript = new TempManuscript(("hugo.toml", "title = 'T'"), ("content/posts/one.md", $"# One\n\nSee {link}.\n"), ("content/posts/two.md", "# Two\n\nx"), ("content/two/index.md", "# Another\n\nx"));
        Assert.Contains("See <SeePage #two x>.", manuscript.Read().Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*x*]({% post_url 2020-02-01-second %})", "<SeePage #second (Emphasis x)>")]
    [InlineData("[x]({% link _posts/2020-02-01-second.md %})", "#second")]
    [InlineData("[x]({{ site.baseurl }}{% post_url 2020-02-01-second %}#here)", "#here")]
    [InlineData("[x]({{ '/about' | relative_url }})", "#about")]
    [InlineData("[x]({{ site.baseurl }}/about/)", "#about")]
    [InlineData("[x](/2020/02/01/second.html)", "#second")]
    [InlineData("[x](/about)", "#about")]
    public void A_text_of_Jekylls_is_found(string link, string target)
    {
        using var manuscript = new TempManuscript(("_config.yml", "title: T"), ("about.md", "# About\n\nx"), ("_posts/2020-01-01-first.md", $"# First\n\nSee {link}.\n"), ("_posts/2020-02-01-second.md", "# Second\n\n## Here\n\nx"));
        var outline = manuscript.Read().Outline;
        Assert.True(outline.Contains(target.StartsWith('<') ? target.Replace("(Emphasis x)", "", StringComparison.Ordinal).TrimEnd('>', ' ') : $"<SeePage {target} x>", StringComparison.Ordinal), outline);
    }

    [Fact]
    public void Of_an_address_that_no_text_has_the_words_stay_and_it_is_said()
    {
        using var manuscript = new TempManuscript(("_config.yml", "title: T"), ("_posts/2020-01-01-first.md", "# First\n\nSee [*x* y]({{ site.github.repo }}) and [z](/nowhere/).\n\nWords.\n{: .lead}\n"));
        var outcome = manuscript.Read();
        Assert.Contains("y and z.", outcome.Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("github", outcome.Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("lead", outcome.Outline, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Diagnostics.Count(said => said.Code == "ZP136"));
        Assert.Contains("so it is left out", outcome.Shown("ZP191"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_book_a_link_is_from_where_its_text_lies()
    {
        using var manuscript = new TempManuscript(("book.toml", "[book]\ntitle = 'B'"), ("src/SUMMARY.md", "- [One](a/one.md)\n- [Two](two.md)\n- [Other](a/two.md)\n"),
            ("src/a/one.md", "# One\n\n[up](../two.md), [beside](two.md), [there](../two.md#deep)\n"), ("src/two.md", "# Two\n\n## Deep\n\nx"), ("src/a/two.md", "# Other\n\nx"));
        Assert.Contains("<SeePage #two up>, <SeePage #other beside>, <SeePage #deep there>", manuscript.Read().Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_vault_blocks_have_names_and_notes_have_others()
    {
        using var manuscript = new TempManuscript((".obsidian/app.json", "{}"),
            ("n/Alpha.md", "---\naliases: [First, The start]\n---\n# Alpha\n\nWords ^a1-b\n\n| a | b |\n|---|---|\n| c | d |\n\n^37tab\n\n- one ^item\n- two\n"),
            ("n/Beta.md", "# Beta\n\n[[Alpha#^a1-b|p]], [[Alpha#^37tab|t]], [[Alpha#^item]], [[first]], [[The start|s]]\n"));
        var outcome = manuscript.Read();
        Assert.Contains("<SeePage #a1-b p>, <SeePage #section-37tab t>, <SeePage #item Alpha>, <SeePage #alpha first>, <SeePage #alpha s>", outcome.Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("^", outcome.Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP193", outcome.Codes, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP144", outcome.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_headings_with_the_same_words_the_one_of_the_text_that_is_named_is_meant()
    {
        using var manuscript = new TempManuscript((".obsidian/app.json", "{}"),
            ("n/Alpha.md", "# Alpha\n\n## Uses\n\n[[#Uses|own]], [[Beta#Uses|theirs]]\n"), ("n/Beta.md", "# Beta\n\n## Uses\n\n[[#Uses|own]], [[Alpha#Uses|theirs]], [md](Alpha.md#uses)\n"));
        var outline = manuscript.Read().Outline;
        Assert.Contains("<SeePage #uses own>, <SeePage #uses-2 theirs>", outline, StringComparison.Ordinal);
        Assert.Contains("<SeePage #uses-2 own>, <SeePage #uses theirs>, <SeePage #uses md>", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_name_behind_a_caret_is_said_as_ever()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", "# One\n\nWords here. ^abcd\n"));
        Assert.Contains("ZP193", manuscript.Read().Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_that_link_by_names_are_a_vaults_though_its_settings_stayed_at_home()
    {
        using var manuscript = new TempManuscript(("docs/a/one.md", "# One\n\n[[Two]] ![p](../../pix/gone.png) ![q](../pix/gone.png)\n"), ("docs/b/Two.md", "# Two\n\nx"));
        var outcome = manuscript.Read();
        Assert.Contains("read as a vault of notes", outcome.Shown("ZP038"), StringComparison.Ordinal);
        Assert.Equal(2, outcome.Diagnostics.Count(said => said.Code == "ZP055"));
        Assert.DoesNotContain(outcome.Diagnostics, said => said.Severity == Publish.Model.Source.Severity.Error);
    }

    [Fact]
    public void A_picture_that_would_lie_inside_is_missing_and_not_outside()
    {
        using var manuscript = new TempManuscript(("notes/deep/one.md", "# One\n\n![x](../../pix/a.png)\n\n![y](../../../a.png)\n"));
        var outcome = manuscript.Read();
        Assert.Contains("There is no picture \"pix/a.png\"", outcome.Shown("ZP031"), StringComparison.Ordinal);
        Assert.Contains("../../../a.png", outcome.Shown("ZP030"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{< highlight go >}}", "{{< /highlight >}}")]
    [InlineData("{{< highlight go \"linenos=table\" >}}", "{{< / highlight >}}")]
    [InlineData("{{<highlight go>}}", "{{</highlight>}}")]
    public void Code_of_Hugos_is_code(string open, string close)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T"), ("01.md", $"# One\n\n{open}\na  b\n{close}\n"));
        var code = Assert.IsType<Publish.Model.Preformatted>(manuscript.Read().Document.Body[0].Blocks[0]);
        Assert.Equal(("a  b", "go"), (code.Text, code.Syntax));
    }
}
