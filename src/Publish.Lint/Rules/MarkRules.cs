using System.Text.RegularExpressions;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>Dashes, dots and signs: ZL110 to ZL129. Where typography is smart, most of them become right by themselves and are not looked for.</summary>
internal static partial class MarkRules
{
    public static IEnumerable<LintRule> All =>
        [StraightQuotes, TypedDashes, TypedDots, HyphenAsDash, RangeHyphen, Times, Degree, Minus, Accents, RepeatedMarks, Shouting, Dots, Guillemets, PlusMinus];

    private static LintRule StraightQuotes => new("ZL110", Severity.Warning, "Straight quotation marks stand in a zine whose typography is as typed.")
    {
        Hint = "Write the marks of print, or let them be set: typography: smart.",
        Breaks = new("He said \"fold\".", LintExample.GoodZine + "typography: as-typed\n"),
        Keeps = new("He said “fold”.", LintExample.GoodZine + "typography: as-typed\n"),
        Check = RulePatterns.Find(Straight(), m => $"A straight {m.Value} stands in the text", where: RulePatterns.AsTyped),
    };

    private static LintRule TypedDashes => new("ZL111", Severity.Warning, "Two or three hyphens stand for a dash in a zine whose typography is as typed.")
    {
        Hint = "Write – or —, or let them be set: typography: smart.",
        Breaks = new("Paper -- and ink.", LintExample.GoodZine + "typography: as-typed\n"),
        Keeps = new("Paper – and ink.", LintExample.GoodZine + "typography: as-typed\n"),
        Fixes = true,
        Check = RulePatterns.Find(Hyphens(), _ => "Hyphens stand for a dash", m => m.Length == 2 ? "–" : "—", RulePatterns.AsTyped),
    };

    private static LintRule TypedDots => new("ZL112", Severity.Warning, "Three full stops stand for an ellipsis in a zine whose typography is as typed.")
    {
        Hint = "Write …, or let it be set: typography: smart.",
        Breaks = new("And so on...", LintExample.GoodZine + "typography: as-typed\n"),
        Keeps = new("And so on…", LintExample.GoodZine + "typography: as-typed\n"),
        Fixes = true,
        Check = RulePatterns.Find(ThreeDots(), _ => "Three full stops stand for an ellipsis", _ => "…", RulePatterns.AsTyped),
    };

    private static LintRule HyphenAsDash => new("ZL113", Severity.Warning, "A hyphen between spaces stands for a dash in a zine whose typography is as typed.")
    {
        Hint = "Write –, or let it be set: typography: smart.",
        Breaks = new("Paper - and ink.", LintExample.GoodZine + "typography: as-typed\n"),
        Keeps = new("Paper – and ink.", LintExample.GoodZine + "typography: as-typed\n"),
        Fixes = true,
        Check = RulePatterns.Find(LoneHyphen(), _ => "A hyphen stands for a dash", _ => "–", RulePatterns.AsTyped),
    };

    private static LintRule RangeHyphen => new("ZL114", Severity.Warning, "A hyphen stands between the numbers of a range.")
    {
        Hint = "A range has an en dash: 12–15.",
        Breaks = new("See pages 12-15.", LintExample.GoodZine),
        Keeps = new("See pages 12–15.", LintExample.GoodZine),
        Fixes = true,
        Check = RulePatterns.Find(Range(), m => $"The range \"{m.Value}\" has a hyphen", Dashed)
            + RulePatterns.Find(PlainRange(), m => $"The range \"{m.Value}\" has a hyphen", Dashed, RulePatterns.AsTyped),
    };

    private static LintRule Times => new("ZL115", Severity.Warning, "The letter x stands for the sign of multiplication.")
    {
        Hint = "Write ×.",
        Breaks = "A sheet of 148 x 210 mm.",
        Keeps = "A sheet of 148 × 210 mm.",
        Fixes = true,
        Check = RulePatterns.Find(LetterX(), _ => "An x stands between two numbers", m => m.Value.Replace('x', '×')),
    };

    private static LintRule Degree => new("ZL116", Severity.Warning, "A raised letter stands for the degree sign.")
    {
        Hint = "Write °.",
        Breaks = "Dry it at 20 ºC.",
        Keeps = "Dry it at 20 °C.",
        Fixes = true,
        Check = RulePatterns.Find(RaisedO(), _ => "A raised o or ring stands for the degree sign", _ => "°"),
    };

    private static LintRule Minus => new("ZL117", Severity.Note, "A hyphen stands for the minus sign.")
    {
        Hint = "Write −.",
        Breaks = "It was -5 °C outside.",
        Keeps = "It was −5 °C outside.",
        Fixes = true,
        Check = RulePatterns.Find(Negative(), m => $"\"{m.Value}\" has a hyphen for its minus", _ => "−"),
    };

    private static LintRule Accents => new("ZL118", Severity.Warning, "An accent of its own stands for an apostrophe.")
    {
        Hint = "Write '.",
        Breaks = "It isn´t folded.",
        Keeps = "It isn't folded.",
        Fixes = true,
        Check = RulePatterns.Find(AccentAsApostrophe(), _ => "An accent stands for the apostrophe", _ => "'"),
    };

