using Publish.Delivery.Devices;
using Publish.Model.Source;

namespace Publish.Cli.Sending.Loading;

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
