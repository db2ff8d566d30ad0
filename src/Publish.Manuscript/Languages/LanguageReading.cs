using Publish.Manuscript.Yaml;

namespace Publish.Manuscript.Languages;

/// <summary>What a writer means by the name of a language.</summary>
/// <param name="Tag">BCP 47, in its usual capitals; null for what is no language.</param>
/// <param name="IsGuess">The words were no tag: "English", "en_GB", "Brazilian Portuguese", "gr".</param>
internal readonly record struct LanguageReading(string? Tag, bool IsGuess)
{
    /// <summary>Pairs of which the second is sooner a country of the first than a language.</summary>
    private static readonly string[] Countries = ["pt br", "de ch", "fr ch", "it ch", "fr ca", "en ca", "es ar", "sv fi", "fr be", "nl be", "de be", "de li"];

    /// <summary>Several languages were named, and the tag is the first's.</summary>
    public bool IsSeveral { get; init; }

    public static LanguageReading Of(string typed)
    {
        var words = typed.Trim();
        if (FirstOfSeveral(words) is { } first) return new(first, true) { IsSeveral = true };
        if (LanguageShape.IsWellFormed(words) && Known(words) is { } tag) return new(tag, false);
        var guess = Guess(words);
        return new(guess, guess is not null);
    }

    /// <summary>Null for "English" and "gr", which have the shape of a tag and are none.</summary>
    private static string? Known(string tag)
    {
        var parts = tag.Split('-');
        var language = parts[0].ToLowerInvariant();
        if (language.Length > 3 || (language.Length == 2 && !SpokenLanguageNames.IsCode(language)) || SpokenLanguageNames.ShortOf(language) is not null) return null;
        for (var i = 1; i < parts.Length; i++)
            parts[i] = InCapitals(parts[i]);
        parts[0] = language;
        return string.Join('-', parts);
    }

    /// <summary>"GB" and "Hant"; all else is small.</summary>
    private static string InCapitals(string part) => part.Length switch
    {
        2 => part.ToUpperInvariant(),
        4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
        _ => part.ToLowerInvariant(),
    };

    /// <summary>"en, de", "English / German", "en and fr"; null for one language, with or without its place.</summary>
    private static string? FirstOfSeveral(string words)
    {
        var parts = words.Replace(" and ", ",", StringComparison.Ordinal).Split([',', ';', '/', '+', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || Countries.Contains($"{parts[0]} {parts[1]}".ToLowerInvariant())) return null;
        string? first = null;
        foreach (var part in parts)
        {
            if (One(part) is not { } tag || (first is not null && IsPlaceOf(part, parts[0]))) return null;
            first ??= tag;
        }
        return first;
    }

    private static string? One(string part) => LanguageShape.IsWellFormed(part) && Known(part) is { } tag ? tag : SpokenLanguageNames.Find(part);

    /// <summary>"de, AT": capitals behind small letters.</summary>
    private static bool IsPlaceOf(string part, string language) =>
        part.Length == 2 && PlaceNames.Find(part) is not null && char.IsUpper(part[1]) && char.IsLower(language[^1]);

    /// <summary>One language, and at most one place or script, in any order; every word must be one of them.</summary>
    private static string? Guess(string words)
    {
        string? language = null, place = null;
        foreach (var word in words.Split([' ', '_', '-', '(', ')', ',', '/', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (language is null && SpokenLanguageNames.Find(word) is { } named) language = named;
            else if (place is null && PlaceNames.Find(word) is { } at) place = at;
            else return null;
        }
        if (language is null) return null;
        var inPlace = language.IndexOf('-', StringComparison.Ordinal);
        return place is null ? language : (inPlace < 0 ? language : language[..inPlace]) + "-" + place;
    }
}

/// <summary>Countries and scripts as they stand beside a language's name: "English (UK)", "British English", "Chinese (traditional)".</summary>
internal static class PlaceNames
{
    private const string Names = """
        GB gb uk british britain england english
        US us usa american america
        IE ie irish ireland
        AU au australian australia
        CA ca canadian canada
        NZ nz
        ZA za
        IN in indian india
        DE de germany deutschland
        AT at austrian austria österreich österreichisches oesterreich
        CH ch swiss switzerland schweiz schweizer suisse svizzera
        FR fr france
        BE be belgian belgium belgique belgië
        NL nl netherlands nederland
        ES es spain españa
        MX mx mexican mexico méxico
        AR ar argentina argentine
        BR br brazilian brazil brasil brasileiro
        PT pt portugal european
        Hans simplified hans
        Hant traditional hant
        TW tw taiwan
        HK hk
        """;

    private static readonly Dictionary<string, string> Places = Names.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select(word => (word, words[0]))).ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    public static string? Find(string word) => Places.GetValueOrDefault(word.ToLowerInvariant());
}
