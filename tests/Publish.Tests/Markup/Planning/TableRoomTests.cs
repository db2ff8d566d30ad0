using Publish.Markup.Planning;
using Publish.Model;
using Publish.Tests.Epub;

namespace Publish.Tests.Markup.Planning;

public sealed class TableRoomTests
{
    [Fact]
    public void A_cell_says_the_head_of_its_column_for_screens_where_rows_become_blocks()
    {
        var text = Text(new([default, default], [Row(Cell("Crop"), Cell("Sown"))], [Row(Cell("Leek"), Cell("in May"))], []));

        Assert.Contains("<div class=\"wide\"><table class=\"room-10 labelled\">", text);
        Assert.Contains("<tr><td data-label=\"Crop\">Leek</td><td data-label=\"Sown\">in May</td></tr>", text);
    }

    [Fact]
    public void Cells_that_span_rows_and_columns_leave_each_cell_its_own_head()
    {
        var text = Text(new(
            [default, default, default],
            [Row(Cell("Season", rows: 2), Cell("Yield", columns: 2)), Row(Cell("Peas"), Cell("Beans"))],
            [Row(Cell("Spring", rows: 2), Cell("none"), Cell("few")), Row(Cell("all", columns: 2))],
            []));

        Assert.Contains("<td rowspan=\"2\" data-label=\"Season\">Spring</td>", text);
        Assert.Contains("<td data-label=\"Yield, Peas\">none</td>", text);
        Assert.Contains("<td data-label=\"Yield, Beans\">few</td>", text);
        Assert.Contains("<td colspan=\"2\" data-label=\"Yield, Peas, Beans\">all</td>", text);
    }

    [Fact]
    public void Heads_that_hold_a_link_stay_where_they_can_be_reached()
    {
        var head = new TableCell([new Paragraph([new Link("https://example.org/", [new Text("Crop")])])]);

        Assert.DoesNotContain("labelled\"", Text(new([default], [Row(head)], [Row(Cell("Leek"))], [])));
    }

    [Theory]
    [InlineData(1, "1", 10)]
    [InlineData(4, "Cauliflower", 30)]
    [InlineData(12, "Cauliflower", 50)]
    public void A_table_wants_the_room_of_its_longest_words(int columns, string word, int room)
    {
        var cells = Enumerable.Repeat(Cell(word), columns).ToArray();

        Assert.Equal(room, TableRoom.Of(new(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, columns)), [], [Row(cells)], [])));
    }

    /// <summary>Capitals and Chinese take more than small letters, words stand below each other, and the longest are broken.</summary>
    [Theory]
    [InlineData(2, "abcdefghij", 15)]
    [InlineData(2, "abcdefghijk", 15)]
    [InlineData(2, "ABCDEFGHIJ", 20)]
    [InlineData(2, "漢字漢字漢字漢字漢字", 20)]
    [InlineData(4, "ab cd ef gh", 30)]
    [InlineData(4, "abcdefghi", 25)]
    [InlineData(2, "abcdefghijklmnopqrstuvwxyzabcd", 30)]
    [InlineData(2, "abcdefghijklm abcdefghijklm", 20)]
    [InlineData(7, "", 10)]
    [InlineData(20, "", 25)]
    public void Letters_take_the_room_of_a_wide_face(int columns, string words, int room) =>
        Assert.Equal(room, TableRoom.Of(new(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, columns)), [], [Row([.. Enumerable.Repeat(Cell(words), columns)])], [])));

    [Theory]
    [InlineData("abcdefghijklmnopqrstuv", false)]
    [InlineData("abcdefghijklmnopqrstuvw", true)]
    [InlineData("abcdefghijkl abcdefghijkl", false)]
    public void A_word_of_more_than_twenty_two_letters_is_long(string words, bool expected) => Assert.Equal(expected, TableRoom.HasLongWord(Cell(words)));

    [Fact]
    public void A_cell_over_more_columns_than_there_are_ends_with_them()
    {
        var text = Text(new([default, default], [Row(Cell("Crop"), Cell("Sown", columns: 9))], [Row(Cell("Leek"), Cell("in May"))], []));

        Assert.Contains("data-label=\"Sown\">in May</td>", text);
    }

    [Fact]
    public void A_link_among_words_in_a_head_stays_where_it_can_be_reached()
    {
        var head = new TableCell([new Paragraph([new Styled(SpanKind.Emphasis, [new Text("Crop, "), new Link("https://example.org/", [new Text("listed")])])])]);

        Assert.DoesNotContain("labelled\"", Text(new([default], [Row(head)], [Row(Cell("Leek"))], [])));
    }

    [Fact]
    public void A_word_longer_than_any_column_makes_its_cell_break_words() =>
        Assert.Contains("<td class=\"long\">", Text(new([default], [], [Row(Cell("https://example.org/what/is/longer/than/a/column"))], [])));

    [Fact]
    public void The_sheet_has_a_rule_for_each_room()
    {
        var sheet = EpubFile.Of(Prose.H(1, "One")).Text("css/zine.css");

        for (var columns = 1; columns < 20; columns++)
        {
            var row = Row(Enumerable.Repeat(Cell("comfortable"), columns).ToArray());
            Assert.Contains($".room-{TableRoom.Of(new(Seq.Of(Enumerable.Repeat(ColumnAlignment.Default, columns)), [], [row], []))} ", sheet);
        }
    }

    private static string Text(Table table) => EpubFile.Of(Prose.H(1, "One", table)).Text("text-1.xhtml");

    private static TableRow Row(params TableCell[] cells) => new(Seq.Of(cells));

    private static TableCell Cell(string words, int columns = 1, int rows = 1) => new([Prose.P(words)], columns, rows);
}
