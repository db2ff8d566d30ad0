using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;

namespace Publish.Tests.Typesetting.Imposition.Unimposing;

/// <summary>What is read of a page that lies in its place upright, on its side or on its head.</summary>
public sealed class CellReadingTests
{
    private static readonly Size Place = new(Length.Mm(100), Length.Mm(150));

    /// <summary>Words in millimetres from the top left, each 8 mm wide and 4 mm tall.</summary>
    private static readonly (string Text, int X, int Y)[] Words =
        [("and", 20, 60), ("Head", 20, 5), ("here", 20, 30), ("12", 80, 6), ("it", 40, 31), ("ends", 60, 59), ("begins", 60, 29), ("there", 40, 60), ("7", 50, 140)];

    public static TheoryData<int> Turns => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Turns))]
    public void A_page_is_read_from_the_top_down_and_from_the_left(int turns)
    {
        var reading = CellReading.Of(Turned(Words, turns), new HashSet<string> { "Head" });
        Assert.Equal((turns, "here", "ends"), (reading.QuarterTurns, reading.Opening, reading.Closing));
        Assert.Equal([12, 7], reading.Folios);
        Assert.False(reading.IsBlank);
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public void A_line_that_no_other_page_has_belongs_to_the_text(int turns)
    {
        var reading = CellReading.Of(Turned(Words[..^1], turns), new HashSet<string>());
        Assert.Equal(("Head", "ends"), (reading.Opening, reading.Closing));
        Assert.Equal(["Head", "and there ends"], CellReading.OuterLines(Turned(Words[..^1], turns)));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("– 7 –", 7)]
    [InlineData("[7]", 7)]
    [InlineData("(7)", 7)]
    [InlineData("~7~", 7)]
    [InlineData("*7*", 7)]
    [InlineData("•7|", 7)]
    [InlineData("7.", 7)]
    [InlineData("p.7", 7)]
    [InlineData("P. 7", null)]
    [InlineData("9999", 9999)]
    [InlineData("10000", null)]
    [InlineData("0", null)]
    [InlineData("-", null)]
    [InlineData("p.", null)]
    [InlineData("7a", null)]
    [InlineData("1,5", null)]
    public void A_number_is_a_page_s_however_it_is_dressed(string word, int? number) =>
        Assert.Equal(number is { } one ? [one] : [], CellReading.Of(Turned([("Some", 20, 30), ("words", 40, 30), ("follow", 60, 40), (word, 50, 140)], 0), new HashSet<string>()).Folios);

    [Fact]
    public void Of_a_line_the_first_word_and_the_last_may_be_the_number()
    {
        int[] Folios(params (string, int, int)[] words) => [.. CellReading.Of(Turned(words, 0), new HashSet<string>()).Folios];
        Assert.Equal([3], Folios(("3", 10, 5), ("Head", 40, 5), ("text", 20, 40)));
        Assert.Equal([3], Folios(("Head", 10, 5), ("3", 40, 5), ("text", 20, 40)));
        Assert.Empty(Folios(("Head", 10, 5), ("3", 40, 5), ("Foot", 70, 5), ("text", 20, 40)));
        Assert.Empty(Folios(("Head", 10, 5), ("3", 40, 40), ("text", 20, 80)));
        Assert.Equal([3], Folios(("3", 40, 5)));
        Assert.Equal([3, 4], Folios(("3", 10, 5), ("4", 80, 5)));
        Assert.Equal([3], Folios(("3", 10, 5), ("3", 80, 140)));
    }

    /// <summary>Two words without a number may lie any way: a mark, or a drawing's.</summary>
    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, false, false)]
    [InlineData(3, false, true)]
    [InlineData(1, true, true)]
    public void Few_words_do_not_say_how_a_page_lies(int count, bool isNumber, bool says)
    {
        var words = Enumerable.Range(0, count).Select(i => (isNumber ? "5" : "word", 10 + (20 * i), 40)).ToArray();
        Assert.Equal(says ? 3 : null, CellReading.Of(Turned(words, 3), new HashSet<string>()).QuarterTurns);
    }

    [Fact]
    public void Most_letters_say_how_it_lies()
    {
        var reading = CellReading.Of([.. Turned(Words, 2), .. Turned([("Alongnoteatthesidethatstands", 90, 20)], 1)], new HashSet<string>());
        Assert.Equal((2, "Head"), (reading.QuarterTurns, reading.Opening));
        Assert.Equal(1, CellReading.Of([.. Turned(Words, 2), .. Turned([("Alongnoteatthesidethatstandsandgoesonandon", 90, 20)], 1)], new HashSet<string>()).QuarterTurns);
    }

    [Fact]
    public void Without_words_nothing_is_said()
    {
        Assert.True(CellReading.Of([], new HashSet<string>()).IsBlank);
        Assert.Empty(CellReading.OuterLines([]));
        var number = CellReading.Of(Turned([("5", 40, 40)], 0), new HashSet<string>());
        Assert.Equal(("", ""), (number.Opening, number.Closing));
    }

    private static List<SheetWord> Turned((string Text, int X, int Y)[] words, int turns)
    {
        var upright = new SheetView(Place, [], [.. words.Select(word => new SheetWord(word.Text, new(Length.Mm(word.X), Length.Mm(word.Y), Length.Mm(8), Length.Mm(4)), 0))], IsRead: true);
        return [.. SideTurn.Of(upright, turns).Words];
    }
}
