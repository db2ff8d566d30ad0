using CsCheck;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class LineBreakingTests
{
    private const string Prose =
        "In the beginning of a zine there is a heap of paper, and somebody who has folded the first sheet the wrong way round. "
        + "Nobody minds. The second sheet goes better, the third better still, and by the fortieth the hands know what the head has "
        + "forgotten: which edge is short, which page is last, and that the stapler was empty all along.";

    private static readonly Gen<string> Words = Gen.Char['a', 'z'].Array[1, 14].Select(letters => new string(letters));

    private static readonly Gen<string> Texts = Words.Array[1, 120].Select(words => string.Join(' ', words));

    [Fact]
    public void No_word_is_lost_or_doubled() => Texts.Sample(text =>
        Assert.Equal(text, Rejoin(Sample.Set(text, 60))), iter: 200);

    [Fact]
    public void Every_full_line_ends_at_the_measure() => Texts.Sample(text =>
    {
        var lines = Sample.Set(text, 90);
        for (var i = 0; i < lines.Count - 1; i++)
            Assert.InRange(lines[i].Width.Points, Length.Mm(90).Points - 1, Length.Mm(90).Points + 8);
    }, iter: 100);

    [Fact]
    public void A_forbidden_hyphen_is_not_set_or_it_is_said()
    {
        var paragraph = Sample.Setter.Prepare(Sample.Source(string.Join(' ', Enumerable.Repeat(Prose, 3))));
        var met = 0;
        for (var measure = 60; measure <= 110; measure += 2)
        {
            foreach (var line in paragraph.Break(Length.Mm(measure), BreakConstraints.None).Hyphenated)
            {
                var constrained = paragraph.Break(Length.Mm(measure), new(0, [line]));
                Assert.Equal(constrained.Met, !constrained.Hyphenated.Contains(line));
                met += constrained.Met ? 1 : 0;
            }
        }

        Assert.True(met > 5, $"only {met} were avoided");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Looseness_gives_another_number_of_lines_or_says_so(int looseness)
    {
        var paragraph = Sample.Setter.Prepare(Sample.Source(string.Join(' ', Enumerable.Repeat(Prose, 24))));
        var met = 0;
        for (var measure = 82; measure <= 98; measure += 4)
        {
            var best = paragraph.Break(Length.Mm(measure), BreakConstraints.None);
            var other = paragraph.Break(Length.Mm(measure), new(looseness, []));
            Assert.Equal(other.Met, other.LineCount == best.LineCount + looseness);
            met += other.Met ? 1 : 0;
        }

        Assert.True(met > 0);
    }

    [Fact]
    public void A_word_longer_than_the_line_is_broken()
    {
        var word = new string('w', 400);
        var lines = Sample.Set(word, 50);
        Assert.True(lines.Count > 3);
        Assert.Equal(word, Rejoin(lines));
        Assert.All((IReadOnlyList<Line>)lines, line => Assert.True(line.Width <= Length.Mm(51)));
    }

    [Fact]
    public void An_address_is_parted_after_a_slash_and_without_a_hyphen()
    {
        const string Text = "https://example.org/a-long-path/with/many/parts/that/does/not/fit/on/one/line/of/text.html";
        var lines = Sample.Set(Text, 60);
        Assert.True(lines.Count > 1);
        Assert.Equal(Text, string.Concat(lines.Select(Sample.Words)));
        Assert.EndsWith("/", Sample.Words(lines[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_s_call_stays_with_its_word()
    {
        var style = Sample.Style();
        for (var length = 1; length < 60; length++)
        {
            var source = new ParagraphSource(
                [
                    new TextPiece(new(0), new string('i', length) + " word.", style, null, 0, null),
                    new TextPiece(new(1), "12", style with { Rise = Length.Pt(3), Size = Length.Pt(7) }, null, 0, "#note-12") { NoteCalled = 12 },
                    new TextPiece(new(2), " And more of it goes on here.", style, null, 0, null),
                ],
                Sample.Body());
            var paragraph = Sample.Setter.Prepare(source);
            var breaking = paragraph.Break(Length.Mm(30), BreakConstraints.None);
            var lines = paragraph.Assemble(breaking);
            Assert.All((IReadOnlyList<Line>)lines, line => Assert.False(Sample.Words(line).StartsWith("12", StringComparison.Ordinal)));
            Assert.Equal([12], Enumerable.Range(0, breaking.LineCount).SelectMany(i => breaking.NotesCalledIn(i)));
        }
    }

    [Fact]
    public void Ragged_lines_have_natural_spaces()
    {
        foreach (var line in Sample.Set(Prose, 60, body: Sample.Body(LineAlignment.Left)))
            Assert.Equal(1000, line.SpaceRatio);
    }

    [Fact]
    public void A_divided_word_reads_whole_when_it_is_copied()
    {
        var lines = Sample.Set(Prose, 40);
        var hyphenated = lines.First(line => line.EndsInHyphen);
        var last = hyphenated.Items.OfType<TextItem>().Last().Words[^1];
        Assert.Equal("\u00AD", last.LastReadsAs);
        Assert.EndsWith("-", last.Shaped.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Soft_hyphens_and_fixed_spaces_are_obeyed()
    {
        Assert.Equal("zeppelin fahrt", Rejoin(Sample.Set("zep\u00ADpelin\u00A0fahrt", 8)));
        Assert.Single(Sample.Set("a\u00A0b\u202Fc", 108));
    }

    [Fact]
    public void A_word_with_soft_hyphens_is_divided_nowhere_else()
    {
        var style = Sample.Style();
        for (var width = 30; width < 70; width++)
        {
            var lines = Sample.Set("So they say of counter\u00ADdemonstrations, and of the counter\u00ADdemonstrations that answer counter\u00ADdemonstrations.", width, style);
            Assert.All(lines.Where(l => l.EndsInHyphen).Select(Sample.Words), words =>
                Assert.True(words.EndsWith("counter-", StringComparison.Ordinal) || words.EndsWith("an-", StringComparison.Ordinal), words));
        }
        Assert.Contains(Sample.Set("counter\u00ADdemonstrations", 14, style), line => !Sample.Words(line).Contains("counter", StringComparison.Ordinal));
    }

    [Fact]
    public void The_space_behind_a_dash_that_opens_a_speech_never_stretches()
    {
        Length Second(string text) => Sample.Set(text, 50, body: Sample.Body() with { Breaking = BreakingStyle.Default with { Expansion = 0, Letterspacing = 0 } })[0].Items.OfType<TextItem>().SelectMany(i => i.Words).ElementAt(1).X;
        var offsets = new[] { "—\u00A0Non, dit-il, pas du tout, et encore moins demain que hier soir ici.", "—\u00A0Non, il faut partir incontinent vers une autre ville moins paresseuse." };
        Assert.Single(offsets.Select(Second).Distinct());
    }

    /// <summary>Widths summed up anew: glyphs as they are stretched, their letterspacing, and nothing behind the last one.</summary>
    [Theory]
    [InlineData(0, 13)]
    [InlineData(25, 13)]
    [InlineData(25, 0)]
    public void Justified_lines_end_at_the_measure_and_letters_give_before_spaces_do(int expansion, int letterspacing)
    {
        var body = Sample.Body() with { Breaking = BreakingStyle.Default with { Expansion = expansion, Letterspacing = letterspacing, Protrusion = 0 } };
        var spacings = new HashSet<int>();
        for (var measure = 60; measure < 110; measure += 7)
        {
            foreach (var line in Sample.Set(Prose, measure, body: body).SkipLast(1))
            {
                var runs = line.Items.OfType<TextItem>().ToList();
                var style = runs[^1].Style;
                spacings.Add(style.SpacingPermille);
                var last = runs[^1].Words.Last(word => word.Shaped.Text != " ");
                var end = runs[^1].Origin.X + last.X + WidthOf(last, style) - style.Spacing.Times(style.StretchPermille, 1000);
                Assert.Equal((double)Length.Mm(measure).Points, (double)end.Points, 0.01);
                Assert.InRange(style.StretchPermille, 1000 - expansion, 1000 + expansion);
                var words = runs.SelectMany(run => run.Words).Where(word => word.Shaped.Text != " ").ToList();
                var letters = words.Sum(word => (double)style.Size.OfUnits(word.Shaped.Advance, word.Shaped.Face.UnitsPerEm).Points);
                var given = words.Sum(word => word.Count) * (double)style.Spacing.Points;
                Assert.InRange(Math.Abs(given) / letters, 0, (letterspacing / 1000.0) + 0.0005);
                // What lies within a thousandth of the em a letter is left to the spaces.
                if (Math.Abs(line.SpaceRatio - 1000) > 60) Assert.InRange(Math.Abs(given) / letters, (letterspacing / 1000.0) - 0.0035, 1);
            }
        }
        if (letterspacing == 0) Assert.Equal([0], spacings);
        else Assert.True(spacings.Min() < 0 && spacings.Max() > 0, string.Join(' ', spacings));
    }

    private static Length WidthOf(WordPiece word, GlyphStyle style) =>
        (style.Size.OfUnits(word.Shaped.Advance, word.Shaped.Face.UnitsPerEm) + (style.Spacing * word.Count)).Times(style.StretchPermille, 1000);

    [Theory]
    [InlineData("\u0645\u062d\u0645\u062f")]
    [InlineData("\u0939\u093f\u0928\u094d\u0926\u0940")]
    [InlineData("\ua9f0\uaa72")]
    public void Letters_that_hang_together_are_not_parted(string word)
    {
        Assert.Contains(Sample.Set(Prose, 80), IsSpaced);
        Assert.DoesNotContain(Sample.Set($"{Prose} {word}", 80), IsSpaced);
        static bool IsSpaced(Line line) => line.Items.OfType<TextItem>().Any(text => text.Style.SpacingPermille != 0);
    }

    private static string Rejoin(Seq<Line> lines)
    {
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            foreach (var item in line.Items)
            {
                if (item is not TextItem run) continue;
                foreach (var word in run.Words)
                {
                    text.Append(word.SpaceBefore ? " " : "");
                    text.Append(word.LastReadsAs is null ? word.Shaped.Text : word.Shaped.Text[..^1]);
                }
            }
        }

        return text.ToString().Replace('\u00A0', ' ').Replace("  ", " ", StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_of_ragged_lines_are_as_wide_as_the_face_has_them() =>
        Assert.All(Sample.Set(string.Concat(Enumerable.Repeat("printed matter and paper ", 12)), body: Sample.Body(LineAlignment.Left)), line => Assert.Equal(1000, line.SpaceRatio));
}
