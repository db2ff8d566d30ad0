namespace Publish.Model;

internal sealed class FrenchInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["le", "la", "les", "l'", "un", "une"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.EndsWith('s') || word.EndsWith('x'))
        {
            yield return word;
            if (word.Length > 5) yield return word[..^1];
            yield break;
        }
        if (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ail", StringComparison.Ordinal))
            yield return word[..word.LastIndexOf('a')] + "aux";
        if (word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("eu", StringComparison.Ordinal) || word.EndsWith("ou", StringComparison.Ordinal))
            yield return word + "x";
        yield return word + "s";
    }
}
