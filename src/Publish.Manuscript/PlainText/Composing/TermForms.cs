using Publish.Manuscript.PlainText.Language;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>The words by which a text uses an entry, beside the term as it is shown.</summary>
/// <param name="CaseExact">A capital makes another word of it: "the State" is not "the state of things".</param>
/// <param name="Why">For the report.</param>
internal sealed record TermForms(Seq<string> Aliases, bool CaseExact, string Why)
{
    private static readonly string[] Articles = ["the ", "an ", "a ", "der ", "die ", "das ", "le ", "la ", "les ", "l’", "l'", "el ", "los ", "las ", "il ", "lo ", "o ", "os ", "de ", "het "];

    public string Quoted => string.Join(", ", Aliases.Select(a => $"“{a}”"));

    public static TermForms Of(string term, ReadOnlySpan<char> definition, string content)
    {
        var bare = WithoutArticle(term.Trim('“', '”', '"', '«', '»', ' '));
        var exact = CapitalMatters(bare, definition, content);
        if (exact) return new([Capitalised(bare)], true, $"its definition writes {Capitalised(bare)} with a capital, and the text also has {bare.ToLowerInvariant()}, which is another word to its author: only the capital one calls the note");
        var parts = Parts(bare);
        if (bare == term && parts.IsEmpty) return new([], false, "");
        return new(parts.IsEmpty ? [Shown(bare)] : parts, false, bare == term ? "its brackets or stroke hold another form of it" : "the text uses it without the article or the quotation marks");
    }

    private static string WithoutArticle(string term)
    {
        foreach (var article in Articles)
            if (term.Length > article.Length + 1 && term.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return term[article.Length..];
        return term;
    }

    /// <summary>"European Union (EU)", "Brummle, Brimmel (A S brimel)" and "free / libre".</summary>
    private static Seq<string> Parts(string term)
    {
        var bracket = term.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0 && term[^1] == ')')
        {
            var inner = term[(bracket + 2)..^1];
            var forms = Seq.Of(term[..bracket].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            return IsShortForm(inner) ? forms.Add(inner) : forms;
        }
        return term.Contains(" / ", StringComparison.Ordinal) ? Seq.Of(term.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : [];
    }

    /// <summary>In brackets stands a short form ("EU"), or a remark ("noun").</summary>
    private static bool IsShortForm(string text) => text.Length is >= 2 and <= 8 && text.All(char.IsUpper);

    private static string Shown(string term) => Phrase.IsAllCapitals(term) ? term.ToLowerInvariant() : term;

    private static string Capitalised(string term) => char.ToUpperInvariant(term[0]) + term[1..].ToLowerInvariant();

    /// <summary>The definition writes it with a capital inside of sentences, twice or more, and somewhere the text writes it small.</summary>
    private static bool CapitalMatters(string bare, ReadOnlySpan<char> definition, string content)
    {
        if (bare.Contains(' ') || bare.Length < 3) return false;
        return CountCapitals(definition, Capitalised(bare)) >= 2 && HasWord(content, bare.ToLowerInvariant());
    }

    private static int CountCapitals(ReadOnlySpan<char> text, string word)
    {
        var count = 0;
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            var start = words.Start;
            if (words.Current.SequenceEqual(word) && start >= 2 && text[start - 1] == ' ' && (char.IsLetter(text[start - 2]) || text[start - 2] == ',')) count++;
        }
        return count;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) return true;
        }
        return false;
    }
}
