using Publish.Model;

namespace Publish.Lint;

/// <summary>Holds a manuscript against the rules.</summary>
public static class Linter
{
    /// <returns>In the order of files and lines; what is switched off is left out.</returns>
    public static Seq<Finding> Check(LintSubject subject, LintLevels levels)
    {
        var findings = new Findings();
        foreach (var rule in LintRules.All)
            if (levels.Of(rule) is not null) findings.Gather(rule, subject);
        return Seq.Of(findings.Items.OrderBy(f => f.Span.File).ThenBy(f => f.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal));
    }

    /// <summary>The same for the finished e-book.</summary>
    public static Seq<Finding> CheckBook(LintBook book, LintLevels levels)
    {
        var findings = new Findings();
        foreach (var rule in LintRules.All)
            if (levels.Of(rule) is not null) findings.Gather(rule, book);
        return Seq.Of(findings.Items);
    }

    /// <summary>Says what was found as diagnostics.</summary>
    public static void Report(Seq<Finding> findings, LintLevels levels, DiagnosticBag diagnostics)
    {
        foreach (var finding in findings)
            if (levels.Of(finding.Rule) is { } severity)
                diagnostics.Add(new(finding.Rule.Code, severity, finding.Span, finding.Message, finding.Rule.Hint, finding.Path));
    }
}
