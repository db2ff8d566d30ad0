using Publish.Compression;

namespace Publish.Epub.Container;

/// <summary>One file of the archive, packed and ready to be written.</summary>
/// <param name="Name">Its path inside the archive, with forward slashes.</param>
/// <param name="Checksum">CRC-32 of the unpacked bytes.</param>
/// <param name="Packed">As it stands in the archive.</param>
internal sealed record Entry(string Name, bool Deflated, uint Checksum, int Size, ReadOnlyMemory<byte> Packed)
{
    /// <summary>For what is small already: pictures, fonts in WOFF2, and the file that names the type.</summary>
    public static Entry Store(string name, ReadOnlyMemory<byte> content) =>
        new(name, false, Crc32.Of(content.Span), content.Length, content);

    /// <summary>Deflates, or stores where that is no smaller.</summary>
    public static Entry Pack(string name, ReadOnlySpan<byte> content)
    {
        var packed = Deflate.Raw(content);
        var deflated = packed.Length < content.Length;
        return new(name, deflated, Crc32.Of(content), content.Length, deflated ? packed : content.ToArray());
    }
}
