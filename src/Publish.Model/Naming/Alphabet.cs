using System.Globalization;
using System.Text;
using Publish.Model.Glossaries.Matching;
using Publish.Model.Language;

namespace Publish.Model.Naming;

/// <summary>The letters of a language in their order.</summary>
internal sealed class Alphabet
{
    private const int Step = 64;
    private const int SpaceWeight = 1;

    private readonly Dictionary<string, int> own = [];
    private readonly bool turkic;

    /// <param name="letters">"ñ&gt;n": ñ goes after n; several after one in the order in which they stand.</param>
    private Alphabet(string letters, bool turkic)
    {
        this.turkic = turkic;
        var rules = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < rules.Length; i++)
        {
            var before = rules[i][^1];
            var sameBefore = 1;
            for (var j = 0; j < i; j++)
                if (rules[j][^1] == before) sameBefore++;
            own[rules[i][..rules[i].IndexOf('>', StringComparison.Ordinal)]] = (before * Step) + sameBefore;
        }
    }

    public static Alphabet Of(string language) => new(LanguageTag.Primary(language) switch
    {
        "es" or "gl" => "ñ>n",
        "sv" or "fi" => "å>z ä>z ö>z",
        "da" or "nb" or "nn" or "no" => "æ>z ø>z å>z",
        "is" => "ð>d þ>z æ>z ö>z",
        "et" => "š>s z>s ž>s õ>w ä>w ö>w ü>w",
        "pl" => "ą>a ć>c ę>e ł>l ń>n ó>o ś>s ź>z ż>z",
        "cs" or "sk" => "č>c ch>h ř>r š>s ž>z",
        "sl" or "hr" or "bs" => "č>c ć>c đ>d š>s ž>z",
        "lt" => "č>c š>s ž>z",
        "hu" => "ö>o ü>u",
        "ro" => "ă>a â>a î>i ș>s ț>t",
        "tr" or "az" => "ç>c ğ>g ı>h ö>o ş>s ü>u",
        "eo" => "ĉ>c ĝ>g ĥ>h ĵ>j ŝ>s ŭ>u",
        "cy" => "ch>c dd>d ff>f ng>g ll>l ph>p rh>r th>t",
        "uk" => "ґ>г є>е і>и ї>и й>и",
        "be" => "ё>е і>з й>з ў>у",
        _ => "й>и",
    }, WordFolding.IsTurkic(language));

    public CollationKey KeyOf(string word)
    {
        var (letters, accents, cases) = (new List<int>(word.Length), new List<int>(word.Length), new List<int>(word.Length));
        var text = Composed(word);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-' or '\u00A0' or '\u2010' or '\u2011') Add(SpaceWeight, 0, 0);
            if (!char.IsLetterOrDigit(text[i])) continue;
            var letter = LetterAt(text, i);
            var isCapital = char.IsUpper(text[i]) ? 1 : 0;
            if (own.TryGetValue(letter, out var weight)) Add(weight, 0, isCapital);
            else AddPlain(letter[0], isCapital);
            i += letter.Length - 1;
        }
        return new([.. letters], [.. accents], [.. cases]);

        void Add(int weight, int accent, int isCapital)
        {
            letters.Add(weight);
            accents.Add(accent);
            cases.Add(isCapital);
        }

        void AddPlain(char letter, int isCapital)
        {
            var parts = (Written(letter) ?? letter.ToString()).Normalize(NormalizationForm.FormD);
            foreach (var part in parts)
            {
                if (CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark && accents.Count > 0) accents[^1] += part;
                else Add(part * Step, Written(letter) is null ? 0 : 1, isCapital);
            }
        }
    }

    /// <summary>The letter that the word's first one counts as, without its accent.</summary>
    public string InitialOf(string word)
    {
        var text = Composed(word);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var letter = LetterAt(text, i);
            return own.ContainsKey(letter) ? letter : (Written(letter[0]) ?? letter).Normalize(NormalizationForm.FormD)[..1];
        }
        return "";
    }

    /// <summary>A letter of the alphabet in lower case: two characters where the language counts both as one.</summary>
    private string LetterAt(string text, int at)
    {
        if (at + 1 < text.Length && text.Substring(at, 2).ToLowerInvariant() is var pair && own.ContainsKey(pair)) return pair;
        return text[at] switch { 'İ' => "i", 'I' when turkic => "ı", var c => char.ToLowerInvariant(c).ToString() };
    }

    /// <summary>The capital of a letter, as the language has it.</summary>
    public string CapitalOf(string letter) => turkic && letter is "i" or "ı" ? (letter == "i" ? "İ" : "I") : letter.ToUpperInvariant();

    /// <summary>A letter written as others, for languages that do not count it as their own; null for all the rest.</summary>
    private static string? Written(char letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        'ς' => "σ",
        'ё' => "е",
        'ґ' => "г",
        _ => null,
    };

    private static string Composed(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate cannot be normalised.
            return word;
        }
    }
}