    private static LintRule RepeatedMarks => new("ZL119", Severity.Warning, "A punctuation mark stands twice.")
    {
        Hint = "Leave one of them.",
        Breaks = "Fold,, press.",
        Keeps = "Fold, press.",
        Fixes = true,
        Check = RulePatterns.Find(TwoMarks(), m => $"\"{m.Value}\" stands twice", m => m.Value[..1]),
    };

    private static LintRule Shouting => new("ZL120", Severity.Note, "Several exclamation or question marks stand in a row.")
    {
        Hint = "One is loud enough.",
        Breaks = "Print it now!!!",
        Keeps = "Print it now!",
        Check = RulePatterns.Find(ManyMarks(), m => $"\"{m.Value}\" shouts"),
    };

    private static LintRule Dots => new("ZL121", Severity.Warning, "Two full stops stand together: one too many for an end, one too few for an ellipsis.")
    {
        Hint = "Write one, or three.",
        Breaks = "Fold it.. Press it.",
        Keeps = "Fold it. Press it.",
        Check = RulePatterns.Find(TwoDots(), _ => "Two full stops stand together"),
    };

    private static LintRule Guillemets => new("ZL122", Severity.Warning, "Signs of less and greater stand for quotation marks.")
    {
        Hint = "Write « and ».",
        Breaks = "He said >>fold<< to me.",
        Keeps = "He said »fold« to me.",
        Check = RulePatterns.Find(TwoAngles(), _ => "Signs of less and greater stand for quotation marks"),
    };

    private static LintRule PlusMinus => new("ZL123", Severity.Note, "A sign is put together from others.")
    {
        Hint = "Write ±, ©, ™, ½ or → as one character.",
        Breaks = "Trim it to +/- 1 mm.",
        Keeps = "Trim it to ± 1 mm.",
        Fixes = true,
        Check = RulePatterns.Find(Composite(), m => $"\"{m.Value}\" is put together from several signs", m => m.Value switch { "+/-" => "±", "(c)" or "(C)" => "©", "(tm)" or "(TM)" => "™", "->" => "→", _ => null }),
    };

    private static string Dashed(Match range) => range.Value.Replace('-', '–');

    [GeneratedRegex(@"[""']")]
    private static partial Regex Straight();

    [GeneratedRegex(@"(?<![-\p{Pd}])-{2,3}(?![-\p{Pd}\w])|(?<=\w)-{2,3}(?=\w)")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"(?<!\.)\.{3}(?!\.)")]
    private static partial Regex ThreeDots();

    [GeneratedRegex(@"(?<=[^\s\d] )-(?= [^\s\d])")]
    private static partial Regex LoneHyphen();

    // Years and "pp. 12-15" are set right by smart typography.
    [GeneratedRegex(@"(?<=\b(?:[Pp]ages?|[Cc]hapters?|[Yy]ears?|Seiten?|Kapitel|sheets?) )\d{1,4}-\d{1,4}(?![-\d/.]\d|-)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<=\b(?:pp?\.|S\.) ?)\d{1,4}-\d{1,4}(?![-\d/.]\d|-)|(?<![-\d/.+:])\b(?:1[5-9]|20)\d\d-(?:1[5-9]|20)\d\d\b(?![-/:])", RegexOptions.CultureInvariant)]
    private static partial Regex PlainRange();

    [GeneratedRegex(@"(?<=\d(?: ?(?:mm|cm|m|in|px))?) x (?=\d)|(?<=(?<![\w.:/_-])[1-9]\d*)x(?=\d+\b(?![.:/_-]?\w))")]
    private static partial Regex LetterX();

    [GeneratedRegex(@"(?<=\d\s?)[º˚](?=\s?[CFK]\b)")]
    private static partial Regex RaisedO();

    [GeneratedRegex(@"(?<=(?:^|[\s(\u00A0]))-(?=\d+(?:[.,]\d+)?\s?(?:°|%|degrees))")]
    private static partial Regex Negative();

    [GeneratedRegex(@"(?<=\p{L})[`´](?=\p{L})")]
    private static partial Regex AccentAsApostrophe();

    [GeneratedRegex(@"(?<=[\w""”’)])(?:,{2}|;{2}|:{2})(?=[\s""”’)]|$)")]
    private static partial Regex TwoMarks();

    [GeneratedRegex(@"!{2,}|\?{2,}|(?:\?!|!\?)[?!]+")]
    private static partial Regex ManyMarks();

    [GeneratedRegex(@"(?<=\p{L})\.\.(?![.\w/])")]
    private static partial Regex TwoDots();

    [GeneratedRegex(@"(?:<<|>>)\s?\p{L}[^<>]*(?:<<|>>)")]
    private static partial Regex TwoAngles();

    [GeneratedRegex(@"\+/-|\([cC]\)(?=\s*\d{4})|(?<=[Cc]opyright )\([cC]\)|\((?:tm|TM)\)(?=\s*(?:\d{4}|\p{Lu}))|(?<=\s)->(?=\s)")]
    private static partial Regex Composite();
}
