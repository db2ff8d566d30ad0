namespace Publish.Pdf.Preflight.Pictures;

/// <summary>One component of a JPEG, a number an 8 by 8 block: the mean of its samples, which is what its first coefficient says.</summary>
/// <param name="Across">Blocks in a row of <paramref name="Means"/>.</param>
internal sealed record JpegPlane(byte Id, int Horizontal, int Vertical, int Table, int Across, int Down, int[] Means);

/// <summary>
/// What a JPEG says of itself, and the mean of each of its blocks (ITU-T T.81; the Adobe marker as Adobe's technical note 5116 has it). Means are enough to know
/// how much ink goes where; the pictures that people see are decoded elsewhere.
/// </summary>
internal sealed class JpegFile
{
    private const int MostBlocks = 6_000_000;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int Bits { get; private set; }

    /// <summary>Null without an Adobe marker; 0 none, 1 YCbCr, 2 YCCK.</summary>
    public int? AdobeTransform { get; private set; }

    public List<JpegPlane> Planes { get; } = [];

    /// <summary>Why its samples could not be read; null where they were.</summary>
    public string? Problem { get; private set; }

    /// <summary>Null for what is no JPEG at all.</summary>
    /// <param name="withSamples">Without, only what its head says is read.</param>
    public static JpegFile? Read(byte[] data, bool withSamples)
    {
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return null;
        var file = new JpegFile();
        file.Segments(data, withSamples);
        return file.Planes.Count == 0 ? null : file;
    }

    /// <summary>Whether its components are to be turned into red, green and blue, or into cyan, magenta and yellow.</summary>
    /// <param name="asked">What the PDF says where the JPEG does not; null for nothing.</param>
    public bool IsTransformed(int? asked) => AdobeTransform is { } adobe ? adobe > 0
        : asked is { } given ? given > 0
        : Planes.Count == 3 && !(Planes[0].Id == 'R' && Planes[1].Id == 'G' && Planes[2].Id == 'B');

    private void Segments(byte[] data, bool withSamples)
    {
        var quantum = new int[4];
        var tables = new HuffmanTable?[8];
        var restart = 0;
        var sawScan = false;
        for (var at = 2; at + 3 < data.Length;)
        {
            if (data[at] != 0xFF)
            {
                at++;
                continue;
            }
            var marker = data[at + 1];
            if (marker is 0xFF or 0 or 1 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            if (marker == 0xD9) break;
            var length = (data[at + 2] << 8) | data[at + 3];
            var (from, end) = (at + 4, Math.Min(data.Length, at + 2 + Math.Max(2, length)));
            var body = data.AsSpan(from, Math.Max(0, end - from));
            at = end;
            switch (marker)
            {
                case 0xC4:
                    HuffmanTable.Read(body, tables);
                    break;
                case 0xDB:
                    Quanta(body, quantum);
                    break;
                case 0xDD when body.Length >= 2:
                    restart = (body[0] << 8) | body[1];
                    break;
                case 0xEE when body.Length >= 12 && body.StartsWith("Adobe"u8):
                    AdobeTransform = body[11];
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    if (!Frame(body, marker, withSamples)) return;
                    break;
                case 0xDA when !withSamples:
                    return;
                case 0xDA when Problem is null && Planes.Count > 0:
                    at = new JpegScan(data, end, this, tables, restart).Read(body);
                    sawScan = true;
                    break;
            }
        }
        if (!sawScan) Problem ??= "it holds no samples";
        for (var i = 0; i < Planes.Count && Problem is null; i++)
        {
            var (means, step, shift, zero) = (Planes[i].Means, quantum[Planes[i].Table & 3], Bits - 8, 1 << (Bits - 1));
            for (var block = 0; block < means.Length; block++)
                means[block] = Math.Clamp(((means[block] * step / 8) + zero) >> shift, 0, 255);
        }
    }

    private static void Quanta(ReadOnlySpan<byte> body, int[] quantum)
    {
        while (body.Length >= 65)
        {
            var isWide = body[0] >> 4 > 0;
            if (isWide && body.Length < 129) return;
            quantum[body[0] & 3] = isWide ? (body[1] << 8) | body[2] : body[1];
            body = body[(isWide ? 129 : 65)..];
        }
    }

    private bool Frame(ReadOnlySpan<byte> body, byte marker, bool withSamples)
    {
        if (body.Length < 6 || Planes.Count > 0) return Planes.Count > 0;
        (Bits, Height, Width) = (body[0], (body[1] << 8) | body[2], (body[3] << 8) | body[4]);
        var count = body[5];
        if (count is < 1 or > 4 || body.Length < 6 + (3 * count) || Bits is < 8 or > 12) return false;
        var (most, tall) = (1, 1);
        for (var i = 0; i < count; i++)
            (most, tall) = (Math.Max(most, body[7 + (3 * i)] >> 4), Math.Max(tall, body[7 + (3 * i)] & 15));
        var (units, rows) = ((Width + (8 * most) - 1) / (8 * most), (Height + (8 * tall) - 1) / (8 * tall));
        if (marker is not (0xC0 or 0xC1 or 0xC2)) Problem = "it is packed in a way that is hardly ever used";
        for (var i = 0; i < count; i++)
        {
            var sampling = body[7 + (3 * i)];
            int horizontal = Math.Clamp(sampling >> 4, 1, 4), vertical = Math.Clamp(sampling & 15, 1, 4), across = units * horizontal, down = rows * vertical;
            if ((long)across * down > MostBlocks) Problem ??= "it is too large";
            Planes.Add(new(body[6 + (3 * i)], horizontal, vertical, body[8 + (3 * i)], across, down, withSamples && Problem is null ? new int[across * down] : []));
        }
        return true;
    }
}

/// <summary>Codes of JPEG's Huffman tables, looked up by length.</summary>
internal sealed class HuffmanTable
{
    private const int Quick = 9;

