using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>One thing that a manuscript is held against.</summary>
/// <param name="Code">"ZL" and three digits; stable.</param>
/// <param name="Severity">What it is unless <c>zine.yaml</c> says otherwise under <c>lint:</c>.</param>
/// <param name="Meaning">A sentence: what is wrong.</param>
public sealed record LintRule(string Code, Severity Severity, string Meaning)
{
    /// <summary>What to do about it; a sentence.</summary>
    public required string Hint { get; init; }

    /// <summary>A manuscript that breaks the rule.</summary>
    public required LintExample Breaks { get; init; }

    /// <summary>The same in a way that keeps it; for a rule that can be mended by itself, what <c>--fix</c> makes of the other.</summary>
    public required LintExample Keeps { get; init; }

    /// <summary>Safe to be mended without being asked: <c>--fix</c> does it.</summary>
    public bool Fixes { get; init; }

    internal Action<LintSubject, Findings> Check { get; init; } = static (_, _) => { };

    /// <summary>For rules about the finished e-book.</summary>
    internal Action<EbookToLint, Findings> CheckBook { get; init; } = static (_, _) => { };
}

/// <summary>A small manuscript. What an example leaves out is in order.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Zine">Lines of a <c>zine.yaml</c>; null for one with everything that a zine should have.</param>
/// <param name="Glossary">Null for none.</param>
public sealed record LintExample(string Text, string? Zine = null, string? Glossary = null)
{
    /// <summary>For a rule about e-books: what stands in the body of one of its files, as XHTML.</summary>
    public string? Book { get; init; }


    /// <summary>A <c>zine.yaml</c> that breaks no rule.</summary>
    public const string GoodZine = "title: A Walk\nauthors: Wren Ash\ndate: 2026-05\nlanguage: en\nlicence: CC BY 4.0\ndescription: A walk around the block, in words.\nsubjects: [walking]\n";

    public static implicit operator LintExample(string text) => new(text);
}
