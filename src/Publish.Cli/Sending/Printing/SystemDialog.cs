using System.ComponentModel;
using System.Diagnostics;
using Publish.Cli.Reporting;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Sending.Printing;

/// <summary>Where the system has a print dialog that everybody knows and no CUPS to be asked: the file is opened, and what to choose is said.</summary>
internal static class SystemDialog
{
    /// <summary>On Windows and macOS, unless a printer's address or a print server is named.</summary>
    public static bool Serves(PrintRequest request) =>
        (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
        && request.Printer?.Contains("://", StringComparison.Ordinal) != true
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CUPS_SERVER"));

    public static void Open(SheetFile file, PrintRequest request, IScreen screen, DiagnosticBag bag)
    {
        foreach (var line in WhatToChoose(file, request, OperatingSystem.IsMacOS()))
            screen.Say(line);
        if (request.Rehearsal) return;
        try
        {
            using var viewer = Process.Start(OperatingSystem.IsMacOS()
                ? new ProcessStartInfo("open", [file.Path])
                : new ProcessStartInfo(Path.GetFullPath(file.Path)) { UseShellExecute = true });
        }
        catch (Exception missing) when (missing is Win32Exception or FileNotFoundException)
        {
            bag.NoViewer(file.Path);
        }
    }

    /// <summary>The words are those of the usual dialogs of the two systems.</summary>
    internal static IEnumerable<string> WhatToChoose(SheetFile file, PrintRequest request, bool mac)
    {
        yield return $"Opening {file.Path}. Print it with {(mac ? "Command+P" : "Ctrl+P")}, and choose:";
        if (request.Printer is { } printer) yield return $"  Printer          {printer}";
        yield return $"  Copies           {request.Copies}{(request.Copies > 1 ? ", collated" : "")}";
        yield return $"  Paper size       {file.Size}";
        yield return $"  Scale            {(mac ? "100 %, not “Scale to Fit”" : "Actual size, not “Fit”")}";
        if (file.HasBacks) yield return $"  Two-sided        {Turned(request.Flip ?? file.Edge, mac)}";
        if (file.Ours || request.Grey) yield return $"  Colour           {(mac ? "Black & White" : "Print in grayscale (black and white)")}";
        if (request.Pages is { } pages) yield return $"  Pages            {pages}";
    }

    private static string Turned(FlipEdge edge, bool mac) =>
        edge == FlipEdge.Short ? mac ? "On (Short Edge)" : "Flip on SHORT edge" : mac ? "On (Long Edge)" : "Flip on LONG edge";
}
