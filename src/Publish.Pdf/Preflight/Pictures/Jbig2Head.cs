using System.Buffers.Binary;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>The page that a JBIG2 picture says it is: its segments as PDF embeds them, without a file's head (ITU-T T.88, 7.2 and 7.4.8). Its samples are not decoded.</summary>
internal static class Jbig2Head
{
    private const int PageInformation = 48;
    private const int MostSegments = 4096;

    /// <summary>Null where no page is described.</summary>
    /// <param name="height">What the PDF says: a page may leave it open.</param>
    public static PictureHead? Read(ReadOnlySpan<byte> data, int height)
    {
        for (var count = 0; count < MostSegments && data.Length >= 11; count++)
        {
            var (number, flags) = (BinaryPrimitives.ReadUInt32BigEndian(data), data[4]);
            var (referred, at) = (data[5] >> 5, 6L);
            if (referred == 7)
            {
                referred = (int)(BinaryPrimitives.ReadUInt32BigEndian(data[5..]) & 0x1FFFFFFF);
                at = 9 + (referred + 8L) / 8;
            }
            at += (long)referred * (number <= 256 ? 1 : number <= 65536 ? 2 : 4) + ((flags & 0x40) > 0 ? 4 : 1);
            if (at + 4 > data.Length) return null;
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[(int)at..]);
            var body = data[(int)(at + 4)..];
            if ((flags & 0x3F) == PageInformation) return body.Length < 8 ? null : Page(body, height);
            if (length > body.Length) return null;
            data = body[(int)length..];
        }
        return null;
    }

    private static PictureHead? Page(ReadOnlySpan<byte> body, int height)
    {
        var (across, down) = (BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
        if (down == uint.MaxValue) down = (uint)Math.Max(1, height);
        return across is 0 or > int.MaxValue || down is 0 or > int.MaxValue ? null : new("JBIG2", (int)across, (int)down, 1, 1, null);
    }
}
