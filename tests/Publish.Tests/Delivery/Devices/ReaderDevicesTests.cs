using Publish.Delivery.Devices;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Devices;

public sealed class ReaderDevicesTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(ReaderKind.Kobo, BookFormat.Kepub, "", ".kobo", ".kobo-images")]
    [InlineData(ReaderKind.Kobo, BookFormat.Kepub, "", ".kobo", ".adds/koreader")]
    [InlineData(ReaderKind.Tolino, BookFormat.Epub, "Books", ".tolino", "Books")]
    [InlineData(ReaderKind.Kindle, BookFormat.Pdf, "documents", "documents", "system")]
    [InlineData(ReaderKind.KOReader, BookFormat.Epub, "documents", "documents", "system", "koreader")]
    [InlineData(ReaderKind.KOReader, BookFormat.Epub, "", "koreader", "Download")]
    [InlineData(ReaderKind.PocketBook, BookFormat.Epub, "", "system", "applications")]
    [InlineData(ReaderKind.PocketBook, BookFormat.Epub, "books", "system", "system/config", "books")]
    public void A_device_is_known_by_its_folders(ReaderKind kind, BookFormat format, string shelf, params string[] folders)
    {
        var device = ReaderDevices.Recognise(DeviceFolder.Make(scratch, "device", folders))!;
        Assert.Equal((kind, format, shelf), (device.Kind, device.Format, device.Shelf));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("system")]
    [InlineData("DCIM", "Music")]
    [InlineData("boot", "etc", "home")]
    [InlineData("applications", "system", "usr", "Users")]
    [InlineData("documents", "system", "Windows")]
    public void A_stick_or_a_camera_is_none(params string[] folders) => Assert.Null(ReaderDevices.Recognise(DeviceFolder.Make(scratch, "stick", folders)));

    [Fact]
    public void Devices_are_found_where_systems_mount_them()
    {
        DeviceFolder.Make(scratch, "media/ana/KOBOeReader", ".kobo");
        DeviceFolder.Make(scratch, "Volumes/tolino", ".tolino");
        DeviceFolder.Make(scratch, "Volumes/Macintosh HD", "Users");
        var found = ReaderDevices.Find(MountPoints.Under([scratch["media"], scratch["Volumes"], scratch["nowhere"]]));
        Assert.Equal([ReaderKind.Kobo, ReaderKind.Tolino], found.Select(device => device.Kind));
    }

    /// <summary>As on a Mac, where devices are mounted a folder higher: each looked like two.</summary>
    [Fact]
    public void KOReader_on_another_makers_device_is_not_a_second_device()
    {
        DeviceFolder.Make(scratch, "Volumes/KOBOeReader", ".kobo", ".adds/koreader");
        DeviceFolder.Make(scratch, "Volumes/PB740", "system", "applications/koreader");
        var found = ReaderDevices.Find(MountPoints.Under([scratch["Volumes"]]));
        Assert.Equal([ReaderKind.Kobo, ReaderKind.PocketBook], found.Select(device => device.Kind));
    }
}
