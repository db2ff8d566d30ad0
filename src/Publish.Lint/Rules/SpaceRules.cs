using System.Text.RegularExpressions;
using Publish.Lint.Reading;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>Spaces: ZL101 to ZL109.</summary>
internal static partial class SpaceRules
{
    public static IEnumerable<LintRule> All => [Doubled, BeforeMark, AfterMark, InBrackets, Tabs, NonBreakingBesideSpace, NonBreakingAtEnds, BeforeNote, Unit];

    private static LintRule Doubled => new("ZL101", Severity.Warning, "Two spaces stand where one does.")
    {
        Hint = "Leave one of them. Where spaces make columns over several lines, write a table, ::: verse or ```: they are not mended.",
        Breaks = "Fold it  twice.",
        Keeps = "Fold it twice.",
        Fixes = true,
        Check = RulePatterns.Find(TwoSpaces(), _ => "Two spaces stand side by side", _ => " ", mayMend: ProseAlone),
    };

    private static LintRule BeforeMark => new("ZL102", Severity.Warning, "A space stands before a punctuation mark that has none in this language.")
    {
        Hint = "Take the space away.",
        Breaks = "Fold , then press .",
        Keeps = "Fold, then press.",
        Fixes = true,
        Check = RulePatterns.Find(SpaceBeforeMark(), m => $"A space stands before \"{m.Groups[1].Value}\"", m => m.Groups[1].Value, p => p.Primary != "fr")
            + RulePatterns.Find(SpaceBeforeLowMark(), m => $"A space stands before \"{m.Groups[1].Value}\"", m => m.Groups[1].Value, p => p.Primary == "fr"),
    };

    private static LintRule AfterMark => new("ZL103", Severity.Warning, "No space follows a comma or a semicolon.")
    {
        Hint = "Put a space behind it.",
        Breaks = "Fold,press;staple.",
        Keeps = "Fold, press; staple.",
        Fixes = true,
        Check = RulePatterns.Find(NoSpaceAfterMark(), m => $"No space follows \"{m.Value}\"", m => m.Value + " ", mayMend: IsNoRow),
    };

    private static LintRule InBrackets => new("ZL104", Severity.Warning, "A space stands inside of a bracket.")
    {
        Hint = "Take the space away.",
        Breaks = "A sheet ( of paper ) is enough.",
        Keeps = "A sheet (of paper) is enough.",
        Fixes = true,
        Check = RulePatterns.Find(SpaceInBracket(), _ => "A space stands inside of the bracket", m => m.Value.Trim(' ')),
    };

    private static LintRule Tabs => new("ZL105", Severity.Warning, "A tabulator stands in the text, and each reader shows it in another width.")
    {
        Hint = "Put a space, or make a table or verse of it. Where tabulators make columns over several lines they are not mended.",
        Breaks = "Paper\tInk",
        Keeps = "Paper Ink",
        Fixes = true,
        Check = RulePatterns.FindAnywhere(Tab(), _ => "A tabulator stands in the text", _ => " ", ProseAlone),
    };

    private static LintRule NonBreakingBesideSpace => new("ZL106", Severity.Warning, "A space that does not break stands beside one that does, so it holds nothing.")
    {
        Hint = "Leave one of the two.",
        Breaks = "Fold it\u00A0 twice.",
        Keeps = "Fold it twice.",
        Fixes = true,
        Check = RulePatterns.Find(NonBreakingPair(), _ => "A non-breaking space stands beside another space", _ => " "),
    };

    private static LintRule NonBreakingAtEnds => new("ZL107", Severity.Note, "Non-breaking spaces stand between ordinary words, as they do in texts copied from a web page.")
    {
        Hint = "Replace them by ordinary spaces, or lines cannot be broken there.",
        Breaks = "Paper\u00A0that\u00A0nobody\u00A0wants was copied here.",
        Keeps = "Paper that nobody wants was copied here.",
        Check = RulePatterns.Find(NonBreakingWords(), _ => "Several words are tied together with non-breaking spaces"),
    };

    private static LintRule BeforeNote => new("ZL108", Severity.Warning, "A space stands before the call of a note.")
    {
        Hint = "The call stands right behind its word or mark.",
        Breaks = "Folded. [^1]\n\n[^1]: Twice.",
        Keeps = "Folded.[^1]\n\n[^1]: Twice.",
        Fixes = true,
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                foreach (var note in passage.Notes)
                    if (note.Offset > 1 && passage.Text[note.Offset - 1] == ' ')
                        findings.Add(passage.SpanOf(note.Offset - 1, 1), "A space stands before the call of this note", passage.FixOf(note.Offset - 1, 1, ""));
        },
    };

    private static LintRule Unit => new("ZL109", Severity.Note, "A number and its unit stand together without a space.")
    {
        Hint = "Put a space between them; it will not be broken.",
        Breaks = "Leave 10mm of white.",
        Keeps = "Leave 10 mm of white.",
        Check = RulePatterns.Find(NumberAndUnit(), m => $"\"{m.Value}\" has no space between number and unit"),
    };

    /// <summary>"nofail,noatime,ro": several commas in one stretch without spaces are sooner a machine's than a writer's.</summary>
    private static bool IsNoRow(Passage passage, Match match)
    {
        var (words, start, end) = (passage.Words, match.Index, match.Index);
        while (start > 0 && !char.IsWhiteSpace(words[start - 1])) start--;
        while (end < words.Length && !char.IsWhiteSpace(words[end])) end++;
        return words.AsSpan(start..end).TrimEnd(",;").Count(match.Value[0]) < 2;
    }

    /// <summary>Columns, and chords over words: what the spaces say is where words stand.</summary>
    private static bool ProseAlone(Passage passage, Match match) => !passage.IsLaidOut(match.Index);

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)")]
    private static partial Regex TwoSpaces();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}""”’)]) +([,;:!?](?![)])|\.(?!\.|\w| \.|\s+[^\s\p{Lu}\p{N}""“‘(]))(?=[\s""”’»)]|$)")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}""”’)]) +(,|\.(?!\.|\w| \.|\s+[^\s\p{Lu}\p{N}""“‘(]))(?=[\s""”’»)]|$)")]
    private static partial Regex SpaceBeforeLowMark();

    // Not in what is typed to a machine: "-o rw,noatime", "uid=1,gid=2".
    [GeneratedRegex(@"(?<!(?:^|[\s\uFFFC])-\S* \S*)(?<![\d=/\\@_:<>{}$&#|*+\uFFFC]\S*)(?<!\uFFFC \S*)(?<=\p{L}{2})[,;](?=\p{L}{2})(?!\S*[\d=/\\@_<>{}$&#|*+\uFFFC])")]
    private static partial Regex NoSpaceAfterMark();

    [GeneratedRegex(@"[(\[] +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?,]) +[)\]]")]
    private static partial Regex SpaceInBracket();

    [GeneratedRegex(@"\t+")]
    private static partial Regex Tab();

    [GeneratedRegex(@"\u00A0 +| +\u00A0")]
    private static partial Regex NonBreakingPair();

    [GeneratedRegex(@"\p{L}{3,}(?:\u00A0\p{L}{3,}){2,}")]
    private static partial Regex NonBreakingWords();

    [GeneratedRegex(@"(?<![\w.])\d+(?:[.,]\d+)?(?:mm|cm|km|kg|mg|ml|kB|MB|GB|kHz|MHz|°C|°F)\b")]
    private static partial Regex NumberAndUnit();
}
