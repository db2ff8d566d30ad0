using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>Where a term's use and a fault are said to stand, whatever stands before them in their line.</summary>
public sealed class TermPlaceTests
{
    private static readonly string[] Before =
    [
        "", "a \\* b ", "a &amp; b &mdash; ", "a\tb\t", "\"quoted\" ", "“typed” ", "it's *em* and **strong** ", "`code` ", "a -- b... ", "é 𝒳 e\u0301 ", "\\\\ \\[x\\] ", "a<br>b ", "[x](https://example.org/a_b) ", "H~2~O ",
    ];

    private static readonly string[] Around =
    [
        "X", "one\nX", "- one\n  - X", "| a | b |\n|---|---|\n| c | X |", "::: aside\nX\n:::", "one[^1]\n\n[^1]: X", "one[^1]\n\n[^1]: - X", "\tcode\n\nX", "<div>\n\nX\n\n</div>", "term\n:   X",
    ];

    public static TheoryData<string> Places() => [.. from around in Around from before in Before select around.Replace("X", before + "Y", StringComparison.Ordinal)];

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Places))]
    public void A_term_and_a_fault_are_said_where_they_stand(string text)
    {
        foreach (var end in (string[])["\n", "\r\n"])
        {
            var typed = "# One\n\n" + text.Replace("Y", "bodkin and [it](#nowhere) end", StringComparison.Ordinal) + "\n";
            using var manuscript = new TempManuscript(("zine.yaml", "title: T\nlanguage: en\n"), ("1.md", typed.Replace("\n", end, StringComparison.Ordinal)), ("glossary.md", "Bodkin\n:   Opens holes.\n"));
            var outcome = manuscript.Read();
            var use = Assert.Single(Query.All<TermUse>(Passes.Apply(outcome.Document, new())));
            var link = Assert.Single(Query.All<CrossReference>(outcome.Document));
            Assert.Equal(Place(typed, "bodkin"), Shown(outcome, use.Span));
            Assert.Equal(Place(typed, "[it](#nowhere)"), Shown(outcome, link.Span));
        }
    }

    private static (int Line, int Column) Shown(Outcome outcome, SourceSpan span) => outcome.Files!.Sources.Find(span)!.Locate(span.Start);

    private static (int Line, int Column) Place(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return (text[..at].Split('\n').Length, at - text.LastIndexOf('\n', at));
    }
}
