namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Serianni, Grammatica italiana (1988), III 92–142: the plural of nouns.</remarks>
internal sealed class ItalianInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("uomo", "uomini"), ("uovo", "uova"), ("dio", "dei"), ("bue", "buoi"), ("tempio", "templi"), ("ala", "ali"), ("arma", "armi"), ("mille", "mila"),
        ("eco", "echi"), ("bello", "belli"), ("centinaio", "centinaia"), ("migliaio", "migliaia"), ("paio", "paia"), ("riso", "risa"), ("miglio", "miglia"),
    ];

    /// <summary>Masculine nouns that have a plural on -a beside that on -i (III 121). It is no rule: "casa" is no plural of "caso".</summary>
    private static readonly HashSet<string> WithPluralOnA = ["braccio", "budello", "calcagno", "cervello", "ciglio", "corno", "dito", "filo", "fondamento", "ginocchio", "grido", "labbro", "lenzuolo", "membro", "muro", "osso", "sopracciglio", "strido", "urlo"];

    /// <summary>How masculine nouns on -a end (III 102); the others are feminine, and "casi" is no plural of "casa".</summary>
    private static readonly string[] MasculineOnA = ["ema", "oma", "amma", "emma", "ista", "cida", "arca", "iatra", "collega", "stratega", "duca", "papa", "poeta", "profeta", "atleta", "pianeta", "pilota", "patriota", "idiota"];

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 3) return [word];
        foreach (var (singular, plural) in Irregular)
        {
            if (word == singular) return [plural];
            if (word == plural) return [singular];
        }
        var stem = word[..^1];
        return word[^1] switch
        {
            'a' when stem.EndsWith("ci", StringComparison.Ordinal) || stem.EndsWith("gi", StringComparison.Ordinal) => [stem + "e", stem[..^1] + "e"],
            'a' when Hard(stem) => IsMasculine(word) ? [stem + "he", stem + "hi"] : [stem + "he"],
            'a' => IsMasculine(word) ? [stem + "e", stem + "i"] : [stem + "e"],
            'o' when stem[^1] == 'i' => WithPluralOnA.Contains(word) ? [stem, stem + "a"] : [stem],
            'o' when Hard(stem) => [stem + "i", stem + "hi"],
            'o' => WithPluralOnA.Contains(word) ? [stem + "i", stem + "a"] : [stem + "i"],
            'e' => [stem + "i"],
            _ => [word],
        };
    }

    private static bool IsMasculine(string word) => Array.Exists(MasculineOnA, end => word.EndsWith(end, StringComparison.Ordinal));

    private static bool Hard(string stem) => stem[^1] is 'c' or 'g';
}
