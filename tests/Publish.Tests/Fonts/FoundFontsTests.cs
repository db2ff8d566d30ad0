using System.Buffers.Binary;
using Publish.Fonts;
using Publish.Fonts.Sfnt;
using Publish.Tests.Cli;

namespace Publish.Tests.Fonts;

/// <summary>Faces of a person's own folder are found by the names inside, in whatever file they lie.</summary>
public sealed class FoundFontsTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    private static byte[] Shipped(string path) => File.ReadAllBytes(Path.Combine(ShippedFonts.Folder, path));

    private FontLibrary Library() => new([folder.Path], [.. FontLibrary.Unreadable(folder.Path).Keys]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_family_is_found_by_its_name_however_its_files_are_called()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "downloads", "new"));
        File.WriteAllBytes(Path.Combine(folder.Path, "1.ttf"), Shipped("courier-prime/CourierPrime-Regular.ttf"));
        File.WriteAllBytes(Path.Combine(folder.Path, "downloads", "new", "x (1).TTF"), Shipped("courier-prime/CourierPrime-BoldItalic.ttf"));
        var library = Library();
        Assert.Equal("CourierPrime-Regular", library.Find("Courier Prime").PostScriptName);
        Assert.Equal("CourierPrime-BoldItalic", library.Find("courier-prime", 700, true).PostScriptName);
    }

    [Fact]
    public void Each_face_of_a_collection_is_found()
    {
        File.WriteAllBytes(Path.Combine(folder.Path, "all.ttc"), Collection(Shipped("courier-prime/CourierPrime-Regular.ttf"), Shipped("courier-prime/CourierPrime-Bold.ttf")));
        Assert.Equal("CourierPrime-Bold", Library().Find("Courier Prime", 700).PostScriptName);
        Assert.Equal("CourierPrime-Regular", Library().Find("Courier Prime").PostScriptName);
    }

    [Fact]
    public void A_collection_that_points_past_its_end_is_said()
    {
        var broken = Collection(Shipped("courier-prime/CourierPrime-Regular.ttf"))[..200];
        File.WriteAllBytes(Path.Combine(folder.Path, "all.ttc"), broken);
        Assert.Single(FontLibrary.Unreadable(folder.Path));
    }

    [Theory]
    [InlineData(new byte[] { 0x3F }, 63)]
    [InlineData(new byte[] { 0x81, 0x00 }, 128)]
    public void Numbers_of_a_web_font_are_read(byte[] bytes, int value) => Assert.Equal(value, new Woff2Reader(bytes).Base128());

    [Theory]
    [InlineData(new byte[] { 252 }, 252)]
    [InlineData(new byte[] { 255, 0 }, 253)]
    [InlineData(new byte[] { 254, 0 }, 506)]
    [InlineData(new byte[] { 253, 2, 0 }, 512)]
    public void Short_numbers_of_a_web_font_are_read(byte[] bytes, int value) => Assert.Equal(value, new Woff2Reader(bytes).Short255());

    [Fact]
    public void A_web_font_that_ends_too_early_is_said()
    {
        var head = new byte[60];
        BinaryPrimitives.WriteUInt32BigEndian(head, 0x774F4632);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(12), 3);
        File.WriteAllBytes(Path.Combine(folder.Path, "a.woff2"), head);
        Assert.Single(FontLibrary.Unreadable(folder.Path));
    }

    // Offsets in a collection are from the file's start.
    private static byte[] Collection(params byte[][] faces)
    {
        var head = 12 + (4 * faces.Length);
        var file = new MemoryStream();
        file.Write([(byte)'t', (byte)'t', (byte)'c', (byte)'f', 0, 1, 0, 0, 0, 0, 0, (byte)faces.Length]);
        var at = head;
        foreach (var face in faces)
        {
            file.Write(BitConverter.IsLittleEndian ? BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(at)) : BitConverter.GetBytes(at));
            at += face.Length;
        }
        at = head;
        foreach (var face in faces)
        {
            var moved = (byte[])face.Clone();
            for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(moved.AsSpan(4)); i++)
            {
                var offset = moved.AsSpan(12 + (16 * i) + 8);
                BinaryPrimitives.WriteUInt32BigEndian(offset, BinaryPrimitives.ReadUInt32BigEndian(offset) + (uint)at);
            }
            file.Write(moved);
            at += face.Length;
        }
        return file.ToArray();
    }
}
