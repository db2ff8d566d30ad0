using CsCheck;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>How well a line fills its measure, held against the same rule in real numbers.</summary>
public sealed class FitRuleTests
{
    // A rounding here and one there.
    private const double Close = 2.5;

    private static readonly Gen<(long Target, long Natural, long Glue, int Expansion)> Lines =
        Gen.Select(Gen.Long[40_000, 200_000], Gen.Int[700, 1300], Gen.Int[0, 300], Gen.OneOf(Gen.Const(0), Gen.Const(25)),
            (target, permille, glue, expansion) => (target, target * permille / 1000, target * permille / 1000 * glue / 1000, expansion));

    [Fact]
    public void Spaces_give_way_behind_the_glyphs_by_half_wider_and_by_a_quarter_narrower() => Lines.Sample(line =>
    {
        var fit = new FitRule(LineAlignment.Justified, line.Expansion).Judge(line.Target, line.Natural, line.Glue, false, false);
        var (badness, expected, edge) = Justified(line);
        if (edge) return;
        if (badness is null) Assert.Equal(LineFit.Overfull, fit.Badness);
        else Assert.InRange(fit.Badness, Math.Min(badness.Value, LineFit.Worst) * 0.98 - Close, Math.Min(badness.Value, LineFit.Worst) * 1.02 + Close);
        if (badness is not null) Assert.Equal(expected, fit.Fitness);
    }, iter: 20_000);

    [Fact]
    public void A_line_that_ends_by_itself_is_perfect_at_any_length_that_fits() => Lines.Sample(line =>
    {
        foreach (var alignment in Enum.GetValues<LineAlignment>())
            if (line.Natural <= line.Target) Assert.Equal(LineFit.Perfect, new FitRule(alignment, line.Expansion).Judge(line.Target, line.Natural, line.Glue, true, false));
    });

    [Fact]
    public void Ragged_lines_are_judged_by_what_they_lack_and_never_shrink() => Lines.Sample(line =>
    {
        var fit = new FitRule(LineAlignment.Left, line.Expansion).Judge(line.Target, line.Natural, line.Glue, false, false);
        if (line.Natural > line.Target) Assert.Equal(LineFit.TooLong, fit);
        else
        {
            Assert.Equal(Fitness.Decent, fit.Fitness);
            Assert.InRange(fit.Badness, Ragged(line) * 0.98 - Close, Ragged(line) * 1.02 + Close);
        }
    }, iter: 5_000);

    [Fact]
    public void A_line_that_ends_inside_of_an_address_may_fall_short_where_that_is_better() => Lines.Sample(line =>
    {
        var rule = new FitRule(LineAlignment.Justified, line.Expansion);
        var stretched = rule.Judge(line.Target, line.Natural, line.Glue, false, false);
        var fit = rule.Judge(line.Target, line.Natural, line.Glue, false, true);
        if (line.Natural > line.Target || stretched.Badness <= 40 || stretched.Badness <= 40 + (Ragged(line) * 0.98) - Close) Assert.Equal(stretched, fit);
        else if (stretched.Badness > 40 + (Ragged(line) * 1.02) + Close)
        {
            Assert.Equal(Fitness.Loose, fit.Fitness);
            Assert.InRange(fit.Badness, 40 + (Ragged(line) * 0.98) - Close, 40 + (Ragged(line) * 1.02) + Close);
        }
    }, iter: 5_000);

    [Theory]
    [InlineData(1000, 0, nameof(Fitness.Decent))]
    [InlineData(1010, 0, nameof(Fitness.Decent))]
    [InlineData(1029, 2, nameof(Fitness.Decent))]
    [InlineData(1030, 2, nameof(Fitness.Loose))]
    [InlineData(1079, 49, nameof(Fitness.Loose))]
    [InlineData(1080, 51, nameof(Fitness.VeryLoose))]
    [InlineData(1100, 100, nameof(Fitness.VeryLoose))]
    [InlineData(3200, 0, nameof(Fitness.VeryLoose))]
    [InlineData(3500, 0, nameof(Fitness.VeryLoose))]
    [InlineData(977, 10, nameof(Fitness.Decent))]
    [InlineData(976, 12, nameof(Fitness.Tight))]
    [InlineData(952, 100, nameof(Fitness.Tight))]
    public void Fitness_changes_at_its_steps(long target, int badness, string fitness)
    {
        // A fifth of the line is space, so that a tenth more of the line is as wide as its spaces go.
        var fit = new FitRule(LineAlignment.Justified, 0).Judge(target, 1000, 200, false, false);
        Assert.Equal(fitness, fit.Fitness.ToString());
        if (target <= 1100) Assert.Equal(badness, fit.Badness);
        else Assert.Equal(new FitRule(LineAlignment.Justified, 0).Judge(4000, 1000, 200, false, false).Badness, fit.Badness);
    }

