using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>Where a word is divided that is wider than its line: by the rules of its language, even where the style asks for no hyphens; anywhere only where these leave a part that is still too wide.</summary>
internal static class LastResort
{
    /// <summary>Letters on each side of such a hyphen, where the word has such places.</summary>
    private const int Apart = 4;

    public static HyphenPoint[] PointsOf(Word word, TextStyle style, BreakingStyle breaking, Length limit, WordTables tables)
    {
        // Typewriter text and addresses have no hyphens that are not their own.
        if (style.BreakAnywhere) return word.ForcedPoints();
        var hyphens = style.Hyphenate ? word.Hyphens : tables.For(style with { Hyphenate = true }, breaking).Find(word.Text).Hyphens;
        var apart = Array.FindAll(hyphens, p => p.Offset >= Apart && word.Text.Length - p.Offset >= Apart);
        if (apart.Length > 0 && Fit(apart, word, style, limit)) return apart;
        return hyphens.Length > 0 && Fit(hyphens, word, style, limit) ? hyphens : Merged(hyphens, word.ForcedPoints());
    }

    private static bool Fit(HyphenPoint[] points, Word word, TextStyle style, Length limit)
    {
        var (from, before) = (0, 0);
        foreach (var point in points)
        {
            if (WidthOf(point.Prefix - from, point.Offset - before, style) > limit.Steps) return false;
            (from, before) = (word.Width - point.Suffix, point.Offset);
        }
        return WidthOf(word.Width - from, word.Text.Length - before, style) <= limit.Steps;
    }

    private static long WidthOf(int ems, int letters, TextStyle style) => (style.Size.Steps * ems / Word.Em) + (style.Tracking.Steps * letters);

    private static HyphenPoint[] Merged(HyphenPoint[] hyphens, HyphenPoint[] anywhere)
    {
        var points = new List<HyphenPoint>(hyphens);
        foreach (var point in anywhere)
            if (!Array.Exists(hyphens, h => h.Offset == point.Offset)) points.Add(point);
        points.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        return [.. points];
    }
}
