using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

public sealed class NearMarkdownTests
{
    [Theory]
    [InlineData("The door <see plan> opens.", "<see plan>")]
    [InlineData("Hello <your name>, hello.", "<your name>")]
    [InlineData("3<a or b>2 it is", "<a or b>")]
    [InlineData("Press <enter> now", "<enter>")]
    [InlineData("x<b>y", "<b>")]
    [InlineData("Press <q> to go", "<q>")]
    [InlineData("<see plan> first", "<see plan>")]
    [InlineData("<center of town>", "<center of town>")]
    [InlineData("an </end> of it", "</end>")]
    [InlineData("<div>\nThe <see plan> door\n</div>", "<see plan>")]
    public void Words_in_angle_brackets_stay_and_are_said(string markdown, string words)
    {
        var outcome = Reading.Of(markdown);
        Assert.Equal("ZP175", outcome.Codes);
        Assert.Contains(words, outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_told_of_where_they_stand() =>
        Assert.Equal("01.md:2:3 Warning \"<see plan>\" is no HTML, so it stands as it was typed", Reading.Of("One \\* two\na <see plan> b").Shown("ZP175"));

    [Theory]
    [InlineData("a <span hidden>b</span>")]
    [InlineData("a <q>b</q>")]
    [InlineData("<https://example.org> <a@example.org>")]
    [InlineData("1 < 2 > 0, a <- b, <3")]
    [InlineData("a\n\n<!-- a remark on <this> -->\n\nb")]
    public void HTML_and_other_signs_are_none_of_these(string markdown) => Assert.DoesNotContain("ZP175", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("It was cold.\n- 5 degrees at noon,\n- 12 at night.", "2:1", "- 5")]
    [InlineData("The glass fell to\n- 12 at night.", "2:1", "- 12")]
    [InlineData("Ring us:\n+ 44 20 7946 0101", "2:1", "+ 44")]
    [InlineData("+ 49 (30) 123 456", "1:1", "+ 49")]
    public void A_sign_before_a_number_that_makes_a_list_is_said(string markdown, string place, string signed) =>
        Assert.Equal($"01.md:{place} Warning \"{signed}\" at the start of a line makes it a list", Reading.Of(markdown).Shown("ZP120"));

    [Theory]
    [InlineData("Buy:\n- 5 onions\n- 12 eggs")]
    [InlineData("Shopping\n- 5 onions\n- 12 eggs")]
    [InlineData("We bought a lot.\n\n- 5 onions\n- 12 eggs")]
    [InlineData("We bought a lot.\n- 5 onions\n- flour")]
    [InlineData("+ 5 onions\n+ 12 eggs")]
    public void A_list_of_amounts_is_a_list(string markdown) => Assert.DoesNotContain("ZP120", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Fact]
    public void A_number_sign_before_a_number_is_said() =>
        Assert.Equal("01.md:3:1 Warning \"#16.3. A day off\" has no space behind its #, so it is no heading, and the # is printed", Reading.Of("One.\n\n#16.3. A day off\n\nTwo.").Shown("ZP126"));

    [Fact]
    public void More_than_six_are_no_heading() =>
        Assert.Equal("01.md:3:1 Warning \"####### Bread\" has more than six #, so it is no heading, and they are printed", Reading.Of("One.\n\n####### Bread\n\nTwo.").Shown("ZP218"));

    [Fact]
    public void Two_of_them_are_a_heading() => Assert.StartsWith("01.md:3:1 Warning \"##2. Bread\" has no space behind its #, and is taken as a heading", Reading.Of("# A\n\n##2. Bread\n\nTwo.").Shown("ZP126"), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Learn C #", "# Learn C #")]
    [InlineData("# A\n\n## Room #", "## Room #")]
    [InlineData("# A\n\n## Songs in F ##", "## Songs in F ##")]
    public void A_sign_that_a_heading_loses_at_its_end_is_said(string markdown, string words) =>
        Assert.EndsWith($"Warning The # at the end of \"{words}\" is taken for the end of the heading, so it is not printed", Reading.Of(markdown).Shown("ZP126"), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Bread #")]
    [InlineData("## Bread ##")]
    [InlineData("# Learn C#")]
    [InlineData("# Learn C \\#")]
    [InlineData("We play in F #")]
    [InlineData("#1")]
    [InlineData("#3")]
    public void Signs_that_close_a_heading_as_they_opened_it_are_not(string markdown) => Assert.DoesNotContain("ZP126", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("He said **Thanks **you all.", "**Thanks **")]
    [InlineData("__Thanks __you all.", "__Thanks __")]
    public void Stars_that_open_twice_are_said(string markdown, string words) =>
        Assert.EndsWith($"Warning {words} is printed with its signs, since a space stands before the last of them", Reading.Of(markdown).Shown("ZP197"), StringComparison.Ordinal);

    [Theory]
    [InlineData("**Thanks** you **all**")]
    [InlineData("2 ** 3 ** 4")]
    [InlineData("\\**Thanks \\**you")]
    [InlineData("`**a **b`")]
    public void Stars_that_close_or_are_alone_are_not(string markdown) => Assert.DoesNotContain("ZP197", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Theory]
    [InlineData("leaves\n\n      fall\n\n            down", 1)]
    [InlineData("the tide\n\n    comes in", 1)]
    public void Words_set_in_below_a_short_line_are_said(string markdown, int count) =>
        Assert.Equal(count, Reading.Of(markdown).Diagnostics.Count(d => d.Code == "ZP128"));

    [Theory]
    [InlineData("Type this:\n\n    make test")]
    [InlineData("Then you can run it.\n\n    make test")]
    [InlineData("the tide\n\n    x = 3")]
    [InlineData("```\nthe tide\n```\n\n    comes in")]
    public void A_command_is_not(string markdown) => Assert.DoesNotContain("ZP128", Reading.Of(markdown).Codes, StringComparison.Ordinal);

    [Fact]
    public void A_comment_without_an_end_is_an_error() =>
        Assert.Equal("01.md:3:1 Error This comment is never closed, so all the text below would be left out", Reading.Of("a\n\n<!-- b\n\nc").Shown("ZP176"));

    [Fact]
    public void Words_behind_a_comment_are_Markdown() => Assert.Equal("p: Then <Emphasis on>", Reading.Blocks("<!-- a remark --> Then *on*"));

    [Theory]
    [InlineData("#Two", "Two", 1)]
    [InlineData("#Two words", "Two words", 1)]
    [InlineData("##and three", "and three", 2)]
    public void A_heading_without_a_space_is_one_and_said(string line, string words, int level)
    {
        var outcome = Reading.Of($"# One\n\nText.\n\n{line}\n\nMore.");
        Assert.Equal("ZP126", outcome.Codes);
        var section = level == 1 ? outcome.Document.Body[1] : outcome.Document.Body[0].Subsections[0];
        Assert.Equal(words, Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content));
    }

    [Theory]
    [InlineData("#zine #diy")]
    [InlineData("#1 fan")]
    [InlineData("#DIY")]
    [InlineData("Words\n#Two")]
    [InlineData("#Two\nwords")]
    public void A_tag_is_no_heading(string markdown) =>
        Assert.StartsWith("p: ", DocumentOutline.Of(Reading.Of(markdown).Document.Body[0].Blocks), StringComparison.Ordinal);

    [Theory]
    [InlineData("Words {#a b}", "ZP177")]
    [InlineData("# Bread {#a b}", "ZP177")]
    [InlineData("[x]{.a b} y", "ZP177")]
    [InlineData("Words {so to speak} and {1}", "")]
    [InlineData("`{#a b}`", "")]
    public void Braces_that_are_no_attributes_are_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of(markdown).Codes);

    [Fact]
    public void A_picture_s_name_may_have_spaces()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "![A tern](pix/my tern.png \"At sea\")\n\n[a](02 b.md)"), ("02 b.md", "# B"));
        manuscript.Write("pix/my tern.png", TempManuscript.Png);
        var outcome = manuscript.Read();
        Assert.Equal("ZP181 ZP181", outcome.Codes);
        Assert.StartsWith("section 1\n  figure Here pix/my tern.png [A tern]: At sea", outcome.Outline.Replace("section\n", "section 1\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    It was late and she walked on along the quay.", "ZP128")]
    [InlineData("\tIt was late and she walked on.", "ZP128")]
    [InlineData("    make all && make install", "")]
    [InlineData("    if (x) { return; }", "")]
    [InlineData("```\nIt was late and she walked on.\n```", "")]
    public void An_indented_sentence_is_said(string markdown, string codes) => Assert.Equal(codes, Reading.Of("One.\n\n" + markdown).Codes);

