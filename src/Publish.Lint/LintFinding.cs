using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>A place where a manuscript breaks a rule.</summary>
/// <param name="Message">What is wrong here; a sentence without a full stop.</param>
/// <param name="Fix">Null where only the writer can mend it.</param>
public sealed record LintFinding(LintRule Rule, SourceSpan Span, string Message, Fix? Fix)
{
    /// <summary>The file of an e-book that it is about; null for a place in the manuscript.</summary>
    public string? Path { get; init; }
}

/// <summary>A change to a file.</summary>
/// <param name="Span">What is replaced, letter by letter.</param>
public sealed record Fix(SourceSpan Span, string Replacement);

/// <summary>Gathers what a rule finds.</summary>
internal sealed class Findings(LintRule rule)
{
    private readonly List<LintFinding> items = [];

    public LintRule Rule { get; } = rule;

    public IReadOnlyList<LintFinding> Items => items;

    public void Add(string path, string message) => items.Add(new(Rule, SourceSpan.None, message, null) { Path = path });

    public void Add(SourceSpan span, string message, Fix? fix = null) => items.Add(new(Rule, span, message, fix));
}
