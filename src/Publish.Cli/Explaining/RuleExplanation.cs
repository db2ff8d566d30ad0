using Publish.Lint;
using Publish.Press.Reporting;

namespace Publish.Cli.Explaining;

/// <summary>
/// A rule of style in words and by example:
/// <code>
/// ZL101  Two spaces stand where one does.
///        Leave one of them. (warning; publish check --fix does it)
///        breaks it:
///          | Fold it  twice.
///        keeps it:
///          | Fold it twice.
/// </code>
/// </summary>
internal static class RuleExplanation
{
    private const string Margin = "       ";

    public static void Write(LintRule rule, bool inFull, TextWriter output)
    {
        output.WriteLine($"{rule.Code}  {rule.Meaning}");
        output.WriteLine($"{Margin}{rule.Hint} ({ProblemText.Word(rule.Severity)}{(rule.Fixes ? "; publish check --fix does it" : "")})");
        if (!inFull) return;
        Write("breaks it:", rule.Breaks, rule, output);
        Write("keeps it:", rule.Keeps, rule, output);
        output.WriteLine($"{Margin}To weigh it otherwise, write in zine.yaml: lint: {{{rule.Code}: off}} (or note, warning, error)");
    }

    private static void Write(string title, LintExample example, LintRule rule, TextWriter output)
    {
        output.WriteLine(Margin + title);
        if (example.Book is { } book)
        {
            Write(book, output);
            return;
        }
        if (rule.Breaks.Zine is not null) Write(example.Zine ?? LintExample.GoodZine, output);
        else Write(example.Glossary ?? example.Text, output);
        if (rule.Breaks.Zine is not null && rule.Breaks.Text != "Text.") Write(example.Text, output);
    }

    private static void Write(string text, TextWriter output)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            output.WriteLine($"{Margin}  | {Shown(line)}");
    }

    /// <summary>What nobody can see is named.</summary>
    private static string Shown(string line)
    {
        var shown = new System.Text.StringBuilder();
        foreach (var c in line.Length <= 200 ? line : line[..200] + " …")
        {
            if (c is '\t' or '\u00A0' or '\uFEFF' or '\u202D' or '\u0301') shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else shown.Append(c);
        }
        return shown.ToString();
    }
}
