using System.Text.RegularExpressions;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Left over from markup that is no Markdown: AsciiDoc, reStructuredText, MediaWiki, Textile, Org; and <c>[TOC]</c>.</summary>
internal static partial class OtherMarkup
{
    private const string Comment = "Write <!-- … --> around what nobody is to read";

    /// <summary>What a paragraph begins with.</summary>
    public static ForeignFind? AtStart(string words)
    {
        var line = ForeignFind.Shown(words);
        return words[0] switch
        {
            '.' when Directive().Match(words) is { Success: true } match => Made(0, match.Length, match.Value, "reStructuredText", "Write it in Markdown: ![what it shows](images/…), ::: callout, ::: aside"),
            '=' when WikiHeading().Match(words) is { Success: true } match => Sentence(words, line, "a heading of a wiki or of AsciiDoc", $"Write {new string('#', Math.Min(6, match.Groups[1].Length))} before it"),
            '[' when words is "[TOC]" or "[toc]" or "[[TOC]]" or "[[toc]]" => Made(0, words.Length, words, "where another program puts a contents page", "Write contents-page: yes in zine.yaml"),
            '[' when Admonition().IsMatch(words) => Sentence(words, line, "AsciiDoc", "Write ::: callout and ::: around it"),
            ':' when AsciiAttribute().IsMatch(words) && ShortCodes.Find(words, 0) is null => Sentence(words, line, "how AsciiDoc and reStructuredText write settings", "Write it into zine.yaml"),
            '.' when RestComment().IsMatch(words) => Sentence(words, line, "a comment of reStructuredText", Comment),
            '/' when words.StartsWith("// ", StringComparison.Ordinal) => Sentence(words, line, "a comment of another program", Comment),
            '{' when words.StartsWith("{|", StringComparison.Ordinal) => Made(0, 2, "{|", "a wiki's table", "Write a table with | between its columns"),
            'h' when Textile().IsMatch(words) => Made(0, 3, words[..3], "a heading of Textile", $"Write {new string('#', words[1] - '0')} before it"),
            'i' when AsciiMacro().Match(words) is { Success: true } match => Made(0, match.Length, ForeignFind.Shown(match.Value), "AsciiDoc", "Write ![what it shows](images/…), or copy the words in"),
            '%' when words.Length > 2 && words[1] == ' ' => Sentence(words, line, "a comment of LaTeX, or a title for Pandoc", "Write <!-- … --> around a comment; title: … and authors: … stand in zine.yaml"),
            _ => null,
        };
    }

    /// <summary><c>'''bold'''</c>.</summary>
    public static ForeignFind? Bold(string words)
    {
        var match = WikiBold().Match(words);
        return match.Success ? Made(match.Index, match.Index + match.Length, ForeignFind.Shown(match.Value), "how wikis write bold", "Write **words**") : null;
    }

    /// <summary>A comment of HTML that goes on behind the end of its paragraph.</summary>
    public static ForeignFind? FindBracket(string words, int at) =>
        words.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? new(at, at + 4, (bag, span) => bag.CommentOverParagraphs(span)) { IsKept = false } : null;

    private static ForeignFind Made(int start, int end, string shown, string whose, string instead) =>
        new(start, end, (bag, span) => bag.OtherMarkup(span, shown, whose, instead));

    /// <summary>Words of a sentence, in which print may do what it does in any other.</summary>
    private static ForeignFind Sentence(string words, string shown, string whose, string instead) => Made(0, words.Length, shown, whose, instead) with { IsKept = false };

    [GeneratedRegex(@"^\.\. (?:[\w-]+::|_[\w -]+:|\|)", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^\.\. \w", RegexOptions.CultureInvariant)]
    private static partial Regex RestComment();

    [GeneratedRegex(@"^(={1,6}) [^=\n]{1,200}(?: \1|$)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"^\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT|source[^\]]*|quote[^\]]*|verse[^\]]*)\](?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^:[a-z][\w-]{1,30}: \S", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiAttribute();

    [GeneratedRegex(@"^h[1-6]\. \S", RegexOptions.CultureInvariant)]
    private static partial Regex Textile();

    [GeneratedRegex(@"^(?:image|include)::[^\s\[]+\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiMacro();

    [GeneratedRegex(@"'''(?:[^'\n]|'(?!')){1,200}'''", RegexOptions.CultureInvariant)]
    private static partial Regex WikiBold();
}
