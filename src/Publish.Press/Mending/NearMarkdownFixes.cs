using System.Text.RegularExpressions;
using Publish.Lint;
using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Press.Mending;

/// <summary>What is nearly Markdown, written as Markdown: <c>#Heading</c>, <c>-one</c> line by line, <c>{#a b}</c>.</summary>
/// <remarks>These change what a text is, and on purpose; so each is tried by itself, and kept only where the text is complained of less, and no letter of it is lost or
/// new but those that the change takes along.</remarks>
internal static partial class NearMarkdownFixes
{
    private static readonly Dictionary<string, LintRule> Rules = new(StringComparer.Ordinal)
    {
        ["ZP126"] = Rule("ZP126", "A heading has no space behind its number sign.", "#Heading", "# Heading"),
        ["ZP127"] = Rule("ZP127", "The lines of a list have no space behind their marks.", "-one", "- one"),
        ["ZP177"] = Rule("ZP177", "An id is written as two words.", "{#two words}", "{#two-words}"),
    };

    /// <summary>A file each, the changes in the order of their places.</summary>
    /// <param name="said">What was said of the manuscript at reading.</param>
    public static IEnumerable<FixedFile> Of(ManuscriptFiles read, Seq<Diagnostic> said)
    {
        var kept = new List<LintFinding>();
        foreach (var diagnostic in said.Distinct())
            if (Rules.TryGetValue(diagnostic.Code, out var rule) && read.Sources.Find(diagnostic.Span) is { } source && MarkdownText.IsNameOf(source.Path)
                && Changes(diagnostic, rule, source.Content) is var (findings, taken) && findings.Count > 0 && Holds(read, source, findings, taken)) kept.AddRange(findings);
        return FixedFile.Of(Seq.Of(kept.DistinctBy(finding => finding.Fix!.Span)), read.Sources);
    }

    private static LintRule Rule(string code, string title, string breaks, string keeps) =>
        new(code, Severity.Warning, title) { Hint = "Write it as Markdown has it.", Breaks = breaks, Keeps = keeps, Fixes = true };

    /// <returns>The changes, and the letters and digits that are words no longer.</returns>
    private static (List<LintFinding> Findings, string Taken) Changes(Diagnostic diagnostic, LintRule rule, string text)
    {
        var (span, words) = (diagnostic.Span, text.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
        return rule.Code switch
        {
            // "#1 of all" may be a number that is counted.
            "ZP126" when words.Length > 1 && !(char.IsAsciiDigit(words[1]) && words.Contains(' ', StringComparison.Ordinal)) => ([Space(rule, span, words.AsSpan().IndexOfAnyExcept('#'), "A number sign has a space behind it")], ""),
            "ZP127" => Items(rule, span, words),
            "ZP177" when TwoWords().IsMatch(words) => ([new(rule, span, "An id is one word", new(span, Spaces().Replace(words, "-")))], Letters(words)),
            _ => ([], ""),
        };
    }

    private static LintFinding Space(LintRule rule, SourceSpan span, int at, string message)
    {
        var place = new SourceSpan(span.File, span.Start + Math.Max(0, at), 0);
        return new(rule, place, message, new(place, " "));
    }

    private static (List<LintFinding> Findings, string Taken) Items(LintRule rule, SourceSpan span, string words)
    {
        var (findings, taken, from) = (new List<LintFinding>(), "", 0);
        foreach (var line in words.Split('\n'))
        {
            var mark = Mark().Match(line);
            if (!mark.Success || (!IsCounted(mark, findings.Count, words) && MayBeSpeech(line))) return ([], "");
            taken += Letters(mark.Value);
            findings.Add(Space(rule, span, from + mark.Length, "A mark of a list has a space behind it"));
            from += line.Length + 1;
        }
        return (findings, taken);
    }

    /// <summary>Numbers that go on one by one are a list whatever stands behind them.</summary>
    private static bool IsCounted(Match mark, int index, string words)
    {
        var first = Mark().Match(words).Groups["number"].Value;
        return first.Length > 0 && int.TryParse(mark.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number == int.Parse(first, System.Globalization.CultureInfo.InvariantCulture) + index;
    }

    /// <summary>People open what is said with a hyphen, too, and such a line is a sentence.</summary>
    private static bool MayBeSpeech(string line) => line.TrimEnd() is [.., '.' or '!' or '?' or '…' or '"' or '”' or ',' or ':'] || char.IsAsciiDigit(line.TrimStart()[0]);

    private static bool Holds(ManuscriptFiles read, SourceText source, List<LintFinding> findings, string taken)
    {
        var mended = FixedFile.Of(Seq.Of(findings), read.Sources)[0].Content;
        var (heardBefore, heardAfter) = (new DiagnosticBag(), new DiagnosticBag());
        var before = Words(MarkdownText.Read(read.Folder, source.Path, source.Content, heardBefore));
        var after = Words(MarkdownText.Read(read.Folder, source.Path, mended, heardAfter));
        return Warnings(heardAfter) < Warnings(heardBefore) && (before == after || (before.Length == after.Length + taken.Length && IsWithin(after, before)));
    }

    private static int Warnings(DiagnosticBag bag) => bag.Sorted().Count(diagnostic => diagnostic.Severity >= Severity.Warning);

    private static string Words(Document document)
    {
        var words = new System.Text.StringBuilder();
        Query.ForEach(document, node => words.Append(node switch
        {
            Text text => Letters(text.Value),
            Code code => Letters(code.Value),
            Preformatted block => Letters(block.Text),
            _ => "",
        }));
        return words.ToString();
    }

    private static bool IsWithin(string few, string many)
    {
        var at = 0;
        foreach (var c in many)
            if (at < few.Length && few[at] == c) at++;
        return at == few.Length;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^\{#[\p{L}\p{Nd}_-]+( +[\p{L}\p{Nd}_-]+)+\}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWords();

    [GeneratedRegex(" +", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[ \t]*(?:[-*+]|(?<number>[0-9]{1,3})[.)])(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
