using Publish.Delivery.Printing.Ipp;
using Publish.Model.Source;

namespace Publish.Delivery.Printing;

/// <summary>What can go wrong between a file and its paper.</summary>
internal static class PrintingDiagnostics
{
    private const string StillThere = "The files are unchanged; print again when it is back.";

    public static void NoPrintServer(this DiagnosticBag bag, PrintServer server, string why) => bag.Error(
        "ZP930", SourceSpan.None, $"no printer can be asked for at {server.Name}: {why}",
        server.IsOnePrinter
            ? "Is it switched on, and its address right? Addresses look like ipp://192.168.1.20/ipp/print."
            : "CUPS has to run here (Debian: apt install cups), or CUPS_SERVER has to name a machine where it runs; or give a printer's own address, --printer ipp://…");

    public static void Refused(this DiagnosticBag bag, string printer, IppMessage answer) => bag.Error(
        "ZP931", SourceSpan.None, $"{printer} did not take the job: {Why(answer)}", "Nothing was printed. " + WhatToDo(answer.Status));

    public static void GoneWhileSending(this DiagnosticBag bag, string printer, string why) => bag.Error(
        "ZP932", SourceSpan.None, $"{printer} went away while the pages were being sent: {why}", "It did not get all of them, so nothing or only a part comes out. " + StillThere);

    public static void GoneWhilePrinting(this DiagnosticBag bag, string printer, int job, string why) => bag.Error(
        "ZP933", SourceSpan.None, $"{printer} had all pages of job {job}, and then went away: {why}",
        "It may print them yet: look at its tray before you print again. " + StillThere);

    public static void StandsStill(this DiagnosticBag bag, string printer, int job, IReadOnlyList<string> troubles) => bag.Error(
        "ZP934", SourceSpan.None, $"job {job} waits and does not go on at {printer}: {(troubles.Count > 0 ? string.Join("; ", troubles) : "the queue holds it")}",
        $"It stays in the queue and is printed once that is mended. To take it back: cancel {job}");

    public static void Cancelled(this DiagnosticBag bag, string printer, int job) => bag.Error(
        "ZP935", SourceSpan.None, $"job {job} was cancelled, at {printer} or by somebody else", "What had been printed by then lies in the tray.");

    public static void Aborted(this DiagnosticBag bag, string printer, int job, string says) => bag.Error(
        "ZP936", SourceSpan.None, $"{printer} gave up job {job}{(says.Length > 0 ? $" and says “{says}”" : "")}",
        "Its driver could not print the file, or the printer failed. CUPS tells more in /var/log/cups/error_log.");

    public static void Ignored(this DiagnosticBag bag, string printer, IppGroup? wishes)
    {
        if (wishes is null || wishes.Attributes.Count == 0) return;
        var names = string.Join(", ", wishes.Attributes.Select(wish => wish.Name).Distinct(StringComparer.Ordinal));
        bag.Warning("ZP937", SourceSpan.None, $"{printer} does not do everything that was asked: it passes over {names}", "Look at the first sheet before you print more.");
    }

    private static string Why(IppMessage answer) => answer.Status switch
    {
        IppStatus.NotAccepting => "its queue is closed",
        IppStatus.Busy => "it is busy",
        IppStatus.FormatNotSupported => "it cannot print PDF files",
        IppStatus.NotFound or IppStatus.Gone => "there is no such printer any more",
        IppStatus.Forbidden or IppStatus.NotAuthenticated or IppStatus.NotAuthorized => "you are not allowed to print on it",
        _ => answer.StatusMessage.Length > 0 ? $"it says “{answer.StatusMessage}”" : FormattableString.Invariant($"it gives the number 0x{answer.Code:x4} and no reason"),
    };

    private static string WhatToDo(IppStatus status) => status switch
    {
        IppStatus.NotAccepting => "Open its queue in the system's printer settings, or with: cupsaccept NAME",
        IppStatus.FormatNotSupported => "Add it to this system's printers (CUPS), which turns PDF into what it understands, and print to it there by its name.",
        IppStatus.Forbidden or IppStatus.NotAuthenticated or IppStatus.NotAuthorized => "Ask whoever looks after it.",
        _ => "Try again in a moment.",
    };
}