    [Fact]
    public void A_step_further_is_too_long_and_a_line_without_spaces_is_as_bad_as_can_be()
    {
        var rule = new FitRule(LineAlignment.Justified, 0);
        Assert.Equal(LineFit.TooLong, rule.Judge(951, 1000, 200, false, false));
        Assert.Equal(LineFit.TooLong, rule.Judge(999, 1000, 0, false, false));
        Assert.Equal(new LineFit(LineFit.Worst, Fitness.VeryLoose), rule.Judge(1001, 1000, 0, false, false));
        Assert.Equal(new LineFit(12, Fitness.Decent), new FitRule(LineAlignment.Justified, 25).Judge(1020, 1000, 200, false, false));
        Assert.Equal(new LineFit(3, Fitness.Decent), new FitRule(LineAlignment.Justified, 25).Judge(1010, 1000, 200, false, false));
        // Of 40,000 that are glyphs, a thousand is the fortieth part: all that expansion may take.
        Assert.Equal(new LineFit(12, Fitness.Decent), new FitRule(LineAlignment.Justified, 25).Judge(51_000, 50_000, 10_000, false, false));
        Assert.Equal(new LineFit(11, Fitness.Decent), new FitRule(LineAlignment.Justified, 25).Judge(50_999, 50_000, 10_000, false, false));
    }

    [Fact]
    public void A_ragged_line_with_nothing_on_it_is_no_worse_than_one_that_lacks_ten_times_what_is_fair()
    {
        var rule = new FitRule(LineAlignment.Left, 0);
        Assert.Equal(new LineFit(100_000, Fitness.Decent), rule.Judge(14, 0, 0, false, false));
        Assert.Equal(new LineFit(100, Fitness.Decent), rule.Judge(100_000, 86_000, 0, false, false));
        Assert.Equal((0, int.MaxValue), (LineFit.Perfect.Badness, LineFit.TooLong.Badness));
    }

    [Fact]
    public void Lines_have_their_measure_without_margins_and_the_first_one_begins_behind_its_indent()
    {
        var style = Sample.Body(indent: 12) with { LeftMargin = Length.Pt(30), RightMargin = Length.Pt(20) };
        var measures = LineMeasures.Of(style, Length.Pt(300));
        Assert.Equal([Length.Pt(238).Steps, Length.Pt(250).Steps, Length.Pt(250).Steps], new[] { 0, 1, 7 }.Select(line => measures[line].Length));
        Assert.Equal([Length.Pt(42).Steps, Length.Pt(30).Steps, Length.Pt(30).Steps], new[] { 0, 1, 7 }.Select(line => measures[line].Start));
        Assert.Equal([1L, 1L], new[] { 0, 1 }.Select(line => LineMeasures.Of(style, Length.Pt(40))[line].Length));
    }

    private static (double? Badness, Fitness Fitness, bool Edge) Justified((long Target, long Natural, long Glue, int Expansion) line)
    {
        var slack = (double)(line.Target - line.Natural);
        var limit = (line.Natural - line.Glue) * line.Expansion / 1000.0;
        var amount = Math.Abs(slack);
        var used = limit <= 0 ? 0 : Math.Min(amount, limit) / limit;
        var (rest, badness) = (Math.Max(0, amount - limit), 12 * used * used);
        if (rest <= 1) return (badness, Fitness.Decent, rest > 0);
        var give = line.Glue * (slack > 0 ? 0.50 : 0.24);
        if (give < 200) return (null, Fitness.Tight, true);
        var r = rest / give;
        var edge = Near(r, 0.3) || Near(r, 0.5) || Near(r, 0.8) || Near(r, 1) || Near(r, 21);
        if (slack < 0) return (r > 1 ? null : badness + (100 * r * r * r), r < 0.5 ? Fitness.Decent : Fitness.Tight, edge);
        r = Math.Min(r, 21);
        return (badness + (100 * r * r * r), r < 0.3 ? Fitness.Decent : r < 0.8 ? Fitness.Loose : Fitness.VeryLoose, edge);
    }

    private static double Ragged((long Target, long Natural, long Glue, int Expansion) line)
    {
        var r = Math.Min((line.Target - line.Natural) / (line.Target * 0.14), 10);
        return Math.Min(100 * r * r * r, LineFit.Worst);
    }

    private static bool Near(double r, double step) => Math.Abs(r - step) < 0.02 * step;
}
