namespace Publish.Model.Glossaries.Inflection;

/// <remarks>Institut d'Estudis Catalans, Gramàtica de la llengua catalana (2016), 8.3: -a to -es, a stressed vowel takes -ns, sibilants -os.</remarks>
internal sealed class CatalanInflection : IInflection
{
    private const string Accented = "àèéíòóú";
    private const string Plain = "aeeioou";

    private static readonly (string Singular, string Plural)[] Spelt = [("ca", "ques"), ("ga", "gues"), ("ça", "ces"), ("ja", "ges"), ("qua", "qües"), ("gua", "gües"), ("ia", "ies")];

    public IReadOnlyList<string> Articles { get; } = ["el", "la", "els", "les", "l'", "un", "una", "en", "na"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 2) yield break;
        var last = word[^1];
        if (last == 'a')
        {
            foreach (var (singular, plural) in Spelt)
                if (word.EndsWith(singular, StringComparison.Ordinal)) yield return word[..^singular.Length] + plural;
            yield return word[..^1] + "es";
        }
        else if (Accented.Contains(last, StringComparison.Ordinal))
        {
            yield return WithoutAccent(word, word.Length - 1) + "ns";
            yield return word + "s";
        }
        else if (last is 's' or 'ç' or 'x' or 'z')
        {
            yield return word;
            var bare = WithoutAccent(word, word.Length - 2);
            yield return bare + "os";
            if (last == 's') yield return bare + "sos";
            if (last == 's' && word.Length > 4) yield return word[..^1];
        }
        else
        {
            yield return word + "s";
            if (word.EndsWith("ig", StringComparison.Ordinal)) yield return word[..^2] + "jos";
            if (word.EndsWith("ig", StringComparison.Ordinal)) yield return word[..^2] + "tjos";
            if (word.EndsWith("ig", StringComparison.Ordinal)) yield return word[..^1] + "tjos";
            if (word.EndsWith("sc", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("xt", StringComparison.Ordinal)) yield return word + "os";
            if (word == "jove") yield return "jóvens";
            if (word == "home") yield return "hòmens";
        }
    }

    private static string WithoutAccent(string word, int at) =>
        Accented.IndexOf(word[at], StringComparison.Ordinal) is >= 0 and var which ? word[..at] + Plain[which] + word[(at + 1)..] : word;
}
