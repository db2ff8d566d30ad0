using Publish.Delivery.Devices;
using Publish.Model.Source;

namespace Publish.Cli.Sending.Loading;

/// <summary>What can be wrong with the device that a book is to go to.</summary>
internal static class LoadDiagnostics
{
    public static void NoDevice(this DiagnosticBag bag) => bag.Error(
        "ZP960", SourceSpan.None, "no e-reader is plugged in, or it does not show itself",
        "Plug it in, and touch “Connect” on its screen. Newer Kindles and some phones never show as a drive. Where it is mounted somewhere else: --device FOLDER.");

    public static void WhichDevice(this DiagnosticBag bag, IReadOnlyList<ReaderDevice> found) => bag.Error(
        "ZP961", SourceSpan.None, "several e-readers are plugged in", $"Say which: {string.Join(" or ", found.Select(device => $"--device '{device.Root}' ({device.Name})"))}.");

    public static void NoSuchDevice(this DiagnosticBag bag, string folder) => bag.Error(
        "ZP962", SourceSpan.None, "there is no such folder", "It is the place where the system shows the device's memory, such as /media/you/KOBOeReader.", folder);

    public static void UnknownDevice(this DiagnosticBag bag, string folder) => bag.Error(
        "ZP963", SourceSpan.None, "this is no e-reader that Publish knows by its folders", "To put a book here all the same, say in which format: --format epub, kepub or pdf.", folder);

    public static void KindleTakesNoEpub(this DiagnosticBag bag, ReaderDevice device) => bag.Error(
        "ZP964", SourceSpan.None, "a Kindle does not read EPUB files that are copied to it",
        "Send it the .epub instead with “Send to Kindle” (amazon.com/sendtokindle, its app, or a mail to your Kindle's own address): it becomes a book with pop-up notes there. "
        + "Or copy the PDF: --format pdf.", device.Root);
}
