using System.Text.RegularExpressions;
using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Lint.Rules;

/// <summary>What a library would write on the card: ZL301 to ZL319.</summary>
internal static partial class MetadataRules
{
    private const int LongestDescription = 1000;
    private const int ShortestDescription = 15;

    public static IEnumerable<LintRule> All =>
        [NoAuthor, NoDate, NoLanguage, NoLicence, NoDescription, LongDescription, NoSubjects, TitleCapitals, TitleStop, WordedDate, NameTurned, NameCapitals, LicenceVersion, CoverAlone, SubtitleTwice];

    private static LintRule NoAuthor => Missing("ZL301", Severity.Warning, "authors", "The zine does not say who made it.", "Write authors: a name, a pen name, or Anonymous.",
        "title: A Walk\n", m => m.Contributors.IsEmpty);

    private static LintRule NoDate => Missing("ZL302", Severity.Warning, "date", "The zine does not say when it was made.", "Write date: with a year, a month or a day, as in 2026-05.",
        "title: A Walk\n", m => m.Date.Length == 0);

    private static LintRule NoLanguage => new("ZL303", Severity.Warning, "The zine does not say which language it is in, and is taken for English.")
    {
        Hint = "Write language: en, de, fr …; hyphens, quotation marks and voices depend on it.",
        Breaks = new("Text.", "title: A Walk\n"),
        Keeps = "Text.",
        Check = (subject, findings) =>
        {
            if (!subject.Card.Has("language")) findings.Add(subject.Card.Of("language"), "The zine does not say which language it is in");
        },
    };

    private static LintRule NoLicence => Missing("ZL304", Severity.Note, "licence", "The zine does not say whether others may copy it.", "Write licence: CC BY-SA 4.0, Public domain or All rights reserved.",
        "title: A Walk\n", m => m.Licence.Length == 0);

    private static LintRule NoDescription => Missing("ZL305", Severity.Note, "description", "The zine does not say what it is about.", "Write description: with a sentence or two, for catalogues and shops.",
        "title: A Walk\n", m => m.Description.Length == 0);

    private static LintRule LongDescription => Card("ZL306", Severity.Note, "description", "The description is too long for a catalogue, or too short to say anything.", "Write two to five sentences.",
        "title: A Walk\ndescription: Walks.\n",
        m => m.Description.Length is > 0 and < ShortestDescription ? "The description says next to nothing" : m.Description.Length > LongestDescription ? $"The description has {m.Description.Length} characters" : null);

    private static LintRule NoSubjects => Missing("ZL307", Severity.Note, "subjects", "The zine names no subjects under which a library could shelve it.", "Write subjects: [printing, paper].",
        "title: A Walk\n", m => m.Subjects.IsEmpty);

    private static LintRule TitleCapitals => Card("ZL308", Severity.Warning, "title", "The title is typed in capitals.", "Type it as you would in a sentence; the style may set it in capitals.",
        "title: A WALK OUTSIDE\n", m => WordShape.AreCapitals(m.Title) ? "The title is typed in capitals" : null);

    private static LintRule TitleStop => Card("ZL309", Severity.Warning, "title", "The title ends with a full stop.", "Titles end without one.",
        "title: A Walk.\n", m => m.Title.EndsWith('.') && !m.Title.EndsWith("..", StringComparison.Ordinal) && m.Title.IndexOf('.', StringComparison.Ordinal) == m.Title.Length - 1 ? "The title ends with a full stop" : null);

    private static LintRule WordedDate => Card("ZL310", Severity.Note, "date", "The date is written in words, or is none, so no catalogue can sort it.", "Write it as 2026, 2026-05 or 2026-05-01.",
        "title: A Walk\ndate: May 2026\n", m => m.Date.Length > 0 && !SortableDate().IsMatch(m.Date) ? $"No catalogue can sort by \"{m.Date}\"" : null);

    private static LintRule NameTurned => Card("ZL311", Severity.Note, "author", "A name is turned round for sorting.", "Write the name as it is spoken, and {name: Wren Ash, sort: \"Ash, Wren\"} where its order matters.",
        "title: A Walk\nauthors: \"Ash, Wren\"\n", m => Names(m).FirstOrDefault(name => TurnedName().IsMatch(name)) is { } name ? $"\"{name}\" is turned round" : null);

    private static LintRule NameCapitals => Card("ZL312", Severity.Note, "author", "A name is typed in capitals.", "Type it as its owner does.",
        "title: A Walk\nauthors: WREN ASH\n", m => Names(m).FirstOrDefault(WordShape.AreCapitals) is { } name ? $"\"{name}\" is typed in capitals" : null);

    private static LintRule LicenceVersion => Card("ZL313", Severity.Note, "licence", "A Creative Commons licence is named without its version.", "Write CC BY-SA 4.0, say.",
        "title: A Walk\nlicence: CC BY\n", m => CreativeCommons().IsMatch(m.Licence) ? $"\"{m.Licence}\" is named without its version" : null);

    private static LintRule CoverAlone => Card("ZL314", Severity.Warning, "cover", "A cover's picture has no description for those who do not see it.", "Write cover-alt: with the words on it and what it shows.",
        "title: A Walk\ncover: images/a.png\n",
        m => m is { Cover.Length: > 0, CoverAlternative.Length: 0 } or { BackCover.Length: > 0, BackCoverAlternative.Length: 0 } ? "A cover has no description" : null);

    private static LintRule SubtitleTwice => Card("ZL315", Severity.Note, "subtitle", "The subtitle says the title once more.", "Say something else, or leave it out.",
        "title: A Walk\nsubtitle: A Walk outside\n", m => m.Subtitle.Length > 0 && m.Subtitle.StartsWith(m.Title, StringComparison.OrdinalIgnoreCase) ? "The subtitle begins with the title" : null);

    private static LintRule Missing(string code, Severity severity, string key, string meaning, string hint, string zine, Predicate<Metadata> isMissing) =>
        Card(code, severity, key, meaning, hint, zine, m => isMissing(m) ? meaning.TrimEnd('.') : null);

    private static LintRule Card(string code, Severity severity, string key, string meaning, string hint, string zine, Func<Metadata, string?> wrong) => new(code, severity, meaning)
    {
        Hint = hint,
        Breaks = new("Text.", zine),
        Keeps = "Text.",
        Check = (subject, findings) =>
        {
            if (wrong(subject.Document.Metadata) is { } message) findings.Add(subject.Card.Of(key), message);
        },
    };

    private static IEnumerable<string> Names(Metadata metadata) => ((IEnumerable<Contributor>)metadata.Contributors).Select(c => c.Name);

    [GeneratedRegex(@"^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$")]
    private static partial Regex SortableDate();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}.]*$")]
    private static partial Regex TurnedName();

    [GeneratedRegex(@"^CC[ -]BY(?:[ -](?:SA|NC|ND|NC-SA|NC-ND))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}
