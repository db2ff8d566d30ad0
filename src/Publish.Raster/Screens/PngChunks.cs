using System.Buffers.Binary;

namespace Publish.Raster.Screens;

/// <summary>The chunks of a PNG file (PNG 3, section 5).</summary>
internal static class PngChunks
{
    private const int Signature = 8;
    private const int Frame = 12;

    /// <summary>The same pixels without texts, times and Exif.</summary>
    public static ReadOnlyMemory<byte> WithoutNotes(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var kept = new MemoryStream(bytes.Length);
        kept.Write(bytes[..Math.Min(Signature, bytes.Length)]);
        var at = Signature;
        while (at + Frame <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Frame) break;
            var end = at + Frame + (int)length;
            if (!IsNote(bytes.Slice(at + 4, 4))) kept.Write(bytes[at..end]);
            at = end;
        }

        if (kept.Length == at) return file;
        kept.Write(bytes[Math.Min(at, bytes.Length)..]);
        return kept.ToArray();
    }

    private static bool IsNote(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tIME"u8);
}
