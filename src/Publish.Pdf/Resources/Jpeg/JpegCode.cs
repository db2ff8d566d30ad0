namespace Publish.Pdf.Resources.Jpeg;

/// <summary>A Huffman code of a JPEG (ITU-T T.81, Annex C): how many codes there are of each length, and their symbols in order.</summary>
internal sealed class JpegCode
{
    private const int LongestCode = 16;
    private const int ShortCode = 8;

    private readonly int[] firstCode = new int[LongestCode + 2];
    private readonly int[] firstSymbol = new int[LongestCode + 2];
    private readonly byte[] counts;

    // By the next eight bits: the length of the code that they begin with, 0 where it is longer, and its symbol.
    private readonly (byte Length, byte Symbol)[] shortCodes = new (byte, byte)[1 << ShortCode];

    public JpegCode(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> symbols)
    {
        (this.counts, Symbols) = (counts.ToArray(), symbols.ToArray());
        for (int length = 1, code = 0, symbol = 0; length <= LongestCode; length++)
        {
            (firstCode[length], firstSymbol[length]) = (code, symbol);
            if (length <= ShortCode) Fill(length);
            code = (code + counts[length - 1]) << 1;
            symbol += counts[length - 1];
        }
    }

    /// <summary>Reads the codes of one segment (DHT, B.2.4.2), each under its class (0 for means, 0x10 for the others) and number.</summary>
    /// <returns>False for a damaged one; what stands before the damage is read.</returns>
    public static bool Read(ReadOnlySpan<byte> segment, Dictionary<int, JpegCode> codes)
    {
        while (segment.Length >= 17)
        {
            var total = 0;
            foreach (var count in segment[1..17])
                total += count;
            if (total > 256 || segment.Length < 17 + total)
                return false;
            codes[segment[0]] = new JpegCode(segment[1..17], segment.Slice(17, total));
            segment = segment[(17 + total)..];
        }

        return segment.IsEmpty;
    }

    /// <summary>The differences of neighbouring blocks' means, as the standard suggests for luminance (Table K.3).</summary>
    public static JpegCode StandardDifferences { get; } =
        new([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    public ReadOnlyMemory<byte> Symbols { get; }

    public ReadOnlySpan<byte> Counts => counts;

    /// <summary>The next symbol; -1 where the bits are no code.</summary>
    public int Read(JpegBits bits)
    {
        if (shortCodes[bits.Peek(ShortCode)] is { Length: > 0 } known)
        {
            bits.Skip(known.Length);
            return known.Symbol;
        }

        var code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | bits.Next();
            var index = code - firstCode[length];
            if (index < counts[length - 1] && index >= 0)
                return Symbols.Span[firstSymbol[length] + index];
        }

        return -1;
    }

    // A damaged table can have more codes than there is room for.
    private void Fill(int length)
    {
        var spare = ShortCode - length;
        for (var i = 0; i < counts[length - 1] && firstCode[length] + i < 1 << length && firstSymbol[length] + i < Symbols.Length; i++)
            shortCodes.AsSpan((firstCode[length] + i) << spare, 1 << spare).Fill(((byte)length, Symbols.Span[firstSymbol[length] + i]));
    }

    /// <summary>The code of a symbol, which must be in it, and its length.</summary>
    public (int Code, int Length) Of(byte symbol)
    {
        var index = Symbols.Span.IndexOf(symbol);
        var length = 1;
        while (index >= firstSymbol[length] + counts[length - 1])
            length++;
        return (firstCode[length] + index - firstSymbol[length], length);
    }
}
