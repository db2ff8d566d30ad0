using System.Text;
using System.Text.RegularExpressions;
using Publish.Lint.Reading;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>Characters that look like others, or like nothing: ZL130 to ZL139.</summary>
internal static partial class CharacterRules
{
    public static IEnumerable<LintRule> All => [Invisible, Directions, LookAlikes, Decomposed, Ligatures, Numerals, Lost, Misread];

    private static LintRule Invisible => new("ZL130", Severity.Warning, "A character that nobody can see stands in the text.")
    {
        Hint = "Take it out; it hides words from the search and from the glossary.",
        Breaks = "Fold\uFEFF it.",
        Keeps = "Fold it.",
        Fixes = true,
        Check = RulePatterns.FindAnywhere(Unseen(), m => $"The invisible character {RulePatterns.Name(m.Value[0])} stands here", m => ""),
    };

    private static LintRule Directions => new("ZL131", Severity.Warning, "A mark that turns the direction of writing stands in a text that runs one way.")
    {
        Hint = "Take it out, unless the words run the other way: then say so with {lang=…}.",
        Breaks = "Fold \u202Dit.",
        Keeps = "Fold it.",
        Check = RulePatterns.FindAnywhere(Turning(), m => $"The direction mark {RulePatterns.Name(m.Value[0])} stands here"),
    };

    private static LintRule LookAlikes => new("ZL132", Severity.Warning, "A word mixes letters of two scripts that look alike.")
    {
        Hint = "Type the word again: no search and no glossary finds it as it is.",
        Breaks = "A sheet of p\u0430per.",
        Keeps = "A sheet of paper.",
        Fixes = true,
        Check = RulePatterns.Find(MixedWord(), m => $"\"{m.Value}\" mixes letters of two scripts", m => LookAlike.InLatin(m.Value)),
    };

    private static LintRule Decomposed => new("ZL133", Severity.Warning, "An accent is typed as a character of its own behind its letter.")
    {
        Hint = "Write the accented letter as one character.",
        Breaks = "A cafe\u0301.",
        Keeps = "A café.",
        Fixes = true,
        Check = RulePatterns.FindAnywhere(LetterAndAccent(), m => $"\"{m.Value}\" is a letter and an accent", m => m.Value.Normalize(NormalizationForm.FormC)),
    };

    private static LintRule Ligatures => new("ZL134", Severity.Warning, "A ligature is typed as a character, as scanning leaves it.")
    {
        Hint = "Write its letters; the type makes the ligature by itself.",
        Breaks = "The \uFB01rst sheet.",
        Keeps = "The first sheet.",
        Fixes = true,
        Check = RulePatterns.FindAnywhere(TypedLigature(), m => $"The ligature \"{m.Value}\" stands for its letters", m => m.Value.Normalize(NormalizationForm.FormKC)),
    };

    private static LintRule Numerals => new("ZL135", Severity.Warning, "A Roman numeral is typed as a character of its own.")
    {
        Hint = "Write it in letters, or set it in small capitals: [xii]{.smallcaps}.",
        Breaks = "Chapter Ⅻ.",
        Keeps = "Chapter XII.",
        Fixes = true,
        Check = RulePatterns.FindAnywhere(RomanCharacter(), m => $"\"{m.Value}\" is one character", m => m.Value.Normalize(NormalizationForm.FormKC)),
    };

    private static LintRule Lost => new("ZL136", Severity.Warning, "A character was lost when the text was converted.")
    {
        Hint = "See what stood there in the original.",
        Breaks = "Isn\uFFFDt it.",
        Keeps = "Isn’t it.",
        Check = RulePatterns.FindAnywhere(Replacement(), _ => "A lost character stands here as U+FFFD"),
    };

    private static LintRule Misread => new("ZL137", Severity.Warning, "The text was read in the wrong encoding somewhere on its way.")
    {
        Hint = "Get the text again from where it came, or mend the letters by hand.",
        Breaks = "The cafÃ© isnâ€™t open.",
        Keeps = "The café isn’t open.",
        Check = RulePatterns.FindAnywhere(WrongDecoding(), m => $"\"{m.Value}\" looks like UTF-8 that was read as something else"),
    };

    [GeneratedRegex(@"[\uFEFF\u2060\u2061-\u2064\u180E]|(?<=[a-zA-Z ])[\u200B\u200C\u200D](?=[a-zA-Z ])")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\u200E\u200F\u202A-\u202E\u2066-\u2069]+(?![\p{IsHebrew}\p{IsArabic}])")]
    private static partial Regex Turning();

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?=\p{L}*[A-Za-z])(?=\p{L}*[\p{IsCyrillic}\p{IsGreek}])(?!\p{L}*[µΩπ])\p{L}{2,}")]
    private static partial Regex MixedWord();

    [GeneratedRegex(@"[A-Za-z][\u0300-\u030C\u0323\u0327\u0328]")]
    private static partial Regex LetterAndAccent();

    [GeneratedRegex(@"[\uFB00-\uFB06]")]
    private static partial Regex TypedLigature();

    [GeneratedRegex(@"[\u2160-\u217F]")]
    private static partial Regex RomanCharacter();

    [GeneratedRegex(@"\uFFFD")]
    private static partial Regex Replacement();

    [GeneratedRegex(@"Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF\u0152-\u2122]")]
    private static partial Regex WrongDecoding();
}
