using System.Buffers.Binary;
using Publish.Model.Pictures;

namespace Publish.Markup.Planning;

/// <summary>Whether a picture brings the ground that it is drawn on, or lets the page show through: by night that page is black.</summary>
internal static class Grounds
{
    /// <summary>A drawing, or a PNG that can be transparent (PNG, third edition, 11.2.1: colour types 4 and 6; 11.3.1: a tRNS chunk).</summary>
    public static bool IsMissing(Picture picture) => picture.Format switch
    {
        PictureFormat.Svg => true,
        PictureFormat.Png => IsTransparent(picture.Bytes.Span),
        _ => false,
    };

    private static bool IsTransparent(ReadOnlySpan<byte> png)
    {
        const int firstChunk = 8, colourType = 25;
        if (png.Length <= colourType) return false;
        if (png[colourType] is 4 or 6) return true;
        for (long at = firstChunk; at + 12 <= png.Length;)
        {
            var name = png.Slice((int)at + 4, 4);
            if (name.SequenceEqual("tRNS"u8)) return true;
            if (name.SequenceEqual("IDAT"u8)) return false;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(png[(int)at..]);
        }

        return false;
    }
}
