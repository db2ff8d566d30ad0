using System.Text.RegularExpressions;
using Publish.Lint.Reading;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>Words: ZL140 to ZL149.</summary>
internal static partial class WordRules
{
    // Words that may well follow themselves.
    private static readonly HashSet<string> MayRepeat = new(StringComparer.OrdinalIgnoreCase)
    {
        "had", "that", "very", "no", "yes", "so", "ha", "bye", "tut", "knock", "now", "there", "well", "hear", "long", "many", "far", "really", "more", "is",
        "der", "die", "das", "den", "dem", "sie", "nous", "vous", "en", "che", "se", "no", "si", "muy",
    };

    public static IEnumerable<LintRule> All => [Doubled, Capitals, Placeholders, LatinShort, ForeignScript, TypedBullet, OtherDialect];

    private static LintRule Doubled => new("ZL140", Severity.Warning, "A word stands twice in a row.")
    {
        Hint = "Take one of them out.",
        Breaks = "Fold the the sheet.",
        Keeps = "Fold the sheet.",
        Check = RulePatterns.Find(Twice(), m => MayRepeat.Contains(m.Groups[1].Value) ? null : $"\"{m.Groups[1].Value}\" stands twice"),
    };

    private static LintRule Capitals => new("ZL141", Severity.Note, "Several words stand in capitals.")
    {
        Hint = "Write *words* or [words]{.smallcaps}: capitals are spelled out letter by letter by some readers' voices.",
        Breaks = "This is VERY IMPORTANT INDEED today.",
        Keeps = "This is *very important indeed* today.",
        Check = RulePatterns.Find(ShoutedWords(), m => $"\"{Short(m.Value)}\" stands in capitals", where: p => p.Kind is PassageKind.Text),
    };

    private static LintRule Placeholders => new("ZL142", Severity.Warning, "A placeholder was left in the text.")
    {
        Hint = "Write what belongs there.",
        Breaks = "Print it at TODO on Friday.",
        Keeps = "Print it at the shop on Friday.",
        Check = RulePatterns.Find(LeftOver(), m => $"\"{m.Value}\" looks like a placeholder"),
    };

    private static LintRule LatinShort => new("ZL143", Severity.Note, "A Latin abbreviation lacks its full stops.")
    {
        Hint = "Write e.g. and i.e., or for example and that is.",
        Breaks = "Tools, eg a bone folder.",
        Keeps = "Tools, e.g. a bone folder.",
        Check = RulePatterns.Find(LatinWord(), m => $"\"{m.Value}\" lacks its full stops", where: p => p.Primary == "en"),
    };

    private static LintRule ForeignScript => new("ZL144", Severity.Warning, "Words in another script do not say which language they are in.")
    {
        Hint = "Say so, for voices and hyphenation: [words]{lang=ru}.",
        Breaks = "They call it самиздат и тамиздат там.",
        Keeps = "They call it [самиздат и тамиздат там]{lang=ru}.",
        Check = (subject, findings) =>
        {
            foreach (var passage in subject.Passages)
                if (passage.Language == passage.DocumentLanguage && IsLatin(passage.Primary))
                    foreach (Match words in ForeignWords().Matches(passage.Words))
                        findings.Add(passage.SpanOf(words.Index, words.Length), $"\"{Short(words.Value)}\" is in another script and has no language");
        },
    };

    private static LintRule TypedBullet => new("ZL145", Severity.Warning, "An item of a list is typed with a bullet of its own, so it is no list.")
    {
        Hint = "Begin each item with \"- \" on a line of its own.",
        Breaks = "·Fold",
        Keeps = "- Fold\n- Press",
        Check = RulePatterns.Find(Bullet(), m => $"\"{m.Value}\" at the start makes no list", where: p => p.Kind == PassageKind.Text),
    };

    private static LintRule OtherDialect => new(LintCodes.OtherDialect, Severity.Warning, "Markup that other programs understand stands in the text.")
    {
        Hint = "It is printed as it stands. A note is called [^label], without a space; \\pagebreak begins a page; publish new shows what else there is.",
        Breaks = "As [@folding] says.",
        Keeps = "As [the chapter on folding](#folding) says.\n\n# Folding {#folding}\n\nFold it.",
        Check = RulePatterns.Find(ForeignMarkup(), m => $"\"{Short(m.Value)}\" is markup of another program, so it stands as it was typed"),
    };

    private static bool IsLatin(string primary) => primary is not ("ru" or "uk" or "be" or "bg" or "sr" or "mk" or "el" or "he" or "ar" or "fa" or "ur" or "yi" or "ka" or "hy" or "hi" or "ja" or "zh" or "ko" or "th" or "kk");

    private static string Short(string words) => words.Length <= 40 ? words : words[..40].TrimEnd() + "…";

    [GeneratedRegex(@"\b(\p{L}+)[ \n]\1\b(?![-’'])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}{2,}(?: \p{Lu}{2,}){2,}(?!\p{L})")]
    private static partial Regex ShoutedWords();

    [GeneratedRegex(@"\b(?:TODO|FIXME|TBD|TBC|TK|XXX+|[Ll]orem [Ii]psum)\b")]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"(?<![\p{L}.])(?:eg|ie|Eg|Ie)(?=[,.]? \p{L})")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"(?:[\p{IsCyrillic}\p{IsGreek}\p{IsHebrew}\p{IsArabic}\p{IsGeorgian}\p{IsArmenian}]{2,}[ ,]*){2,}")]
    private static partial Regex ForeignWords();

    // Contents, wiki links, notes with a space in their label, LaTeX, Pandoc's citations and unnumbered headings, templates, formulas.
    [GeneratedRegex(@"\[TOC\]|!?\[\[[^\[\]]+\]\]|\[\^[^\[\]]*\s[^\[\]]*\]|\\(?:tableofcontents|footnote)\b|\[@\w[^\[\]]*\]|(?<= )\{-\}|\{\{[<%].*?[%>]\}\}|\{%.*?%\}|\$\$.+?\$\$|^!!! \w+", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignMarkup();

    [GeneratedRegex(@"^[•●▪‣◦·]\s*(?=\p{L})")]
    private static partial Regex Bullet();
}
