namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Algemene Nederlandse Spraakkunst, 3.5: the plural of nouns.</remarks>
internal sealed class DutchInflection : IInflection
{
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("heid", "heden"), ("kind", "kinderen"), ("blad", "bladeren"), ("lied", "liederen"), ("goed", "goederen"), ("volk", "volkeren"), ("been", "beenderen"), ("rund", "runderen"), ("lam", "lammeren"), ("kalf", "kalveren"),
        ("rad", "raderen"), ("gemoed", "gemoederen"), ("stad", "steden"), ("schip", "schepen"), ("lid", "leden"), ("smid", "smeden"), ("koe", "koeien"), ("vlo", "vlooien"), ("museum", "musea"), ("centrum", "centra"), ("datum", "data"),
    ];

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
        foreach (var (singular, plural) in Irregular)
            if (EndsIn(phrase, singular)) yield return phrase[..^singular.Length] + plural;
        // "zee", "kopie", "bacterie": two dots part the vowels.
        if (phrase.EndsWith("ee", StringComparison.Ordinal) || phrase.EndsWith("ie", StringComparison.Ordinal)) yield return phrase + "ën";
        if (phrase.EndsWith("ie", StringComparison.Ordinal)) yield return phrase[..^1] + "ën";
        var (before, last) = (phrase[^2], phrase[^1]);
        if (last == 'e') yield return phrase + "n";
        if (IsVowel(last) || !IsVowel(before)) yield break;
        yield return phrase + last + "en";
        yield return phrase[..^1] + Voiced(last) + "en";
        if (before == phrase[^3]) yield return phrase[..^2] + Voiced(last) + "en";
    }

    /// <summary>"vrijheid", "bibliotheekkind"; "beleid" ends in no "lid", and a short one has to be the whole word.</summary>
    private static bool EndsIn(string phrase, string singular) =>
        phrase == singular || (phrase.EndsWith(singular, StringComparison.Ordinal) && (singular.Length > 3 || !char.IsLetter(phrase[phrase.Length - singular.Length - 1])));

    /// <summary>"brief" has its plural in "brieven", "huis" in "huizen".</summary>
    private static char Voiced(char last) => last switch { 'f' => 'v', 's' => 'z', _ => last };

    private static bool IsVowel(char c) => "aeiou".Contains(c, StringComparison.Ordinal);
}
