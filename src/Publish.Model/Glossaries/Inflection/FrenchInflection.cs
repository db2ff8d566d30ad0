namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Grevisse and Goosse, Le bon usage (2016), §§ 513–543: the plural of nouns.</remarks>
internal sealed class FrenchInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["le", "la", "les", "l'", "un", "une"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("œil", "yeux"), ("oeil", "yeux"), ("ciel", "cieux"), ("aïeul", "aïeux"), ("monsieur", "messieurs"), ("madame", "mesdames"), ("mademoiselle", "mesdemoiselles"),
        ("bonhomme", "bonshommes"), ("gentilhomme", "gentilshommes"), ("maximum", "maxima"), ("minimum", "minima"), ("média", "médias"),
    ];

    private static IEnumerable<string> Plurals(string word)
    {
        foreach (var (singular, plural) in Irregular)
        {
            if (word == singular) yield return plural;
            if (word == plural) yield return singular;
        }
        if (word.EndsWith('s') || word.EndsWith('x'))
        {
            yield return word;
            if (word.Length > 5) yield return word[..^1];
            if (word.EndsWith("aux", StringComparison.Ordinal) && word.Length > 5)
            {
                yield return word[..^3] + "al";
                yield return word[..^3] + "ail";
            }
            yield break;
        }
        // Not "ail": its old plural is the word for "to the".
        if (word != "ail" && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ail", StringComparison.Ordinal)))
            yield return word[..word.LastIndexOf('a')] + "aux";
        if (word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("eu", StringComparison.Ordinal) || word.EndsWith("ou", StringComparison.Ordinal))
            yield return word + "x";
        yield return word + "s";
    }
}
