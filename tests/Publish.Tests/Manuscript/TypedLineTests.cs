namespace Publish.Tests.Manuscript;

public sealed class TypedLineTests
{
    private const string Prose = "The press stood in the yard behind the bakery, and on Fridays the whole street helped to carry the paper in before it rained on the sheets.";

    [Theory]
    [InlineData("JK: When did you start?\nRL: In '74.")]
    [InlineData("**Q:** Who pays?\n**A:** Nobody.")]
    [InlineData("Date: 3 May\nPlace: the hall\nCost: nothing")]
    [InlineData("ANNA. Is it late?\nOLD MAN. It is.\nANNA. Then go.")]
    [InlineData("J. K.: Yes?\nR. L.: No.")]
    [InlineData("HEN: Hush.\nDOG (V.O.): What for?\nSFX: CRASH!")]
    [InlineData("HEN (in a whisper that all can hear): Hush.\nDOG: No.")]
    [InlineData("Hen [aside]: Hush.\nDog: No.")]
    [InlineData("**HEN** (off): Hush.\n**DOG:** No.")]
    [InlineData("1ST COOK: Salt.\n2ND COOK: Pepper.\nHEN & DOG: Both!\nA/B: No.")]
    [InlineData("— Tu viens ?\n— Non.")]
    [InlineData("—No sé\n—Yo tampoco")]
    [InlineData("-- Come?\n-- No.")]
    [InlineData("2.1 Agreed.\n2.2 Matters that the last meeting left open were talked over at length.")]
    [InlineData("10:30 Doors\n11:00 Film")]
    [InlineData("225g butter\n225 g sugar\n4 eggs")]
    [InlineData("☐ paper\n☐ glue")]
    public void Lines_that_each_begin_with_a_sure_mark_are_kept(string typed)
    {
        var outcome = Reading.Of($"{Prose}\n\n{typed}\n");
        Assert.Equal(typed.Count(c => c == '\n'), outcome.Outline.Count(c => c == '⏎'));
        Assert.Equal("01.md:3:1 Note Lines here that begin with a speaker, a dash or another mark are kept as lines", outcome.Shown("ZP166"));
    }

    [Theory]
    [InlineData("Riga (East) lay below us. We walked.\nNobody spoke of it.")]
    [InlineData("10: nobody\n12: everybody")]
    public void Lines_that_nobody_speaks_are_not(string typed) => Assert.DoesNotContain("ZP166", Reading.Of(typed).Codes, StringComparison.Ordinal);

