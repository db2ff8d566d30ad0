using System.Globalization;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What can be wrong in a file of settings: ZP010 to ZP021, ZP042 to ZP050 and ZP054.</summary>
internal static class SettingDiagnostics
{
    public static void InvalidYaml(this DiagnosticBag bag, SourceSpan span, string why) =>
        bag.Error("ZP010", span, $"This is not valid YAML: {FirstLine(why)}",
            "A text that holds \": \" or begins with one of [ { & * ! | > ' \" % @ needs quotation marks; lists and maps are indented with spaces");

    public static void WrongYaml(this DiagnosticBag bag, SourceSpan span, YamlMistake mistake) => bag.Error("ZP010", span, mistake.Message, mistake.Hint);

    public static void SettingsNotAMap(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP011", span, "Settings are lines of \"key: value\", and this is something else", "Write title: and the title, authors: and who wrote it, a line each");

    public static void TextTakenForMark(this DiagnosticBag bag, SourceSpan span, string mark) =>
        bag.Error("ZP042", span, $"\"{mark}\" is a mark of YAML's here and no text, so it would be lost", "Write the whole text in quotation marks");

    public static void CommentCutsText(this DiagnosticBag bag, SourceSpan span, string key, string text, string comment) =>
        bag.Warning("ZP043", span, $"A # behind a space begins a comment, so \"{key}\" is only \"{text}\"",
            $"If it belongs to the text, write \"{text} {comment}\" in quotation marks; a comment may stand on a line of its own");

    public static void CurlyQuotes(this DiagnosticBag bag, SourceSpan span, string key, string inner) =>
        bag.Warning("ZP044", span, $"Curly quotation marks are no marks of YAML's: they are printed as part of \"{key}\"", $"Write {key}: \"{inner}\" with straight ones, or without any; to have them printed, put straight ones round them");

