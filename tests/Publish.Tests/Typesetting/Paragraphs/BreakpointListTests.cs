using CsCheck;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>A place where a line may end says how wide the line is that ends there, and how wide what is left: as if each were a text of its own.</summary>
public sealed class BreakpointListTests
{
    /// <summary>Widths are rounded word by word and part by part.</summary>
    private const long Rounding = 32;

    private static readonly WordTables Tables = new(Sample.Shaper, new Hyphenator(Path.Combine(Sample.Styles, "hyphenation")));

    private static readonly string[] Vocabulary = "a of the and paper folding distribution correspondence zine in typographical neighbourhood staple international bookkeeping".Split(' ');

    private static readonly Gen<string[]> Words = Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[1, 9];

    [Fact]
    public void Before_and_behind_each_place_the_line_is_as_wide_as_its_text() => Gen.Select(Words, Gen.Int[0, 2], Gen.Int[0, 1]).Sample((words, tracking, protrusion) =>
    {
        var style = Sample.Style() with { Tracking = Length.Pt(tracking) };
        var body = Sample.Body() with { Breaking = BreakingStyle.Default with { Protrusion = 1000 * protrusion } };
        using var list = Of(string.Join(' ', words), style, body);
        var end = list.Points[^1];
        Assert.Equal(words.Length, end.Fragment);
        Assert.Equal(BreakpointKind.Forced, end.Kind);
        for (var i = 0; i < list.Points.Length - 1; i++)
        {
            var point = list.Points[i];
            var isDivided = point.Division >= 0;
            var offset = isDivided ? list.PointOf(point).Offset : 0;
            var (before, behind) = isDivided
                ? (string.Join(' ', words[..point.Fragment].Append(words[point.Fragment][..offset] + "-")), string.Join(' ', words[(point.Fragment + 1)..].Prepend(words[point.Fragment][offset..])))
                : (string.Join(' ', words[..point.Fragment]), string.Join(' ', words[point.Fragment..]));
            using var first = Of(before, style, body);
            using var second = Of(behind, style, body);
            // Between the letters of a divided word there is tracking, and none behind its hyphen.
            Near(first.Points[^1].End, point.End, isDivided ? style.Tracking.Steps : 0);
            Near(second.Points[^1].End, end.End - point.Start, 0);
            Assert.Equal(first.Points[^1].GlueToEnd, point.GlueToEnd);
            Assert.Equal(second.Points[^1].GlueToEnd, end.GlueToEnd - point.GlueToStart);
            Near(first.Points[^1].RightHang, point.RightHang, 0);
            // What is left of a divided word begins at the edge.
            Near(isDivided ? 0 : second.FirstHang(), point.LeftHang, 0);
            Assert.Equal(isDivided ? BreakpointKind.Hyphen : BreakpointKind.Plain, point.Kind);
            Assert.Equal(isDivided ? 200 : 0, point.Penalty);
            if (protrusion == 0) Assert.Equal((0, 0), (point.RightHang, point.LeftHang));
        }
    }, iter: 300, print: value => $"{string.Join(' ', value.Item1)} {value.Item2} {value.Item3}");

    [Fact]
    public void Places_stand_in_the_order_of_the_text_and_each_once() => Words.Sample(words =>
    {
        using var list = Of(string.Join(' ', words), Sample.Style(), Sample.Body());
        for (var i = 1; i < list.Points.Length; i++)
        {
            var (before, point) = (list.Points[i - 1], list.Points[i]);
            Assert.True(before.End < point.End && before.Start <= point.Start && before.Start < point.End + Length.Pt(10).Steps);
            Assert.True((before.Fragment, before.Division).CompareTo((point.Fragment, point.Division)) < 0);
        }
        Assert.Equal(words.Length - 1, list.Points.ToArray().Count(point => point.Division < 0 && point.Kind == BreakpointKind.Plain));
    }, iter: 100);

    [Theory]
    [InlineData("well-being", 60, (byte)BreakpointKind.Hyphen)]
    [InlineData("zep\u00ADpelin", 60, (byte)BreakpointKind.Hyphen)]
    [InlineData("and/or", 0, (byte)BreakpointKind.Plain)]
    public void What_the_writer_s_own_marks_cost_is_less_than_a_hyphen_of_the_program_s(string word, int penalty, byte kind)
    {
        using var list = Of(word, Sample.Style(hyphenate: false), Sample.Body());
        Assert.Equal(2, list.Points.Length);
        Assert.Equal((penalty, (BreakpointKind)kind), (list.Points[0].Penalty, list.Points[0].Kind));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_the_line_ends_with_it()
    {
        using var soft = Of("zep\u00ADpelin", Sample.Style(hyphenate: false), Sample.Body());
        using var hard = Of("zep-", Sample.Style(hyphenate: false), Sample.Body());
        using var bare = Of("zep", Sample.Style(hyphenate: false), Sample.Body());
        using var rest = Of("pelin", Sample.Style(hyphenate: false), Sample.Body());
        Assert.InRange(soft.Points[0].End, bare.Points[^1].End + 1, hard.Points[^1].End + Length.Pt(1).Steps);
        Assert.Equal(bare.Points[^1].End, soft.Points[0].Start);
        Near(rest.Points[^1].End, soft.Points[^1].End - soft.Points[0].Start, 0);
    }

    /// <summary>A word that is broken where no hyphen can stand costs more than any hyphen, and shows none.</summary>
    [Fact]
    public void What_is_broken_by_force_costs_most_and_shows_no_hyphen()
    {
        var source = Sample.Source("typewriting", Sample.Style() with { BreakAnywhere = true });
        using var list = BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), Length.Pt(20), Tables);
        Assert.Equal("typewriting".Length, list.Points.Length);
        foreach (var point in list.Points[..^1]) Assert.Equal((2000, BreakpointKind.Plain), (point.Penalty, point.Kind));
        using var whole = BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), Length.Pt(200), Tables);
        Assert.True(whole.Points.Length < list.Points.Length);
    }

    [Fact]
    public void Nothing_ends_where_it_begins()
    {
        using var list = Of("", Sample.Style(), Sample.Body());
        Assert.Equal(1, list.Points.Length);
        Assert.Equal((0L, 0L, 0, BreakpointKind.Forced), (list.Points[0].End, list.Points[0].GlueToEnd, list.Points[0].Fragment, list.Points[0].Kind));
        Assert.Equal(0, list.FirstHang());
    }

    private static void Near(long expected, long found, long apart) => Assert.InRange(found, expected - apart - Rounding, expected + Rounding);

    private static BreakpointList Of(string text, TextStyle style, ParagraphStyle body)
    {
        var source = Sample.Source(text, style, body);
        return BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), null, Tables);
    }
}
