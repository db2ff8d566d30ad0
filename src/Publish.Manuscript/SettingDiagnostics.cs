using Publish.Model;

namespace Publish.Manuscript;

/// <summary>What can be wrong in a file of settings: ZP010 to ZP021.</summary>
internal static class SettingDiagnostics
{
    public static void InvalidYaml(this DiagnosticBag bag, SourceSpan span, string why) =>
        bag.Error("ZP010", span, $"This is not valid YAML: {FirstLine(why)}",
            "A text that holds \": \" or begins with one of [ { & * ! | > ' \" % @ needs quotation marks; lists and maps are indented with spaces");

    public static void SettingsNotAMap(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP011", span, "Settings are lines of \"key: value\", and this is something else");

    public static void KeyTwice(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Error("ZP012", span, $"The key \"{key}\" stands twice", "Delete one of the two");

    public static void UnknownKey(this DiagnosticBag bag, SourceSpan span, string key, string? nearest) =>
        bag.Warning("ZP013", span, $"The key \"{key}\" is not known, so it does nothing", nearest is null ? null : $"Was \"{nearest}\" meant?");

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
        bag.Error("ZP020", span, "References (*name) are not used in settings", "Write the value out");

    public static void SettingsTooDeep(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP021", span, "The settings are nested too deep, or too many");

    public static void KeyNotText(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP014", span, "A key is a word, and this is a list or a map");

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
