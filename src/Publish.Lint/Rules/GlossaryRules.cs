using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Rules;

/// <summary>The glossary: ZL421 to ZL429. What is wrong with its uses, the glossary pass says.</summary>
internal static class GlossaryRules
{
    private const int LongestShort = 60;

    public static IEnumerable<LintRule> All => [LongShort, Circular, SeesItself, AliasTwice, ShortSaysTerm, ShortAsDefinition];

    private static LintRule LongShort => new("ZL421", Severity.Warning, "The short form of an entry is too long for a note.")
    {
        Hint = "Keep it under sixty words; the rest belongs into the entry.",
        Breaks = new("A fold.", null, $"Fold {{short=\"{string.Join(' ', Enumerable.Repeat("bending paper", 40))}\"}}\n: To bend paper.\n"),
        Keeps = new("A fold.", null, "Fold {short=\"bending paper\"}\n: To bend paper so that it stays bent.\n"),
        Check = Each(entry => WordShape.CountWords(PlainText.WithoutNotes(entry.Short)) is > LongestShort and var words ? $"The short form has {words} words" : null),
    };

    private static LintRule Circular => new("ZL422", Severity.Warning, "An entry explains its term by the term itself.")
    {
        Hint = "Say it in other words.",
        Breaks = new("A fold.", null, "Fold\n: A fold is made by folding.\n"),
        Keeps = new("A fold.", null, "Fold\n: What is left when paper is bent and pressed.\n"),
        Check = Each(entry => IsCircular(entry) ? $"\"{Term(entry)}\" is explained by itself" : null),
    };

    private static LintRule SeesItself => new("ZL423", Severity.Warning, "An entry sends its reader to itself.")
    {
        Hint = "Name another entry, or none.",
        Breaks = new("A fold.", null, "Fold {see=Fold}\n: To bend paper.\n"),
        Keeps = new("A fold.", null, "Fold\n: To bend paper.\n"),
        Check = Each(entry => ((IEnumerable<string>)entry.SeeAlso).Contains(Term(entry), StringComparer.OrdinalIgnoreCase) ? $"\"{Term(entry)}\" sends its reader to itself" : null),
    };

    private static LintRule AliasTwice => new("ZL424", Severity.Note, "An alias is the term itself, or stands twice.")
    {
        Hint = "Take it out.",
        Breaks = new("A fold.", null, "Fold {aliases=\"crease, fold\"}\n: To bend paper.\n"),
        Keeps = new("A fold.", null, "Fold {aliases=crease}\n: To bend paper.\n"),
        Check = Each(entry => TwiceNamed(entry) is { } alias ? $"\"{alias}\" is named twice" : null),
    };

    private static LintRule ShortSaysTerm => new("ZL425", Severity.Warning, "The short form of an entry begins with the term, which the note says already.")
    {
        Hint = "Begin with what it means: the note reads \"Fold: …\".",
        Breaks = new("A fold.", null, "Fold {short=\"Fold: bending paper\"}\n: To bend paper.\n"),
        Keeps = new("A fold.", null, "Fold {short=\"bending paper\"}\n: To bend paper so that it stays bent.\n"),
        Check = Each(entry => PlainText.WithoutNotes(entry.Short).StartsWith(Term(entry) + ":", StringComparison.OrdinalIgnoreCase) ? "The short form begins with the term" : null),
    };

    private static LintRule ShortAsDefinition => new("ZL426", Severity.Note, "The short form of an entry says the same as the entry.")
    {
        Hint = "Take it out: a brief entry is its own note.",
        Breaks = new("A fold.", null, "Fold {short=\"To bend paper.\"}\n: To bend paper.\n"),
        Keeps = new("A fold.", null, "Fold\n: To bend paper.\n"),
        Check = Each(entry => entry.Short is { IsEmpty: false } brief && entry.Definition is [Paragraph only] && PlainText.WithoutNotes(only.Content) == PlainText.WithoutNotes(brief) ? "The short form says the same as the entry" : null),
    };

    private static Action<LintSubject, Findings> Each(Func<GlossaryEntry, string?> wrong) => (subject, findings) =>
    {
        foreach (var entry in subject.Document.Glossary.Entries)
            if (!entry.Shared && !entry.Attributes.HasClass("no-lint") && wrong(entry) is { } message) findings.Add(entry.Span with { Length = Math.Min(entry.Span.Length, Term(entry).Length) }, message);
    };

    private static string Term(GlossaryEntry entry) => PlainText.WithoutNotes(entry.Term);

    /// <summary>"A fold is …", or the term among the first words after an article.</summary>
    private static bool IsCircular(GlossaryEntry entry)
    {
        if (entry.Definition is not [Paragraph first, ..]) return false;
        var (term, words) = (Term(entry), FirstSentence(PlainText.WithoutNotes(first.Content)));
        foreach (var article in (ReadOnlySpan<string>)["", "a ", "an ", "the ", "ein ", "eine ", "der ", "die ", "das ", "un ", "une "])
        {
            if (!words.StartsWith(article + term, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = words.AsSpan(article.Length + term.Length).TrimStart();
            if (rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("ist ", StringComparison.Ordinal) || rest.StartsWith("est ", StringComparison.Ordinal)) return CountOf(words, term) > 1;
        }
        return false;
    }

    private static string FirstSentence(string words) =>
        words.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? words[..end] : words;

    private static int CountOf(string words, string term)
    {
        var count = 0;
        for (var at = words.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(term, at + term.Length, StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    }

    private static string? TwiceNamed(GlossaryEntry entry)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Term(entry) };
        foreach (var alias in entry.Aliases)
            if (!names.Add(alias)) return alias;
        return null;
    }
}
