using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

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
}
