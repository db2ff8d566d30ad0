using Publish.Manuscript.PlainText.Composing;
using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText;

/// <summary>What can be wrong with a library's plain text: ZP201 to ZP299.</summary>
internal static class PlainTextDiagnostics
{
    public static void PictureNotBrought(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP201", span, $"The text names the picture “{name}”, and it is not there", "Put the file beside the text, or leave it: the zine is made without it.");

    public static void PictureOutside(this DiagnosticBag bag, SourceSpan span, string name) =>
        bag.Warning("ZP202", span, $"The picture “{name}” lies outside of the text's folder", "Pictures are taken from the text's own folder only. Copy it there.");

    public static void Suspected(this DiagnosticBag bag, SourceSpan span, Suspicion suspicion) =>
        bag.Warning("ZP203", span, $"Likely scanning error: {suspicion.Why}", suspicion.Advice());

    public static void SentenceBroken(this DiagnosticBag bag, SourceSpan span, Suspicion suspicion) =>
        bag.Warning("ZP204", span, "A blank line seems to break this sentence in two", suspicion.Advice());

    public static void NoteWithoutCall(this DiagnosticBag bag, SourceSpan span, int number) =>
        bag.Warning("ZP205", span, $"Note [{NoteCall.Shown(number)}] is called nowhere", $"It stays in the text as a paragraph. Put [{NoteCall.Shown(number)}] where it belongs.");

    public static void CallWithoutNote(this DiagnosticBag bag, SourceSpan span, int number) =>
        bag.Warning("ZP206", span, $"[{number}] calls a note that is not there", "It stays in the text as typed.");

    public static void EmptyText(this DiagnosticBag bag, SourceSpan span) =>
        bag.Warning("ZP207", span, "The text is empty", "There is nothing to set but a title page.");

    public static void ReadAsWindows1252(this DiagnosticBag bag, string path) =>
        bag.Warning("ZP208", SourceSpan.None, "The file is not UTF-8; it was read as Windows-1252", "Look at accents and quotation marks. Saving the file as UTF-8 makes this go away.", path);

    public static void FolderNotEmpty(this DiagnosticBag bag, string path) =>
        bag.Error("ZP209", SourceSpan.None, "The folder is not empty, and nothing in it is overwritten", "Name a folder that does not exist yet.", path);

    public static void CannotRead(this DiagnosticBag bag, string path, string reason, string hint) =>
        bag.Error("ZP210", SourceSpan.None, $"The text cannot be read: {reason}", hint, path);

    public static void CannotWrite(this DiagnosticBag bag, string path, string reason) =>
        bag.Error("ZP211", SourceSpan.None, $"The manuscript cannot be written: {reason}", null, path);

    public static void ScanFileWrong(this DiagnosticBag bag, SourceSpan span, string what) =>
        bag.Warning("ZP212", span, $"scan-fixes.yaml: {what}", "Each entry has an id of ten characters and a decision: accepted, rejected or open.");

    public static void Changed(this DiagnosticBag bag, SourceSpan span, Suspicion suspicion) =>
        bag.Note("ZP213", span, $"Changed: {suspicion.Found}  →  {suspicion.Proposal}", $"Because {suspicion.Why}.");

    public static void FurnitureLeftOut(this DiagnosticBag bag, SourceSpan span, int count) =>
        bag.Note("ZP214", span, $"{count} lines with the numbers of pages were left out, this one first", "import-report.txt names each. One that belongs to the text goes back in by hand.");

    public static void DecisionMatchesNothing(this DiagnosticBag bag, string words, int line) =>
        bag.Warning("ZP216", SourceSpan.None, $"Line {line} of import.yaml decides about “{words}”, and no line of the text says that", "Copy the words of a line as they stand in the text.", Deciding.DecisionFile.Name);

    public static void DecisionFileWrong(this DiagnosticBag bag, SourceSpan span, string what) =>
        bag.Warning("ZP217", span, $"import.yaml: {what}", "What it says there decides nothing. Its first lines tell how it is written.");

    public static void DistributorLeftOut(this DiagnosticBag bag, SourceSpan span, int count) =>
        bag.Note("ZP215", span, $"{count} lines of the text's distributor were left out: a preamble, a licence, who prepared it", "import-report.txt names each passage. If you pass the text on under the distributor's name, its terms ask that they stay.");
}
