namespace Publish.Model.Glossaries.Inflection;

/// <summary>Swedish, Danish and Norwegian: the genitive, the plain plurals and the definite forms that hang on the noun.</summary>
internal sealed class ScandinavianInflection : IInflection
{
    private static readonly string[] Endings = ["en", "et", "n", "t", "er", "ar", "or", "r", "e", "erna", "arna", "orna", "rna", "erne", "ene", "ne"];

    public IReadOnlyList<string> Articles { get; } = ["en", "ett", "et", "ei"];

    public void AddForms(string phrase, Growing<PhraseForm> forms)
    {
        var stem = phrase.Length > 3 && phrase[^1] is 'a' or 'e' ? phrase[..^1] : phrase;
        forms.Add(new(phrase + "s", MatchReason.Possessive));
        foreach (var ending in Endings)
        {
            AddWithGenitive(phrase + ending, forms);
            if (stem != phrase && stem.Length > 2) AddWithGenitive(stem + ending, forms);
        }
    }

    private static void AddWithGenitive(string form, Growing<PhraseForm> forms)
    {
        forms.Add(new(form, MatchReason.Number));
        forms.Add(new(form + "s", MatchReason.Possessive));
    }
}
