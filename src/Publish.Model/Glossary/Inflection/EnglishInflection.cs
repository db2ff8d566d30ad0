namespace Publish.Model;

internal sealed class EnglishInflection : IInflection
{
    /// <summary>Words on -s that are no plurals, or of which the singular is another word.</summary>
    private static readonly WordTable NoPlurals = new(
        "news means series species politics ethics economics physics mathematics statistics arms goods customs " +
        "commons glasses works lens gas bias atlas canvas chaos ethos pathos cosmos christmas always perhaps " +
        "left minutes proceeds spirits manners graphics letters papers premises forces times blues mass press");

    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("man", "men"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"), ("child", "children"), ("person", "people"),
        ("leaf", "leaves"), ("half", "halves"), ("life", "lives"), ("knife", "knives"), ("wife", "wives"), ("shelf", "shelves"), ("self", "selves"),
        ("thief", "thieves"), ("loaf", "loaves"), ("wolf", "wolves"), ("calf", "calves"),
        ("criterion", "criteria"), ("phenomenon", "phenomena"), ("medium", "media"), ("datum", "data"), ("stratum", "strata"),
        ("index", "indices"), ("appendix", "appendices"), ("vertex", "vertices"), ("matrix", "matrices"),
        ("radius", "radii"), ("nucleus", "nuclei"), ("stimulus", "stimuli"), ("syllabus", "syllabi"),
    ];

    public IReadOnlyList<string> Articles { get; } = ["the", "a", "an"];

    public void AddForms(string phrase, Growing<PhraseForm> forms)
    {
        var first = forms.Count;
        foreach (var other in OtherNumbers(phrase))
            forms.Add(new(other, MatchReason.Number));
        AddHeadPlurals(phrase, forms);
        var last = forms.Count;
        forms.Add(new(phrase + "'s", MatchReason.Possessive));
        for (var i = first; i < last; i++)
            forms.Add(new(forms[i].Phrase + "'s", MatchReason.Possessive));
    }

    /// <summary>"point of view" has its plural in its head: "points of view".</summary>
    private static void AddHeadPlurals(string phrase, Growing<PhraseForm> forms)
    {
        foreach (var preposition in new[] { " of ", " in ", " to ", " at ", " for ", "-of-", "-in-" })
        {
            var at = phrase.IndexOf(preposition, StringComparison.OrdinalIgnoreCase);
            if (at <= 0) continue;
            foreach (var head in OtherNumbers(phrase[..at]))
                forms.Add(new(head + phrase[at..], MatchReason.Number));
            return;
        }
    }

    private static IEnumerable<string> OtherNumbers(string phrase)
    {
        foreach (var (singular, plural) in Irregular)
        {
            if (Ends(phrase, singular)) yield return phrase[..^singular.Length] + plural;
            if (Ends(phrase, plural)) yield return phrase[..^plural.Length] + singular;
        }
        yield return Plural(phrase);
        if (Ends(phrase, "o")) yield return phrase + "es";
        if (Ends(phrase, "is") && phrase.Length > 4) yield return phrase[..^2] + "es";
        if (Singular(phrase) is { } one) yield return one;
    }

    private static string Plural(string phrase)
    {
        if (Ends(phrase, "y") && phrase.Length > 1 && !IsVowel(phrase[^2])) return phrase[..^1] + "ies";
        return Ends(phrase, "s") || Ends(phrase, "x") || Ends(phrase, "z") || Ends(phrase, "ch") || Ends(phrase, "sh") ? phrase + "es" : phrase + "s";
    }

    private static string? Singular(string phrase)
    {
        if (!Ends(phrase, "s") || Ends(phrase, "ss") || Ends(phrase, "us") || Ends(phrase, "is") || NoPlurals.Has(LastWord(phrase))) return null;
        if (Ends(phrase, "ies")) return phrase.Length > 5 ? phrase[..^3] + "y" : null;
        if (Ends(phrase, "sses") || Ends(phrase, "xes") || Ends(phrase, "ches") || Ends(phrase, "shes") || Ends(phrase, "zzes")) return phrase[..^2];
        return LastWord(phrase).Length >= 5 ? phrase[..^1] : null;
    }

    private static string LastWord(string phrase) => phrase[(phrase.LastIndexOfAny([' ', '-']) + 1)..];

    private static bool Ends(string phrase, string ending) => phrase.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => "aeiouAEIOU".Contains(c, StringComparison.Ordinal);
}
