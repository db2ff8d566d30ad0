using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>The whites of a line as it is set, read off its glyphs: what statistics go by, and what the breaker's forecast is held against.</summary>
internal static class SetWhites
{
    /// <summary>Of an em: what is narrower is no word space.</summary>
    private const int NarrowestPart = 10;

    public static White[] Of(Line line)
    {
        var (whites, before, beforeIsDash) = (new List<White>(), default(long?), false);
        foreach (var item in line.Items)
        {
            if (item is not TextItem text) continue;
            foreach (var word in text.Words)
            {
                if (string.IsNullOrWhiteSpace(word.Shaped.Text)) continue;
                var (start, isDash) = ((text.Origin.X + word.X).Steps, word.Shaped.Text is "–" or "—" or "-");
                if (before is { } end && start - end > text.Style.Size.Steps / NarrowestPart && !isDash && !beforeIsDash) whites.Add(new(end, start));
                (before, beforeIsDash) = (start + WidthOf(text.Style, word), isDash);
            }
        }
        return [.. whites];
    }

    private static long WidthOf(GlyphStyle style, in WordPiece word)
    {
        var natural = style.Size.OfUnits(word.Shaped.Advance, word.Shaped.Face.UnitsPerEm).Steps + (word.Tracking.Steps * word.Count);
        return (natural + (style.Spacing.Steps * word.Count)) * style.StretchPermille / 1000;
    }
}
