namespace Publish.Pdf.Resources.Jpeg;

/// <summary>The bits of a scan without their stuffing, the highest of a byte first; zeros beyond the end.</summary>
internal sealed class JpegBits
{
    private readonly byte[] bytes;
    private readonly List<int> restarts = [];
    private int restart;

    /// <param name="scan">The coded pixels, stuffed; what follows their end is left alone.</param>
    public JpegBits(ReadOnlySpan<byte> scan)
    {
        bytes = new byte[scan.Length];
        var length = 0;
        for (var at = 0; at < scan.Length; at++)
        {
            if (scan[at] == 0xFF)
            {
                if (at + 1 >= scan.Length || !Passes(scan[at + 1], length))
                    break;
                if (scan[++at] != 0)
                    continue;
                bytes[length++] = 0xFF;
                continue;
            }

            bytes[length++] = scan[at];
        }

        Length = length * 8;
    }

    public int Position { get; private set; }

    public int Length { get; }

    public bool IsPastEnd => Position > Length;

    public int Next()
    {
        var at = Position++;
        return at < Length ? (bytes[at >> 3] >> (7 - (at & 7))) & 1 : 0;
    }

    public int Next(int count)
    {
        if (count <= 16 && (Position >> 3) + 2 < bytes.Length)
        {
            var several = Peek(count);
            Position += count;
            return several;
        }

        var value = 0;
        for (; count > 0; count--)
            value = (value << 1) | Next();
        return value;
    }

    /// <summary>A number of so many bits, the lower half of them negative (ITU-T T.81, table F.1).</summary>
    public int Signed(int count)
    {
        var value = Next(count);
        return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /// <summary>The next bits, up to sixteen, without going on.</summary>
    public int Peek(int count)
    {
        var at = Position >> 3;
        if (at + 2 >= bytes.Length) return Peeked(count);
        return (((bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2]) >> (24 - (Position & 7) - count)) & ((1 << count) - 1);
    }

    // At the end, bit by bit.
    private int Peeked(int count)
    {
        var at = Position;
        var value = 0;
        for (; count > 0; count--)
            value = (value << 1) | Next();
        Position = at;
        return value;
    }

    public void Skip(int count) => Position += count;

    public void MoveTo(int position) => Position = position;

    /// <summary>Goes on behind the next restart marker; false where there is none.</summary>
    public bool Restart()
    {
        if (restart >= restarts.Count)
            return false;
        Position = restarts[restart++] * 8;
        return true;
    }

    // A stuffed zero and a restart marker belong to the scan; any other marker ends it.
    private bool Passes(byte marker, int length)
    {
        if (marker is >= 0xD0 and <= 0xD7)
            restarts.Add(length);
        return marker is 0 or (>= 0xD0 and <= 0xD7);
    }
}
