using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>Lines beside something are shorter, and begin later only where it stands before them.</summary>
public sealed class LineMeasureTests
{
    [Theory]
    [InlineData(true, "100+5 70+35 70+35 100+5")]
    [InlineData(false, "100+5 70+5 70+5 100+5")]
    public void What_stands_behind_lines_does_not_push_them(bool atStart, string expected) => Assert.Equal(expected, Seen(new LineMeasures([], new(100, 5)).Beside(1, 2, 30, atStart)));

    /// <summary>A first line that is drawn in stays so.</summary>
    [Theory]
    [InlineData(0, 1, "60+45 100+5 100+5 100+5")]
    [InlineData(1, 3, "90+15 70+35 70+35 70+35")]
    public void An_indent_stays_beside_it(int from, int lines, string expected) => Assert.Equal(expected, Seen(new LineMeasures([new(90, 15)], new(100, 5)).Beside(from, lines, 30, atStart: true)));

    [Fact]
    public void No_line_is_shorter_than_a_step()
    {
        var measures = new LineMeasures([], new(20, 0)).Beside(0, 2, 30, atStart: true);
        Assert.Equal("1+30 1+30 20+0 20+0", Seen(measures));
        Assert.Equal(1, measures.Shortest);
    }

    private static string Seen(LineMeasures measures) => string.Join(' ', Enumerable.Range(0, 4).Select(line => $"{measures[line].Length}+{measures[line].Start}"));
}
