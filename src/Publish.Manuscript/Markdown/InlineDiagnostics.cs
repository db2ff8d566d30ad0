using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What can be wrong with notes, links, ids and references: ZP130 to ZP159.</summary>
internal static class InlineDiagnostics
{
    public static void NoSuchNote(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP130", span, $"There is no note \"{label}\" in this file, so the call stands as it was typed",
            label.Contains(' ', StringComparison.Ordinal) ? $"For a note whose words stand here write ^[{label}]" : $"Write [^{label}]: and the note's text on a line of its own");

    public static void NoteNotCalled(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP131", span, $"Nothing calls the note \"{label}\", so it is left out", $"Write [^{label}] where it belongs, or delete it");

    public static void NoteTwice(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP132", span, $"The note \"{label}\" is written twice; the first one is used", "Give one of the two another label");

    public static void NoteInNote(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP133", span, "A note cannot have notes, so the inner one stands in parentheses", "Write its words into the outer note");

    public static void NotesInCircle(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP133", span, "Notes that call each other without end cannot be set, so this call stays as it was typed", "Write its words into the outer note, or take the call out");

    public static void NoteCalledAgain(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Note("ZP134", span, $"The note \"{label}\" is called again; it is set again under a number of its own");

    public static void LinkRefused(this DiagnosticBag bag, SourceSpan span, string scheme) =>
        bag.Warning("ZP135", span, $"Links of the kind \"{scheme}:\" are not made; the words are kept", "Link to https, http, mailto, tel, ftp, doi or urn");

    public static void LinkToFile(this DiagnosticBag bag, SourceSpan span, string url) =>
        bag.Warning("ZP136", span, $"\"{url}\" is neither on the web nor a file of this zine's text; the words are kept",
            url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"Write https://{url}" : "Link to https://…, to #an-id, or to one of the Markdown files");

    public static void EmptyLink(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP137", span, "This link leads nowhere; the words are kept", "Write [words](https://…) or [words](#an-id)");

    public static void NoSuchLinkLabel(this DiagnosticBag bag, SourceSpan span, string label) =>
        bag.Warning("ZP138", span, $"There is no address for \"[{label}]\", so this stands as it was typed", $"Write [{label}]: https://… on a line of its own");

    public static void IdTwice(this DiagnosticBag bag, SourceSpan span, string id) =>
        bag.Warning("ZP140", span, $"The id \"{id}\" stands elsewhere already, so this one is left out", "Give each place an id of its own");

    public static void UnusableId(this DiagnosticBag bag, SourceSpan span, string id) =>
        bag.Warning("ZP141", span, $"\"{id}\" cannot be an id, so it is left out",
            "Begin with a letter; ids that begin with gloss- or use-, glossary and contents are the program's own");

    public static void NoLanguageTag(this DiagnosticBag bag, SourceSpan span, string tag) =>
        bag.Warning("ZP142", span, $"\"{tag}\" is not a language tag", "Write lang=en, lang=fr, lang=de-AT …");

    public static void NoSuchFile(this DiagnosticBag bag, SourceSpan span, string file, string? nearest) =>
        bag.Warning("ZP144", span, $"\"{file}\" is not a part of this zine; the words are kept without a link",
            nearest is null ? null : $"Was \"{nearest}\" meant?");

    public static void NotInAGlossary(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP146", span, "This is neither a term nor, by its indent, part of a definition; it is taken for part of the entry above",
            "Indent it by four spaces if it belongs there, or put it before the first term");

    public static void UnknownEntryKey(this DiagnosticBag bag, SourceSpan span, string key, string? nearest) =>
        bag.Warning("ZP147", span, $"An entry has no \"{key}\"", nearest is null ? "It may have aliases, short, case, kind and see" : $"Was \"{nearest}\" meant?");

    public static void TermWithoutDefinition(this DiagnosticBag bag, SourceSpan span, string term) =>
        bag.Warning("ZP149", span, $"\"{term}\" has no definition, so it is left out", "Write a line \":   …\" below it");

    public static void SecondGlossary(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP150", span, "The zine has a glossary already; these entries are added to it");

    public static void UnknownCase(this DiagnosticBag bag, SourceSpan span, string value) =>
        bag.Warning("ZP151", span, $"\"case={value}\" is not known", "Write case=exact, or nothing");
}
