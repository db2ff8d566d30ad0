namespace Publish.Model.Glossaries.Inflection;

/// <summary>Turkish and Azerbaijani: the plural and the cases, by the harmony of vowels and with a last k, p, ç or t softened before a vowel.</summary>
/// <remarks>Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), 2.1, 3.2 and 8.1.</remarks>
internal sealed class TurkishInflection : IInflection
{
    private const string Vowels = "aıoueiöüəâîû";
    private const string Hard = "fstkçşhp";

    public IReadOnlyList<string> Articles => [];

    public void AddForms(string phrase, Growing<PhraseForm> forms)
    {
        if (phrase.Length < 2 || LastVowel(phrase) is not { } vowel) return;
        var (two, four) = Harmony(vowel);
        var plural = phrase + "l" + two + "r";
        forms.Add(new(plural, MatchReason.Number));
        AddCases(plural, plural, two, two is 'a' ? 'ı' : 'i', forms);
        AddCases(phrase, Softened(phrase), two, four, forms);
    }

    /// <param name="soft">The word before a vowel.</param>
    private static void AddCases(string word, string soft, char two, char four, Growing<PhraseForm> forms)
    {
        var endsInVowel = Vowels.Contains(word[^1], StringComparison.Ordinal);
        var d = Hard.Contains(word[^1], StringComparison.Ordinal) ? 't' : 'd';
        forms.Add(new(endsInVowel ? $"{word}n{four}n" : $"{soft}{four}n", MatchReason.Possessive));
        foreach (var ending in endsInVowel ? [$"y{four}", $"y{two}", $"s{four}"] : (ReadOnlySpan<string>)[$"{four}", $"{two}"])
            forms.Add(new((endsInVowel ? word : soft) + ending, MatchReason.Number));
        foreach (var ending in (ReadOnlySpan<string>)[$"{d}{two}", $"{d}{two}n", $"l{two}"])
            forms.Add(new(word + ending, MatchReason.Number));
    }

    private static char? LastVowel(string word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
            if (Vowels.Contains(word[i], StringComparison.Ordinal)) return word[i];
        return null;
    }

    private static (char Two, char Four) Harmony(char vowel) => vowel switch
    {
        'a' or 'ı' or 'â' => ('a', 'ı'),
        'o' or 'u' or 'û' => ('a', 'u'),
        'ö' or 'ü' => ('e', 'ü'),
        _ => ('e', 'i'),
    };

    private static string Softened(string word) => word[^1] switch
    {
        'k' when word.Length > 3 => word[..^1] + (word[^2] == 'n' ? "g" : "ğ"),
        'p' when word.Length > 3 => word[..^1] + "b",
        'ç' when word.Length > 3 => word[..^1] + "c",
        't' when word.Length > 3 => word[..^1] + "d",
        _ => word,
    };
}
