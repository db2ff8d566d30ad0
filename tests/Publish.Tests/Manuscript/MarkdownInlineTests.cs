namespace Publish.Tests.Manuscript;

public sealed class MarkdownInlineTests
{
    [Theory]
    [InlineData("*a* _b_ **c** ~~d~~ ~e~ ^f^ ++g++ ==h==",
        "<Emphasis a> <Emphasis b> <Strong c> <Strikethrough d> <Subscript e> <Superscript f> <Underline g> <Highlight h>")]
    [InlineData("***a***", "<Emphasis <Strong a>>")]
    [InlineData("[Nato]{.smallcaps} [x]{lang=fr} [y]{.a #b k=v}", "<SmallCaps Nato> <Plain{lang=fr} x> <Plain{#b .a k=v} y>")]
    [InlineData("*a*{.x} [*b* [c](https://d.e)]{.y}", "<Emphasis{.x} a> <Plain{.y} <Emphasis b> <link https://d.e c>>")]
    [InlineData("[some words]{term=Imposition}", "<term Imposition by hand some words>")]
    [InlineData("[x]{.smallcaps term=\"A b\"}", "<term A b by hand <SmallCaps x>>")]
    [InlineData("`a *b*`{.c}", "`a *b*`{.c}")]
    [InlineData("a\nb  \nc\\\nd", "a b⏎c⏎d")]
    [InlineData("a &amp; &#8212; \\* &shy;", "a & — * \u00AD")]
    [InlineData("\"quotes\" -- and ... stay", "\"quotes\" -- and ... stay")]
    [InlineData("{this} is {no attribute}", "{this} is {no attribute}")]
    [InlineData("a | b [c] d ] e * f _ g", "a | b [c] d ] e * f _ g")]
    [InlineData("a \\\"b\\\" it\\'s \\-- c \\... d 1\\. e \\*", "a \\\"b\\\" it\\'s \\-- c \\... d 1. e *")]
    [InlineData("[a \\\"b]{.small-caps} *\\'c*", "<SmallCaps a \\\"b> <Emphasis \\'c>")]
    public void Spans_are_read(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Theory]
    [InlineData("[a](https://b.c/d?e=f#g)", "<link https://b.c/d?e=f#g a>")]
    [InlineData("<https://b.c> https://d.e, www.f.org.", "<link https://b.c https://b.c> <link https://d.e https://d.e>, <link https://www.f.org www.f.org>.")]
    [InlineData("<a@b.org>", "<link mailto:a@b.org a@b.org>")]
    [InlineData("[a](doi:10.1/2 \"T\")", "<link https://doi.org/10.1/2{title=T} a>")]
    [InlineData("[a][b]{.c}\n\n[b]: <https://x.y/a b>", "<link https://x.y/a%20b{.c} a>")]
    [InlineData("[a](<https://x.y/\"^`{|}>)", "<link https://x.y/%22%5E%60%7B%7C%7D a>")]
    public void Links_lead_out(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Theory]
    [InlineData("[a](javascript:alert(1))", "ZP135")]
    [InlineData("[a](data:text/html,x)", "ZP135")]
    [InlineData("[a](file:///etc/passwd)", "ZP135")]
    [InlineData("[a](<>)", "ZP137")]
    [InlineData("[a](other.pdf)", "ZP136")]
    [InlineData("[a](www.example.org)", "ZP136")]
    [InlineData("[a](../x.md)", "ZP144")]
    public void Refused_links_keep_their_words(string markdown, string code)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal(code, outcome.Codes);
        Assert.Contains("a", outcome.Outline, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](#here){.page-number}", "<PageNumber #here a>")]
    [InlineData("[a](#here){.text-only .x}", "<TextOnly #here{.x} a>")]
    [InlineData("[](#here)", "<SeePage #here >")]
    [InlineData("[a](01.md#here)", "<SeePage #here a>")]
    public void Links_lead_to_places_in_the_zine(string markdown, string expected) =>
        Assert.Contains($"p: {expected}", Reading.Of($"# H {{#here}}\n\n{markdown}").Outline, StringComparison.Ordinal);

    [Fact]
    public void A_note_stands_where_it_is_called()
    {
        var line = Reading.Line("a[^1] b\n\n[^1]: One *two*.\n\n    Three.\n\n    - four\n");
        Assert.Equal("a<note p: One <Emphasis two>. / p: Three. / Bullet 1 /   item /     p: four> b", line);
    }

    [Fact]
    public void Notes_follow_each_other_without_blank_lines() =>
        Assert.Equal("a<note p: one more>b<note p: two>", Reading.Line("a[^x]b[^Y]\n\n[^x]: one\nmore\n[^y]: two"));

    [Fact]
    public void A_note_in_a_note_stands_in_parentheses()
    {
        var outcome = Reading.Of("a[^1]\n\n[^1]: one[^2] two\n[^2]: *inner*");
        Assert.Equal("ZP133", outcome.Codes);
        Assert.EndsWith("p: a<note p: one (<Emphasis inner>) two>", outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_calls_itself_ends()
    {
        var outcome = Reading.Of("a[^1]\n\n[^1]: see [^2]\n[^2]: see [^1]");
        Assert.EndsWith("a<note p: see (see [^1])>", outcome.Outline, StringComparison.Ordinal);
        Assert.Contains(outcome.Diagnostics, problem => problem.Message.Contains("stays as it was typed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_called_twice_is_set_twice_and_its_ids_once()
    {
        var outcome = Reading.Of("a[^1] b[^1]\n\n[^1]: [x]{#y}");
        Assert.Equal("ZP134", outcome.Codes);
        Assert.EndsWith("a<note p: <Plain{#y} x>> b<note p: <Plain x>>", outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_and_unused_notes_are_warnings()
    {
        var outcome = Reading.Of("a[^1]\n\n[^2]: b\n\n[^2]: c");
        Assert.Equal("ZP130 ZP131 ZP132", string.Join(' ', outcome.Codes.Split(' ').Order()));
        Assert.EndsWith("p: a[^1]", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a ![what](images/a.png \"T\"){.x} b", "a <image images/a.png [what]{.x title=T}> b")]
    [InlineData("a ![](images/a.png){.decorative} b", "a <image images/a.png []> b")]
    [InlineData("a ![](images/a.png){alt=\"x y\"} b", "a <image images/a.png [x y]> b")]
    [InlineData("a ![*x* y](./images/../images/a.png) b", "a <image images/a.png [x y]> b")]
    public void Pictures_stand_in_lines(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Theory]
    [InlineData("a {.b} c", "a {.b} c")]
    [InlineData("{.b}", "{.b}")]
    public void Attributes_of_nothing_stay_in_the_text(string markdown, string expected)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal("ZP104", outcome.Codes);
        Assert.EndsWith(": " + expected, outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_link_label_is_a_warning_with_its_place()
    {
        var outcome = Reading.Of("some\n[words][nowhere] here");
        Assert.Equal("01.md:2:8 Warning There is no address for \"[nowhere]\", so this stands as it was typed", outcome.Shown("ZP138"));
        Assert.EndsWith("p: some [words][nowhere] here", outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Words^[A *note* [with](https://example.org) brackets.].", "Words<note p: A <Emphasis note> <link https://example.org with> brackets.>.")]
    [InlineData("x^2^ and ^[one\nnote]", "x<Superscript 2> and <note p: one note>")]
    [InlineData("no \\^[note]", "no ^[note]")]
    public void A_note_s_words_may_stand_where_it_is_called(string markdown, string expected) =>
        Assert.Equal(expected, Reading.Line(markdown));

    [Fact]
    public void A_note_within_a_note_stands_in_parentheses_however_it_is_written()
    {
        var outcome = Reading.Of("One^[two^[three]].");

        Assert.Equal("ZP133", outcome.Codes);
        Assert.Contains("two (three)", DocumentOutline.Of(outcome.Document.Body[0].Blocks));
    }
}
