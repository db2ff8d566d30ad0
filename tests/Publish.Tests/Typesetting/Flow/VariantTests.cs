using Publish.Model;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Flow;

public sealed class VariantTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(800, true)]
    [InlineData(801, false)]
    public void Only_a_paragraph_that_does_not_show_it_is_set_a_line_longer_for_the_pages_sake(int lines, bool may)
    {
        var style = new ParagraphStyle(LineAlignment.Left, Length.Pt(12), default, default, default, BreakingStyle.Default);
        var text = new SetText(new TextBlock(new([], style)), new Stretchy(lines), Length.Pt(300), []);
        Assert.Equal(may, text.MayVary);
        Assert.Equal(may ? lines + 1 : lines, text.Loosened(1).LineCount);
    }

    /// <summary>As many lines as are asked for.</summary>
    private sealed class Stretchy(int lines) : IBreakable
    {
        public Breaking Break(Length measure, BreakConstraints constraints) => new Lines(lines + constraints.Looseness);

        public Seq<Line> Assemble(Breaking breaking) => [];
    }

    private sealed record Lines(int Count) : Breaking(Count, [], 0, true)
    {
        public override Seq<int> NotesCalledIn(int line) => [];
    }
}
