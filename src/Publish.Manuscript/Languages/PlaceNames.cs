namespace Publish.Manuscript.Languages;

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
