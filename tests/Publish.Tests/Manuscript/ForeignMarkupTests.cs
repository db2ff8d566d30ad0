using System.Text;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

public sealed class ForeignMarkupTests
{
    [Theory]
    [InlineData("Half is $a^2+b_1~c~$ here.", "Half is <Plain{.math} $a^2+b_1~c~$> here.")]
    [InlineData("It is $\\frac{1}{2}\\,m$.", "It is <Plain{.math} $\\frac{1}{2}\\,m$>.")]
    [InlineData("So $$E=mc^2$$ it is.", "So <Plain{.math} $$E=mc^2$$> it is.")]
    [InlineData("So \\(x^2 = 2\\) and \\[a^2\\].", "So <Plain{.math} \\(x^2 = 2\\)> and <Plain{.math} \\[a^2\\]>.")]
    [InlineData("Let $x$ be *$n+1$*.", "Let <Plain{.math} $x$> be <Emphasis <Plain{.math} $n+1$>>.")]
    public void Formulas_stay_letter_by_letter_and_are_said(string markdown, string expected)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal("p: " + expected, DocumentOutline.Of(outcome.Document.Body[0].Blocks));
        Assert.All(outcome.Diagnostics, d => Assert.Equal("ZP185", d.Code));
        Assert.NotEmpty(outcome.Diagnostics);
    }

    [Theory]
    [InlineData("It cost $5 and $10, or $6/$7, or A$4 and US$3.", "It cost $5 and $10, or $6/$7, or A$4 and US$3.")]
    [InlineData("They make $$ and more $$ still.", "They make $$ and more $$ still.")]
    [InlineData("As he \\[sic, x_1 = 2\\] wrote \\(twice\\), \\[\\^1\\].", "As he [sic, x_1 = 2] wrote (twice), [^1].")]
    [InlineData("From \\$x^2^\\$ on.", "From $x<Superscript 2>$ on.")]
    public void Prices_and_escaped_signs_are_no_formulas(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Fact]
    public void A_formula_on_display_keeps_its_lines()
    {
        var outcome = Reading.Of("Then\n\n$$\na = b\n- c\n$$\n\nis so.");
        Assert.Equal("p: Then\npre tex: $$⏎a = b⏎- c⏎$$\np: is so.", DocumentOutline.Of(outcome.Document.Body[0].Blocks));
        Assert.Equal("01.md:3:1 Warning Formulas are not set, so this one is printed as it was typed", outcome.Shown("ZP185"));
    }

    [Fact]
    public void No_rule_of_typography_touches_a_formula()
    {
        var document = Passes.Apply(Reading.Of("He said \"so\": $f''(x) = 1...n -- m$ -- \"no\".").Document, new DiagnosticBag());
        Assert.Equal("p: He said “so”: <Plain{.math} $f''(x) = 1...n -- m$>\u00A0– “no”.", DocumentOutline.Of(document.Body[0].Blocks));
    }

    [Theory]
    [InlineData("One %%mine%% two.", "One two.")]
    [InlineData("One %%mine\nstill%% two.", "One two.")]
    [InlineData("One.\n%%mine%%\nTwo.", "One. Two.")]
    [InlineData("%%mine%% One.", "One.")]
    [InlineData("One. %%mine%%", "One.")]
    [InlineData("One {{/* mine */}} two {# mine #} three.", "One two three.")]
    [InlineData("A ![a %%mine%% b](images/a.png) c.", "A <image images/a.png [a b]> c.")]
    public void Comments_leave_no_trace_in_a_line(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Theory]
    [InlineData("One.\n\n%%\nmine\n\n# mine too\n%%\n\nTwo.")]
    [InlineData("One.\n\n%% mine\n\nmine %%\n\nTwo.")]
    [InlineData("One.\n\n{% comment %}\nmine\n\nmine\n{% endcomment %}\n\nTwo.")]
    [InlineData("One.\n\n%% mine %%\n\nTwo.")]
    [InlineData("One.\n\n<!-- mine\n\nmine -->\n\nTwo.")]
    public void Comments_over_several_lines_leave_none_either(string markdown) => Assert.Equal("p: One.\np: Two.", Reading.Blocks(markdown));

    [Fact]
    public void In_code_the_signs_of_a_comment_are_signs() =>
        Assert.Equal("p: `%%x%%`\npre : %%y%%", Reading.Blocks("`%%x%%`\n\n```\n%%y%%\n```"));

    [Theory]
    [InlineData("One %%mine\n\nmine%% two.", "01.md:1:5 Error This comment goes on behind the end of its paragraph and would be printed")]
    [InlineData("One <!-- mine\n\nmine --> two.", "01.md:1:5 Error This comment goes on behind the end of its paragraph and would be printed")]
    [InlineData("One %%mine.", "01.md:1:5 Warning A comment is begun here with %% and never closed, so all of it is printed")]
    public void A_comment_that_would_be_printed_is_said(string markdown, string expected) => Assert.Equal(expected, Reading.Of(markdown).Shown("ZP186"));

    [Fact]
    public void A_comment_that_leaves_its_list_stops_the_build() =>
        Assert.Contains(Reading.Of("- one\n  %% mine\n\nmine %%\n").Diagnostics, d => d is { Code: "ZP186", Severity: Severity.Error });

    [Theory]
    [InlineData("A [[two]] b.", "A <SeePage #zwei two> b.", "")]
    [InlineData("A [[Two#Zwei|the second]] b.", "A <SeePage #zwei the second> b.", "")]
    [InlineData("A [[Nowhere|else]] b.", "A <Plain else> b.", "ZP144")]
    [InlineData("A ![[Two]] b.", "A <SeePage #zwei Two> b.", "ZP187")]
    [InlineData("A [[1]] and [[ -f x ]] b [[c]](https://d.e).", "A [[1]] and [[ -f x ]] b <link https://d.e [c]>.", "")]
    public void Links_of_a_vault_are_links_where_they_lead_somewhere(string markdown, string expected, string codes)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", markdown), ("sub-two.md", "# Two\n\nWords."), ("Two.md", "# Zwei\n\nWords."));
        var outcome = manuscript.Read();
        Assert.Equal(codes, outcome.Codes);
        var line = DocumentOutline.Of(outcome.Document.Body[0].Blocks)[3..];
        Assert.Equal(expected, line);
    }

    [Fact]
    public void A_picture_is_embedded_by_its_name_from_any_folder()
    {
        var outcome = Reading.Of("![[a.png|a hill]]\n\nSee ![[images/a.png|300]] there.");
        Assert.Contains("images/a.png", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains("a hill", outcome.Outline, StringComparison.Ordinal);
        Assert.Equal("ZP035", outcome.Codes);
        Assert.Equal("{width=300}", Assert.Single(outcome.Files!.Unused).Shown);
    }

    [Theory]
    [InlineData("{% include a.html %}", "ZP188")]
    [InlineData("{{< youtube w7Ft2ymGmfc >}}", "ZP188")]
    [InlineData("Of {{ site.title }} here.", "ZP188")]
    [InlineData("{{#include a.md}}", "ZP188")]
    [InlineData("A \\textit{word} here.", "ZP189")]
    [InlineData("\\section{One}", "ZP189")]
    [InlineData("\\noindent So.", "ZP189")]
    [InlineData("As known [see @doe99, p. 3; -@roe].", "ZP190")]
    [InlineData("(@) An example.", "ZP191")]
    [InlineData(".. note:: Words.", "ZP191")]
    [InlineData("== A heading ==", "ZP191")]
    [InlineData("So '''bold''' it is.", "ZP191")]
    [InlineData("[TOC]", "ZP191")]
    [InlineData("Words.\n{: .lead }", "ZP191")]
    [InlineData("h2. A heading", "ZP191")]
    [InlineData("image::a.png[A]", "ZP191")]
    [InlineData("So :tada: it is :heavy_check_mark:", "ZP192 ZP192")]
    [InlineData("Words. #zine #draft/one", "ZP193")]
    [InlineData("Words. ^abc123", "ZP193")]
    [InlineData("| a |\n|---|\n| b |\n\n^table-1", "ZP193")]
    [InlineData("Words.\n\n###### tags: `zine` `print`\n\nMore.", "ZP193")]
    [InlineData("```mermaid\na\n```", "ZP195")]
    [InlineData("```bash line-numbers\na\n```", "ZP195")]
    [InlineData("```{=latex}\na\n```", "ZP196")]
    [InlineData("A `<br>`{=html} b.", "ZP196")]
    public void What_another_program_would_understand_is_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);

    [Fact]
    public void A_line_of_tags_is_left_out_and_a_heading_that_speaks_of_them_is_not()
    {
        Assert.EndsWith("p: Words.\n  p: More.", Reading.Of("Words.\n\n###### tags: `zine` `print`\n\nMore.").Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP193", Reading.Of("## tags: `zine`\n\nWords.\n\n###### Tags: what they are\n\nWords.").Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Meet at 12:30:45, see C:\\Users\\me, mail a@b.org or @someone, #MeToo and #1 of 2, and [me @ home].")]
    [InlineData("A set {1, 2} and {this}, a ratio 3:4:5, \\o/ and ¯\\_(ツ)_/¯, 50% %% no.")]
    [InlineData("`{% x %}` and `[[y]]` and `$z^2$` and `:tada:` are code.")]
    [InlineData("Escaped: \\{% x %} \\[@y] \\:tada: \\{{z}}")]
    [InlineData("== and = are signs, ''so'' are these, and... so = it is.")]
    public void Ordinary_prose_is_left_alone(string markdown) =>
        Assert.DoesNotContain(Reading.Of(markdown).Diagnostics, d => d.Severity != Severity.Note && d.Message.Length > 0 && d.Code != "ZP186");

    [Theory]
    [InlineData("![x](images/a.png){width=50% .left}", "")]
    [InlineData("Words ![x](images/a.png){width=50% .left} and words.", "{.left} {width=50%}")]
    [InlineData("# One {.foo}\n\nWords. {.bar}", "{.foo} {.bar}")]
    [InlineData("[a](https://b.c){target=_blank} `c`{.d}", "{target=_blank} {.d}")]
    [InlineData("{.wide}\n\n| a | b |\n|---|---|\n| c | d |", "{.wide}")]
    [InlineData("::: {.columns}\n::: {.column width=50%}\na\n:::\n:::", "{.column} {width=50%}")]
    [InlineData("```{.bash .numberLines startFrom=3}\na\n```", "{.numberLines} {startFrom=3}")]
    [InlineData("# One {-}\n\nWords.", "{.unnumbered}")]
    [InlineData("![x](images/a.png){.full-page #p}\n\n[y]{.smallcaps lang=fr} [z]{.ink-red}\n\n::: {.no-glossary}\na\n:::", "")]
    public void What_is_typed_in_braces_and_does_nothing_is_known(string markdown, string unused) =>
        Assert.Equal(unused, string.Join(' ', Reading.Of(markdown).Files!.Unused.Select(u => u.Shown)));

    [Fact]
    [Trait("Tier", "Long")]
    public void Ten_thousand_signs_take_no_time()
    {
        var text = new StringBuilder();
        foreach (var sign in (string[])["$", "$$", "\\(", "\\[", "%%", "[[", "![[", "{{", "{%", "[@a ", ":a", " #a", "<!", "\\ab{", "'''", "{{/*", "{# "])
            text.Append("One ").Insert(text.Length, sign, 10_000).Append("\n\n");
        Assert.NotNull(Reading.Of(text.ToString()).Files);
    }
}
