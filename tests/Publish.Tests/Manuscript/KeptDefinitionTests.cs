namespace Publish.Tests.Manuscript;

public sealed class KeptDefinitionTests
{
    [Theory]
    [InlineData("[Entry]: £3", "[Entry]: £3")]
    [InlineData("[Doors]: 8pm \"sharp\"", "[Doors]: 8pm \"sharp\"")]
    [InlineData("[Mo]: baker\n\nEnd, says [Mo].", "[Mo]: baker")]
    [InlineData("> [Mo]: baker", "[Mo]: baker")]
    [InlineData("- [Mo]: baker", "[Mo]: baker")]
    [InlineData("[Mo]: baker\n---", "[Mo]: baker")]
    public void A_label_with_words_behind_it_is_printed_and_said(string markdown, string words)
    {
        var outcome = Reading.Of(markdown);
        Assert.Contains("ZP105", outcome.Codes, StringComparison.Ordinal);
        Assert.Contains(words, outcome.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_of_them_are_said_once() =>
        Assert.EndsWith("and so is the same in 2 more places", Reading.Of("[A]: one\n\n[B]: two\n\n[C]: three").Shown("ZP105"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[maps]: https://example.org/maps")]
    [InlineData("See [maps].\n\n[maps]: https://example.org/a\n[maps]: https://example.org/b")]
    public void An_address_that_no_link_uses_is_printed_and_said(string markdown) => Assert.Equal("ZP106", Reading.Of(markdown).Codes);

    [Theory]
    [InlineData("See [it][maps].\n\n[maps]: https://example.org/maps", "p: See <link https://example.org/maps it>.")]
    [InlineData("See [maps][].\n[maps]: https://example.org/maps", "p: See <link https://example.org/maps maps>.")]
    [InlineData("[//]: # (a remark)\n[comment]: <> (another)\n\nOne.", "p: One.")]
    [InlineData("[it][m]\n\n[m]: https://example.org/m\n\n[m]: https://example.org/m", "p: <link https://example.org/m it>")]
    public void An_address_that_is_called_is_one(string markdown, string expected) => Assert.Equal(expected, Reading.Blocks(markdown));

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Any_number_of_them_may_stand_in_a_row_and_a_title_may_be_long(int count)
    {
        var calls = string.Join(' ', Enumerable.Range(0, count).Select(i => $"[a{i}]"));
        var rows = string.Join('\n', Enumerable.Range(0, count).Select(i => $"[a{i}]: https://example.org/{i}"));
        var title = "\n\"" + string.Join('\n', Enumerable.Repeat("a line of the title", count)) + "\"";
        var links = string.Join(' ', Enumerable.Range(0, count).Select(i => $"<link https://example.org/{i} a{i}>"));
        Assert.Equal("p: " + links, Reading.Blocks(calls + "\n\n" + rows));
        Assert.Equal(count, Times("a line of the title", Reading.Blocks(calls + "\n\n" + rows + title)));
        Assert.Equal(count, Times("a line of the title", Reading.Blocks("[a0]\n\n[a0]: https://example.org/0" + title)));
        Assert.Equal(count, Times("nurse", Reading.Of(string.Join('\n', Enumerable.Range(0, count).Select(i => $"[A{i}]: nurse"))).Outline));
    }

    private static int Times(string words, string text) => text.Split(words).Length - 1;

    [Fact]
    public void A_picture_may_be_named_by_a_label() => Assert.Contains("images/a.png", Reading.Blocks("![One][p]\n\n[p]: images/a.png"), StringComparison.Ordinal);

    [Theory]
    [InlineData("She went.[1]\n\n[1]: Rivers.")]
    [InlineData("She went.[1]\n\n[1]: *Rivers*, 2nd ed.")]
    [InlineData("She went.[*]\n\n[*]: Rivers.")]
    [InlineData("She went.[^one  two]\n\n[^one two]: Rivers.")]
    public void A_line_of_words_whose_number_is_called_is_a_note(string markdown)
    {
        var words = markdown[(markdown.IndexOf("]: ", StringComparison.Ordinal) + 3)..];
        Assert.Equal(Reading.Blocks("She went.[^1]\n\n[^1]: " + words), Reading.Blocks(markdown));
    }

    [Fact]
    public void A_note_typed_into_its_call_is_said() => Assert.Equal("ZP130", Reading.Of("She went.[^Down the river.]").Codes);
}
