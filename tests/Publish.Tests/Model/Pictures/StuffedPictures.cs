using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Publish.Model.Pictures;
using Publish.Raster.Screens;

namespace Publish.Tests.Model.Pictures;

/// <summary>Pictures with a word in every place where a camera or a program can leave one.</summary>
internal static class StuffedPictures
{
    public const string Mark = "Maria-was-here";

    public static byte[] PlainJpeg() => PictureEncoder.Encode(Pixels(), PictureFormat.Jpeg);

    public static byte[] PlainPng() => PictureEncoder.Encode(Pixels(), PictureFormat.Png);

    public static byte[] Jpeg(int orientation = 1)
    {
        var plain = PlainJpeg();
        var stuffed = new MemoryStream();
        stuffed.Write(plain.AsSpan(0, 2));
        Segment(stuffed, 0xE0, "JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc" + Mark);
        Segment(stuffed, 0xE0, "JFXX\0\x10" + Mark);
        Segment(stuffed, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + Mark);
        stuffed.Write(Exif(orientation));
        Segment(stuffed, 0xE2, "MPF\0" + Mark);
        var profile = Profile();
        for (var part = 0; part < 2; part++)
            Segment(stuffed, 0xE2, [.. "ICC_PROFILE\0"u8, (byte)(part + 1), 2, .. profile.AsSpan(part * 200, part == 0 ? 200 : profile.Length - 200)]);
        foreach (var application in (byte[])[0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEF, 0xFE])
            Segment(stuffed, application, Mark);
        Segment(stuffed, 0xEE, "Adobe\0\x64\0\0\0\0\x01" + Mark);
        stuffed.Write(plain.AsSpan(2));
        stuffed.Write(Encoding.ASCII.GetBytes(Mark));
        stuffed.Write(plain);
        return stuffed.ToArray();
    }

    public static byte[] Png()
    {
        var plain = PlainPng();
        var stuffed = new MemoryStream();
        stuffed.Write(plain.AsSpan(0, 33));
        Chunk(stuffed, "iCCP", [.. Encoding.ASCII.GetBytes(Mark + "\0\0"), .. Deflated(Profile())]);
        Chunk(stuffed, "gAMA", [0, 0, 0xB1, 0x8F]);
        foreach (var kind in (string[])["tEXt", "zTXt", "iTXt", "eXIf", "tIME", "sPLT", "caBX", "prIv"])
            Chunk(stuffed, kind, Encoding.ASCII.GetBytes(Mark + "\0" + Mark));
        stuffed.Write(plain.AsSpan(33));
        stuffed.Write(Encoding.ASCII.GetBytes(Mark));
        return stuffed.ToArray();
    }

    /// <summary>In any way that a text is written, and in what is deflated.</summary>
    public static bool Says(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.ASCII.GetBytes(Mark)) >= 0 || bytes.IndexOf(Encoding.BigEndianUnicode.GetBytes(Mark)) >= 0) return true;
        var profile = bytes.IndexOf("iCCP"u8);
        return profile >= 0 && Says(Inflated(bytes[(profile + 4 + bytes[(profile + 4)..].IndexOf((byte)0) + 2)..].ToArray()));
    }

    /// <summary>A profile of a display (ICC.1) of matrices and curves, called after somebody.</summary>
    public static byte[] Profile()
    {
        var text = new byte[] { (byte)'t', (byte)'e', (byte)'x', (byte)'t', 0, 0, 0, 0 }.Concat(Encoding.ASCII.GetBytes(Mark + "\0")).ToArray();
        var tags = new (string Name, byte[] Data)[]
        {
            ("cprt", text), ("dmnd", text), ("desc", [.. "desc\0\0\0\0"u8, 0, 0, 0, (byte)(Mark.Length + 1), .. Encoding.ASCII.GetBytes(Mark + "\0"), .. new byte[78]]),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)), ("rXYZ", Xyz(0x9C18, 0x4FA5, 0x04FC)), ("gXYZ", Xyz(0x348D, 0xA02C, 0x0F95)), ("bXYZ", Xyz(0x2631, 0x102F, 0xBE9C)),
            ("rTRC", Curve()), ("gTRC", Curve()), ("bTRC", Curve()),
        };
        var (body, table) = (new MemoryStream(), new byte[4 + (12 * tags.Length)]);
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            Encoding.ASCII.GetBytes(tags[i].Name, table.AsSpan(4 + (12 * i)));
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(8 + (12 * i)), 128 + table.Length + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(12 + (12 * i)), tags[i].Data.Length);
            body.Write(tags[i].Data);
            while (body.Length % 4 != 0) body.WriteByte(0);
        }

        var header = new byte[128];
        "\0\0\0\0Mari\x02\x20\0\0mntrRGB XYZ "u8.CopyTo(header);
        "acspMari"u8.CopyTo(header.AsSpan(36));
        Xyz(0xF6D6, 0x10000, 0xD32D).AsSpan(8).CopyTo(header.AsSpan(68));
        "Mari"u8.CopyTo(header.AsSpan(80));
        byte[] profile = [.. header, .. table, .. body.ToArray()];
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        return profile;
    }

    private static PixelPicture Pixels()
    {
        var samples = new byte[40 * 24 * 3];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)(i * 7);
        return new(40, 24, 3, samples, []);
    }

    private static byte[] Xyz(int x, int y, int z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), x);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), y);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), z);
        return data;
    }

    private static byte[] Curve() => [.. "curv\0\0\0\0"u8, 0, 0, 0, 1, 2, 0x33];

    /// <summary>APP1 with which way is up, and a name.</summary>
    private static byte[] Exif(int orientation)
    {
        byte[] tiff =
        [
            .. "Exif\0\0MM\0\x2A\0\0\0\x08"u8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0x01, 0x3B, 0, 2, 0, 0, 0, (byte)(Mark.Length + 1), 0, 0, 0, 38,
            0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Mark + "\0"),
        ];
        var segment = new MemoryStream();
        Segment(segment, 0xE1, tiff);
        return segment.ToArray();
    }

    private static void Segment(Stream to, byte marker, string text) => Segment(to, marker, Encoding.Latin1.GetBytes(text));

    private static void Segment(Stream to, byte marker, byte[] data)
    {
        to.Write([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        to.Write(data);
    }

    private static void Chunk(Stream to, string kind, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        to.Write(number);
        to.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Sum(body));
        to.Write(number);
    }

    /// <summary>CRC-32 bit by bit.</summary>
    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }

    private static byte[] Deflated(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Inflated(byte[] packed)
    {
        var whole = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        zlib.CopyTo(whole);
        return whole.ToArray();
    }
}
