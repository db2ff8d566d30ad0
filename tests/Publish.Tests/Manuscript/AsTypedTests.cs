using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

public sealed class AsTypedTests
{
    [Theory]
    [InlineData("See {{< ref \"a -- b\" >}} -- so.", "See <Plain{.as-typed} {{< ref \"a -- b\" >}}>\u00A0– so.")]
    [InlineData("A {% link 'a_b_c' *x* https://a.org %} b.", "A <Plain{.as-typed} {% link 'a_b_c' *x* https://a.org %}> b.")]
    [InlineData("A \\href{https://a.org/x--y}{the \"gull\"} b.", "A <Plain{.as-typed} \\href{https://a.org/x--y}{the \"gull\"}> b.")]
    [InlineData("A \\emph{the {\"inner\"} *one*} b.", "A <Plain{.as-typed} \\emph{the {\"inner\"} *one*}> b.")]
    [InlineData("So it is [see @roe-99, p. 3--4, \"gull\"].", "So it is <Plain{.as-typed} [see @roe-99, p. 3--4, \"gull\"]>.")]
    [InlineData("A :heavy_check_mark: \"b\"", "A <Plain{.as-typed} :heavy_check_mark:> “b”")]
    [InlineData("So '''it's bold''' -- yes.", "So <Plain{.as-typed} '''it's bold'''>\u00A0– yes.")]
    [InlineData("Words.\n{: title=\"gulls -- two\" }", "Words. <Plain{.as-typed} {: title=\"gulls -- two\" }>")]
    [InlineData("*It's {{ a_b \"c\" }}*", "<Emphasis It’s <Plain{.as-typed} {{ a_b \"c\" }}>>")]
    [InlineData("[It's \"so\" -- :tada:]{.as-typed}", "<Plain{.as-typed} It's \"so\" -- :tada:>")]
    public void What_another_program_would_read_stands_as_it_was_typed(string markdown, string expected)
    {
        var document = Passes.Apply(Reading.Of(markdown).Document, new DiagnosticBag());
        Assert.Equal("p: " + expected, DocumentOutline.Of(document.Body[0].Blocks));
    }

    [Fact]
    public void Terms_are_not_looked_for_in_what_another_program_would_read()
    {
        const string Text = "One gull. See {{< gull \"gull\" >}}, \\textit{gull}, [@gull] and #gull.";
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", Text), ("glossary.md", "gull\n: A bird of the coast.\n"));
        var document = Passes.Apply(manuscript.Read().Document, new DiagnosticBag());
        Assert.Single(Query.All<TermUse>(document.Body[0].Blocks));
    }

    [Theory]
    [InlineData("So \\{{ a }} is.", "So {{ a }} is.")]
    [InlineData("A [words @home](https://a.org) b.", "A <link https://a.org words @home> b.")]
    [InlineData("Mail me [at me@a.org or so].", "Mail me [at me@a.org or so].")]
    [InlineData("C:\\temp\\notes and \\gull[1].", "C:\\temp\\notes and \\gull[1].")]
    public void Words_that_only_look_like_anothers_marks_stay_words(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));
}
