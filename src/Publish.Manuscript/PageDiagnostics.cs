using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>What can be wrong with the pages outside of the text that <c>zine.yaml</c> names: ZP240 to ZP242, and headings that are drawn: ZP248.</summary>
internal static class PageDiagnostics
{
    public static void PageMissing(this DiagnosticBag bag, SourceSpan span, string path, string? nearest) =>
        bag.Error("ZP240", span, $"There is no text \"{path}\" in the manuscript", nearest is null ? "Put the file beside zine.yaml, or write the name of one that is there" : $"Was \"{nearest}\" meant?");

    public static void PageOutside(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP241", span, $"The text \"{path}\" lies outside of the manuscript, and nothing is read from there", "Copy it beside zine.yaml, and write its name");

    public static void PageUnnamed(this DiagnosticBag bag, SourceSpan span, string key) =>
        bag.Error("ZP242", span, $"{key}: names no file", $"Write {(key == "blanks" ? "blanks: [images/one.png, notes.md]" : $"{key}: images/name.png{(key == "poster" ? "" : ", or a Markdown file")}")}");

    public static void NoteInDrawnHeading(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP248", span, "A heading that is a picture has no place for a note's call", "Let the first sentence below it call the note");

    public static void PosterIsText(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP242", span, $"A poster is one picture over the whole sheet, and \"{path}\" is a text", "Name a picture, or make one of the text");
}
