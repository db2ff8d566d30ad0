namespace Publish.Model.Glossaries.Inflection;

/// <summary>Nouns by their endings, with the umlaut of strong plurals, and the endings of an adjective before them.</summary>
internal sealed class GermanInflection : IInflection
{
    private static readonly string[] Endings = ["s", "es", "e", "en", "n", "er", "ern", "ens"];
    private static readonly string[] UmlautEndings = ["", "e", "en", "n"];
    private static readonly string[] AdjectiveEndings = ["e", "en", "er", "es", "em"];
    private static readonly string[] FeminineEndings = ["ung", "heit", "keit", "schaft", "ion", "tät", "ur", "ik"];

    /// <summary>Plurals of foreign words, and those of which the singular is found from the plural; not by a rule, since "Täter" is no plural of "Tat".</summary>
    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("haus", "häuser"), ("buch", "bücher"), ("land", "länder"), ("wald", "wälder"), ("dorf", "dörfer"), ("band", "bänder"), ("blatt", "blätter"), ("mann", "männer"),
        ("volk", "völker"), ("wort", "wörter"), ("rad", "räder"), ("glas", "gläser"), ("schloss", "schlösser"), ("dach", "dächer"), ("gut", "güter"), ("amt", "ämter"),
        ("bad", "bäder"), ("fach", "fächer"), ("fass", "fässer"), ("gott", "götter"), ("grab", "gräber"), ("gras", "gräser"), ("haupt", "häupter"), ("holz", "hölzer"), ("horn", "hörner"),
        ("huhn", "hühner"), ("kalb", "kälber"), ("kraut", "kräuter"), ("lamm", "lämmer"), ("loch", "löcher"), ("maul", "mäuler"), ("mund", "münder"), ("rand", "ränder"), ("strauch", "sträucher"),
        ("tal", "täler"), ("tuch", "tücher"), ("wurm", "würmer"), ("korn", "körner"), ("gewand", "gewänder"), ("denkmal", "denkmäler"), ("tum", "tümer"), ("hospital", "hospitäler"),
        ("stadt", "städte"), ("baum", "bäume"), ("kampf", "kämpfe"), ("raum", "räume"), ("hof", "höfe"), ("brief", "briefe"), ("wand", "wände"), ("hand", "hände"),
        ("garten", "gärten"), ("laden", "läden"), ("vater", "väter"), ("mutter", "mütter"), ("kind", "kinder"), ("bild", "bilder"), ("lied", "lieder"), ("feld", "felder"),
        ("thema", "themen"), ("firma", "firmen"), ("drama", "dramen"), ("konto", "konten"), ("risiko", "risiken"), ("villa", "villen"), ("epos", "epen"), ("mythos", "mythen"),
        ("praxis", "praxen"), ("krisis", "krisen"), ("lexikon", "lexika"), ("praktikum", "praktika"), ("material", "materialien"), ("prinzip", "prinzipien"), ("atlas", "atlanten"), ("kaktus", "kakteen"),
        ("bus", "busse"), ("index", "indizes"), ("kodex", "kodizes"),
    ];

    public IReadOnlyList<string> Articles { get; } = ["der", "die", "das", "ein", "eine"];

    public void AddForms(string phrase, Growing<PhraseForm> forms)
    {
        var split = phrase.LastIndexOf(' ') + 1;
        var (before, noun) = (phrase[..split], phrase[split..]);
        var heads = new List<string> { before };
        AddDeclinedAdjectives(before, heads);
        foreach (var head in heads)
        {
            if (head != before) forms.Add(new(head + noun, MatchReason.Number));
            foreach (var form in NounForms(noun))
                forms.Add(new(head + form, ReasonOf(noun, form)));
        }
    }

    private static MatchReason ReasonOf(string noun, string form) =>
        form == noun + "s" || form == noun + "es" || form == noun + "ens" || form == noun + "'s" ? MatchReason.Possessive : MatchReason.Number;

    private static void AddDeclinedAdjectives(string before, List<string> heads)
    {
        var word = before.TrimEnd();
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length < 5 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            foreach (var other in AdjectiveEndings)
                if (other != ending) heads.Add(stem + other + " ");
            return;
        }
    }

    private static IEnumerable<string> NounForms(string noun)
    {
        foreach (var (singular, plural) in Irregular)
        {
            if (noun.EndsWith(singular, StringComparison.Ordinal))
            {
                yield return noun[..^singular.Length] + plural;
                if (plural[^1] is not ('n' or 's' or 'a')) yield return noun[..^singular.Length] + plural + "n";
            }
            if (noun.EndsWith(plural, StringComparison.Ordinal)) yield return noun[..^plural.Length] + singular;
        }
        yield return noun + "'s";
        foreach (var feminine in FeminineEndings)
        {
            if (!noun.EndsWith(feminine, StringComparison.Ordinal) || noun.Length < feminine.Length + 2) continue;
            yield return noun + "en";
            yield break;
        }
        if (noun.EndsWith("ismus", StringComparison.Ordinal)) yield return noun[..^2] + "en";
        if (noun.EndsWith("um", StringComparison.Ordinal)) yield return noun[..^2] + "en";
        if (noun.EndsWith("in", StringComparison.Ordinal)) yield return noun + "nen";
        if (noun.EndsWith("nis", StringComparison.Ordinal)) yield return noun + "se";
        foreach (var ending in Endings)
            yield return noun + ending;
        if (Umlaut(noun) is not { } umlaut) yield break;
        foreach (var ending in UmlautEndings)
            yield return umlaut + ending;
    }

    /// <summary>The last a, o, u or au of the word changed; null where it has none.</summary>
    private static string? Umlaut(string noun)
    {
        var at = noun.LastIndexOfAny(['a', 'o', 'u']);
        if (at < 0) return null;
        if (noun[at] == 'u' && at > 0 && noun[at - 1] == 'a') at--;
        var changed = noun[at] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' };
        return noun[..at] + changed + noun[(at + 1)..];
    }
}
