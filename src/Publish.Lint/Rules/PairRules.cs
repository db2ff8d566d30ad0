using Publish.Lint.Reading;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>Marks that come in pairs: ZL150 to ZL152.</summary>
internal static class PairRules
{
    public static IEnumerable<LintRule> All => [Brackets, Quotes, OtherLanguage];

    private static LintRule Brackets => new("ZL150", Severity.Warning, "A bracket is opened and not closed, or closed and not opened.")
    {
        Hint = "Write the other one, or take this one out.",
        Breaks = "Fold it (twice.",
        Keeps = "Fold it (twice).",
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                if (Pairs.LoneBracket(passage.Words) is >= 0 and var at) findings.Add(passage.SpanOf(at, 1), $"\"{passage.Text[at]}\" has no partner in its paragraph");
        },
    };

    private static LintRule Quotes => new("ZL151", Severity.Warning, "A quotation mark has no partner in its paragraph.")
    {
        Hint = "Write the other one. Where speech goes on over several paragraphs, each begins with a mark.",
        Breaks = "He said “fold it.\n\nThen he left.",
        Keeps = "He said “fold it.”\n\nThen he left.",
        Check = CheckQuotes,
    };

    private static LintRule OtherLanguage => new("ZL152", Severity.Warning, "The quotation marks are those of another language.")
    {
        Hint = "Write the marks of the zine's language, or straight ones: those are set right by themselves. A passage in another language says so with {lang=…}.",
        Breaks = "He said „fold it“.",
        Keeps = "He said “fold it”.",
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                if (Pairs.ForeignQuote(passage.Words, passage.Language) is >= 0 and var at) findings.Add(passage.SpanOf(at, 1), $"\"{passage.Text[at]}\" is no quotation mark of this language");
        },
    };

    private static void CheckQuotes(LintSubject subject, Findings findings)
    {
        for (var i = 0; i < subject.Passages.Count; i++)
        {
            var passage = subject.Passages[i];
            if (passage.Kind == PassageKind.Verse || Pairs.LoneQuote(passage.Words) is not (>= 0 and var at)) continue;
            var next = i + 1 < subject.Passages.Count ? subject.Passages[i + 1].Words : "";
            if (!Pairs.Opens(next, passage.Words[at])) findings.Add(passage.SpanOf(at, 1), $"\"{passage.Text[at]}\" has no partner in its paragraph");
        }
    }
}
