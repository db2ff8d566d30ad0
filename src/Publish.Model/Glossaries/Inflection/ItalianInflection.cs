namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Serianni, Grammatica italiana (1988), III 92–142: the plural of nouns.</remarks>
internal sealed class ItalianInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("uomo", "uomini"), ("uovo", "uova"), ("dio", "dei"), ("bue", "buoi"), ("tempio", "templi"), ("ala", "ali"), ("arma", "armi"), ("mille", "mila"),
        ("eco", "echi"), ("bello", "belli"), ("centinaio", "centinaia"), ("migliaio", "migliaia"), ("paio", "paia"), ("riso", "risa"),
    ];

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
            'a' when Hard(stem) => [stem + "he", stem + "hi"],
            'a' => [stem + "e", stem + "i"],
            'o' when stem[^1] == 'i' => [stem],
            'o' when Hard(stem) => [stem + "i", stem + "hi"],
            'o' => [stem + "i", stem + "a"],
            'e' => [stem + "i"],
            _ => [word],
        };
    }

    private static bool Hard(string stem) => stem[^1] is 'c' or 'g';
}
