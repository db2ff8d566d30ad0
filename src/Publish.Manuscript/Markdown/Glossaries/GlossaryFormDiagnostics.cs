using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>How a glossary is written and what its file is called: ZP152 to ZP158.</summary>
internal static class GlossaryFormDiagnostics
{
    public static void OtherForm(this DiagnosticBag bag, SourceSpan span, string forms, int entries, bool hasIntroduction) =>
        bag.Note("ZP152", span, $"{(entries == 1 ? "One entry was" : $"{entries} entries were")} read from {forms}{(hasIntroduction ? ", and what stands before them as the introduction" : "")}",
            "Nothing needs to be done; publish glossary lists what was read");

    public static void NoEntries(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP153", span, "No term with its definition was found in the glossary",
            "Write \"Term: what it means\", each in a paragraph of its own; or the term on a line, and below it a colon, three spaces and the definition");

    public static void BracesNotRead(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP156", span, "What stands in these braces cannot be read, so it is printed with the term",
            "Every value wants its own quotation marks, and the braces a closing one: {short=\"land that all use\" aliases=\"common, waste\"}");

    public static void ChapterIsGlossary(this DiagnosticBag bag, SourceSpan span) =>
        bag.Note("ZP158", span, "This chapter is read as the glossary, and its terms get notes", "If it is a chapter like the others, write {.no-glossary} behind its heading; otherwise nothing needs to be done");

    public static void TakenForGlossary(this DiagnosticBag bag, string path) =>
        bag.Note("ZP154", SourceSpan.None, "The file is read as the glossary", "If it is a chapter, give it another name; otherwise call it glossary.md", path);

    public static void PerhapsTheGlossary(this DiagnosticBag bag, string path, string? chapter) =>
        bag.Warning("ZP155", SourceSpan.None, chapter is null ? "The file may be meant as the glossary, and is not read" : "The file may be meant as the glossary; it is set as a chapter, and its terms get no notes",
            "If it is the glossary, call it glossary.md", path);
}
