using System.Globalization;
using Publish.Files.Changes;
using Publish.Manuscript.Files;
using Publish.Manuscript.Importing;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What can be wrong with the files of a manuscript: ZP001 to ZP009, ZP023 to ZP029, ZP040, ZP041, ZP051 to ZP053, ZP427, ZP428.</summary>
internal static class FileDiagnostics
{
    public static void TitleOfFile(this DiagnosticBag bag, SourceSpan span, string title) => bag.Note(
        "ZP053", span, $"This text has no heading and others link to it, so it is called \"{title}\" after its file", "Begin it with a heading of your own: # Its title");

    public static void NoSuchManuscript(this DiagnosticBag bag, string path, string kinds) =>
        bag.Error("ZP001", SourceSpan.None, "There is no file or folder of this name", NearestPath.Of(path) is { } nearest ? $"Was \"{nearest}\" meant?" : "Name " + kinds, path);

    public static void WasBrokenOff(this DiagnosticBag bag, string path, Settlement settled)
    {
        if (settled == Settlement.Finished)
            bag.Note("ZP427", SourceSpan.None, "An earlier command was stopped while it changed files here; all of it is done now", null, path);
        else if (settled == Settlement.TakenBack)
            bag.Note("ZP427", SourceSpan.None, "An earlier command was stopped while it changed files here; they are as they were before it, but for what somebody has written in them since", "Give that command again", path);
        else if (settled == Settlement.StillOpen)
            bag.Warning("ZP428", SourceSpan.None, "An earlier command was stopped while it changed files here, and the folder cannot be written to: some of them may be changed and some not", "Make the folder writable, and give this command again", path);
    }

    public static void UnreadableFile(this DiagnosticBag bag, string path, string why) =>
        bag.Error("ZP002", SourceSpan.None, $"The file cannot be read: {why}",
            why.EndsWith(FileLoader.NoFile, StringComparison.Ordinal) ? "Save what comes out of it as a file, and name that" : "See who owns it and whether it may be read", path);

