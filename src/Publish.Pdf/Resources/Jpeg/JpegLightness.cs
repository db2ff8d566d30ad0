using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources.Jpeg;

/// <summary>
/// Makes a colour JPEG grey without touching a pixel: of lightness and two colour differences only the lightness is kept, block by block, as it was
/// coded. Nothing is lost and the file gets smaller, where decoded pixels would make it many times larger. The blocks of a scan of one colour
/// stand in rows, not in units, so the differences between neighbours' means are coded anew; everything else is copied bit for bit.
/// </summary>
internal static class JpegLightness
{
    private const int LongestDifference = 11;

    // What eight-bit samples can come to; the file is damaged where a block lies outside.
    private const int DarkestMean = -1024;
    private const int LightestMean = 1023;

    private readonly record struct Block(int Mean, int Start, int Bits);

    /// <summary>Null for a file of another kind (progressive, CMYK, RGB) or a damaged one: its pixels must be decoded.</summary>
    public static byte[]? Keep(ReadOnlySpan<byte> jpeg)
    {
        if (JpegParts.Read(jpeg) is not { } parts)
            return null;
        var bits = new JpegBits(jpeg[parts.Scan]);
        var across = UnitsAcross(parts) * parts.Components[0].Across;
        return ReadBlocks(parts, bits) is { } blocks ? Write(parts, bits, blocks, across) : null;
    }

    private static int UnitsAcross(JpegParts parts) => (parts.Width + (8 * parts.Components[0].Across) - 1) / (8 * parts.Components[0].Across);

    private static int UnitsDown(JpegParts parts) => (parts.Height + (8 * parts.Components[0].Down) - 1) / (8 * parts.Components[0].Down);

    private static Block[]? ReadBlocks(JpegParts parts, JpegBits bits)
    {
        var (unitsAcross, units) = (UnitsAcross(parts), UnitsAcross(parts) * UnitsDown(parts));
        var lightness = parts.Components[0];
        if ((long)units * lightness.Across * lightness.Down * 2 > bits.Length)
            return null;
        var blocks = new Block[units * lightness.Across * lightness.Down];
        var means = new int[3];
        for (var unit = 0; unit < units; unit++)
        {
            if (parts.RestartInterval > 0 && unit > 0 && unit % parts.RestartInterval == 0)
            {
                if (!bits.Restart())
                    return null;
                means.AsSpan().Clear();
            }

            if (!ReadUnit(parts, bits, means, blocks, unit, unitsAcross))
                return null;
        }

        return bits.IsPastEnd ? null : blocks;
    }

    private static bool ReadUnit(JpegParts parts, JpegBits bits, int[] means, Block[] blocks, int unit, int unitsAcross)
    {
        var (row, column) = Math.DivRem(unit, unitsAcross);
        for (var component = 0; component < 3; component++)
        {
            var part = parts.Components[component];
            for (var i = 0; i < part.Across * part.Down; i++)
            {
                if (!ReadBlock(part, bits, ref means[component], out var block))
                    return false;
                if (component > 0)
                    continue;
                var (y, x) = Math.DivRem(i, part.Across);
                blocks[(((row * part.Down) + y) * unitsAcross * part.Across) + (column * part.Across) + x] = block;
            }
        }

        return true;
    }

    private static bool ReadBlock(JpegComponent part, JpegBits bits, ref int mean, out Block block)
    {
        block = default;
        var size = part.Differences!.Read(bits);
        if (size is < 0 or > LongestDifference)
            return false;
        mean += bits.Signed(size);
        if (mean is < DarkestMean or > LightestMean)
            return false;
        var start = bits.Position;
        for (var place = 1; place < 64;)
        {
            var symbol = part.Coefficients!.Read(bits);
            if (symbol < 0)
                return false;
            if (symbol == 0)
                break;
            place += (symbol >> 4) + 1;
            bits.Skip(symbol & 15);
        }

        block = new Block(mean, start, bits.Position - start);
        return true;
    }

    private static byte[] Write(JpegParts parts, JpegBits bits, Block[] blocks, int stride)
    {
        var sink = new ByteSink(bits.Length / 8);
        WriteHeader(sink, parts);
        var writer = new JpegBitWriter(sink);
        var before = 0;
        for (var y = 0; y < (parts.Height + 7) / 8; y++)
        {
            for (var x = 0; x < (parts.Width + 7) / 8; x++)
            {
                var block = blocks[(y * stride) + x];
                WriteDifference(writer, block.Mean - before);
                writer.Copy(bits, block.Start, block.Bits);
                before = block.Mean;
            }
        }

        writer.Finish();
        return sink.Raw([0xFF, 0xD9]).ToArray();
    }

    private static void WriteDifference(JpegBitWriter writer, int difference)
    {
        var size = 32 - int.LeadingZeroCount(Math.Abs(difference));
        var (code, length) = JpegCode.StandardDifferences.Of((byte)size);
        writer.Write(code, length);
        writer.Write(difference < 0 ? difference - 1 : difference, size);
    }

    private static void WriteHeader(ByteSink sink, JpegParts parts)
    {
        sink.Raw([0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0]).Raw(parts.TableOf(parts.Components[0]));
        sink.Raw([0xFF, 0xC0, 0, 11, 8]).BigEndian(parts.Height).BigEndian(parts.Width).Raw([1, 1, 0x11, 0]);
        WriteCode(sink, 0x00, JpegCode.StandardDifferences);
        WriteCode(sink, 0x10, parts.Components[0].Coefficients!);
        sink.Raw([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]);
    }

    private static void WriteCode(ByteSink sink, byte place, JpegCode code) =>
        sink.Raw([0xFF, 0xC4]).BigEndian(19 + code.Symbols.Length).Raw(place).Raw(code.Counts).Raw(code.Symbols.Span);
}
