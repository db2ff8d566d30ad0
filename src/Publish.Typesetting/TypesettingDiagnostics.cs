using System.Text;
using Publish.Model;

namespace Publish.Typesetting;

/// <summary>What typesetting has to tell a writer: ZP5xx from 520.</summary>
internal static class TypesettingDiagnostics
{
    public static void MissingCharacter(this DiagnosticBag bag, int character, SourceSpan span) => bag.Warning(
        "ZP520", span, $"no shipped face has the character {Shown(character)}U+{character:X4}; an empty box is printed",
        "use another character, or bring a font that has it in the style's fonts folder");

    public static void MissingPicture(this DiagnosticBag bag, string path, SourceSpan span) => bag.Warning(
        "ZP521", span, $"the picture {path} is not there to be printed; its description stands in its place");

    public static void UnsetScript(this DiagnosticBag bag, string script, SourceSpan span) => bag.Warning(
        "ZP522", span, $"the text holds {script}, which cannot be set in pages yet",
        "the EPUB shows it right; the PDFs do not");

    public static void WideText(this DiagnosticBag bag) => bag.Note(
        "ZP523", SourceSpan.None, "typewriter text has lines wider than the page; they go on, set in, in the next line",
        "break them by hand where they read best");

    public static void WideTable(this DiagnosticBag bag, SourceSpan span) => bag.Warning(
        "ZP524", span, "the table is too wide for the page; words in it were broken to fit",
        "take out a column, or shorten its words");

    public static void TurnedTable(this DiagnosticBag bag, SourceSpan span) => bag.Note(
        "ZP528", span, "the table is wider than the text, so it lies on its side on a page of its own",
        "take out a column or shorten its words where you would rather have it upright");

    public static void NoFaceFamily(this DiagnosticBag bag, string family) => bag.Warning(
        "ZP525", SourceSpan.None, $"the style asks for the font {family}, which is not there; another one is used");

    public static void Restricted(this DiagnosticBag bag, string family) => bag.Error(
        "ZP526", SourceSpan.None, $"the font {family} does not allow to be embedded in a PDF",
        "choose another font, or ask its maker for a licence");

    public static void Unsettled(this DiagnosticBag bag) => bag.Note(
        "ZP527", SourceSpan.None, "page numbers in the text still moved after the last round; one of them may be off by a page");

    private static string Shown(int character) =>
        Rune.IsValid(character) && !Rune.IsControl(new Rune(character)) ? $"“{new Rune(character)}” " : "";
}
