namespace Publish.Compression;

/// <summary>The literals and matches of one block with their counts, and the block written in whichever form is smallest.</summary>
internal sealed class SymbolBlock
{
    private const int Capacity = 1 << 15;
    private const int EndOfBlock = 256;

    // A literal is its byte; a match is its distance above its length.
    private readonly uint[] symbols = new uint[Capacity];
    private readonly int[] literalCounts = new int[HuffmanCode.LiteralCount];
    private readonly int[] distanceCounts = new int[HuffmanCode.DistanceCount];
    private int count;
    private int extraBits;

    public bool IsFull => count >= Capacity - 1;

    public void AddLiteral(byte value)
    {
        symbols[count++] = value;
        literalCounts[value]++;
    }

    public void AddMatch(int length, int distance)
    {
        symbols[count++] = ((uint)distance << 16) | (uint)length;
        var (lengthCode, distanceCode) = (Ranges.LengthCode(length), Ranges.DistanceCode(distance));
        literalCounts[257 + lengthCode]++;
        distanceCounts[distanceCode]++;
        extraBits += Ranges.LengthExtra(lengthCode) + Ranges.DistanceExtra(distanceCode);
    }

    /// <summary>Writes the block that stands for <paramref name="raw"/>, and begins a new one.</summary>
    public void Write(ReadOnlySpan<byte> raw, BitWriter bits, bool isLast)
    {
        literalCounts[EndOfBlock] = 1;
        var literals = HuffmanCode.FromCounts(literalCounts, HuffmanCode.LongestCode);
        var distances = HuffmanCode.FromCounts(distanceCounts, HuffmanCode.LongestCode);
        var header = new CodeHeader(literals, distances);
        var dynamic = header.Bits + literals.Cost(literalCounts) + distances.Cost(distanceCounts) + extraBits;
        var known = HuffmanCode.FixedLiterals.Cost(literalCounts) + HuffmanCode.FixedDistances.Cost(distanceCounts) + extraBits;
        if (8L * (raw.Length + 5) < Math.Min(dynamic, known))
            StoredBlocks.Write(raw, bits, isLast);
        else if (known <= dynamic)
            WriteCoded(bits, isLast, null, HuffmanCode.FixedLiterals, HuffmanCode.FixedDistances);
        else
            WriteCoded(bits, isLast, header, literals, distances);
        Clear();
    }

    private void WriteCoded(BitWriter bits, bool isLast, CodeHeader? header, HuffmanCode literals, HuffmanCode distances)
    {
        bits.Write((isLast ? 1u : 0u) | (header is null ? 2u : 4u), 3);
        header?.Write(bits);
        foreach (var symbol in symbols.AsSpan(0, count))
            if (symbol < 256)
                literals.Write(bits, (int)symbol);
            else
                WriteMatch(bits, (int)(symbol & 0xFFFF), (int)(symbol >> 16), literals, distances);
        literals.Write(bits, EndOfBlock);
    }

    private static void WriteMatch(BitWriter bits, int length, int distance, HuffmanCode literals, HuffmanCode distances)
    {
        var code = Ranges.LengthCode(length);
        literals.Write(bits, 257 + code);
        bits.Write((uint)(length - Ranges.LengthBase(code)), Ranges.LengthExtra(code));
        code = Ranges.DistanceCode(distance);
        distances.Write(bits, code);
        bits.Write((uint)(distance - Ranges.DistanceBase(code)), Ranges.DistanceExtra(code));
    }

    private void Clear()
    {
        Array.Clear(literalCounts);
        Array.Clear(distanceCounts);
        (count, extraBits) = (0, 0);
    }
}
