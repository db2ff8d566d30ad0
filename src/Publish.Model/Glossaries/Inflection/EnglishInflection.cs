using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Glossaries.Inflection;

internal sealed class EnglishInflection : IInflection
{
    /// <summary>Words on -s that are no plurals, or of which the singular is another word.</summary>
    private static readonly MatchedWords NoPlurals = new(
        "news means series species politics ethics economics physics mathematics statistics arms goods customs " +
        "commons glasses works lens gas bias atlas canvas chaos ethos pathos cosmos christmas always perhaps " +
        "left minutes proceeds spirits manners graphics letters papers premises forces times blues mass press");

    /// <summary>Quirk and others, A Comprehensive Grammar of the English Language (1985), 5.83–5.101.</summary>
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("man", "men"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"), ("child", "children"), ("person", "people"),
        ("leaf", "leaves"), ("half", "halves"), ("life", "lives"), ("knife", "knives"), ("wife", "wives"), ("shelf", "shelves"), ("self", "selves"),
        ("thief", "thieves"), ("loaf", "loaves"), ("wolf", "wolves"), ("calf", "calves"),
        ("criterion", "criteria"), ("phenomenon", "phenomena"), ("medium", "media"), ("datum", "data"), ("stratum", "strata"),
        ("index", "indices"), ("appendix", "appendices"), ("vertex", "vertices"), ("matrix", "matrices"),
        ("radius", "radii"), ("nucleus", "nuclei"), ("stimulus", "stimuli"), ("syllabus", "syllabi"),
        ("ox", "oxen"), ("louse", "lice"), ("sheaf", "sheaves"), ("hoof", "hooves"), ("scarf", "scarves"), ("elf", "elves"), ("dwarf", "dwarves"), ("wharf", "wharves"), ("turf", "turves"),
        ("bacterium", "bacteria"), ("curriculum", "curricula"), ("memorandum", "memoranda"), ("referendum", "referenda"), ("symposium", "symposia"), ("millennium", "millennia"), ("erratum", "errata"),
        ("addendum", "addenda"), ("consortium", "consortia"), ("automaton", "automata"), ("formula", "formulae"), ("larva", "larvae"), ("alga", "algae"), ("vertebra", "vertebrae"), ("antenna", "antennae"),
        ("alumnus", "alumni"), ("cactus", "cacti"), ("fungus", "fungi"), ("focus", "foci"), ("locus", "loci"), ("terminus", "termini"), ("corpus", "corpora"), ("genus", "genera"),
        ("codex", "codices"), ("vortex", "vortices"), ("apex", "apices"), ("bureau", "bureaux"), ("plateau", "plateaux"), ("tableau", "tableaux"), ("penny", "pence"), ("die", "dice"), ("axis", "axes"),
        ("analysis", "analyses"), ("thesis", "theses"), ("crisis", "crises"), ("oasis", "oases"), ("basis", "bases"), ("diagnosis", "diagnoses"), ("paralysis", "paralyses"), ("neurosis", "neuroses"), ("emphasis", "emphases"),
        ("passer-by", "passers-by"), ("passerby", "passersby"), ("stigma", "stigmata"), ("schema", "schemata"), ("chateau", "chateaux"), ("concerto", "concerti"), ("graffito", "graffiti"),
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
            if (EndsWord(phrase, singular)) yield return phrase[..^singular.Length] + plural;
            if (EndsWord(phrase, plural)) yield return phrase[..^plural.Length] + singular;
        }
        yield return Plural(phrase);
        if (Ends(phrase, "o")) yield return phrase + "es";
        if (Ends(phrase, "is") && phrase.Length > 4) yield return phrase[..^2] + "es";
        if (Ends(phrase, "z") && phrase.Length > 2 && IsVowel(phrase[^2])) yield return phrase + "zes";
        if (Ends(phrase, "zzes") && phrase.Length > 5) yield return phrase[..^3];
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

    /// <summary>A short one has to be the whole word ("ox" is not in "box"); "man", "woman" and "chairman" go alike.</summary>
    private static bool EndsWord(string phrase, string ending) =>
        Ends(phrase, ending) && (ending.Length > 4 || ending is "man" or "men" or "life" or "wife" || phrase.Length == ending.Length || !char.IsLetter(phrase[phrase.Length - ending.Length - 1]) || IsCompound(phrase, ending));

    private static bool IsCompound(string phrase, string ending) => ending is "foot" or "feet" or "self" or "half" or "leaf" or "goose" or "wolf";

    private static bool IsVowel(char c) => "aeiouAEIOU".Contains(c, StringComparison.Ordinal);
}
