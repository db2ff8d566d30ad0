using System.Collections.Concurrent;

namespace Publish.Typesetting.Paragraphs.Hyphenation;

/// <summary>Where words may be divided, by language. Patterns are read when a language is first met. Safe to use from several threads.</summary>
public sealed class Hyphenator
{
    /// <summary>Shorter words are never divided: two letters before the hyphen and three after it.</summary>
    private const int ShortestWord = 5;

    /// <summary>Longer runs of letters are no words.</summary>
    private const int LongestWord = 64;

    private readonly string directory;
    private readonly ConcurrentDictionary<string, Lazy<HyphenationPatterns?>> languages = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="directory">Holds one file a language, <c>en-GB.dic</c>; one that is not there means that nothing is hyphenated.</param>
    public Hyphenator(string directory) => this.directory = directory;

    /// <summary>Sets <paramref name="allowed"/>[i] where a hyphen may stand before character i; the language's own least numbers of letters
    /// are kept, and the style's where they are greater.</summary>
    internal void Find(ReadOnlySpan<char> word, string language, int left, int right, Span<bool> allowed)
    {
        allowed.Clear();
        if (word.Length is < ShortestWord or > LongestWord || PatternsFor(language) is not { } patterns) return;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            lower[i] = char.ToLowerInvariant(word[i]);
        patterns.Find(lower, allowed);
        allowed[..Math.Min(word.Length, Math.Max(left, patterns.Left))].Clear();
        allowed[Math.Max(0, word.Length - Math.Max(right, patterns.Right) + 1)..].Clear();
    }

    private HyphenationPatterns? PatternsFor(string language) =>
        languages.GetOrAdd(language, static (key, self) => new(() => self.Load(key)), this).Value;

    private HyphenationPatterns? Load(string language)
    {
        foreach (var name in NamesFor(language))
        {
            var path = Path.Combine(directory, name + ".dic");
            if (File.Exists(path)) return HyphenationPatterns.Parse(File.ReadAllText(path));
        }

        return null;
    }

    // "en-AU" divides as the British do; plain "en" as the Americans, whose patterns are the safer guess for both.
    private static IEnumerable<string> NamesFor(string language)
    {
        var parts = language.Split('-');
        var primary = parts[0].ToLowerInvariant();
        if (!primary.All(char.IsAsciiLetter)) yield break;
        if (primary == "en")
        {
            yield return parts.Length == 1 || parts[1].Equals("US", StringComparison.OrdinalIgnoreCase) ? "en-US" : "en-GB";
        }
        else
        {
            if (parts.Length > 1 && parts[1].All(char.IsAsciiLetterOrDigit)) yield return $"{primary}-{parts[1].ToUpperInvariant()}";
            yield return primary;
        }
    }
}
