using System.Text.RegularExpressions;
using Publish.Lint.Reading;

namespace Publish.Lint.Rules;

/// <summary>Makes checks of patterns over running text.</summary>
internal static class RulePatterns
{
    /// <summary>Every match in prose, verse left aside since a poet may have meant it.</summary>
    /// <param name="message">What is wrong, with the words that were found; null where they are fine after all.</param>
    /// <param name="mended">What to put in their place; null for nothing.</param>
    /// <param name="mayMend">False where only the writer can tell what was meant.</param>
    public static Action<LintSubject, Findings> Find(
        Regex pattern, Func<Match, string?> message, Func<Match, string?>? mended = null, Predicate<Passage>? where = null,
        Func<Passage, Match, bool>? mayMend = null) =>
        (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
            {
                if (passage.Kind == PassageKind.Verse || where?.Invoke(passage) == false) continue;
                for (var match = pattern.Match(passage.Words); match.Success; match = match.NextMatch())
                    if (message(match) is { } said) Add(findings, passage, match, said, mayMend?.Invoke(passage, match) == false ? null : mended?.Invoke(match));
            }
        };

    /// <summary>The same in every passage, verse and addresses too: for characters that nobody can have meant.</summary>
    public static Action<LintSubject, Findings> FindAnywhere(
        Regex pattern, Func<Match, string> message, Func<Match, string?>? mended = null, Func<Passage, Match, bool>? mayMend = null) =>
        (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                for (var match = pattern.Match(passage.Text); match.Success; match = match.NextMatch())
                    Add(findings, passage, match, message(match), mayMend?.Invoke(passage, match) == false ? null : mended?.Invoke(match));
        };

    /// <summary>Once for each passage that is wrong as a whole.</summary>
    /// <param name="wrong">The message; null for one that is fine.</param>
    public static Action<LintSubject, Findings> Each(Func<Passage, string?> wrong) =>
        (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                if (wrong(passage) is { } message) findings.Add(passage.SpanOf(0, passage.Text.Length), message);
        };

    public static bool AsTyped(Passage passage) => !passage.IsSmart;

    /// <summary>A character by its number, for those that cannot be seen.</summary>
    public static string Name(char c) => $"U+{(int)c:X4}";

    private static void Add(Findings findings, Passage passage, Match match, string message, string? mended) =>
        findings.Add(
            passage.SpanOf(match.Index, match.Length), message,
            mended is null || mended == match.Value ? null : passage.FixOf(match.Index, match.Length, mended));
}
