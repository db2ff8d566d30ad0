using System.Collections.Concurrent;
using System.Globalization;
using Publish.Files;

namespace Publish.Typesetting.Paragraphs.Hyphenation;

/// <summary>Where words may be divided, by language. Patterns are read when a language is first met. Safe to use from several threads.</summary>
public sealed class Hyphenator
{
    /// <summary>Shorter words are never divided: two letters before the hyphen and three after it.</summary>
    private const int ShortestWord = 5;

    /// <summary>Longer runs of letters are no words.</summary>
    private const int LongestWord = 64;

    /// <summary>Bytes of a file of patterns: the largest that there is has half of a million.</summary>
    private const int LargestFile = 8_000_000;

    private readonly string directory;
    private readonly Hyphenator? house;
    private readonly Dictionary<string, HyphenationPatterns> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Lazy<HyphenationPatterns?>> languages = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="directory">Holds one file a language, <c>en-GB.dic</c>; one that is not there means that nothing is hyphenated.</param>
    public Hyphenator(string directory) => this.directory = directory;

    private Hyphenator(string directory, Hyphenator house)
        : this(directory) => this.house = house;

    /// <summary>One that asks a folder of a zine's own first, whose files may be named as LibreOffice (<c>hyph_cs_CZ.dic</c>) or TeX (<c>hyph-cs.tex</c>) name them.</summary>
    /// <param name="folder">This one comes back where it is not there.</param>
    /// <param name="unusable">Hears of each file that holds no patterns, or whose name tells no language.</param>
    public Hyphenator With(string folder, Action<string> unusable)
    {
        if (!Directory.Exists(folder)) return this;
        var with = new Hyphenator(folder, this);
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal))
        {
            if (PatternFile.LanguageOf(Path.GetFileName(path)) is { } language && Read(path) is { IsEmpty: false } patterns) with.own.TryAdd(language, patterns);
            else if (!IsAboutTheOthers(path)) unusable(path);
        }
        return with;
    }

    private static bool IsAboutTheOthers(string path) => Path.GetFileNameWithoutExtension(path) is var name
        && (name.Contains("licen", StringComparison.OrdinalIgnoreCase) || name.StartsWith("README", StringComparison.OrdinalIgnoreCase) || name.StartsWith("COPYING", StringComparison.OrdinalIgnoreCase));

    /// <summary>There are patterns for the language, or its lines never want any: it has no spaces between words, or its words are never divided.</summary>
    internal bool Serves(string language) => PatternsFor(language) is not null || LanguagesWithoutHyphens.Has(language);

    /// <summary>Sets <paramref name="allowed"/>[i] where a hyphen may stand before character i; the language's own least numbers of letters
    /// are kept, and the style's where they are greater. Marks on letters count as no letters.</summary>
    internal void Find(ReadOnlySpan<char> word, string language, int left, int right, Span<bool> allowed)
    {
        allowed.Clear();
        if (word.Length is < ShortestWord or > LongestWord || PatternsFor(language) is not { } patterns) return;
        Span<char> lower = stackalloc char[word.Length];
        var hasDotless = language.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("az", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < word.Length; i++)
            lower[i] = word[i] switch { 'I' when hasDotless => 'ı', 'İ' => 'i', var other => char.ToLowerInvariant(other) };
        patterns.Find(lower, allowed);
        allowed[..Before(word, Math.Max(left, patterns.Left))].Clear();
        allowed[Math.Max(0, After(word, Math.Max(right, patterns.Right)) + 1)..].Clear();
        for (var i = 0; i < word.Length; i++)
            if (allowed[i] && IsMark(word[i])) allowed[i] = false;
    }

    internal static bool IsMark(char c) => c >= '\u0300' && (c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Where so many letters from the start end.</summary>
    private static int Before(ReadOnlySpan<char> word, int letters)
    {
        var at = 0;
        for (; at < word.Length; at++)
            if (!IsMark(word[at]) && letters-- == 0) break;
        return at;
    }

    /// <summary>Where the last so many letters begin.</summary>
    private static int After(ReadOnlySpan<char> word, int letters)
    {
        for (var at = word.Length - 1; at >= 0; at--)
            if (!IsMark(word[at]) && --letters == 0) return at;
        return -1;
    }

    private HyphenationPatterns? PatternsFor(string language) =>
        languages.GetOrAdd(language, static (key, self) => new(() => self.Load(key)), this).Value;

    private HyphenationPatterns? Load(string language)
    {
        foreach (var name in NamesFor(language))
        {
            if (house is not null)
            {
                if (own.TryGetValue(name, out var patterns) || own.Keys.FirstOrDefault(key => key.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase)) is { } near && own.TryGetValue(near, out patterns)) return patterns;
            }
            else if (PatternNames.Files(name).Select(file => Path.Combine(directory, file + ".dic")).Where(File.Exists).ToList() is { Count: > 0 } files)
            {
                return HyphenationPatterns.Parse(string.Join('\n', files.Select(File.ReadAllText)));
            }
        }

        return house?.PatternsFor(language);
    }

    private static HyphenationPatterns? Read(string path)
    {
        try
        {
            using var file = RegularFile.Open(path);
            return file.Length > LargestFile ? null : PatternFile.Read(PatternFile.Decode(RegularFile.Bytes(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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
            yield break;
        }
        var usable = 1;
        while (usable < Math.Min(parts.Length, 3) && parts[usable].Length > 0 && parts[usable].All(char.IsAsciiLetterOrDigit)) usable++;
        for (; usable > 1; usable--) yield return primary + "-" + string.Join('-', parts[1..usable].Select(Spelt));
        yield return primary;
    }

    // Scripts as "Latn", regions as "RS", variants as "polyton".
    private static string Spelt(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };
}

/// <summary>Languages whose patterns stand in files of another name.</summary>
internal static class PatternNames
{
    /// <summary>What people write in both scripts has the patterns of both; they meet in no word.</summary>
    private static readonly string[] BothScripts = ["sh-Cyrl", "sh-Latn"];

    public static string[] Files(string language) => language switch
    {
        "nb" or "nn" => ["no"],
        "sr" or "bs" or "sh" or "cnr" => BothScripts,
        "ku" => ["kmr"],
        _ => [language],
    };
}

/// <summary>Languages whose words are never divided with a hyphen, so that nothing is amiss where there are no patterns.</summary>
/// <remarks>Scripts without spaces, of one syllable a word, or that join or stretch their letters instead (Unicode Standard, annex 14; W3C's layout requirements of each script).</remarks>
internal static class LanguagesWithoutHyphens
{
    private static readonly HashSet<string> All = new(
        ["ar", "fa", "ur", "ps", "ckb", "sd", "ug", "he", "yi", "dv", "syr", "ja", "zh", "yue", "wuu", "nan", "hak", "ko", "th", "lo", "km", "my", "bo", "dz", "vi", "am", "ti"], StringComparer.OrdinalIgnoreCase);

    public static bool Has(string language) => All.Contains(language.Split('-')[0]);
}
