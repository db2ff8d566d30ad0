using Publish.Model.Source;

namespace Publish.Delivery.Devices;

/// <summary>What can go wrong between a file and an e-reader.</summary>
internal static class DeviceDiagnostics
{
    public static void AnotherBook(this DiagnosticBag bag, string target) => bag.Error(
        "ZP955", SourceSpan.None, "another book has this name on the device, and was left as it is", "Replace it with --replace. An identifier in zine.yaml tells a later edition of the same zine from another book.", target);

    public static void DeviceIsFull(this DiagnosticBag bag, ReaderDevice device, long needed, long free) => bag.Error(
        "ZP956", SourceSpan.None, $"the {device.Name} has no room: {(needed > 0 ? $"{Kilobytes(needed)} are needed, {Kilobytes(free)} are free" : "it was full before the book was whole")}",
        "Nothing of the book was left on it. Delete something there, and load again.", device.Root);

    public static void DeviceVanished(this DiagnosticBag bag, ReaderDevice device, string target) => bag.Error(
        "ZP957", SourceSpan.None, $"the {device.Name} went away while {Path.GetFileName(target)} was being copied",
        "Plug it in and load again: what is unfinished on it is cleared away then, and your files here are unchanged.", device.Root);

    public static void DeviceRefuses(this DiagnosticBag bag, ReaderDevice device, string target, Exception fault) => bag.Error(
        "ZP958", SourceSpan.None, $"the {device.Name} does not take {Path.GetFileName(target)} ({Words(fault)})",
        "Nothing half stays on it. Is it write-protected, or was it pulled out? Plug it in anew and load again.", device.Root);

    public static void ArrivedDamaged(this DiagnosticBag bag, ReaderDevice device, string target) => bag.Error(
        "ZP959", SourceSpan.None, $"{Path.GetFileName(target)} did not arrive whole: what the {device.Name} gives back is not what was written",
        "It was taken away again. Try another cable, or another socket; if it happens again, its memory may be failing.", device.Root);

    /// <summary>The system's sentence, without the path behind it: that of the unfinished file, which means nothing to anybody.</summary>
    private static string Words(Exception fault) => fault.Message.Split(" : '")[0].TrimEnd('.', ' ');

    private static string Kilobytes(long bytes) => bytes < 10 << 20 ? $"{(bytes + 1023) >> 10} KB" : $"{bytes >> 20} MB";
}
