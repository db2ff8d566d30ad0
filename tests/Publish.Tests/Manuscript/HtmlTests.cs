namespace Publish.Tests.Manuscript;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("a<br>\nb<br/>c", "a⏎b⏎c")]
    [InlineData("H<sub>2</sub>O<sup>*x*</sup>", "H<Subscript 2>O<Superscript <Emphasis x>>")]
    [InlineData("<em>a <b>b</b></em> <u>c</u> <s>d</s> <mark>e</mark> <q>f</q> <cite>g</cite>",
        "<Emphasis a <Strong b>> <Underline c> <Strikethrough d> <Highlight e> <Quoted f> <Emphasis g>")]
    [InlineData("<span lang=\"fr\" class='a b'>x</span> <small>y</small>", "<Plain{.a .b lang=fr} x> <Plain{.small} y>")]
    [InlineData("<kbd>Ctrl</kbd> <code>a*b*</code>", "`Ctrl` `a*b*`")]
    [InlineData("<abbr title=\"A &amp; B\">AB</abbr>", "<Plain{short-for=A & B} AB>")]
    [InlineData("<span style=\"font-variant: small-caps\">x</span>", "<SmallCaps x>")]
    [InlineData("<a href=\"https://b.c\" target=_blank>x</a> <img src=images/a.png alt='y'>", "<link https://b.c x> <image images/a.png [y]>")]
    [InlineData("a<!-- gone -->b", "ab")]
    public void Inline_elements_become_nodes(string markdown, string expected) => Assert.Equal(expected, Reading.Line(markdown));

    [Theory]
    [InlineData("a <font color=red>b</font> c", "ZP160 ZP163", "a b c")]
    [InlineData("a <script>b</script> c", "ZP161", "a  c")]
    [InlineData("a <b>b", "ZP162", "a <b>b")]
    [InlineData("a b</i>", "ZP162", "a b</i>")]
    [InlineData("a <font color=red>b", "ZP162", "a b")]
    [InlineData("a <em onclick=\"x()\">b</em>", "ZP163", "a <Emphasis b>")]
    [InlineData("a <a href=\"javascript:x()\">b</a>", "ZP135", "a b")]
    public void What_is_no_part_of_a_zine_is_said(string markdown, string codes, string expected)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal(codes, string.Join(' ', outcome.Codes.Split(' ').Order()));
        Assert.EndsWith("p: " + expected, outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_of_html_become_blocks() => Assert.Equal(
        """
        quotation | Me
          p: A <Emphasis b>
        Bullet 1
          item
            p: x
          item
            p: y
        LowerAlpha 2
          item
            p: z
        table Default Default | T
          head
            cell
              p: h
            cell
              p: i
          row
            cell 2x1
              p: j
        scene-break
        pre : a⏎  b
        definitions
          term: t
          is
            p: d
        figure Here images/a.png [w]{#f}: Cap
        """.Replace("scene-break\n", "scene-break: \n", StringComparison.Ordinal),
        Reading.Blocks("""
        <blockquote><p>A
        <em>b</em></p><p>— Me</p></blockquote>

        <ul><li>x</li><li>y</li></ul><ol type=a start=2><li>z</ol>

        <table><caption>T</caption><tr><th>h<th>i</tr><tr><td colspan=2>j</table>

        <hr>

        <pre>
        a
          b</pre>

        <dl><dt>t<dd>d</dl>

        <figure id=f><img src="images/a.png" alt="w"><figcaption>Cap</figcaption></figure>
        """));

    [Fact]
    public void What_would_explain_a_term_that_says_nothing_stands_by_itself() =>
        Assert.Equal("div Plain\n  p: red\n  definitions\n    term: Blue\n    is\n      p: cold", Reading.Blocks("<dl>\n<dt></dt><dd>red</dd>\n<dt>Blue</dt><dd>cold</dd>\n</dl>"));

    [Fact]
    public void Elements_stand_around_markdown() => Assert.Equal(
        "div Aside{.x}\n  p: one <Emphasis two>\n  div Centred\n    p: three\np: four",
        Reading.Blocks("<aside class=x>\n\none *two*\n\n<center>\n\nthree\n\n</center>\n\n</aside>\n\nfour"));

    [Fact]
    public void Scripts_styles_and_frames_are_left_out_with_a_word()
    {
        var outcome = Reading.Of("<script>\nalert(1)\n</script>\n\n<style>p{}</style>\n\n<iframe src=x></iframe>\n\ntext");
        Assert.Equal("ZP161 ZP161 ZP161", outcome.Codes);
        Assert.Equal("section 1\n  p: text", outcome.Outline);
    }

    [Fact]
    public void Html_headings_open_sections() =>
        Assert.Contains("section 1{#x} \"A\"", Reading.Of("<h1 id=x>A</h1>\n\ntext").Outline, StringComparison.Ordinal);

    [Fact]
    public void Html_nested_ten_thousand_times_is_an_error()
    {
        var outcome = Reading.Of(string.Concat(Enumerable.Repeat("<div>", 10000)) + "x");
        Assert.Equal("ZP165", outcome.Codes);
    }
}
