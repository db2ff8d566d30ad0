using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>What the two kinds of CMap share (Adobe Technical Note 5014).</summary>
internal static class CMapSyntax
{
    /// <summary>A block of entries may hold no more.</summary>
    public const int LongestBlock = 100;

    public static void Hex(ByteSink sink, int value)
    {
        for (var shift = 12; shift >= 0; shift -= 4)
            sink.Raw("0123456789ABCDEF"u8[(value >> shift) & 0xF]);
    }
}
