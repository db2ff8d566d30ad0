namespace Publish.Model.Glossaries.Inflection;

internal sealed class DutchInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["de", "het", "een"];

    public void AddForms(string phrase, Growing<PhraseForm> forms)
    {
        foreach (var plural in Plurals(phrase))
            forms.Add(new(plural, MatchReason.Number));
        forms.Add(new(phrase + "'s", MatchReason.Possessive));
    }

    private static IEnumerable<string> Plurals(string phrase)
    {
        yield return phrase + "s";
        yield return phrase + "en";
        if (phrase.Length < 3) yield break;
        var (before, last) = (phrase[^2], phrase[^1]);
        if (last == 'e') yield return phrase + "n";
        if (IsVowel(last) || !IsVowel(before)) yield break;
        yield return phrase + last + "en";
        yield return phrase[..^1] + Voiced(last) + "en";
        if (before == phrase[^3]) yield return phrase[..^2] + Voiced(last) + "en";
    }

    /// <summary>"brief" has its plural in "brieven", "huis" in "huizen".</summary>
    private static char Voiced(char last) => last switch { 'f' => 'v', 's' => 'z', _ => last };

    private static bool IsVowel(char c) => "aeiou".Contains(c, StringComparison.Ordinal);
}
