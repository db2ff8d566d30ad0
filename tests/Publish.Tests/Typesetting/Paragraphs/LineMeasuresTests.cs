using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class LineMeasuresTests
{
    private static readonly long Column = Length.Mm(60).Steps;
    private static readonly long Initial = Length.Mm(15).Steps;

    [Fact]
    public void Without_an_indent_all_lines_are_alike()
    {
        var measures = LineMeasures.Of(Sample.Body(LineAlignment.Justified, 0), Length.Mm(60));

        Assert.True(measures.Opening.IsEmpty);
        Assert.Equal(new(Column, 0), measures[0]);
        Assert.Equal(new(Column, 0), measures[99]);
    }

    [Fact]
    public void An_indented_line_is_shorter_and_begins_later()
    {
        var measures = LineMeasures.Of(Sample.Body(LineAlignment.Justified, 12), Length.Mm(60));

        Assert.Equal(Column, measures[0].Start + measures[0].Length);
        Assert.True(measures[0].Start > 0);
        Assert.Equal(new(Column, 0), measures[1]);
        Assert.Equal(measures[0].Length, measures.Shortest);
    }

    [Fact]
    public void Beside_an_initial_so_many_lines_are_shorter()
    {
        var measures = LineMeasures.Of(Sample.Body(LineAlignment.Justified, 0), Length.Mm(60)).Beside(0, 3, Initial, atStart: true);

        Assert.All(Enumerable.Range(0, 3), line => Assert.Equal(new(Column - Initial, Initial), measures[line]));
        Assert.Equal(new(Column, 0), measures[3]);
        Assert.Equal(Column - Initial, measures.Shortest);
    }

    /// <summary>A picture beside the second and third line: at the lines' start they begin behind it, at their end they stop before it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Beside_a_picture_so_many_lines_give_way(bool atStart)
    {
        var style = Sample.Body(LineAlignment.Justified, 12) with { Runaround = new(1, 2, Length.Mm(15), atStart) };
        var measures = LineMeasures.Of(style, Length.Mm(60));

        Assert.Equal(LineMeasures.Of(style with { Runaround = default }, Length.Mm(60))[0], measures[0]);
        Assert.All([1, 2], line => Assert.Equal(new(Column - Initial, atStart ? Initial : 0), measures[line]));
        Assert.Equal(new(Column, 0), measures[3]);
    }
}
