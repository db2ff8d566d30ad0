using CsCheck;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>The line breaker against all breakings there are: what it finds costs as little as the best of them, always.</summary>
/// <remarks>The demerits of a line are added up here once more, from the rule as Knuth and Plass have it and the deviations that the breaker states;
/// only how well one line fills its measure is taken from <see cref="FitRule"/>, which has tests of its own.</remarks>
public sealed class BreakingOracleTests
{
    private const int Good = 85, Fair = 100;

    // Where any line will do there are too many ways to try them all in a longer paragraph.
    private const int MostPoints = 14;

    private static readonly WordTables Tables = new(Sample.Shaper, new Hyphenator(Path.Combine(Sample.Styles, "hyphenation")));

    private static readonly string[] Vocabulary =
        "a of the and paper folding distribution correspondence zine in typographical neighbourhood staple well-being international I bookkeeping, pages: so. imposition letter-press"
            .Split(' ');

    private sealed record Paragraph(string Text, int Measure, int Indent, LineAlignment Alignment, int Ladder, int Expansion, int Protrusion);

    private static readonly Gen<Paragraph> Any = Gen.Select(
        Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[1, 8].Select(words => string.Join(' ', words)), Gen.Int[24, 62], Gen.OneOf(Gen.Const(0), Gen.Const(12)),
        Gen.Frequency((5, Gen.Const(LineAlignment.Justified)), (1, Gen.Const(LineAlignment.Left))), Gen.Int[1, 3], Gen.OneOf(Gen.Const(0), Gen.Const(25)), Gen.OneOf(Gen.Const(0), Gen.Const(1000)),
        (text, measure, indent, alignment, ladder, expansion, protrusion) => new Paragraph(text, measure, indent, alignment, ladder, expansion, protrusion));

    /// <summary>A way to end all lines.</summary>
    private sealed record Way(long Demerits, int Lines, int[] Ends);

    [Fact]
    public void The_breaking_found_costs_as_little_as_any() => Any.Sample(paragraph => Holds(paragraph, [], 0), iter: 4000);

    [Fact]
    public void So_does_the_one_found_where_lines_may_not_end_in_hyphens() =>
        Gen.Select(Any, Gen.Int[0, 4].Array[1, 2]).Sample((paragraph, forbidden) => Holds(paragraph, forbidden, 0), iter: 1500);

    [Fact]
    public void So_does_the_one_found_with_another_number_of_lines() =>
        Gen.Select(Any, Gen.OneOf(Gen.Int[-2, -1], Gen.Int[1, 2])).Sample((paragraph, looseness) => Holds(paragraph, [], looseness), iter: 1500);

    /// <summary>So rivers are parted: their lines end elsewhere, and are as many.</summary>
    [Fact]
    public void So_does_the_one_found_where_places_are_banned_and_lines_are_counted()
    {
        var (found, none) = (0, 0);
        Gen.Select(Any, Gen.Int[0, 7].Array[1, 2], Gen.Int[0, 1]).Sample((paragraph, chosen, more) =>
        {
            var body = Sample.Body(paragraph.Alignment, paragraph.Indent);
            var source = Sample.Source(paragraph.Text, body: body);
            var fragments = FragmentCollector.Collect(source, Tables);
            using var points = BreakpointList.Of(source, fragments, null, Tables);
            if (points.Points.Length > MostPoints) return;
            var request = new BreakingRequest(points, LineMeasures.Of(body, Length.Mm(paragraph.Measure)), body, [0], [], false);
            if (LineBreaker.Break(request, LineFit.Worst)?[0] is not { } free) return;
            int[] banned = [.. chosen.Where(line => line < free.Points.Length - 1).Select(line => free.Points[line]).Distinct()];
            var ways = new List<Way>();
            Go(request, fragments, LineFit.Worst, new(-1, 0, 0, Fitness.Decent, 0), [], ways);
            var lines = free.Points.Length + more;
            var there = ways.Where(way => way.Lines == lines && !way.Ends.Intersect(banned).Any()).ToList();
            var best = LineBreaker.Break(request with { Banned = banned, Lines = lines }, LineFit.Worst)?[0];
            Assert.Equal(there.Count > 0, best is { Met: true });
            if (there.Count == 0) Interlocked.Increment(ref none);
            else
            {
                Interlocked.Increment(ref found);
                Assert.Equal(there.Min(way => way.Demerits), best!.Demerits);
                Assert.Empty(best.Points.Intersect(banned));
            }
        }, iter: 1500);
        Assert.True(found > 100 && none > 20, $"{found} and {none}");
    }

