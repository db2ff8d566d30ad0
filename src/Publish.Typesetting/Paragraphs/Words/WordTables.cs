using System.Collections.Concurrent;
using Publish.Fonts;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>The word tables of a whole layout. Safe to use from several threads.</summary>
internal sealed class WordTables(Shaper shaper, Hyphenator hyphenator)
{
    private readonly ConcurrentDictionary<WordKey, ShapedWords> tables = new();

    public ShapedWords For(TextStyle style, BreakingStyle breaking) =>
        tables.GetOrAdd(WordKey.Of(style, breaking), static (key, self) => new(self.shaper, self.hyphenator, key), (shaper, hyphenator));
}
