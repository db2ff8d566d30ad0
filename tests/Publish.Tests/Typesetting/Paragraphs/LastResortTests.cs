using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>Where a word is divided that is wider than its line, though the style wants no hyphens.</summary>
public sealed class LastResortTests
{
    private const string Long = "internationalisation";

    private static string[] Parts(string word, decimal measure, Func<TextStyle, TextStyle>? dressed = null)
    {
        var style = Sample.Style(hyphenate: false);
        return [.. Sample.Set(word, measure, dressed?.Invoke(style) ?? style).Select(Sample.Words)];
    }

    [Fact]
    public void At_its_language_s_places_four_letters_from_either_end_where_that_is_enough()
    {
        for (var measure = 20m; measure < 25; measure += 0.5m)
        {
            var parts = Parts(Long, measure);
            Assert.True(parts.Length == 2, $"{measure}: {string.Join('|', parts)}");
            Assert.EndsWith("-", parts[0], StringComparison.Ordinal);
            Assert.True(parts[0].Length > 4 && parts[1].Length >= 4, string.Join('|', parts));
            Assert.Equal(Long, parts[0][..^1] + parts[1]);
        }
    }

    [Fact]
    public void Anywhere_where_no_place_is_narrow_enough_and_no_letter_is_lost()
    {
        for (var measure = 3m; measure < 9; measure += 0.5m)
        {
            var parts = Parts(Long, measure);
            Assert.True(parts.Length > 3);
            Assert.Equal(Long, string.Concat(parts.Select(part => part.TrimEnd('-'))));
        }
    }

    [Fact]
    public void Typewriter_text_has_no_hyphens_but_its_own()
    {
        var parts = Parts(Long, 20, style => style with { BreakAnywhere = true });
        Assert.True(parts.Length > 1);
        Assert.Equal(Long, string.Concat(parts));
    }

    [Fact]
    public void A_word_that_fits_is_left_whole() => Assert.Equal([Long], Parts(Long, 40));

    [Fact]
    public void Letterspacing_counts()
    {
        var wide = Parts(Long, 34, style => style with { Tracking = Length.Pt(2) });
        Assert.True(wide.Length >= 2);
        Assert.Equal(Long, string.Concat(wide.Select(part => part.TrimEnd('-'))));
    }

    private static readonly WordTables Tables = new(Sample.Shaper, new Hyphenator(Path.Combine(Sample.Styles, "hyphenation")));

    /// <summary>A word as its language divides it, and where it is divided that is to be no wider than a limit.</summary>
    private sealed record Divided(string Text, decimal Tracking)
    {
        private TextStyle Style { get; } = Sample.Style(hyphenate: false) with { Tracking = Length.Pt(Tracking) };

        public Word Word => Tables.For(Style with { Hyphenate = true }, BreakingStyle.Default).Find(Text);

        public int[] Hyphens => [.. Word.Hyphens.Select(point => (int)point.Offset)];

        public long Width(int ems, int letters) => (Style.Size.Steps * ems / Word.Em) + (Style.Tracking.Steps * letters);

        public long Whole => Width(Word.Width, Text.Length);

        public HyphenPoint[] Points(long limit) => LastResort.PointsOf(Tables.For(Style, BreakingStyle.Default).Find(Text), Style, BreakingStyle.Default, new(limit), Tables);

        public int[] Within(long limit) => [.. Points(limit).Select(point => (int)point.Offset)];
    }

    [Theory]
    [InlineData("internationalisation", 16)]
    [InlineData("constitutionally", 5)]
    [InlineData("underestimated", 5)]
    public void Where_the_whole_is_a_step_too_wide_four_letters_stay_at_either_end(string text, int among)
    {
        var word = new Divided(text, 0);
        var found = word.Within(word.Whole - 1);
        Assert.Equal(word.Hyphens.Where(offset => offset >= 4 && text.Length - offset >= 4), found);
        Assert.Contains(word.Hyphens, offset => offset < 4 || text.Length - offset < 4);
        Assert.True(found.Length > 0 && among > 0, string.Join(' ', word.Hyphens));
    }

    /// <summary>To the step: what is as wide as the limit fits, with its letterspacing, whether it comes first or last.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Of_parts_the_widest_decides(decimal tracking)
    {
        var (last, first) = (new Divided("homestretch", tracking), new Divided("internationalisation", tracking));
        var point = Assert.Single(last.Word.Hyphens);
        var width = last.Width(point.Suffix, "stretch".Length);
        Assert.Equal([4], last.Within(width));
        Assert.Equal(Enumerable.Range(1, 10), last.Within(width - 1));

        point = first.Word.Hyphens.First(point => point.Offset >= 4);
        width = first.Width(point.Prefix, point.Offset);
        Assert.Equal(first.Hyphens.Where(offset => offset is >= 4 and <= 16), first.Within(width));
        Assert.Equal(first.Hyphens, first.Within(width - 1));
    }

    [Fact]
    public void Anywhere_is_each_place_once_and_the_language_s_keep_their_hyphens()
    {
        var word = new Divided(Long, 0);
        var points = word.Points(Length.Pt(8).Steps);
        Assert.Equal(Enumerable.Range(1, Long.Length - 1), points.Select(point => (int)point.Offset));
        Assert.Equal(word.Hyphens, points.Where(point => point.Kind == DivisionMark.Hyphen).Select(point => (int)point.Offset));
    }
}
