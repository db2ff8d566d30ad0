namespace Publish.Tests.Pdf.Preflight.Pictures;

/// <summary>JPEGs by ITU-T T.81, written by hand: components of any sampling, each with tables of its own, their scans woven together or apart, and coefficients besides the means.</summary>
internal sealed class WovenJpeg
{
    // Other symbols under the same codes, so that a table that is taken for another gives something else.
    private static readonly byte[][] Differences = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]];
    private static readonly byte[][] Others = [[0x00, 0xF0, 0x01, 0x12, 0x35, 0x0A, 0x71, 0x23], [0x23, 0x01, 0x71, 0x00, 0x12, 0xF0, 0x0A, 0x35]];

    private readonly List<byte> bytes = [0xFF, 0xD8];
    private readonly List<bool> bits = [];

    public int Width { get; init; } = 8;

    public int Height { get; init; } = 8;

    /// <summary>Blocks of each component across and down in a unit.</summary>
    public (int Across, int Down)[] Sampling { get; init; } = [(1, 1)];

    public int Precision { get; init; } = 8;

    public int Restart { get; init; }

    public bool IsWoven { get; init; } = true;

    /// <summary>Means come in two scans, the others in scans between them.</summary>
    public bool IsProgressive { get; init; }

    /// <summary>Table of steps of each component, and of codes.</summary>
    public int[] Steps { get; init; } = [8, 16];

    /// <summary>The first coefficient of a component's block.</summary>
    public Func<int, int, int, int> First { get; init; } = (_, _, _) => 0;

    public int UnitsAcross => (Width + (8 * Sampling.Max(one => one.Across)) - 1) / (8 * Sampling.Max(one => one.Across));

    public int UnitsDown => (Height + (8 * Sampling.Max(one => one.Down)) - 1) / (8 * Sampling.Max(one => one.Down));

    /// <summary>Blocks that hold samples of the picture: a component alone has no others.</summary>
    public (int Across, int Down) Blocks(int component) =>
        (Blocks(Width, Sampling[component].Across, Sampling.Max(one => one.Across)), Blocks(Height, Sampling[component].Down, Sampling.Max(one => one.Down)));

    public byte[] Bytes()
    {
        // An EXIF segment and a comment that looks like a frame are in the way.
        Segment(0xE1, [0xFF, 0xC0, 0, 8, 8, 0, 1, 0, 1, 1]);
        Segment(0xDB, [.. Steps.SelectMany((step, table) => step < 256 ? (byte[])[(byte)table, (byte)step, .. Enumerable.Repeat((byte)3, 63)] : [(byte)(0x10 | table), (byte)(step >> 8), (byte)step, .. Enumerable.Repeat((byte)3, 126)])]);
        Segment(IsProgressive ? (byte)0xC2 : (byte)0xC1,
            [(byte)Precision, (byte)(Height >> 8), (byte)Height, (byte)(Width >> 8), (byte)Width, (byte)Sampling.Length, .. Sampling.SelectMany((one, i) => (byte[])[Id(i), (byte)((one.Across << 4) | one.Down), (byte)(i % Steps.Length)])]);
        Segment(0xC4, [.. Differences.SelectMany((symbols, table) => Table(table, symbols)), .. Others.SelectMany((symbols, table) => Table(0x10 | table, symbols))]);
        if (Restart > 0) Segment(0xDD, [(byte)(Restart >> 8), (byte)Restart]);
        int[] all = [.. Enumerable.Range(0, Sampling.Length)];
        int[][] scans = IsWoven ? [all] : [.. all.Reverse().Select(one => new[] { one })];
        foreach (var scan in scans) Scan(scan, 0, IsProgressive ? 0 : 63, 0, IsProgressive ? 1 : 0);
        if (IsProgressive)
        {
            foreach (var one in all) Scan([one], 1, 63, 0, 0);
            foreach (var scan in scans) Scan(scan, 0, 0, 1, 0);
        }
        bytes.AddRange([0xFF, 0xD9]);
        return [.. bytes];
    }

    public static byte Id(int component) => (byte)(component + 7);

    private static int Blocks(int samples, int factor, int most) => ((((samples * factor) + most - 1) / most) + 7) / 8;

    private void Scan(int[] components, int start, int end, int high, int low)
    {
        Segment(0xDA, [(byte)components.Length, .. components.SelectMany(one => (byte[])[Id(one), (byte)((one % 2 << 4) | (one % 2))]), (byte)start, (byte)end, (byte)((high << 4) | low)]);
        var before = new int[Sampling.Length];
        var isAlone = components.Length == 1;
        var (across, down) = isAlone ? Blocks(components[0]) : (UnitsAcross, UnitsDown);
        for (var unit = 0; unit < across * down; unit++)
        {
            if (Restart > 0 && unit > 0 && unit % Restart == 0)
            {
                Flush();
                bytes.AddRange([0xFF, (byte)(0xD0 + (((unit / Restart) - 1) % 8))]);
                Array.Clear(before);
            }
            foreach (var one in components)
            {
                var (wide, tall) = isAlone ? (1, 1) : Sampling[one];
                for (var row = 0; row < tall; row++)
                    for (var column = 0; column < wide; column++)
                        Block(one, (unit % across * wide) + column, (unit / across * tall) + row, before, (start, end, high, low));
            }
        }
        Flush();
    }

    private void Block(int component, int x, int y, int[] before, (int Start, int End, int High, int Low) scan)
    {
        var first = First(component, x, y);
        if (scan.High > 0) Put(first & 1, 1);
        else
        {
            if (scan.Start == 0) Difference(component, (first >> scan.Low) - before[component]);
            if (scan.Start == 0) before[component] = first >> scan.Low;
            if (scan.End > 0) Rest(component, x + (3 * y));
        }
    }

    private void Difference(int component, int difference)
    {
        var size = difference == 0 ? 0 : (int)Math.Log2(Math.Abs(difference)) + 1;
        Put(Array.IndexOf(Differences[component % 2], (byte)size), 4);
        Put(difference < 0 ? difference + (1 << size) - 1 : difference, size);
    }

    /// <summary>Now none, now some with zeros before them, now all sixty-three, after which there is no end to be said.</summary>
    private void Rest(int component, int kind)
    {
        byte[] codes = (kind % 4) switch
        {
            0 => [0x00],
            1 => [0x12, 0xF0, 0x35, 0x0A, 0x00],
            2 => [0xF0, 0xF0, 0xF0, 0x71, 0x23, 0x12, 0x00],
            _ => [.. Enumerable.Repeat((byte)0x01, 63)],
        };
        foreach (var code in codes)
        {
            Put(Array.IndexOf(Others[component % 2], code), 4);
            Put((1 << (code & 15)) - 1, code & 15);
        }
    }

    private static byte[] Table(int id, byte[] symbols) => [(byte)id, 0, 0, 0, (byte)symbols.Length, .. new byte[12], .. symbols];

    private void Put(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--) bits.Add((value >> i & 1) > 0);
    }

    private void Flush()
    {
        while (bits.Count % 8 > 0) bits.Add(true);
        for (var i = 0; i < bits.Count; i += 8)
        {
            var value = (byte)Enumerable.Range(0, 8).Sum(bit => bits[i + bit] ? 128 >> bit : 0);
            bytes.Add(value);
            if (value == 0xFF) bytes.Add(0);
        }
        bits.Clear();
    }

    private void Segment(byte marker, byte[] body) => bytes.AddRange([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body]);
}
