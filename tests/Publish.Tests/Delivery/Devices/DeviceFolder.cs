using Publish.Delivery.Devices;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Devices;

/// <summary>Folders shaped like the memory of e-readers.</summary>
internal static class DeviceFolder
{
    public static string Make(ScratchFolder scratch, string name, params string[] folders)
    {
        Directory.CreateDirectory(scratch[name]);
        foreach (var folder in folders)
            Directory.CreateDirectory(Path.Combine(scratch[name], folder));
        return scratch[name];
    }

    public static ReaderDevice Kobo(ScratchFolder scratch) => ReaderDevices.Recognise(Make(scratch, "KOBOeReader", ".kobo"))!;
}