    [Theory]
    [InlineData("\\newpage")]
    [InlineData("\\clearpage")]
    [InlineData("<div style=\"page-break-after: always\"></div>")]
    [InlineData("<div style=\"break-before: page;\">&nbsp;</div>")]
    [InlineData("<p style='page-break-before:always'></p>")]
    public void Others_page_breaks_are_page_breaks(string markdown) => Assert.Equal("p: a\npage-break: \np: b", Reading.Blocks($"a\n\n{markdown}\n\nb"));

    [Theory]
    [InlineData("> [!NOTE]\n> Words *here*.", "div Callout\n  sub3: Note\n  p: Words <Emphasis here>.")]
    [InlineData("> [!tip]- Mind *it*\n> - a", "div Callout\n  sub3: Mind <Emphasis it>\n  Bullet 1\n    item\n      p: a")]
    [InlineData("> [!warning]", "div Callout\n  sub3: Warning")]
    [InlineData("> \\[!note]", "quotation\n  p: [!note]")]
    public void Callouts_of_others_are_callouts(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Fact]
    public void A_callout_is_named_in_the_zine_s_language()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: de-AT\n"), ("01.md", "> [!NOTE]\n> Worte."));
        Assert.Contains("sub3: Hinweis", manuscript.Read().Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leading_slash_is_the_manuscript_s_root()
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", "![A](/images/a.png)\n\n[b](/02.md)"), ("02.md", "# B"));
        manuscript.Write("images/a.png", TempManuscript.Png);
        Assert.Equal("", manuscript.Read().Codes);
    }

    [Fact]
    public void What_stands_behind_an_escape_or_an_indent_has_its_own_place()
    {
        var outcome = Reading.Of("- One \\* two &amp; three\n  goes on here.\n\n> a\n> *b* tail\n");
        foreach (var word in (string[])["three", "here", "tail"])
        {
            var text = Query.All<Text>(outcome.Document).Single(t => t.Value.Contains(word, StringComparison.Ordinal));
            var span = text.SpanOf(text.Value.IndexOf(word, StringComparison.Ordinal), word.Length);
            Assert.Equal(word, outcome.Files!.Sources.Find(span)!.Content.Substring(span.Start, span.Length));
        }
    }
}
