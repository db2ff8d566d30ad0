using System.IO.Compression;
using Publish.Delivery.Devices;
using Publish.Model.Source;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Devices;

public sealed class BookCopyTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly DiagnosticBag bag = new();
    private readonly ReaderDevice kobo;

    public BookCopyTests() => kobo = DeviceFolder.Kobo(scratch);

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_book_arrives_as_it_was()
    {
        var book = Epub("zine.epub", "urn:one", "A zine");
        Assert.Equal(CopyEnd.Copied, Copy(book));
        Assert.Equal(File.ReadAllBytes(book), File.ReadAllBytes(OnDevice));
        Assert.Equal(["A zine.kepub.epub"], Names());
    }

    [Fact]
    public void The_same_book_twice_is_copied_once()
    {
        var book = Epub("zine.epub", "urn:one", "A zine");
        Copy(book);
        Assert.Equal(CopyEnd.AlreadyThere, Copy(book));
    }

    [Fact]
    public void A_later_edition_takes_the_place_of_an_earlier_one()
    {
        Copy(Epub("zine.epub", "urn:one", "A zine"));
        var later = Epub("later.epub", "urn:one", "A zine", "more of it");
        Assert.Equal(CopyEnd.Renewed, Copy(later));
        Assert.Equal(File.ReadAllBytes(later), File.ReadAllBytes(OnDevice));
    }

    [Fact]
    public void Another_book_of_that_name_is_not_replaced_unasked()
    {
        Copy(Epub("zine.epub", "urn:one", "A zine"));
        var before = File.ReadAllBytes(OnDevice);
        var asked = "";
        var other = Epub("other.epub", "urn:two", "A zine");
        Assert.Equal(CopyEnd.Failed, new BookCopy(kobo, bag).Copy(other, "A zine.kepub.epub", name =>
        {
            asked = name;
            return false;
        }));
        Assert.Contains("“A zine”", asked, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(OnDevice));
        One("ZP955");
        Assert.Equal(CopyEnd.Copied, new BookCopy(kobo, bag).Copy(other, "A zine.kepub.epub", _ => true));
        Assert.Equal(File.ReadAllBytes(other), File.ReadAllBytes(OnDevice));
    }

    [Fact]
    public void A_file_that_is_no_book_counts_as_another_book()
    {
        File.WriteAllText(OnDevice, "notes of mine");
        Assert.Equal(CopyEnd.Failed, Copy(Epub("zine.epub", "urn:one", "A zine")));
        Assert.Equal("notes of mine", File.ReadAllText(OnDevice));
    }

    [Fact]
    public void A_device_without_room_is_said_before_anything_is_written()
    {
        Assert.Equal(CopyEnd.Failed, Copy(Epub("zine.epub", "urn:one", "A zine"), new Disk { Free = 10 }));
        One("ZP956");
        Assert.Empty(Names());
    }

    [Fact]
    public void A_device_that_fills_up_in_mid_copy_keeps_no_half_book()
    {
        Assert.Equal(CopyEnd.Failed, Copy(Epub("zine.epub", "urn:one", "A zine"), new Disk { HalfWay = () => throw new IOException("No space left on device", 28) }));
        One("ZP956");
        Assert.Empty(Names());
    }

    [Fact]
    public void A_device_that_vanishes_in_mid_copy_is_said_and_what_was_there_before_stays()
    {
        Copy(Epub("zine.epub", "urn:one", "A zine"));
        var away = scratch["in-a-pocket"];
        var pulledOut = new Disk
        {
            HalfWay = () =>
            {
                Directory.Move(kobo.Root, away);
                throw new IOException("Input/output error", 5);
            },
        };
        Assert.Equal(CopyEnd.Failed, Copy(Epub("later.epub", "urn:one", "A zine", "more of it"), pulledOut));
        One("ZP957");
        Directory.Move(away, kobo.Root);
        Assert.Equal(File.ReadAllBytes(scratch["zine.epub"]), File.ReadAllBytes(OnDevice));
        Assert.Equal(2, Names().Count);
        Assert.Equal(CopyEnd.Renewed, Copy(scratch["later.epub"]));
        Assert.Equal(["A zine.kepub.epub"], Names());
    }

    /// <summary>A fixed place in /etc/fstab: the folder under the device takes what is written, and it is no device.</summary>
    [Fact]
    public void A_device_that_leaves_its_folder_behind_is_not_taken_for_one_that_has_the_book()
    {
        var pulledOut = new Disk
        {
            BeforeIt = () =>
            {
                Directory.Move(kobo.Root, scratch["in-a-pocket"]);
                Directory.CreateDirectory(kobo.Root);
            },
        };
        Assert.Equal(CopyEnd.Failed, Copy(Epub("zine.epub", "urn:one", "A zine"), pulledOut));
        One("ZP957");
        Assert.Empty(Names());
    }

    [Fact]
    public void A_book_that_comes_back_different_is_taken_away_again()
    {
        Assert.Equal(CopyEnd.Failed, Copy(Epub("zine.epub", "urn:one", "A zine"), new Disk { Garbles = true }));
        One("ZP959");
        Assert.Empty(Names());
    }

    /// <summary>A memory of 64 KB, where the system lets one be mounted.</summary>
    [Fact]
    public void A_real_device_that_is_full_keeps_no_half_book()
    {
        var root = DeviceFolder.Make(scratch, "small");
        if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", "size=64k", "publish", root) != 0) Assert.Skip("no file system may be mounted here");
        try
        {
            var small = ReaderDevices.Recognise(DeviceFolder.Make(scratch, "small", ".kobo"))!;
            var book = Epub("zine.epub", "urn:one", "A zine", new string('x', 1), Noise(100_000));
            Assert.Equal(CopyEnd.Failed, new BookCopy(small, new Disk { Free = null }, bag).Copy(book, "A zine.kepub.epub", _ => true));
            One("ZP956");
            Assert.Empty(Directory.EnumerateFiles(root));
        }
        finally
        {
            Run("umount", root);
        }
    }

    private string OnDevice => Path.Combine(kobo.Books, "A zine.kepub.epub");

    private CopyEnd Copy(string book, DeviceDisk? disk = null) => new BookCopy(kobo, disk ?? new DeviceDisk(), bag).Copy(book, "A zine.kepub.epub", _ => false);

    private List<string> Names() => [.. Directory.EnumerateFiles(kobo.Books).Select(path => Path.GetFileName(path))];

    private void One(string code) => Assert.Single(bag.Sorted(), problem => problem.Code == code);

    private string Epub(string name, string identifier, string title, string text = "", byte[]? more = null)
    {
        using var book = new ZipArchive(File.Create(scratch[name]), ZipArchiveMode.Create);
        Add(book, "META-INF/container.xml", "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"EPUB/package.opf\"/></rootfiles></container>"u8.ToArray());
        Add(book, "EPUB/package.opf", System.Text.Encoding.UTF8.GetBytes($"""
            <package xmlns="http://www.idpf.org/2007/opf" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">{identifier}</dc:identifier><dc:title>{title}</dc:title></metadata></package>
            """));
        Add(book, "EPUB/text.xhtml", System.Text.Encoding.UTF8.GetBytes(text));
        if (more is not null) Add(book, "EPUB/noise", more);
        return scratch[name];
    }

    private static void Add(ZipArchive book, string name, byte[] bytes)
    {
        using var stream = book.CreateEntry(name).Open();
        stream.Write(bytes);
    }

    /// <summary>Bytes that do not shrink.</summary>
    private static byte[] Noise(int count)
    {
        var bytes = new byte[count];
        var seed = 17u;
        for (var i = 0; i < count; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            bytes[i] = (byte)(seed >> 24);
        }

        return bytes;
    }

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    /// <summary>A memory that behaves as memories do on their worst days.</summary>
    private sealed class Disk : DeviceDisk
    {
        public long? Free { get; init; } = long.MaxValue;

        public Action? BeforeIt { get; init; }

        public Action? HalfWay { get; init; }

        public bool Garbles { get; init; }

        public override long? FreeBytes(string folder) => Free;

        public override void Write(string source, string target)
        {
            BeforeIt?.Invoke();
            base.Write(source, target);
            if (HalfWay is not null) File.WriteAllBytes(target, File.ReadAllBytes(source)[..100]);
            HalfWay?.Invoke();
            if (Garbles) File.WriteAllText(target, "something else");
        }
    }
}
