using System.Buffers.Binary;
using System.Text;

namespace Publish.Fuzz.Seeds;

/// <summary>Small pictures of the kinds that are developed: a folder of one of them is a zine of pictures.</summary>
internal static class BroughtPictures
{
    private const int Side = 4;

    public static IEnumerable<byte[]> All() => [Tiff(1), Tiff(32773), Bmp(), Gif(), WebP(), Emf(), Wmf()];

    private static byte[] Tiff(int packing)
    {
        byte[] strip = packing == 1 ? [.. Enumerable.Range(0, Side * Side * 3).Select(i => (byte)(i * 5))] : [unchecked((byte)-((Side * Side * 3) - 1)), 200];
        (int Tag, int Kind, int Value)[] fields = [(256, 3, Side), (257, 3, Side), (258, 3, 8), (259, 3, packing), (262, 3, 2), (273, 4, 8), (274, 3, 6), (277, 3, 3), (278, 3, Side), (279, 4, strip.Length)];
        var at = 8 + strip.Length + (strip.Length % 2);
        return [(byte)'I', (byte)'I', 42, 0, .. Long(at), .. strip, .. new byte[strip.Length % 2], .. Short(fields.Length), .. fields.SelectMany(field => (byte[])[.. Short(field.Tag), .. Short(field.Kind), .. Long(1), .. Long(field.Value)]), .. Long(0)];
    }

    private static byte[] Head => [.. Long(40), .. Long(Side), .. Long(Side), 1, 0, 24, 0, .. new byte[24]];

    private static byte[] Pixels => [.. Enumerable.Range(0, Side * Side * 3).Select(i => (byte)(i * 3))];

    private static byte[] Bmp() => [.. "BM"u8, .. Long(54 + Pixels.Length), .. Long(0), .. Long(54), .. Head, .. Pixels];

    private static byte[] Gif() => [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x34, 0x05, 0, 0x3B];

    // One pixel, without loss.
    private static byte[] WebP() => [.. "RIFF"u8, .. Long(26), .. "WEBPVP8L"u8, .. Long(13), 0x2F, 0, 0, 0, 0x10, 7, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 7, 0];

    private static byte[] Emf() =>
    [
        .. Long(1), .. Long(88), .. new byte[32], .. Encoding.ASCII.GetBytes(" EMF"), .. new byte[44], .. Long(81), .. Long(80 + 40 + Pixels.Length), .. new byte[40], .. Long(80), .. Long(40), .. Long(120), .. Long(Pixels.Length),
        .. new byte[16], .. Head, .. Pixels, .. Long(14), .. Long(20), .. new byte[12],
    ];

    private static byte[] Wmf() => [0xD7, 0xCD, 0xC6, 0x9A, .. new byte[18], 1, 0, 9, 0, .. new byte[14], .. Long((28 + 40 + Pixels.Length) / 2), 0x43, 0x0F, .. new byte[22], .. Head, .. Pixels, .. Long(3), 0, 0];

    private static byte[] Short(int number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Long(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
