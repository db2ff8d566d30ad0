using System.Collections.Concurrent;
using Publish.Fonts;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>All words of one kind of type, each shaped and divided once. Safe to use from several threads.</summary>
internal sealed class ShapedWords
{
    private const int LongestCached = 48;

    private readonly Shaper shaper;
    private readonly Hyphenator hyphenator;
    private readonly WordKey key;
    private readonly ConcurrentDictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lazy<int> hyphenWidth;

    public ShapedWords(Shaper shaper, Hyphenator hyphenator, WordKey key)
    {
        this.shaper = shaper;
        this.hyphenator = hyphenator;
        this.key = key;
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        hyphenWidth = new(() => Find("-").Width);
        Space = new(() => Find(" "));
    }

    public Lazy<Word> Space { get; }

    public Word Find(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var known)) return known;
        var word = Make(text.ToString());
        return text.Length > LongestCached ? word : words.GetOrAdd(word.Text, word);
    }

    private Word Make(string text)
    {
        var parts = Shape(text);
        int width = 0, glyphs = 0;
        foreach (var part in parts)
        {
            width += HyphenPoint.EmWidth(part, part.Advance);
            glyphs += part.Glyphs.Length;
        }

        return new()
        {
            Text = text,
            Parts = parts,
            Width = width,
            GlyphCount = glyphs,
            LeftHang = OpticalMargin.Left(text[0], GlyphWidth(parts[0], 0)),
            RightHang = OpticalMargin.Right(text[^1], GlyphWidth(parts[^1], parts[^1].Glyphs.Length - 1)),
            EndsInHyphen = text.Length > 1 && text[^1] is '-' or '\u2010',
            Hyphens = key.Hyphenate && parts.Length == 1 ? Divide(parts[0], width) : [],
        };
    }

    private ShapedText[] Shape(string text)
    {
        var whole = shaper.Shape(text, key.Faces[0], key.Features, key.Language);
        return whole.HasMissing ? new FallbackShaping(key, shaper).Shape(text) : [whole];
    }

    private HyphenPoint[] Divide(ShapedText shaped, int width)
    {
        var text = shaped.Text;
        List<HyphenPoint>? points = null;
        Span<bool> allowed = stackalloc bool[64];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || (end > start && Hyphenator.IsMark(text[end])))) end++;
            if (end - start is >= 5 and <= 64 && !IsOddWord(text, start, end))
            {
                var run = allowed[..(end - start)];
                hyphenator.Find(text.AsSpan(start..end), key.Language, key.HyphenLeft, key.HyphenRight, run);
                for (var i = 1; i < run.Length; i++)
                    if (run[i] && PointAt(shaped, start + i, width) is { } point) (points ??= []).Add(point);
            }

            start = Math.Max(end, start + 1);
        }

        return points is null ? [] : [.. points];
    }

    // Addresses, file names and codes are not divided by the rules of a language.
    private static bool IsOddWord(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '/' or '.' or '@' or '_' or '\\' or ':')
        || (end < text.Length - 1 && text[end] is '/' or '@' or '_' or '\\' || (end + 1 < text.Length && text[end] is '.' or ':' && char.IsLetter(text[end + 1])))
        || (end < text.Length && char.IsDigit(text[end]));

    /// <summary>Null within letters that are drawn as one: Indic ones are never parted. Their languages are divided without a sign.</summary>
    private HyphenPoint? PointAt(ShapedText shaped, int offset, int width)
    {
        var isIndic = shaped.Text[offset] is >= '\u0900' and <= '\u0DFF';
        int units = 0, g = 0;
        for (; g < shaped.Glyphs.Length && shaped.ClusterEnd(g) <= offset; g++)
            units += shaped.Advances[g];
        if (isIndic && (g >= shaped.Glyphs.Length || shaped.Clusters[g] != offset)) return null;
        if (g < shaped.Glyphs.Length && shaped.Clusters[g] < offset)
            units += shaped.Advances[g] * (offset - shaped.Clusters[g]) / (shaped.ClusterEnd(g) - shaped.Clusters[g]);
        var prefix = HyphenPoint.EmWidth(shaped, units);
        if (isIndic) return new((ushort)offset, prefix, width - prefix, 0, 0, DivisionMark.None);
        var hyphen = hyphenWidth.Value;
        return new HyphenPoint((ushort)offset, prefix + hyphen, width - prefix, OpticalMargin.Right('-', hyphen), 0, DivisionMark.Hyphen);
    }

    private static int GlyphWidth(ShapedText part, int glyph) =>
        part.Glyphs.Length == 0 ? 0 : HyphenPoint.EmWidth(part, part.Advances[glyph]);
}
