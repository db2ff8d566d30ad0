using System.Buffers.Binary;
using Publish.Pdf.Preflight.Colours;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>The head of a JPEG 2000 picture: the boxes of JP2 (ITU-T T.800, annex I), or a bare codestream's sizes (A.5.1). Its samples are not decoded.</summary>
internal static class Jpeg2000Head
{
    private const string Format = "JPEG 2000";
    private const int MostBoxes = 256;

    /// <summary>Null for what is no such picture, or is cut off before its sizes.</summary>
    public static PictureHead? Read(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51])) return Sizes(data);
        PictureHead? said = null, coded = null;
        ColourSpace? space = null;
        var palette = 0;
        Boxes(data, (name, body) =>
        {
            if (name == "jp2c") coded ??= body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51]) ? Sizes(body) : null;
            if (name != "jp2h") return;
            Boxes(body, (inner, part) =>
            {
                if (inner == "ihdr" && part.Length >= 14) said = Said(part);
                else if (inner == "pclr" && part.Length >= 3) palette = part[2];
                else if (inner == "colr") space ??= Space(part);
            });
        });
        return (coded ?? said) is not { } head ? null : head with { Space = space, Bits = palette > 0 ? 8 : head.Bits, Components = palette > 0 ? palette : head.Components };
    }

    private delegate void BoxReader(string name, ReadOnlySpan<byte> body);

    private static void Boxes(ReadOnlySpan<byte> data, BoxReader read)
    {
        for (var count = 0; data.Length >= 8 && count < MostBoxes; count++)
        {
            var (length, head) = ((long)BinaryPrimitives.ReadUInt32BigEndian(data), 8);
            var name = System.Text.Encoding.Latin1.GetString(data.Slice(4, 4));
            if (length == 1 && data.Length >= 16) (length, head) = ((long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(data[8..]), int.MaxValue), 16);
            // To the end of the file.
            if (length == 0 || length > data.Length) length = data.Length;
            if (length < head) return;
            read(name, data[head..(int)length]);
            data = data[(int)length..];
        }
    }

    private static PictureHead? Sizes(ReadOnlySpan<byte> code)
    {
        if (code.Length < 43) return null;
        long Side(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32BigEndian(from[at..]) - (long)BinaryPrimitives.ReadUInt32BigEndian(from[(at + 8)..]);
        return Made(Side(code, 8), Side(code, 12), BinaryPrimitives.ReadUInt16BigEndian(code[40..]), code[42]);
    }

    private static PictureHead? Said(ReadOnlySpan<byte> box) =>
        Made(BinaryPrimitives.ReadUInt32BigEndian(box[4..]), BinaryPrimitives.ReadUInt32BigEndian(box), BinaryPrimitives.ReadUInt16BigEndian(box[8..]), box[10]);

    /// <param name="depth">Less one, and the sign above.</param>
    private static PictureHead? Made(long width, long height, int components, byte depth) =>
        width is < 1 or > int.MaxValue || height is < 1 or > int.MaxValue || components == 0 ? null : new(Format, (int)width, (int)height, (depth & 0x7F) + 1, components, null);

    /// <summary>An enumerated space (table I.10), or a profile's (ICC.1, 7.2.8).</summary>
    private static ColourSpace? Space(ReadOnlySpan<byte> box) => box switch
    {
        [1, _, _, 0, 0, 0, 16 or 18, ..] => LightSpace.Plain,
        [1, _, _, 0, 0, 0, 17, ..] => GreySpace.Plain,
        [1, _, _, 0, 0, 0, 12, ..] => ProcessSpace.Plain,
        [1, _, _, 0, 0, 0, 14, ..] => new LightSpace(true),
        [2 or 3, _, _, .. var profile] when profile.Length >= 20 => System.Text.Encoding.Latin1.GetString(profile.Slice(16, 4)) switch
        {
            "GRAY" => GreySpace.Plain,
            "RGB " => LightSpace.Plain,
            "CMYK" => ProcessSpace.Plain,
            "Lab " => new LightSpace(true),
            _ => null,
        },
        _ => null,
    };
}
