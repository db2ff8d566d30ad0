namespace Publish.Model;

internal sealed class SpanishInflection : IInflection
{
    private const string Accented = "áéíóú";
    private const string Plain = "aeiou";

    public IReadOnlyList<string> Articles { get; } = ["el", "la", "los", "las", "lo", "un", "una"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 2) yield break;
        var last = word[^1];
        if (last == 's')
        {
            yield return word;
            if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 5) yield return word[..^2];
            if (word.Length > 4) yield return word[..^1];
        }
        else if (last == 'z')
        {
            yield return word[..^1] + "ces";
        }
        else if ("aeiouáéó".Contains(last, StringComparison.Ordinal))
        {
            yield return word + "s";
        }
        else
        {
            yield return WithoutLastAccent(word) + "es";
            yield return word + "es";
        }
    }

    /// <summary>"revolución" gives up its accent in "revoluciones".</summary>
    private static string WithoutLastAccent(string word)
    {
        var at = word.Length - 2;
        var which = Accented.IndexOf(word[at], StringComparison.Ordinal);
        return which < 0 ? word : word[..at] + Plain[which] + word[(at + 1)..];
    }
}
