using System.Collections.Concurrent;

namespace Publish.Fonts;

/// <summary>
/// Turns words into glyphs and remembers them: a text has few different words, so nearly every call is a look-up that
/// allocates nothing. Safe for use from several threads. Scripts are guessed from the text; all runs go from left to right.
/// </summary>
public sealed class Shaper
{
    /// <summary>A longer text is a fault of the caller, who must cut it.</summary>
    public const int LongestText = ushort.MaxValue;

    /// <summary>Longer texts are shaped each time: they hardly come twice, and would only fill the memory.</summary>
    private const int LongestCached = 64;

    // Words beyond this many of one face and setting are no longer remembered: a text of nothing but new words must not fill the memory.
    private const int MostCached = 500_000;

    private readonly ConcurrentDictionary<(FontFace Face, FontFeatures Features, string Language), WordTable> tables = new();
    private WordTable? last;

    public ShapedText Shape(string text, FontFace face, FontFeatures features = FontFeatures.None, string language = "en") =>
        TableFor(face, features, language).Find(text, text);

    /// <summary>As the other, for a part of a longer text; a word that was seen before allocates nothing.</summary>
    public ShapedText Shape(
        ReadOnlySpan<char> text, FontFace face, FontFeatures features = FontFeatures.None, string language = "en") =>
        TableFor(face, features, language).Find(text, null);

    /// <summary>Glyphs of other words that stand for a text as a whole: who copies or hears them gets the text.</summary>
    public ShapedText ShapeFor(string text, string by, FontFace face, FontFeatures features = FontFeatures.None, string language = "en") =>
        Shape(by, face, features, language).For(text);

    // Most calls follow one of the same kind, so the table found last saves a look-up.
    private WordTable TableFor(FontFace face, FontFeatures features, string language)
    {
        var last = Volatile.Read(ref this.last);
        if (last is not null && last.IsFor(face, features, language))
            return last;
        var table = tables.GetOrAdd((face, features, language), static key => new WordTable(key.Face, key.Features, key.Language));
        Volatile.Write(ref this.last, table);
        return table;
    }

    private sealed class WordTable
    {
        private readonly FontFace face;
        private readonly FontFeatures features;
        private readonly string language;
        private readonly ConcurrentDictionary<string, ShapedText> words = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ShapedText>.AlternateLookup<ReadOnlySpan<char>> bySpan;
        private int count;

        public WordTable(FontFace face, FontFeatures features, string language)
        {
            this.face = face;
            this.features = features;
            this.language = language;
            bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public bool IsFor(FontFace face, FontFeatures features, string language) =>
            ReferenceEquals(this.face, face) && this.features == features
            && (ReferenceEquals(this.language, language) || string.Equals(this.language, language, StringComparison.Ordinal));

        public ShapedText Find(ReadOnlySpan<char> text, string? whole)
        {
            if (bySpan.TryGetValue(text, out var known))
                return known;
            var shaped = Shaping.Shape(whole ?? text.ToString(), this.face, this.features, this.language);
            if (text.Length > LongestCached || count >= MostCached)
                return shaped;
            Interlocked.Increment(ref count);
            return words.GetOrAdd(shaped.Text, shaped);
        }
    }
}
