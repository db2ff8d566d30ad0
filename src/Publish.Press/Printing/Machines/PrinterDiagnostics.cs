using Publish.Model.Source;

namespace Publish.Press.Printing.Machines;

/// <summary>What can be wrong with printers' profiles: ZP689 and ZP980 to ZP989.</summary>
internal static class PrinterDiagnostics
{
    public static void UnknownPrinter(this DiagnosticBag bag, SourceSpan span, string name, string? nearest, IReadOnlyList<string> known) => bag.Error(
        "ZP980", span, $"nothing is known of a printer called \"{name}\"",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}{(known.Count == 0 ? "No printer is known yet. " : $"Known are {string.Join(", ", known)}. ")}Print a test sheet (publish print --what test), read it, and: publish printer add {name}");

    public static void PrinterIsNoName(this DiagnosticBag bag, SourceSpan span) => bag.Error(
        "ZP980", span, "\"printer\" names one printer, and this is no name", "Write printer: NAME, as publish printer add NAME has kept it, or delete the line.");

    public static void PrinterUnreadable(this DiagnosticBag bag, SourceSpan span, string name) => bag.Error(
        "ZP981", span, $"the profile of the printer \"{name}\" cannot be read", "Is the file another user's, or open in another program?");

    public static void ReadOffOtherSheets(this DiagnosticBag bag, string printer, string paper, bool upright) => bag.Warning(
        "ZP982", SourceSpan.None, $"how far \"{printer}\" is off was read off sheets that {(upright ? "lie" : "stand upright")}, and those for {paper} {(upright ? "stand upright" : "lie")}: they are printed as they are",
        "Which way a printer turns such a sheet is not known. Print this zine's own test sheet (--only test), read it, and keep it as a second printer; or take out the line \"sheets:\" of the profile if you know that it is right for both.");

    public static void GainIsTheProfiles(this DiagnosticBag bag) => bag.Note(
        "ZP988", SourceSpan.None, "the gain is without effect: the print shop's ICC profile has its own", "Nothing needs to be done.");

    public static void MachinesOwn(this DiagnosticBag bag, SourceSpan span, string key, string? printer) => bag.Note(
        "ZP689", span, $"\"{key}\" is the machine's and not the zine's: {(printer is null ? "it is used" : $"what is known of {printer} goes before it")}",
        $"Write it into the preset (styles/presets/NAME.yaml) or into what is known of the printer (publish printer add NAME --{key} …), and every zine that is printed there has it.");

    public static void PrinterNotKept(this DiagnosticBag bag, string name, string folder, string why) => bag.Error(
        "ZP989", SourceSpan.None, $"what is known of \"{name}\" cannot be kept: {why}", "Is the disk full, or the folder another user's?", folder);

    public static void GainIsNotUsed(this DiagnosticBag bag, string printer) => bag.Note(
        "ZP988", SourceSpan.None, $"the gain of \"{printer}\" is without effect here: pictures of somebody else's PDF are left as they are", "Nothing needs to be done.");
}
