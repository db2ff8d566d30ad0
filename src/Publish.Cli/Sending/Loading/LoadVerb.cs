using Publish.Cli.Reporting;
using Publish.Delivery.Devices;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Reporting;

namespace Publish.Cli.Sending.Loading;

/// <summary>One loading: device, file, copy, and when to unplug.</summary>
/// <param name="askToReplace">Asks a person whether another book may go; null where nobody is there to be asked.</param>
internal sealed class LoadVerb(Pressroom press, LoadRequest request, IScreen screen, Func<string, bool>? askToReplace)
{
    private readonly DiagnosticBag bag = new();

    public int Run()
    {
        var end = DeviceChoice.Find(request, MountPoints.All, bag) is { } device && new BookChoice(press, request, device, bag, screen).Find() is { } book
            ? Copy(device, book)
            : CopyEnd.Failed;
        return Problems.Show(bag, screen) || end == CopyEnd.Failed ? ExitCode.Errors : ExitCode.Fine;
    }

    private CopyEnd Copy(ReaderDevice device, string book)
    {
        var name = BookChoice.NameFor(book);
        var end = screen.Watch(progress =>
        {
            progress.Report($"copying {name} to the {device.Name}; do not unplug it");
            return new BookCopy(device, bag).Copy(book, name, other => request.Replace || askToReplace?.Invoke(other) == true);
        });
        if (end != CopyEnd.Failed) Report(device, book, name, end);
        return end;
    }

    private void Report(ReaderDevice device, string book, string name, CopyEnd end)
    {
        screen.Say(new(device.Name, Tone.Strong), " at ", new(device.Root, Tone.Path));
        screen.Say(new("  LOADED  ", Tone.Strong), new(device.Shelf.Length > 0 ? Path.Combine(device.Shelf, name) : name, Tone.Path), $", {Size(new FileInfo(book).Length)}{Words(end)}");
        screen.Say("  It is written and was read back whole. " + Unplug(device.Root));
    }

    private static string Words(CopyEnd end) => end switch
    {
        CopyEnd.AlreadyThere => ": this very file was there already",
        CopyEnd.Renewed => ", in place of an earlier edition",
        _ => "",
    };

    private static string Unplug(string root) => OperatingSystem.IsWindows() ? "Now “Safely Remove” it from the taskbar; then it is safe to unplug."
        : OperatingSystem.IsMacOS() ? "Now eject it in the Finder; then it is safe to unplug."
        : $"Now eject it (in the file manager, or: umount '{root}'); then it is safe to unplug.";

    private static string Size(long bytes) => bytes < 10 << 20 ? $"{(bytes + 1023) >> 10} KB" : $"{bytes >> 20} MB";
}

/// <summary>The e-reader that was named, or the only one that is plugged in.</summary>
internal static class DeviceChoice
{
    /// <param name="places">Where to look.</param>
    /// <returns>Null, with a diagnostic, where there is none, or where it is not clear which.</returns>
    public static ReaderDevice? Find(LoadRequest request, IEnumerable<string> places, DiagnosticBag bag)
    {
        if (request.Device is { } typed) return Named(typed, request.Format, bag);
        var found = ReaderDevices.Find(places);
        if (found is [var only]) return only;
        if (found.Count == 0) bag.NoDevice();
        else bag.WhichDevice(found);
        return null;
    }

    /// <summary>A folder that is no reader's is taken where it was said what to put there.</summary>
    private static ReaderDevice? Named(string folder, BookFormat? format, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder)) bag.NoSuchDevice(folder);
        else if (ReaderDevices.Recognise(folder) is { } known) return known;
        else if (format is { } wanted) return new(ReaderKind.Other, folder, "", wanted);
        else bag.UnknownDevice(folder);
        return null;
    }
}
