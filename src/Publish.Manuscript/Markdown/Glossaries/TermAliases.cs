using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>Other words for a term that stand in its head: "Commons (also: waste, common land)", "Squat / squatted house".</summary>
internal static class TermAliases
{
    private const int MostWords = 6;

    private static readonly WordSet Openers = new(
        "also or aka a.k.a. pl. plur. plural syn. synonym synonyms auch oder plural mehrzahl synonyme aussi ou pluriel también o plural anche plurale também plural ook of meervoud även eller også eller flertall tyż albo veya");

    public static IEnumerable<string> Of(string term)
    {
        term = term.Trim();
        if (term.EndsWith(')') && term.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open) return Inside(term[(open + 2)..^1]);
        return term.Contains(" / ", StringComparison.Ordinal) ? Parts(term, " / ") : [];
    }

    private static IEnumerable<string> Inside(string words)
    {
        var end = words.IndexOfAny([' ', ':', '\u00A0']);
        if (end <= 0 || !Openers.Contains(words.AsSpan(0, end))) return [];
        var rest = words[end..].TrimStart(':', ' ', '\u00A0');
        if (rest.StartsWith("known as ", StringComparison.Ordinal)) rest = rest["known as ".Length..];
        if (rest.StartsWith("called ", StringComparison.Ordinal)) rest = rest["called ".Length..];
        return rest.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsName);
    }

    private static IEnumerable<string> Parts(string term, string mark) =>
        term.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsName);

    private static bool IsName(string words) => char.IsLetterOrDigit(words[0]) && EntrySeparator.CountWords(words) <= MostWords;
}
