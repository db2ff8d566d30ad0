using System.Buffers;

namespace Publish.Compression;

/// <summary>The cyclic redundancy check of ZIP and PNG (ISO 3309, polynomial 0xEDB88320).</summary>
public static class Crc32
{
    public static uint Of(ReadOnlySpan<byte> data)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(data.Length);
        data.CopyTo(bytes);
        var check = new ICSharpCode.SharpZipLib.Checksum.Crc32();
        check.Update(new ArraySegment<byte>(bytes, 0, data.Length));
        ArrayPool<byte>.Shared.Return(bytes);
        return (uint)check.Value;
    }
}