    [Fact]
    public void What_a_speaker_says_may_go_on_below() =>
        Assert.Contains("start with it?⏎RL: In the year of the", Reading.Of("JK: When did you\nstart with it?\nRL: In the year of\nthe flood.").Outline.Replace("<⏎>", "⏎", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Roses are red\nViolets are blue\nGlue is quite sticky\nAnd so are you")]
    [InlineData("your hands\nat the edge of the paper\nfold\nand unfold it")]
    [InlineData("Your loving\nArthur")]
    [InlineData("4 eggs\na pinch of salt\nbutter")]
    public void Short_lines_that_run_together_are_said(string typed)
    {
        foreach (var text in new[] { typed, $"{Prose}\n\n{typed}" })
            Assert.StartsWith($"01.md:{(text == typed ? 1 : 3)}:1 Warning These {typed.Count(c => c == '\n') + 1} short lines are set as one paragraph", Reading.Of(text).Shown("ZP167"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* 1789\n** July 14\n** August 4\n* 1793", "1:3", "**")]
    [InlineData("Give us\n- BREAD.\n- ROSES.\n-TIME.", "3:3", "-")]
    [InlineData("1. Fold\n2. Cut\n3.Glue", "2:4", "3.")]
    public void Lines_below_an_item_that_are_nearly_items_are_said(string typed, string place, string mark)
    {
        var outcome = Reading.Of(typed);
        Assert.Equal($"01.md:{place} Warning Lines below this item begin with {mark} and are no items, so they run on", outcome.Shown("ZP127"));
        Assert.DoesNotContain("ZP167", outcome.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_out_of_another_program_may_begin_with_an_empty_cell() =>
        Assert.Equal("01.md:1:2 Warning These lines have tabs between their words, and are set as one paragraph", Reading.Of("\tMon\tTue\nAnn\tx\t\nBo\t\tx").Shown("ZP169"));

    [Fact]
    public void Columns_that_tabs_part_are_said() =>
        Assert.Equal("01.md:1:1 Warning These lines have tabs between their words, and are set as one paragraph", Reading.Of("Tea\t1.20\nCoffee\t1.50").Shown("ZP169"));

    [Theory]
    [InlineData("Tea | 1.20\nCoffee | 1.50")]
    [InlineData("| Tea | 1.20 |\n| Coffee | 1.50 |")]
    public void Rows_without_a_rule_below_the_first_are_said(string typed) =>
        Assert.Equal("01.md:1:1 Warning These lines look like a table and are set as a paragraph", Reading.Of(typed).Shown("ZP125"));

    [Fact]
    public void A_bar_in_a_sentence_is_no_table() => Assert.Equal("", Reading.Of("The sign said a | b and was broken in the middle of the long and winding\nyear that c | d was built, and nobody at all could read the other one.").Codes);

    [Theory]
    [InlineData("Bring:\n-flour\n-water", "-")]
    [InlineData("Bring these:\n1.flour\n2.water", "1.")]
    public void Items_without_a_space_below_a_line_of_text_are_said(string typed, string mark) =>
        Assert.Equal($"01.md:1:1 Warning These lines begin with {mark} and no space, so they are one paragraph and no list", Reading.Of(typed).Shown("ZP127"));

    [Theory]
    [InlineData("- flour\n- water.\nThen we bake.", 2, 3, "the list's last item")]
    [InlineData("> Let me go in peace\n(a song)", 1, 3, "the quotation")]
    [InlineData("word[^1]\n\n[^1]: three\nMore text", 3, 7, "the note")]
    public void A_line_that_is_drawn_in_is_said(string typed, int line, int column, string into) =>
        Assert.Equal($"01.md:{line}:{column} Note A line right below belongs to {into}", Reading.Of(typed).Shown("ZP168"));

    [Theory]
    [InlineData("- flour\n- water\n  And salt.")]
    [InlineData("> one\n> Two.")]
    [InlineData("- flour that goes\non and on")]
    public void A_line_that_goes_on_is_not(string typed) => Assert.DoesNotContain("ZP168", Reading.Of(typed).Codes, StringComparison.Ordinal);

    [Fact]
    public void Many_are_said_once() =>
        Assert.EndsWith("These 2 short lines are set as one paragraph, and so are those of 2 more paragraphs", Reading.Of("Your loving\nArthur\n\nYours truly\nMary\n\nTruly yours\nTom").Shown("ZP167"), StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(72)]
    public void Prose_that_is_broken_by_hand_is_left_alone(int width)
    {
        var words = $"{Prose} It was Hetty who set the type, a letter at a time; Die Nachbarn in der Straße brachten Brot und Käse und Wein. In 1943 12 sheets were lost.".Split(' ');
        var text = new System.Text.StringBuilder();
        for (var start = 0; start < words.Length; start++)
        {
            var column = 0;
            foreach (var word in words[start..])
            {
                if (column > 0) text.Append(column + 1 + word.Length > width ? '\n' : ' ');
                column = column > 0 && column + 1 + word.Length <= width ? column + 1 + word.Length : word.Length;
                text.Append(word);
            }
            text.Append("\n\n");
        }
        var codes = Reading.Of(text.ToString()).Codes;
        Assert.DoesNotContain("ZP166", codes, StringComparison.Ordinal);
        Assert.DoesNotContain("ZP167", codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: verse\nRoses are red\nViolets are blue\nand so on\n:::")]
    [InlineData("::: plain\nRoses are red\nViolets are blue\nand so on\n:::")]
    [InlineData("Roses are red\\\nViolets are blue\\\nand so on")]
    public void Lines_of_which_the_writer_spoke_are_left_alone(string typed) =>
        Assert.DoesNotContain("ZP16", Reading.Of(typed).Codes, StringComparison.Ordinal);
}