    public static void FileTooLarge(this DiagnosticBag bag, string path, long bytes, int limit) =>
        bag.Error("ZP003", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"The file has {bytes:N0} bytes; at most {Limits.InWords(limit)} are read"),
            "Split it into several files, or see whether it is what you meant", path);

    public static void WrongUtf8(this DiagnosticBag bag, SourceSpan span, int position, byte wrong) =>
        bag.Error("ZP004", span, string.Create(CultureInfo.InvariantCulture, $"The text is not valid UTF-8: byte {position:N0} of the file is 0x{wrong:X2}"),
            "Save the file again with the encoding \"UTF-8\"");

    public static void Utf16(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP005", span, "The file is in UTF-16, and UTF-8 is expected", "Save the file again with the encoding \"UTF-8\"");

    public static void ControlCharacter(this DiagnosticBag bag, SourceSpan span, char character)
    {
        if (character == '\0') bag.Error("ZP006", span, "The file holds a NUL byte, so it is no text", "See whether it is a text file, saved as UTF-8");
        else bag.Warning("ZP006", span, $"The control character U+{(int)character:X4} cannot be printed; a space stands for it", "Delete it");
    }

    public static void NotAText(this DiagnosticBag bag, string path, ForeignFile foreign) =>
        bag.Error("ZP040", SourceSpan.None, $"This is {foreign.Name}, and a text is wanted", foreign.Advice, path);

    public static void NoText(this DiagnosticBag bag, string path, string others, string? hint) =>
        bag.Error("ZP007", SourceSpan.None, others.Length == 0 ? "The manuscript holds no text" : $"The manuscript holds no text, only {others}",
            hint ?? "Put Markdown files (01-beginning.md …) beside its zine.yaml", path);

    public static void SettingsBeside(this DiagnosticBag bag, string path) => bag.Note(
        "ZP365", SourceSpan.None, "the zine.yaml beside this file is not read, since the file alone is built", "Build the folder to have what it says", path);

    public static void LeftOut(this DiagnosticBag bag, string path, int count, string names, string hint) =>
        bag.Warning("ZP041", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"{(count == 1 ? "1 file or folder is" : $"{count:N0} files or folders are")} not part of the zine: {names}"), hint, path);

    public static void EmptyFile(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP008", span, "The file is empty");

    public static void UnknownKindOfFile(this DiagnosticBag bag, string path, Importers importers) =>
        bag.Error("ZP009", SourceSpan.None, $"A manuscript is {importers.Endings}, and this is {(importers.Count > 3 ? "none of them" : "neither")}",
            "Save the text as Markdown (.md) or as plain text (.txt)", path);

    public static void ManuscriptIsForeign(this DiagnosticBag bag, string path, Importers importers, ForeignFile foreign) =>
        bag.Error("ZP009", SourceSpan.None, $"A manuscript is {importers.Endings}, and this is {foreign.Name}", foreign.Advice, path);

    public static void NoTitle(this DiagnosticBag bag, SourceSpan span, string title, string? path) =>
        bag.Warning("ZP023", span, $"The zine has no title; it is called \"{title}\" after its file", "Write title: … in zine.yaml", path);

    public static void NoZineFile(this DiagnosticBag bag, string path, string? nearest) =>
        bag.Warning("ZP024", SourceSpan.None, nearest is null ? "The folder has no zine.yaml, so the zine is called after the folder and names nobody but its pieces' authors" : $"The folder has no zine.yaml, but \"{nearest}\", which is not read",
            nearest is null ? "Write a file of that name with two lines: title: … and authors: …" : $"Rename \"{nearest}\" to zine.yaml", path);

    public static void ContentsMissing(this DiagnosticBag bag, SourceSpan span, string name, string? nearest) =>
        bag.Error("ZP025", span, $"There is no file \"{name}\" in the manuscript", nearest is null ? null : $"Was \"{nearest}\" meant?");

    public static void ContentsOutside(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Error("ZP025", span, $"\"{name}\" lies outside of the manuscript", "Copy the file into the manuscript's folder");

    public static void ContentsTwice(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP025", span, $"\"{name}\" is named twice; it is set once, where it is named first");

    public static void ContentsNotMarkdown(this DiagnosticBag bag, SourceSpan span, string name, string hint) =>
        bag.Error("ZP025", span, $"\"{name}\" is not a Markdown file", hint);

    public static void NotInContents(this DiagnosticBag bag, SourceSpan span, string names, bool several) =>
        bag.Note("ZP026", span, $"{names} {(several ? "are not named in contents, so they are" : "is not named in contents, so it is")} left out",
            "Add to contents what belongs to the zine");

    public static void AboutTheFolder(this DiagnosticBag bag, string name) =>
        bag.Note("ZP027", SourceSpan.None, "The file is about the folder and not part of the zine, so it is left out",
            "Name it under contents: to have it set", name);

    public static void FrontMatterInFolder(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP028", span, "The front matter of this file is not used", "Write its keys into zine.yaml");

    /// <param name="why">In the TOML reader's words.</param>
    public static void WrongToml(this DiagnosticBag bag, SourceSpan span, string why) =>
        bag.Warning("ZP037", span, $"These settings are no TOML that can be read, so they are left out: {why}", "Write title = \"…\" between two lines of +++, or title: … between two lines of ---");

    public static void ReadAsSite(this DiagnosticBag bag, string folder, Sites.Site site) => bag.Note(
        "ZP038", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"The folder is read as {site.Name}: {(site.Texts.Count == 1 ? "1 text" : $"{site.Texts.Count:N0} texts {site.Order}")}{Drafts(site.Drafts)}"),
        $"For another order write a zine.yaml with contents: [{string.Join(", ", site.Texts.Take(2).Select(Yaml.YamlText.Quoted))}{(site.Texts.Count > 2 ? ", …" : "")}]", folder);

    public static void SiteKeys(this DiagnosticBag bag, string folder, IEnumerable<string> keys) =>
        bag.Note("ZP039", SourceSpan.None, $"What stands at the heads of the texts for another program is left out: {string.Join(", ", keys)}", "Nothing needs to be done", folder);

    private static string Drafts(int drafts) => drafts switch { 0 => "", 1 => "; 1 draft is left out", _ => string.Create(CultureInfo.InvariantCulture, $"; {drafts:N0} drafts are left out") };

    public static void FrontMatterOpen(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP029", span, "The front matter is not closed", "End it with a line of three hyphens");

    public static void PieceWithoutHeading(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP051", span, $"\"{name}\" begins with no heading, so there is no place that this link could lead to; its words are set without it", $"Begin {name} with a heading, as # Its title, or with title: … between two lines of ---");

    public static void SettingsWithoutFence(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Warning("ZP052", span, $"\"{key}\" looks like a setting, and is printed as text: settings stand between two lines of ---", "Put a line --- above the settings and another below them");

    public static void TooManyFiles(this DiagnosticBag bag, string path, int count) =>
        bag.Error("ZP022", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"The folder holds {count:N0} Markdown files; at most {Limits.TextFiles:N0} are read"), null, path);
}
