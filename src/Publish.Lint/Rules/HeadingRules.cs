using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Rules;

/// <summary>Headings and sections: ZL201 to ZL209.</summary>
internal static class HeadingRules
{
    private const int LongestHeading = 100;
    private const int DeepestLevel = 4;

    public static IEnumerable<LintRule> All => [FullStop, Capitals, Bold, BoldParagraph, Empty, Twins, Long, Deep];

    private static LintRule FullStop => new("ZL201", Severity.Warning, "A heading ends with a full stop, a comma or a colon.")
    {
        Hint = "Headings end without one.",
        Breaks = "# Folding.\n\nTwice.",
        Keeps = "# Folding\n\nTwice.",
        Fixes = true,
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                if (passage.Kind == PassageKind.Heading && EndsAsSentence(passage.Text))
                    findings.Add(Last(passage), $"The heading ends with \"{passage.Text[^1]}\"", passage.FixOf(passage.Text.Length - 1, 1, ""));
        },
    };

    private static LintRule Capitals => new("ZL202", Severity.Warning, "A heading is typed in capitals.")
    {
        Hint = "Type it as a title (\"How to fold\"); a style may set it in capitals.",
        Breaks = "# HOW TO FOLD\n\nTwice.",
        Keeps = "# How to fold\n\nTwice.",
        Check = RulePatterns.Each(p => p.Kind == PassageKind.Heading && WordShape.AreCapitals(p.Words) ? "The heading is typed in capitals" : null),
    };

    private static LintRule Bold => new("ZL203", Severity.Note, "All of a heading is emphasised.")
    {
        Hint = "Take the asterisks away: how headings look is the style's affair.",
        Breaks = "# **Folding**\n\nTwice.",
        Keeps = "# Folding\n\nTwice.",
        Check = (subject, findings) =>
        {
            foreach (var heading in Query.All<Heading>(subject.Document))
                if (heading.Content is [Styled { Kind: SpanKind.Strong or SpanKind.Emphasis }]) findings.Add(heading.Span, "All of the heading is emphasised");
        },
    };

    private static LintRule BoldParagraph => new("ZL204", Severity.Warning, "A paragraph in bold stands for a heading.")
    {
        Hint = "Write it as a heading (## words): then it is in the contents, and voices find it.",
        Breaks = "**How to fold**\n\nTwice.",
        Keeps = "## How to fold\n\nTwice.",
        Check = (subject, findings) =>
        {
            foreach (var section in Query.All<Section>(subject.Document))
                foreach (var block in section.Blocks)
                    if (block is Paragraph { Content: [Styled { Kind: SpanKind.Strong } words] } && IsTitle(PlainText.WithoutNotes(words.Content)))
                        findings.Add(block.Span, "This paragraph in bold looks like a heading");
        },
    };

    private static LintRule Empty => new("ZL205", Severity.Warning, "A section has a heading and nothing under it.")
    {
        Hint = "Write its text, or take the heading out.",
        Breaks = "# Folding\n\n# Pressing\n\nHard.",
        Keeps = "# Folding\n\nTwice.\n\n# Pressing\n\nHard.",
        Check = (subject, findings) =>
        {
            foreach (var section in Query.All<Section>(subject.Document))
                if (section is { Heading: { } heading, Blocks.IsEmpty: true, Subsections.IsEmpty: true }) findings.Add(heading.Span, $"Nothing stands under \"{PlainText.WithoutNotes(heading.Content)}\"");
        },
    };

    private static LintRule Twins => new("ZL206", Severity.Note, "Two sections side by side have the same heading.")
    {
        Hint = "Tell them apart: in the contents nobody can.",
        Breaks = "# Folding\n\nOnce.\n\n# Folding\n\nTwice.",
        Keeps = "# Folding\n\nOnce.\n\n# Folding again\n\nTwice.",
        Check = (subject, findings) =>
        {
            CheckTwins(subject.Document.Body, findings);
            foreach (var section in Query.All<Section>(subject.Document)) CheckTwins(section.Subsections, findings);
        },
    };

    private static LintRule Long => new("ZL207", Severity.Note, "A heading is so long that it is a sentence.")
    {
        Hint = "Shorten it, and say the rest in the text.",
        Breaks = "# How to fold a sheet of paper twice and press it with the back of a spoon so that the fold stays a fold\n\nSo.",
        Keeps = "# How to fold a sheet\n\nSo.",
        Check = RulePatterns.Each(p => p.Kind == PassageKind.Heading && p.Text.Length > LongestHeading ? $"The heading has {p.Text.Length} characters" : null),
    };

    private static LintRule Deep => new("ZL208", Severity.Note, "Sections lie in each other deeper than a reader can follow in a zine.")
    {
        Hint = "Bring it up to four levels.",
        Breaks = "# A\n\nx\n\n## B\n\nx\n\n### C\n\nx\n\n#### D\n\nx\n\n##### E\n\nx",
        Keeps = "# A\n\nx\n\n## B\n\nx\n\n### C\n\nx\n\n#### D\n\nx",
        Check = (subject, findings) =>
        {
            foreach (var section in Query.All<Section>(subject.Document))
                if (section is { Level: DeepestLevel + 1, Heading: { } heading }) findings.Add(heading.Span, "This is the fifth level of headings");
        },
    };

    private static SourceSpan Last(Passage passage) => passage.SpanOf(passage.Text.Length - 1, 1);

    /// <summary>One mark at the end, and no sentence, abbreviation or ellipsis before it.</summary>
    private static bool EndsAsSentence(string text)
    {
        if (text.Length < 4 || text[^1] is not ('.' or ',' or ':' or ';') || !char.IsLetterOrDigit(text[^2])) return false;
        var word = text[(text.LastIndexOfAny([' ', '\u00A0'], text.Length - 2) + 1)..^1];
        return text.IndexOf(". ", StringComparison.Ordinal) < 0 && !word.Contains('.', StringComparison.Ordinal) && (word.Length > 3 || text[^1] != '.');
    }

    private static bool IsTitle(string words) => words.Length is > 0 and < 80 && words[^1] is not ('.' or '!' or '?' or ':' or ',' or '”' or '"');

    private static void CheckTwins(Seq<Section> sections, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
            if (section.Heading is { } heading && !seen.Add(PlainText.WithoutNotes(heading.Content))) findings.Add(heading.Span, "The section before has the same heading");
    }
}
