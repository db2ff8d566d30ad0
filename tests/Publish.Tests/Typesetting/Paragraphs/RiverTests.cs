using CsCheck;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.LineSetting;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class RiverTests
{
    private const int Natural = 100;

    private static readonly WordTables Tables = new(Sample.Shaper, new Hyphenator(Path.Combine(Sample.Styles, "hyphenation")));

    private static readonly string[] Vocabulary =
        "a of the and paper folding distribution correspondence zine in typographical neighbourhood staple well-being international bookkeeping imposition letter-press so that it".Split(' ');

    private static readonly string[] ShortWords = "that this with from paper fold a the staple".Split(' ');

    // Each line has a white at the place, and one far off on another side each time.
    private static White[][] Column(params long[] places) =>
        [.. places.Select((at, line) => new[] { new White(at, at + Natural), new White(5000 + (line % 2 * 1000), 5100 + (line % 2 * 1000)) })];

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    public void Four_whites_below_each_other_are_a_river_and_three_are_not(int lines, int rivers) =>
        Assert.Equal(rivers, Rivers.In(Column([.. Enumerable.Repeat(1000L, lines)]), Natural).Count);

    [Fact]
    public void A_straight_river_of_natural_spaces_weighs_by_the_square_of_its_length()
    {
        Assert.Equal(new(0, 4, 1000), Assert.Single(Rivers.In(Column(1000, 1000, 1000, 1000), Natural)));
        Assert.Equal(new(0, 6, 9000), Assert.Single(Rivers.In(Column(1000, 1000, 1000, 1000, 1000, 1000), Natural)));
    }

    [Fact]
    public void One_that_slants_is_as_straight_and_one_that_wavers_weighs_less()
    {
        Assert.Equal(1000, Assert.Single(Rivers.In(Column(1000, 1040, 1080, 1120), Natural)).Weight);
        Assert.InRange(Assert.Single(Rivers.In(Column(1000, 1040, 1000, 1040), Natural)).Weight, 1, 999);
    }

    /// <summary>They overlap each time, and turn by more than a space in between.</summary>
    [Fact]
    public void What_turns_sharply_is_no_river()
    {
        static White[][] Of(params (long From, long To)[] whites) => [.. whites.Select(white => new[] { new White(white.From, white.To) })];
        Assert.Single(Rivers.In(Of((1000, 1300), (1100, 1400), (1200, 1500), (1300, 1600)), Natural));
        Assert.Empty(Rivers.In(Of((1000, 1300), (1100, 1400), (1000, 1300), (1100, 1400)), Natural));
    }

    [Fact]
    public void Whites_that_hardly_overlap_are_not_linked()
    {
        Assert.Single(Rivers.In(Column(1000, 1050, 1000, 1050), Natural));
        Assert.Empty(Rivers.In(Column(1000, 1051, 1000, 1051), Natural));
    }

    /// <summary>Where whites are before lines are set is where they are afterwards: words and spaces give way by the same rule.</summary>
    [Fact]
    public void Whites_stand_where_the_set_lines_have_them() => Texts(12, 40).Sample((text, measure) =>
    {
        var (source, fragments) = Prepared(text);
        using var points = BreakpointList.Of(source, fragments, null, Tables);
        var measures = LineMeasures.Of(source.Style, Length.Mm(measure));
        if (LineBreaker.Break(new(points, measures, source.Style, [0], [], false), 85)?[0] is not { } ends) return;
        var after = RiverChoice.Of(ends, new(points, measures, source.Style, [0], [], false), 85, fragments);
        var forecast = new LineWhites(points, measures, source.Style, fragments).Of(after.Points);
        var paragraph = Sample.Setter.Prepare(source);
        var set = paragraph.Assemble(paragraph.Break(Length.Mm(measure), BreakConstraints.None));
        Assert.Equal(set.Count, forecast.Count);
        for (var line = 0; line < set.Count; line++)
        {
            var found = SetWhites.Of(set[line]);
            Assert.Equal(found.Length, forecast[line].Length);
            // Letters give by whole thousandths, and spaces take the rest.
            for (var i = 0; i < found.Length; i++) Assert.InRange(Math.Abs(found[i].Middle - forecast[line][i].Middle), 0, Length.Pt(0.5m).Steps);
        }
    }, iter: 300);

    /// <summary>Of short words many lines are alike, and rivers are many.</summary>
    [Fact]
    public void Choice_is_never_dearer_and_has_as_many_lines_and_no_more_hyphens()
    {
        var mended = 0;
        Short.Sample((text, measure) =>
        {
            var (source, fragments) = Prepared(text);
            using var points = BreakpointList.Of(source, fragments, null, Tables);
            var request = new BreakingRequest(points, LineMeasures.Of(source.Style, Length.Mm(measure)), source.Style, [0], [], false);
            if (LineBreaker.Break(request, 85)?[0] is not { } before) return;
            var whites = new LineWhites(points, request.Measures, source.Style, fragments);
            var after = RiverChoice.Of(before, request, 85, fragments);
            var (had, has) = (Rivers.In(whites.Of(before.Points), whites.Natural), Rivers.In(whites.Of(after.Points), whites.Natural));
            Assert.Equal(after.Demerits, Sample.Setter.Prepare(source).Break(Length.Mm(measure), BreakConstraints.None).Demerits);
            Assert.Equal(before.Points.Length, after.Points.Length);
            Assert.True(Cost(after, has) <= Cost(before, had));
            Assert.True(Hyphens(points, after) <= Hyphens(points, before));
            if (had.Count == 0) Assert.Same(before, after);
            if (has.Sum(river => river.Weight) < had.Sum(river => river.Weight)) Interlocked.Increment(ref mended);
        }, iter: 600);
        Assert.True(mended > 10, $"only {mended} were mended");
    }

    private static long Cost(LineEnds ends, List<River> rivers) => ends.Demerits + rivers.Sum(river => 20_000 * river.Weight / 1000);

    private static int Hyphens(BreakpointList points, LineEnds ends) => ends.Points.Count(point => points.Points[point].Kind == BreakpointKind.Hyphen);

    private static readonly Gen<(string Text, int Measure)> Short = Gen.Select(
        Gen.Int[0, ShortWords.Length - 1].Select(i => ShortWords[i]).Array[60, 120].Select(words => string.Join(' ', words)), Gen.Int[50, 90]);

    private static Gen<(string Text, int Measure)> Texts(int fewest, int most) => Gen.Select(
        Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[fewest, most].Select(words => string.Join(' ', words)), Gen.Int[50, 104]);

    private static (ParagraphSource Source, Fragment[] Fragments) Prepared(string text)
    {
        var source = Sample.Source(text);
        return (source, FragmentCollector.Collect(source, Tables));
    }
}
