using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>What other dialects of Markdown, and other programs, would make something of: ZP185 to ZP199.</summary>
internal static class ForeignDiagnostics
{
    public static void Maths(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP185", span, "Formulas are not set, so this one is printed as it was typed",
            "Write it in words and signs (x², ½, √2), or show a picture of it: ![the formula in words](images/formula.png). For a plain dollar sign write \\$");

    public static void CommentNotClosed(this DiagnosticBag bag, SourceSpan span, string mark) =>
        bag.Warning("ZP186", span, $"A comment is begun here with {mark} and never closed, so all of it is printed", $"Close it, or write \\{mark} for the signs themselves");

    public static void CommentOverParagraphs(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP186", span, "This comment goes on behind the end of its paragraph and would be printed",
            "Begin it on a line of its own and end a line with its closing mark, or make a comment of each paragraph");

    public static void CommentCutShort(this DiagnosticBag bag, SourceSpan span) =>
        bag.Error("ZP186", span, "This comment goes on behind the end of the list or quotation that it stands in, and would be printed",
            "Indent all of its lines alike, or move it out");

    public static void EmbeddedNote(this DiagnosticBag bag, SourceSpan span, string target) =>
        bag.Warning("ZP187", span, "The text of another note is not drawn in here: it stands elsewhere, and a link to it here",
            $"Copy the words in where they are to be read here, or write the link as one: [[{target}]]");

    public static void NoteDrawnIn(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Note("ZP187", span, $"\"{name}\" stands where another note draws it in, and not by itself", "Write that link without the exclamation mark where it is to stand by itself");

    public static void Template(this DiagnosticBag bag, SourceSpan span, string typed, string? instead) =>
        bag.Warning("ZP188", span, $"{typed} is for a website's program, so it is printed as it was typed", instead ?? "Delete it, or write what it stands for");

    public static void TemplateAround(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP188", span, $"{typed} is for a website's program, so it is left out, and what it stands around is kept", "Look whether the words do without it");

    public static void TemplateOfSite(this DiagnosticBag bag, SourceSpan span, string typed, string? instead) =>
        bag.Warning("ZP188", span, $"{typed} is for a website's program, so it is left out", instead ?? "Write what it stands for where the zine is to have it");

    public static void Latex(this DiagnosticBag bag, SourceSpan span, string command, string instead) =>
        bag.Warning("ZP189", span, $"{command} is LaTeX, so it is printed as it was typed", instead);

    public static void Citation(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP190", span, $"{typed} is not looked up in a bibliography, so it is printed as it was typed", "Write the source into a note: ^[Author, Title, year.]");

    public static void OtherMarkup(this DiagnosticBag bag, SourceSpan span, string typed, string whose, string instead) =>
        bag.Warning("ZP191", span, $"{typed} is {whose}, so it is printed as it was typed", instead);

    public static void AttributesOfSite(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP191", span, $"{typed} is how Jekyll says what something is to look like on the web, so it is left out", "Write {.class #id} without the colon, on the line above the block, where the zine is to have it too");

    public static void ShortCode(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP192", span, $"{typed} is printed as it was typed: no picture is put in for it", "Write it in words, or use a sign that the faces have (★ ✓ → ☕)");

    public static void Tag(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Note("ZP193", span, $"The tag {typed} is printed as it was typed", "Delete it, or hide it from readers: <!-- #tag -->");

    public static void LineOfTags(this DiagnosticBag bag, SourceSpan span, string tags) =>
        bag.Note("ZP193", span, $"This line of tags is left out, as HedgeDoc hides it: {tags}", $"To shelve the zine under them, write subjects: [{tags}] in zine.yaml");

    public static void BlockId(this DiagnosticBag bag, SourceSpan span, string typed) =>
        bag.Warning("ZP193", span, $"{typed} is no name for this paragraph here, so it is printed as it was typed", $"Write {{#{typed.TrimStart('^')}}} in its place, or delete it");

    public static void Drawing(this DiagnosticBag bag, SourceSpan span, string syntax) =>
        bag.Warning("ZP195", span, $"Other programs make something of \"{syntax}\"; here its lines are printed as they were typed", "Put a picture of it in: ![what it shows](images/…)");

    public static void WordsBehindCode(this DiagnosticBag bag, SourceSpan span, string words) =>
        bag.Warning("ZP195", span, $"{(words.Length > 40 ? words[..39] + "…" : words)} behind the code's language has no effect", "Lines of code have neither numbers nor colours here; write a name of the code above it");

    public static void RawText(this DiagnosticBag bag, SourceSpan span, string format) =>
        bag.Warning("ZP196", span, $"This is meant for {format} alone, and it is printed as it was typed", "Delete it, or write it in Markdown");
}
