using Publish.Model.Glossaries.Inflection;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Matching;

/// <summary>A phrase that uses an entry, before its plurals and possessives.</summary>
internal readonly record struct TermPhrase(string Phrase, MatchReason Reason, bool AfterArticle);

/// <summary>Reads an entry's head as its readers do: without an article, without what stands in parentheses.</summary>
/// <remarks>"THE STATE" gives "STATE"; "State, the" the same; "Portable Document Format (PDF)" gives the name and the abbreviation.</remarks>
internal static class TermPhrases
{
    public static IEnumerable<TermPhrase> Of(GlossaryEntry entry, IInflection inflection)
    {
        var term = PlainText.WithoutNotes(entry.Term).Trim().Trim('"', '\'', '“', '”', '‘', '’', '«', '»', '„', ':', ' ', '\u00A0');
        var open = term.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && term.EndsWith(')'))
        {
            var inside = term[(open + 2)..^1];
            if (TermCase.IsAllCapitals(inside)) yield return new(inside, MatchReason.Alias, false);
            term = term[..open];
        }
        if (term.Length > 0) yield return WithoutArticle(term, inflection);
        if (!string.IsNullOrWhiteSpace(entry.Abbreviation)) yield return new(entry.Abbreviation.Trim(), MatchReason.Abbreviation, false);
        for (var i = 0; i < entry.Aliases.Count; i++)
            if (!string.IsNullOrWhiteSpace(entry.Aliases[i])) yield return new(entry.Aliases[i].Trim(), MatchReason.Alias, false);
    }

    private static TermPhrase WithoutArticle(string term, IInflection inflection)
    {
        // "el/la agente", "der/die Lernende"
        var slash = term.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && term.IndexOf(' ', slash) is > 0 and var gap && IsArticle(term[..slash], inflection) && IsArticle(term[(slash + 1)..gap], inflection))
            return new(term[(gap + 1)..].TrimStart(), MatchReason.Term, true);
        foreach (var article in inflection.Articles)
        {
            var elided = article.EndsWith('\'');
            var head = article.Length + (elided ? 0 : 1);
            if (term.Length > head && StartsWith(term, article) && (elided || char.IsWhiteSpace(term[article.Length])))
                return new(term[head..].TrimStart(), MatchReason.Term, true);
            var tail = ", " + article;
            if (term.Length > tail.Length && term.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
                return new(term[..^tail.Length], MatchReason.Term, true);
        }
        return new(term, MatchReason.Term, false);
    }

    private static bool IsArticle(string word, IInflection inflection) => inflection.Articles.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool StartsWith(string term, string article)
    {
        for (var i = 0; i < article.Length; i++)
        {
            var same = article[i] == '\'' ? WordFolding.IsApostrophe(term[i]) : char.ToLowerInvariant(term[i]) == article[i];
            if (!same) return false;
        }
        return true;
    }
}
