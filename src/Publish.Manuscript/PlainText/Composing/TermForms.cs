using Publish.Manuscript.PlainText.Language;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>The words by which a text uses an entry, beside the term as it is shown.</summary>
/// <param name="CaseExact">A capital makes another word of it: "the State" is not "the state of things".</param>
/// <param name="Why">For the report.</param>
internal sealed record TermForms(Seq<string> Aliases, bool CaseExact, string Why)
{
    private static readonly Dictionary<string, string[]> Articles = new(StringComparer.Ordinal)
    {
        ["en"] = ["the ", "an ", "a "],
        ["de"] = ["der ", "die ", "das "],
        ["fr"] = ["le ", "la ", "les ", "l’", "l'"],
        ["es"] = ["el ", "la ", "los ", "las "],
        ["it"] = ["il ", "lo ", "la ", "i ", "gli ", "le ", "l’", "l'"],
        ["pt"] = ["o ", "a ", "os ", "as "],
        ["nl"] = ["de ", "het "],
    };

    public string Quoted => string.Join(", ", Aliases.Select(a => $"“{a}”"));

    /// <param name="content">The whole text: an article is left off only where it uses the word without.</param>
    public static TermForms Of(string term, ReadOnlySpan<char> definition, string content, string language)
    {
        var bare = WithoutArticle(term.Trim('“', '”', '"', '«', '»', ' '), content, language);
        var exact = CapitalMatters(bare, definition, content);
        if (exact) return new([Capitalised(bare)], true, $"its definition writes {Capitalised(bare)} with a capital, and the text also has {bare.ToLowerInvariant()}, which is another word to its author: only the capital one calls the note");
        var parts = Parts(bare);
        if (bare == term && parts.IsEmpty) return new([], false, "");
        return new(parts.IsEmpty ? [Shown(bare)] : parts, false, bare == term ? "its brackets or stroke hold another form of it" : "the text uses it without the article or the quotation marks");
    }

    /// <summary>Only an article of the text's own language is one, and only where the text leaves it off: "Los Angeles" and "A Level" are whole.</summary>
    private static string WithoutArticle(string term, string content, string language)
    {
        foreach (var article in Articles.GetValueOrDefault(language.Split('-')[0], []))
            if (term.EndsWith(", " + article.TrimEnd(), StringComparison.OrdinalIgnoreCase)) return term[..^(article.TrimEnd().Length + 2)];
        foreach (var article in Articles.GetValueOrDefault(language.Split('-')[0], []))
            if (term.Length > article.Length + 1 && term.StartsWith(article, StringComparison.OrdinalIgnoreCase) && StandsWithout(article, term[article.Length..], content)) return term[article.Length..];
        return term;
    }

    private static bool StandsWithout(string article, string bare, string content)
    {
        for (var at = content.IndexOf(bare, StringComparison.OrdinalIgnoreCase); at >= 0; at = content.IndexOf(bare, at + bare.Length, StringComparison.OrdinalIgnoreCase))
            if (IsWord(content, at, at + bare.Length) && !content.AsSpan(0, at).EndsWith(article, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
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
            if (IsWord(text, at, at + word.Length)) return true;
        }
        return false;
    }

    private static bool IsWord(string text, int start, int end) => (start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end]));
}
