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

    private readonly ConcurrentDictionary<(FontFace Face, FontFeatures Features, string Language), WordTable> _tables = new();
    private WordTable? _last;

    public ShapedText Shape(string text, FontFace face, FontFeatures features = FontFeatures.None, string language = "en") =>
        TableFor(face, features, language).Find(text, text);

    /// <summary>As the other, for a part of a longer text; a word that was seen before allocates nothing.</summary>
    public ShapedText Shape(
        ReadOnlySpan<char> text, FontFace face, FontFeatures features = FontFeatures.None, string language = "en") =>
        TableFor(face, features, language).Find(text, null);

    // Most calls follow one of the same kind, so the table found last saves a look-up.
    private WordTable TableFor(FontFace face, FontFeatures features, string language)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && last.IsFor(face, features, language))
            return last;
        var table = _tables.GetOrAdd((face, features, language), static key => new WordTable(key.Face, key.Features, key.Language));
        Volatile.Write(ref _last, table);
        return table;
    }

    private sealed class WordTable
    {
        private readonly FontFace _face;
        private readonly FontFeatures _features;
        private readonly string _language;
        private readonly ConcurrentDictionary<string, ShapedText> _words = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ShapedText>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
        private int _count;

        public WordTable(FontFace face, FontFeatures features, string language)
        {
            _face = face;
            _features = features;
            _language = language;
            _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public bool IsFor(FontFace face, FontFeatures features, string language) =>
            ReferenceEquals(_face, face) && _features == features
            && (ReferenceEquals(_language, language) || string.Equals(_language, language, StringComparison.Ordinal));

        public ShapedText Find(ReadOnlySpan<char> text, string? whole)
        {
            if (_bySpan.TryGetValue(text, out var known))
                return known;
            var shaped = Shaping.Shape(whole ?? text.ToString(), _face, _features, _language);
            if (text.Length > LongestCached || _count >= MostCached)
                return shaped;
            Interlocked.Increment(ref _count);
            return _words.GetOrAdd(shaped.Text, shaped);
        }
    }
}