    /// <summary>Such ways are weighed for the page's sake, also for paragraphs of thousands of lines.</summary>
    [Trait("Tier", "Long")]
    [Theory(Timeout = 120_000)]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Forty_thousand_short_words_have_a_line_more_or_fewer_in_time(int looseness) => await Task.Run(
        () =>
        {
            var source = Sample.Source(string.Concat(Enumerable.Repeat("a ", 40_000)));
            using var points = BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), null, Tables);
            var measures = LineMeasures.Of(source.Style, Length.Mm(109));
            var (best, other) = (Broken(0), Broken(looseness));
            Assert.True(other.Met);
            Assert.Equal(best.Points.Length + looseness, other.Points.Length);

            LineEnds Broken(int wanted) => LineBreaker.Break(new(points, measures, source.Style, [wanted], [], false), 200)![0];
        },
        TestContext.Current.CancellationToken);

    /// <summary>Beside an initial, or a picture that the text runs round.</summary>
    [Fact]
    public void So_does_the_one_found_where_lines_differ_in_length() =>
        Gen.Select(Any, Gen.Int[1, 4], Gen.Int[3, 20]).Sample((paragraph, lines, width) => Holds(paragraph, [], 0, measures => measures.Beside(0, lines, Length.Mm(width).Steps, atStart: true)), iter: 3000);

    /// <summary>Several wishes are met in one pass, each as if it were alone, in whichever order they come.</summary>
    [Fact]
    public void Wishes_of_one_pass_are_met_as_each_is_alone() => Any.Sample(paragraph =>
    {
        var source = Sample.Source(string.Join(' ', paragraph.Text, paragraph.Text), body: Sample.Body(LineAlignment.Left, paragraph.Indent));
        using var points = BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), null, Tables);
        var request = new BreakingRequest(points, LineMeasures.Of(source.Style, Length.Mm(paragraph.Measure)), source.Style, [0, 1, -1], [], false);
        if (LineBreaker.Break(request, LineFit.Worst) is not { } together) return;
        for (var i = 0; i < 3; i++)
        {
            // Alone with another wish for a number of lines, so that lines are counted.
            var alone = LineBreaker.Break(request with { Looseness = [request.Looseness[i], 7] }, LineFit.Worst)![0];
            Assert.Equal((alone.Demerits, alone.Met, alone.Points.Length), (together[i].Demerits, together[i].Met, together[i].Points.Length));
        }
        Assert.Equal(int.MaxValue, request.LinesApart);
        Assert.Equal(request.Measures.Opening.Count, (request with { Looseness = [0] }).LinesApart);
    }, iter: 100);

    /// <summary>A word that is wider than the line, and first, is a line of its own where that is allowed, and nothing is found where it is not.</summary>
    [Theory]
    [InlineData("typographical a", 2)]
    [InlineData("a typographical", 2)]
    [InlineData("typographical", 1)]
    public void What_fits_no_line_has_one_to_itself_where_it_may(string text, int lines)
    {
        var source = Sample.Source(text, Sample.Style(hyphenate: false));
        using var points = BreakpointList.Of(source, FragmentCollector.Collect(source, Tables), null, Tables);
        var request = new BreakingRequest(points, LineMeasures.Of(source.Style, Length.Mm(12)), source.Style, [0], [], AcceptOverfull: true);
        Assert.Equal(lines, Assert.Single(LineBreaker.Break(request, LineFit.Worst)!).Points.Length);
        Assert.Null(LineBreaker.Break(request with { AcceptOverfull = false }, LineFit.Worst));
    }

    private static void Holds(Paragraph paragraph, int[] forbidden, int looseness, Func<LineMeasures, LineMeasures>? shape = null)
    {
        var body = Sample.Body(paragraph.Alignment, paragraph.Indent) with
        {
            Breaking = BreakingStyle.Default with { Ladder = paragraph.Ladder, Expansion = paragraph.Expansion, Letterspacing = paragraph.Expansion / 2, Protrusion = paragraph.Protrusion },
        };
        var source = Sample.Source(paragraph.Text, body: body);
        var fragments = FragmentCollector.Collect(source, Tables);
        using var points = BreakpointList.Of(source, fragments, null, Tables);
        var request = new BreakingRequest(points, shape is null ? LineMeasures.Of(body, Length.Mm(paragraph.Measure)) : shape(LineMeasures.Of(body, Length.Mm(paragraph.Measure))), body, [looseness], Seq.Of(forbidden), false);
        foreach (var tolerance in (int[])[Good, Fair, LineFit.Worst])
        {
            if (tolerance == LineFit.Worst && points.Points.Length > MostPoints) continue;
            var ways = new List<Way>();
            Go(request, fragments, tolerance, new(-1, 0, 0, Fitness.Decent, 0), [], ways);
            var found = LineBreaker.Break(request, tolerance)?[0];
            if (ways.Count == 0)
            {
                Assert.Null(found);
                continue;
            }
            var best = ways.Min(way => way.Demerits);
            Assert.NotNull(found);
            var alike = ways.Where(way => way.Ends.SequenceEqual(found.Points)).ToList();
            Assert.True(alike.Count == 1, $"the way found breaks a rule: {string.Join(' ', found.Points)}");
            Assert.Equal(alike[0].Demerits, found.Demerits);
            if (looseness == 0) Assert.Equal(best, found.Demerits);
            else Loose(ways, found, best, looseness);
        }
    }

    // Of several ways that cost least any may be the one that the wish is counted from.
    private static void Loose(List<Way> ways, LineEnds found, long best, int looseness)
    {
        var wanted = ways.Where(way => way.Demerits == best).Select(way => way.Lines + looseness).ToHashSet();
        var there = ways.Where(way => wanted.Contains(way.Lines)).ToList();
        if (there.Count == 0)
        {
            Assert.False(found.Met);
            Assert.Equal(best, found.Demerits);
        }
        else if (wanted.Count == 1)
        {
            Assert.True(found.Met);
            Assert.Equal(there.Min(way => way.Demerits), found.Demerits);
        }
    }

    private readonly record struct At(int Point, int Line, long Demerits, Fitness Fitness, int HyphenRun);

    private static void Go(BreakingRequest request, Fragment[] fragments, int tolerance, At at, List<int> ends, List<Way> ways)
    {
        var points = request.Points.Points;
        var rule = new FitRule(request.Style.Alignment, request.Style.Breaking.Give);
        for (var next = at.Point + 1; next < points.Length; next++)
        {
            var point = points[next];
            var (start, glue, hang) = at.Point < 0 ? (0L, 0L, (long)request.Points.FirstHang()) : (points[at.Point].Start, points[at.Point].GlueToStart, points[at.Point].LeftHang);
            var target = request.Measures[at.Line].Length + hang + point.RightHang;
            var isLast = next == points.Length - 1;
            var fit = rule.Judge(target, point.End - start, point.GlueToEnd - glue, isLast, point.Kind == BreakpointKind.Address);
            if (fit.Badness <= tolerance && Allowed(request, at, point))
            {
                var further = at with
                {
                    Point = next,
                    Line = at.Line + 1,
                    Demerits = at.Demerits + Demerits(request, fragments, at, point, fit, isLast),
                    Fitness = fit.Fitness,
                    HyphenRun = point.Kind == BreakpointKind.Hyphen ? at.HyphenRun + 1 : 0,
                };
                ends.Add(next);
                if (isLast) ways.Add(new(further.Demerits, further.Line, [.. ends]));
                else Go(request, fragments, tolerance, further, ends, ways);
                ends.RemoveAt(ends.Count - 1);
            }
            if (point.Kind == BreakpointKind.Forced) return;
        }
    }

    // The words on either side of both places, by their letters.
    private static bool Stacks(BreakingRequest request, Fragment[] fragments, int first, Breakpoint second)
    {
        var one = request.Points.Points[first];
        if (one.Division >= 0 || second.Division >= 0) return false;
        bool Same(int a, int b) => fragments[a].Word!.Text == fragments[b].Word!.Text;
        if (Same(one.Fragment - 1, one.Fragment)) return false;
        return Same(one.Fragment, second.Fragment) || (request.Style.Alignment == LineAlignment.Justified && Same(one.Fragment - 1, second.Fragment - 1));
    }

    private static bool Allowed(BreakingRequest request, At at, Breakpoint point) =>
        point.Kind != BreakpointKind.Hyphen || (at.HyphenRun < request.Style.Breaking.Ladder && !request.NoHyphenAtLines.Contains(at.Line));

    private static long Demerits(BreakingRequest request, Fragment[] fragments, At at, Breakpoint point, LineFit fit, bool isLast)
    {
        var line = (10L + fit.Badness) * (10L + fit.Badness);
        var demerits = line + ((long)point.Penalty * point.Penalty);
        if (at.Point >= 0 && Math.Abs((int)fit.Fitness - (int)at.Fitness) >= 2) demerits += 6_000;
        if (point.Kind == BreakpointKind.Hyphen && at.HyphenRun >= 1) demerits += 100_000;
        if (at.Point >= 0 && !isLast && Stacks(request, fragments, at.Point, point)) demerits += 20_000;
        if (!isLast || at.Point < 0) return demerits;
        if (at.HyphenRun >= 1) demerits += 5_000;
        var width = point.End - request.Points.Points[at.Point].Start;
        var shortest = request.Style.Alignment == LineAlignment.Justified ? 12 : 0;
        return width * 100 < request.Measures.Rest.Length * shortest ? demerits + 200_000 : demerits;
    }
}
