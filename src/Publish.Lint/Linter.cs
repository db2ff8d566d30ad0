using System.Text;
using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>Holds a manuscript against the rules.</summary>
public static class Linter
{
    /// <returns>In the order of files and lines; what is switched off is left out.</returns>
    public static Seq<LintFinding> Check(LintSubject subject, LintLevels levels) =>
        Seq.Of(Gather(levels, (rule, findings) => rule.Check(subject, findings))
            .OrderBy(f => f.Span.File).ThenBy(f => f.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal));

    /// <summary>The same for the finished e-book.</summary>
    public static Seq<LintFinding> CheckBook(EbookToLint book, LintLevels levels) =>
        Seq.Of(Gather(levels, (rule, findings) => rule.CheckBook(book, findings)));

    /// <summary>The rules know nothing of each other, so each looks for itself.</summary>
    /// <returns>Rule by rule, in their order.</returns>
    private static IEnumerable<LintFinding> Gather(LintLevels levels, Action<LintRule, Findings> check)
    {
        Findings[] found = [.. LintRules.All.Where(rule => levels.Of(rule) is not null).Select(rule => new Findings(rule))];
        Parallel.ForEach(found, findings => check(findings.Rule, findings));
        return found.SelectMany(findings => findings.Items);
    }

    /// <summary>What a rule does not look at is one character in its text, which nobody would understand in a message.</summary>
    private static string Legible(string message)
    {
        if (!message.Contains(Passage.Other, StringComparison.Ordinal)) return message;
        var legible = new StringBuilder();
        foreach (var c in message)
            if (c != Passage.Other) legible.Append(c);
            else if (legible.Length == 0 || legible[^1] != '…') legible.Append('…');
        return legible.ToString();
    }

    /// <summary>Says what was found as diagnostics.</summary>
    public static void Report(Seq<LintFinding> findings, LintLevels levels, DiagnosticBag diagnostics)
    {
        foreach (var finding in findings)
            if (levels.Of(finding.Rule) is { } severity)
                diagnostics.Add(new(finding.Rule.Code, severity, finding.Span, Legible(finding.Message), finding.Rule.Hint, finding.Path));
    }
}
