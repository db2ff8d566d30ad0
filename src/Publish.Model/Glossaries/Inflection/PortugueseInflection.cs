namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Cunha and Cintra, Nova gramática do português contemporâneo (2017), 8: the plural of nouns.</remarks>
internal sealed class PortugueseInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["o", "a", "os", "as", "um", "uma"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 2) return [word];
        if (word is "caráter" or "carácter") return ["caracteres"];
        if (word.EndsWith("ão", StringComparison.Ordinal)) return [word[..^2] + "ões", word[..^2] + "ães", word + "s"];
        return (word[^1], word[^2]) switch
        {
            ('l', 'a') => [word[..^1] + "is"],
            ('l', 'e') => [word[..^2] + "éis", word[..^2] + "eis"],
            ('l', 'o') => [word[..^2] + "óis"],
            ('l', 'u') => [word[..^1] + "is"],
            ('l', 'i') => [word[..^1] + "s", word[..^2] + "eis"],
            ('m', _) => [word[..^1] + "ns"],
            ('r' or 'z', _) => [word + "es"],
            ('s', 'ê') => [word[..^2] + "eses"],
            ('s', 'á') => [word, word[..^2] + "ases", word[..^1]],
            ('s', 'í' or 'ú' or 'ó') => [word, word + "es", word[..^1]],
            ('s', _) => [word, word[..^1], .. Singulars(word)],
            _ => [word + "s"],
        };
    }

    private static IEnumerable<string> Singulars(string word)
    {
        foreach (var (plural, singular) in (ReadOnlySpan<(string, string)>)[("ões", "ão"), ("ães", "ão"), ("ais", "al"), ("éis", "el"), ("óis", "ol"), ("ns", "m"), ("eses", "ês"), ("res", "r"), ("zes", "z")])
            if (word.Length > plural.Length && word.EndsWith(plural, StringComparison.Ordinal)) return [word[..^plural.Length] + singular];
        return [];
    }
}
