namespace Publish.Compression;

/// <summary>A prefix code: for each symbol a length, 0 where it is not used, and the bits, turned round as deflate writes them.</summary>
internal sealed class HuffmanCode
{
    public const int LiteralCount = 286;
    public const int DistanceCount = 30;
    public const int LongestCode = 15;

    public static readonly HuffmanCode FixedLiterals = new(MakeFixedLengths());
    public static readonly HuffmanCode FixedDistances = new([.. Enumerable.Repeat((byte)5, DistanceCount)]);

    private readonly ushort[] codes;

    private HuffmanCode(byte[] lengths)
    {
        Lengths = lengths;
        this.codes = MakeCodes(lengths);
    }

    public byte[] Lengths { get; }

    public static HuffmanCode FromCounts(ReadOnlySpan<int> counts, int longest) => new(CodeLengths.Of(counts, longest));

    public void Write(BitWriter bits, int symbol) => bits.Write(this.codes[symbol], Lengths[symbol]);

    /// <summary>How many bits the symbols of these counts take.</summary>
    public long Cost(ReadOnlySpan<int> counts)
    {
        long bits = 0;
        for (var symbol = 0; symbol < counts.Length; symbol++)
            bits += (long)counts[symbol] * Lengths[symbol];
        return bits;
    }

    private static byte[] MakeFixedLengths()
    {
        var lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280).Fill(8);
        return lengths;
    }

    // RFC 1951, section 3.2.2: codes of one length are consecutive, in the order of their symbols.
    private static ushort[] MakeCodes(byte[] lengths)
    {
        Span<int> counts = stackalloc int[LongestCode + 1];
        Span<int> next = stackalloc int[LongestCode + 1];
        foreach (var length in lengths)
            counts[length]++;
        counts[0] = 0;
        for (var length = 1; length <= LongestCode; length++)
            next[length] = (next[length - 1] + counts[length - 1]) << 1;
        var codes = new ushort[lengths.Length];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
            if (lengths[symbol] > 0)
                codes[symbol] = Reverse(next[lengths[symbol]]++, lengths[symbol]);
        return codes;
    }

    private static ushort Reverse(int code, int length)
    {
        var reversed = 0;
        for (; length > 0; length--, code >>= 1)
            reversed = (reversed << 1) | (code & 1);
        return (ushort)reversed;
    }
}