    public static void ItemWithinText(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Warning("ZP050", span, $"This hyphen is set in further than the one above, so it is printed as part of \"{key}\"", "Begin the hyphens of a list below each other");

    public static void PeopleInOne(this DiagnosticBag bag, SourceSpan span, string key, string name, IEnumerable<string> people) =>
        bag.Warning("ZP045", span, $"\"{name}\" is taken for the name of one person",
            $"Several are written {key}: [{string.Join(", ", people)}]; one whose name has a comma is written {key}: [{{name: \"{name}\"}}]");

    public static void SurnameFirst(this DiagnosticBag bag, SourceSpan span, string key, string surname, string first) =>
        bag.Warning("ZP045", span, $"\"{surname}, {first}\" is printed with the surname first", $"Write {key}: {first} {surname}; for another order in lists write {key}: [{{name: {first} {surname}, sort: \"{surname}, {first}\"}}]");

    public static void PersonInTwo(this DiagnosticBag bag, SourceSpan span, string key, string surname, string first) =>
        bag.Warning("ZP046", span, $"\"{surname}\" and \"{first}\" are taken for two persons", $"One is written {key}: {first} {surname}. If they are two, write {key}: [{{name: {surname}}}, {{name: {first}}}]");

    public static void LanguageUnderstood(this DiagnosticBag bag, SourceSpan span, string typed, string tag) =>
        bag.Note("ZP047", span, $"\"{typed}\" is taken for the language {tag}", $"Write {tag}");

    public static void SeveralLanguages(this DiagnosticBag bag, SourceSpan span, string typed, string first) =>
        bag.Warning("ZP047", span, $"\"{typed}\" names several languages, and words are hyphenated and read out in one: {first} is taken, the first",
            $"Write {first} alone, and mark what is in another language where it stands: ::: {{lang=…}} for paragraphs, [words]{{lang=…}} in a line");

    public static void MoreThanOneDocument(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP048", span, "This line ends the settings, and what stands below it would be lost", "Delete the line: settings are one piece");

    public static void ListUnderstood(this DiagnosticBag bag, SourceSpan span, string key, Seq<string> parts) =>
        bag.Note("ZP049", span, $"\"{key}\" is taken for a list of {parts.Count}, parted at the commas", $"Write {key}: [{string.Join(", ", parts)}]; a single one with a comma in it goes between quotation marks");

    public static void KeyTwice(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Error("ZP012", span, $"The key \"{key}\" stands twice", "Delete one of the two");

    public static void UnknownKey(this DiagnosticBag bag, SourceSpan span, string key, string? nearest) =>
        bag.Warning("ZP013", span, $"The key \"{key}\" is not known, so it does nothing", nearest is null ? "publish new shows a zine.yaml with every key explained" : $"Was \"{nearest}\" meant?");

    public static void NothingSaid(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Note("ZP369", span, $"Nothing stands behind \"{key}:\", so it is as if the line were not there", "Write what it is to be, or delete the line");

    public static void StyleUnnamed(this DiagnosticBag bag, SourceSpan span, string usual) =>
        bag.Warning("ZP367", span, $"style: names no style, so it is {usual}", "Write style: chapbook, or style: {base: chapbook, text: {size: 10pt}}; publish styles lists them all");

    public static void KeyOfStyle(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Warning("ZP013", span, $"\"{key}\" is a setting of a style's and stands outside of it, so it does nothing", key is "base" or "extends" ? "Write style: {base: pamphlet, …}" : key is "measure" or "leading" ? "Write it into a part of the style: style: {base: pamphlet, text: {leading: 14pt}}" : $"Write style: {{base: pamphlet, {key}: …}}");

    public static void ForeignKey(this DiagnosticBag bag, SourceSpan span, string key, string instead) =>
        bag.Warning("ZP036", span, $"The key \"{key}\" is another program's, so it does nothing", instead);

    public static void WrongKind(this DiagnosticBag bag, SourceSpan span, string key, string wanted) =>
        bag.Error("ZP014", span, $"\"{key}\" wants {wanted}");

    public static void UnknownValue(this DiagnosticBag bag, SourceSpan span, string key, string wanted) =>
        bag.Error("ZP015", span, $"\"{key}\" has a value that is not known", $"It may be {wanted}");

    public static void NoLanguage(this DiagnosticBag bag, SourceSpan span, string tag) =>
        bag.Error("ZP016", span, $"\"{tag}\" is not a language tag", "Write en, en-GB, de, fr, es …");

    public static void NotADay(this DiagnosticBag bag, SourceSpan span, string key, string typed) =>
        bag.Error("ZP015", span, $"\"{key}\" wants a day, and \"{typed}\" is none", "Write it like 2026-11-05: year, month, day");

    public static void WrongSlug(this DiagnosticBag bag, SourceSpan span, string slug) =>
        bag.Error("ZP017", span, $"\"{slug}\" cannot be a file's name everywhere", "Use letters, digits, hyphens and at most 100 characters");

    public static void UnknownRole(this DiagnosticBag bag, SourceSpan span, string role, string? nearest) =>
        bag.Warning("ZP018", span, $"The role \"{role}\" is not known; \"contributor\" is used",
            nearest is null ? "Write author, editor, translator, illustrator … or a MARC relator code of three letters" : $"Was \"{nearest}\" meant?");

    public static void NamelessPerson(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP019", span, "This person has no name", "Write name: …");

    public static void YamlAlias(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP020", span, "A value that begins with * is a reference for YAML, and those are not used in settings", "Write the text in quotation marks");

    public static void SettingsTooDeep(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP021", span, "The settings are nested too deep, or too many");

    public static void KeyNotText(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP014", span, "A key is a word, and this is a list or a map");

    public static void NameTooLong(this DiagnosticBag bag, SourceSpan span, string what, int characters) => bag.Warning(
        "ZP054", span, string.Create(CultureInfo.InvariantCulture, $"\"{what}\" has {characters:N0} characters, so it is cut to {Files.Limits.Name:N0}: it stands on one page and in lists of books"),
        "Write a short one here, and the rest into the text");

    public static void WrongIsbn(this DiagnosticBag bag, SourceSpan span, string isbn) =>
        bag.Error("ZP804", span, $"The ISBN \"{isbn}\" is wrong: its last digit does not fit the others", "Compare it with the number that was given out");

    public static void SharedIsbn(this DiagnosticBag bag, SourceSpan span, string isbn) =>
        bag.Error("ZP805", span, $"The e-book and print share the ISBN \"{isbn}\"", "An ISBN stands for one format: give the e-book its own, or leave it out");

    private static string FirstLine(string why)
    {
        var end = why.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? why : why[..end];
        return line.StartsWith('(') && line.IndexOf("): ", StringComparison.Ordinal) is > 0 and var at ? line[(at + 3)..] : line;
    }
}
