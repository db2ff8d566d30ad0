using System.Globalization;
using Publish.Model.Source;

namespace Publish.Cli.PrinterProfiles;

/// <summary>What can be wrong with what is read off a test sheet: ZP983, ZP984, ZP989.</summary>
internal static class PrinterDiagnostics
{
    public static void NoScan(this DiagnosticBag bag, string path) => bag.Error(
        "ZP983", SourceSpan.None, "this is no scan of a test sheet of Publish, or its black discs cannot all be seen",
        "Scan the whole sheet, at 150 dots an inch or more, with all of its five discs. Sheets of earlier versions have none: print a new one.", path);

    public static void ScanUnreadable(this DiagnosticBag bag, string path, string why) => bag.Error(
        "ZP983", SourceSpan.None, $"the scan cannot be read: {why}", "Name a PNG or JPEG picture: --scan front.png back.png", path);

    public static void NotOneSheet(this DiagnosticBag bag, string path) => bag.Error(
        "ZP983", SourceSpan.None, "the two scans are not the front and the back of one sheet", "Scan one side, turn the sheet over, and scan the other.", path);

    public static void NoPaperEdges(this DiagnosticBag bag, string path) => bag.Error(
        "ZP984", SourceSpan.None, "where the paper ends cannot be seen, and front and back can only be compared by it",
        "Lay black paper over the sheet before the lid is closed, and scan a little more than the sheet. Or scan the whole sheet against the light, in one picture: --scan light.png", path);

    public static void PrintedScaled(this DiagnosticBag bag, int permille) => bag.Warning(
        "ZP984", SourceSpan.None, string.Create(CultureInfo.InvariantCulture, $"the test sheet was printed at {permille / 10m:0.#} %"),
        "Choose “actual size” or 100 % in the printer's window, print it again, and read that.");

    public static void NotAPrinterName(this DiagnosticBag bag, string name) => bag.Error(
        "ZP989", SourceSpan.None, $"a printer cannot be called \"{name}\"", "A name is one word or several, without / \\ : * ? \" < > |, and no longer than 60 letters: the queue's own is best, which publish print --list shows.");

    public static void NothingRead(this DiagnosticBag bag, string name) => bag.Error(
        "ZP989", SourceSpan.None, $"nothing was said of \"{name}\"",
        "Say what the test sheet shows: --back-shift \"0.8mm,-0.5mm\" --skew 0.2mm --clear 5mm --flip long --gain 18%; or scan it: --scan front.png back.png. On a terminal you are asked.");

    public static void NoSuchPrinter(this DiagnosticBag bag, string name, string? nearest, IReadOnlyList<string> known) => bag.Error(
        "ZP980", SourceSpan.None, $"nothing is known of a printer called \"{name}\"",
        $"{(nearest is null ? "" : $"Was \"{nearest}\" meant? ")}{(known.Count == 0 ? $"No printer is known yet: publish printer add {name}" : $"Known are {string.Join(", ", known)}.")}");
}