    private readonly int[] first = new int[18];
    private readonly int[] index = new int[18];
    private readonly int[] count = new int[18];
    private readonly byte[] values;

    // Short codes are looked up by all bits that may follow them: their length, then their value.
    private readonly ushort[] quick = new ushort[1 << Quick];

    private HuffmanTable(ReadOnlySpan<byte> lengths, byte[] values)
    {
        this.values = values;
        var (code, place) = (0, 0);
        for (var length = 1; length <= 16; length++)
        {
            (first[length], index[length], count[length]) = (code, place, lengths[length - 1]);
            for (var i = 0; i < lengths[length - 1] && length <= Quick && place + i < values.Length; i++)
                if (((code + i + 1) << (Quick - length)) <= quick.Length)
                    quick.AsSpan((code + i) << (Quick - length), 1 << (Quick - length)).Fill((ushort)((length << 8) | values[place + i]));
            (code, place) = ((code + lengths[length - 1]) << 1, place + lengths[length - 1]);
        }
    }

    public static void Read(ReadOnlySpan<byte> body, HuffmanTable?[] tables)
    {
        while (body.Length >= 17)
        {
            var total = 0;
            foreach (var length in body.Slice(1, 16)) total += length;
            if (body.Length < 17 + total) return;
            tables[((body[0] >> 4) & 1) == 0 ? body[0] & 3 : 4 + (body[0] & 3)] = new(body.Slice(1, 16), body.Slice(17, total).ToArray());
            body = body[(17 + total)..];
        }
    }

    /// <returns>−1 for what is no code.</returns>
    public int Next(JpegBits bits)
    {
        if (quick[bits.Peek(Quick)] is > 0 and var known)
        {
            bits.Drop(known >> 8);
            return known & 0xFF;
        }
        for (var length = Quick + 1; length <= 16; length++)
        {
            var offset = bits.Peek(length) - first[length];
            if (offset < 0 || offset >= count[length]) continue;
            bits.Drop(length);
            return index[length] + offset < values.Length ? values[index[length] + offset] : -1;
        }
        return -1;
    }
}

/// <summary>The bits of a scan; a marker ends them.</summary>
internal sealed class JpegBits(byte[] data, int at)
{
    private uint buffer;
    private int left;
    private int padding;

    public int At => at;

    /// <summary>More was taken than there is.</summary>
    public bool IsAtEnd => left < padding;

    /// <summary>The next bits, at most 16, which stay.</summary>
    public int Peek(int count)
    {
        if (left < count) Fill();
        return (int)(buffer >> (32 - count));
    }

    public void Drop(int count)
    {
        buffer <<= count;
        left -= count;
    }

    public int Bits(int count)
    {
        if (count == 0) return 0;
        var value = Peek(count);
        Drop(count);
        return value;
    }

    /// <summary>A number of so many bits, the upper half positive.</summary>
    public int Signed(int count)
    {
        if (count == 0) return 0;
        var value = Bits(count);
        return value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /// <summary>Goes on behind a restart marker. False where there is none.</summary>
    public bool Restart()
    {
        (buffer, left, padding) = (0, 0, 0);
        while (at + 1 < data.Length && !(data[at] == 0xFF && data[at + 1] is not (0 or 0xFF))) at++;
        if (at + 1 >= data.Length || data[at + 1] is < 0xD0 or > 0xD7) return false;
        at += 2;
        return true;
    }

    private void Fill()
    {
        while (left <= 24)
        {
            var value = 0;
            if (at >= data.Length || (data[at] == 0xFF && at + 1 < data.Length && data[at + 1] != 0)) padding += 8;
            else
            {
                value = data[at];
                at += value == 0xFF ? 2 : 1;
            }
            buffer |= (uint)value << (24 - left);
            left += 8;
        }
    }
}
