namespace Publish.Tests.Pdf.Preflight;

/// <summary>JPEGs of blocks that are flat, written by hand: all their codes are four bits long, and no block has more than its mean.</summary>
internal static class FlatJpeg
{
    /// <param name="across">Blocks in a row.</param>
    /// <param name="adobe">What the Adobe marker says of the colours; null for none.</param>
    /// <param name="isProgressive">The means come in two scans, the last bit by itself.</param>
    /// <param name="mean">Of a component in a block.</param>
    public static byte[] Of(int across, int down, int components, Func<int, int, int, int> mean, int? adobe = null, bool isProgressive = false, int restart = 0)
    {
        var bytes = new List<byte> { 0xFF, 0xD8 };
        if (adobe is { } transform) Segment(bytes, 0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)transform]);
        // A step of 8 makes the coefficient the mean less 128.
        Segment(bytes, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        Segment(bytes, isProgressive ? (byte)0xC2 : (byte)0xC0,
            [8, (byte)(down * 8 >> 8), (byte)(down * 8), (byte)(across * 8 >> 8), (byte)(across * 8), (byte)components, .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0x11, 0 })]);
        Segment(bytes, 0xC4, [0x00, 0, 0, 0, 12, .. new byte[12], .. Enumerable.Range(0, 12).Select(size => (byte)size)]);
        Segment(bytes, 0xC4, [0x10, 1, .. new byte[15], 0]);
        if (restart > 0) Segment(bytes, 0xDD, [(byte)(restart >> 8), (byte)restart]);
        byte[] ids = [(byte)components, .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0 })];
        Segment(bytes, 0xDA, [.. ids, 0, (byte)(isProgressive ? 0 : 63), (byte)(isProgressive ? 1 : 0)]);
        Scan(bytes, across, down, components, restart, (bits, component, difference) =>
        {
            var size = difference == 0 ? 0 : (int)Math.Log2(Math.Abs(difference)) + 1;
            Put(bits, size, 4);
            Put(bits, difference < 0 ? difference + (1 << size) - 1 : difference, size);
            if (!isProgressive) Put(bits, 0, 1);
        }, (x, y, component) => isProgressive ? (mean(x, y, component) - 128) >> 1 : mean(x, y, component) - 128, isProgressive: false);
        if (isProgressive)
        {
            Segment(bytes, 0xDA, [.. ids, 0, 0, 0x10]);
            Scan(bytes, across, down, components, restart, (bits, _, bit) => Put(bits, bit, 1), (x, y, component) => (mean(x, y, component) - 128) & 1, isProgressive: true);
        }
        bytes.AddRange([0xFF, 0xD9]);
        return [.. bytes];
    }

    private static void Scan(List<byte> bytes, int across, int down, int components, int restart, Action<List<bool>, int, int> write, Func<int, int, int, int> value, bool isProgressive)
    {
        var bits = new List<bool>();
        var before = new int[components];
        for (var block = 0; block < across * down; block++)
        {
            if (restart > 0 && block > 0 && block % restart == 0)
            {
                Flush(bytes, bits);
                bytes.AddRange([0xFF, (byte)(0xD0 + (((block / restart) - 1) % 8))]);
                Array.Clear(before);
            }
            for (var component = 0; component < components; component++)
            {
                var now = value(block % across, block / across, component);
                write(bits, component, isProgressive ? now : now - before[component]);
                before[component] = now;
            }
        }
        Flush(bytes, bits);
    }

    private static void Flush(List<byte> bytes, List<bool> bits)
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

    private static void Put(List<bool> bits, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--) bits.Add((value >> i & 1) > 0);
    }

    private static void Segment(List<byte> bytes, byte marker, byte[] body) => bytes.AddRange([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body]);
}
