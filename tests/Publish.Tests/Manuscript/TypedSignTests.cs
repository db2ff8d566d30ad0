namespace Publish.Tests.Manuscript;

public sealed class TypedSignTests
{
    [Theory]
    [InlineData(@"Open D:\_old\[a] now")]
    [InlineData(@"Open D:\zines\*.* now")]
    [InlineData(@"Open \\press\share\(new) now")]
    [InlineData(@"Well, ¯\_(o)_/¯")]
    [InlineData("Then ^_^ and ~_~ and *_* came")]
    [InlineData("Then ^.^ and ^-^ came")]
    public void Signs_of_paths_and_faces_stay(string line) => Assert.Equal(line, Reading.Line(line));

    [Theory]
    [InlineData(@"Open D:\\_old\\x", @"Open D:\_old\x")]
    [InlineData(@"a\*b\_c", "a*b_c")]
    [InlineData(@"**D:\**", @"<Strong D:\>")]
    [InlineData("10^-^ and Na^+^", "10<Superscript -> and Na<Superscript +>")]
    public void Other_signs_are_Markdown_as_ever(string line, string expected) => Assert.Equal(expected, Reading.Line(line));

    [Theory]
    [InlineData("One.\n\n~~~~~~\n\nTwo.")]
    [InlineData("One.\n~~~~~~\n\nTwo.")]
    [InlineData("One.\n\n~~~\n\nTwo.")]
    public void A_line_of_tildes_is_a_pause(string markdown) => Assert.Equal("p: One.\nscene-break\np: Two.", Reading.Blocks(markdown).Replace(": \n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Two_lines_of_tildes_apart_are_two_pauses() =>
        Assert.Equal("p: One.\nscene-break\np: Two.\nscene-break\np: Three.", Reading.Blocks("One.\n\n~~~\n\nTwo.\n\n~~~\n\nThree.").Replace(": \n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Code_between_tildes_stays_code() => Assert.StartsWith("pre", Reading.Blocks("~~~\na\n\nb\n~~~"), StringComparison.Ordinal);

    [Fact]
    public void A_fence_that_is_never_closed_is_said_at_its_line() =>
        Assert.StartsWith("01.md:3:1 Warning This typewriter text is never closed", Reading.Of("One.\n\n```\na\n\nTwo.").Shown("ZP107"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Press <Del> now", "Press <Del> now")]
    [InlineData("Choose <Link> now", "Choose <Link> now")]
    [InlineData("<Del> takes it away", "<Del> takes it away")]
    [InlineData("<Menu> opens it", "<Menu> opens it")]
    [InlineData("<Style> is a menu.\n\nMore.", "<Style> is a menu.")]
    [InlineData("<b>a</b> and <B> alone.", "<B> alone.")]
    public void A_tag_without_a_partner_is_words(string markdown, string words)
    {
        var outcome = Reading.Of(markdown);
        Assert.Matches("ZP162|ZP175", outcome.Codes);
        Assert.Contains(words, outcome.Outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>\n**One** and [two](https://example.org)\n</div>", "p: <Strong One> and <link https://example.org two>")]
    [InlineData("<p>\n*One* &lt;two&gt; &amp; three\n</p>", "p: <Emphasis One> <two> & three")]
    [InlineData("<div>\n  <p>*One* <code>*a*</code></p>\n</div>", "p: <Emphasis One> `*a*`")]
    [InlineData("<table>\n<tr><td>*One*</td></tr>\n</table>", "p: <Emphasis One>")]
    [InlineData("<div>\n- one\n- two\n</div>", "Bullet 1")]
    public void Words_between_tags_are_Markdown(string markdown, string expected) => Assert.Contains(expected, Reading.Of(markdown).Outline, StringComparison.Ordinal);

    [Fact]
    public void A_note_may_be_called_between_tags() => Assert.Equal("", Reading.Of("<center>\nOne[^1]\n</center>\n\n[^1]: Two.").Codes);

    [Fact]
    public void Words_in_angle_brackets_between_tags_are_told_of_at_their_line() =>
        Assert.StartsWith("01.md:3:7", Reading.Of("<table>\n<tr><td>a</td></tr>\n<td>b <see map></td>\n</table>").Shown("ZP175"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\n---\ntitle: Rain\n---\nOne.")]
    [InlineData("<!-- a remark -->\n---\ntitle: Rain\n---\nOne.")]
    public void Settings_may_have_blank_lines_and_remarks_above_them(string markdown)
    {
        using var manuscript = new TempManuscript(("rain.md", markdown));
        var outcome = manuscript.Read("rain.md");
        Assert.Equal("Rain", outcome.Document.Metadata.Title);
        Assert.EndsWith("p: One.", outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_at_the_head_is_no_settings()
    {
        using var manuscript = new TempManuscript(("rain.md", "\n---\nOne.\n---\nTwo."));
        Assert.Contains("One.", manuscript.Read("rain.md").Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_below_a_table_is_a_paragraph()
    {
        var outcome = Reading.Of("| a | b |\n|---|---|\n| 1 | 2 |\nA line below");
        Assert.Equal("", outcome.Codes);
        Assert.Contains("  table ", outcome.Outline, StringComparison.Ordinal);
        Assert.EndsWith("p: A line below", outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_above_a_table_leaves_it_one() => Assert.Equal("", Reading.Of("A line above\n| a | b |\n|---|---|\n| 1 | 2 |").Codes);

    [Theory]
    [InlineData("One[^1]\n\n## Notes\n\n[^1]: Two.")]
    [InlineData("One[^1]\n\n---\n\n[^1]: Two.")]
    [InlineData("One[^1]\n\n# Anmerkungen\n\n[^1]: Two.\n\n# Three\n\nFour.")]
    public void A_heading_over_notes_alone_is_left_out_and_said(string markdown) => Assert.Equal("ZP108", Reading.Of(markdown).Codes);

    [Fact]
    public void A_heading_with_words_below_its_notes_stays() => Assert.Equal("", Reading.Of("One[^1]\n\n# Notes\n\n[^1]: Two.\n\nThree.").Codes);

    [Fact]
    public void What_a_word_is_short_for_is_said() => Assert.Equal("ZP109", Reading.Of("*[DIY]: do it yourself\n\nDIY is fine.").Codes);
}
