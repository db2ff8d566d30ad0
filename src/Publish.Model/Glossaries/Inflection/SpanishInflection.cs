namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Real Academia Española, Ortografía de la lengua española (2010), VII 3, and Nueva gramática (2009), 3.2: which plurals take -s or -es, and where the accent goes.</remarks>
internal sealed class SpanishInflection : IInflection
{
    private const string Accented = "áéíóú";
    private const string Plain = "aeiou";

    public IReadOnlyList<string> Articles { get; } = ["el", "la", "los", "las", "lo", "un", "una"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static readonly (string Singular, string Plural)[] Irregular =
    [
        ("régimen", "regímenes"), ("espécimen", "especímenes"), ("carácter", "caracteres"), ("jersey", "jerséis"), ("club", "clubes"), ("lord", "lores"),
        ("ínterin", "intérines"), ("hipérbaton", "hipérbatos"), ("frac", "fraques"), ("dios", "dioses"), ("guardapolvo", "guardapolvos"),
    ];

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 2) yield break;
        foreach (var (singular, plural) in Irregular)
        {
            if (word == singular) yield return plural;
            if (word == plural) yield return singular;
        }
        var last = word[^1];
        if (last == 's')
        {
            foreach (var form in OfS(word))
                yield return form;
        }
        else if (last == 'z')
        {
            yield return word[..^1] + "ces";
        }
        else if ("aeiouáéíóú".Contains(last, StringComparison.Ordinal))
        {
            yield return word + "s";
            if (last is 'í' or 'ú' or 'á' or 'ó') yield return word + "es";
        }
        else
        {
            yield return WithoutLastAccent(word) + "es";
            yield return word + "es";
            if (last == 'n' && AccentBeforeLast(word) is { } accented) yield return accented + "es";
            if (last is not ('l' or 'r' or 'n' or 'd' or 'j' or 'y')) yield return word + "s";
        }
    }

    /// <summary>A singular on a stressed -s takes -es (burgués, país, mes); others are plurals already, and have a singular.</summary>
    private static IEnumerable<string> OfS(string word)
    {
        yield return word;
        if (Accented.Contains(word[^2], StringComparison.Ordinal) || CountVowels(word) == 1) yield return WithoutLastAccent(word) + "es";
        if (word.Length > 4) yield return word[..^1];
        if (word.Length > 4 && word.EndsWith("ces", StringComparison.Ordinal)) yield return word[..^3] + "z";
        if (!word.EndsWith("es", StringComparison.Ordinal) || word.Length <= 5) yield break;
        var stem = word[..^2];
        yield return stem;
        if (stem[^1] is 'n' or 's') yield return Accent(stem, LastVowel(stem, stem.Length));
        if (stem[^1] == 'n') yield return WithoutAccents(stem);
    }

    /// <summary>"joven" is stressed before its last syllable without saying so; "jóvenes" has to say it.</summary>
    private static string? AccentBeforeLast(string word)
    {
        if (word.IndexOfAny([.. Accented]) >= 0) return null;
        var last = LastVowel(word, word.Length);
        var before = LastVowel(word, last);
        if (before < 0) return null;
        // In a diphthong the strong vowel bears the accent.
        if (before > 0 && word[before] is 'i' or 'u' && Plain.Contains(word[before - 1], StringComparison.Ordinal)) before--;
        return Accent(word, before);
    }

    private static int LastVowel(string word, int end)
    {
        for (var i = end - 1; i >= 0; i--)
            if (Plain.Contains(word[i], StringComparison.Ordinal)) return i;
        return -1;
    }

    private static int CountVowels(string word) => word.Count(c => Plain.Contains(c, StringComparison.Ordinal) || Accented.Contains(c, StringComparison.Ordinal));

    private static string Accent(string word, int at) =>
        at < 0 ? word : word[..at] + Accented[Plain.IndexOf(word[at], StringComparison.Ordinal)] + word[(at + 1)..];

    private static string WithoutAccents(string word) =>
        string.Concat(word.Select(c => Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var which ? Plain[which] : c));

    /// <summary>"revolución" gives up its accent in "revoluciones"; the í of "país" and the ú of "baúl" part two vowels and keep theirs.</summary>
    private static string WithoutLastAccent(string word)
    {
        var at = word.Length - 2;
        var which = Accented.IndexOf(word[at], StringComparison.Ordinal);
        if (which < 0 || (word[at] is 'í' or 'ú' && at > 0 && word[at - 1] is 'a' or 'e' or 'o')) return word;
        return word[..at] + Plain[which] + word[(at + 1)..];
    }
}
