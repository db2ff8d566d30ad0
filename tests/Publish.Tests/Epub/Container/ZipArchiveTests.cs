using System.Buffers.Binary;
using System.Text;
using CsCheck;
using Publish.Epub.Container;
using Archive = Publish.Epub.Container.ZipArchive;

namespace Publish.Tests.Epub.Container;

/// <summary>Archives read by the runtime's own reader, and field by field where that reader forgives (PKWARE APPNOTE 6.3).</summary>
public sealed class ZipArchiveTests
{
    private static readonly Gen<(string Name, byte[] Content, bool Stored)> Any =
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const('é'), Gen.Const('字'), Gen.Const('/')), 1, 20], Gen.Byte[0, 5].Array[0, 400], Gen.Bool);

    [Fact]
    public void Any_files_come_out_as_they_went_in_and_in_their_order() => Any.Array[0, 20].Sample(files =>
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Archive.Write([.. files.Select(Packed)])));
        Assert.Equal(files.Select(file => file.Name), zip.Entries.Select(entry => entry.FullName));
        for (var i = 0; i < files.Length; i++)
        {
            Assert.Equal((files[i].Content.Length, new DateTime(1980, 1, 1)), ((int)zip.Entries[i].Length, zip.Entries[i].LastWriteTime.DateTime));
            using var content = new MemoryStream();
            zip.Entries[i].Open().CopyTo(content);
            Assert.Equal(files[i].Content, content.ToArray());
        }
    }, iter: 100);

    [Fact]
    public void Both_headers_of_a_file_say_the_same_and_a_name_beyond_ASCII_is_marked_as_UTF_8() => Any.Array[1, 8].Sample(files =>
    {
        var bytes = Archive.Write([.. files.Select(Packed)]);
        var end = bytes.Length - 22;
        Assert.Equal((0x06054b50u, (ushort)files.Length, (ushort)files.Length), (Four(bytes, end), Two(bytes, end + 8), Two(bytes, end + 10)));
        var (central, local) = ((int)Four(bytes, end + 16), 0);
        Assert.Equal(end - central, (int)Four(bytes, end + 12));
        foreach (var (name, content, stored) in files)
        {
            var entry = Packed((name, content, stored));
            Assert.Equal((0x02014b50u, (ushort)20, (uint)local), (Four(bytes, central), Two(bytes, central + 4), Four(bytes, central + 42)));
            Assert.Equal(0x04034b50u, Four(bytes, local));
            Assert.Equal(bytes[(local + 4)..(local + 30)], bytes[(central + 6)..(central + 32)]);
            Assert.Equal((ushort)(name.All(char.IsAscii) ? 0 : 0x0800), Two(bytes, local + 6));
            Assert.Equal((ushort)(entry.Deflated ? 8 : 0), Two(bytes, local + 8));
            Assert.Equal(new byte[14], bytes[(central + 32)..(central + 46)].Where((_, i) => i < 10).Concat(new byte[4]));
            var encoded = Encoding.UTF8.GetBytes(name);
            Assert.Equal(encoded, bytes[(local + 30)..(local + 30 + encoded.Length)]);
            local += 30 + encoded.Length + entry.Packed.Length;
            central += 46 + encoded.Length;
        }
        Assert.Equal(end, central);
    }, iter: 100);

    [Fact]
    public void What_deflating_does_not_make_smaller_is_stored()
    {
        var mixed = Enumerable.Range(0, 100).Select(i => (byte)(i * 151)).ToArray();
        Assert.False(Entry.Pack("a", mixed).Deflated);
        Assert.Equal(mixed, Entry.Pack("a", mixed).Packed.ToArray());
        Assert.True(Entry.Pack("a", new byte[100]).Deflated);
        Assert.False(Entry.Store("a", new byte[100]).Deflated);
        Assert.False(Entry.Pack("a", []).Deflated);
    }

    [Fact]
    public void What_old_readers_could_not_open_is_refused()
    {
        var entry = Entry.Store("a", Array.Empty<byte>());
        Assert.NotEmpty(Archive.Write([.. Enumerable.Repeat(entry, ushort.MaxValue)]));
        Assert.Throws<InvalidOperationException>(() => Archive.Write([.. Enumerable.Repeat(entry, ushort.MaxValue + 1)]));
    }

    private static Entry Packed((string Name, byte[] Content, bool Stored) file) =>
        file.Stored ? Entry.Store(file.Name, file.Content) : Entry.Pack(file.Name, file.Content);

    private static ushort Two(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint Four(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
