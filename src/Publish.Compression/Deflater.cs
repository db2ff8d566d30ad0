using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Publish.Compression;

/// <summary>
/// Finds what a text repeats, by chains of places with the same four bytes and lazy evaluation (RFC 1951, section 4), and hands literals and matches to
/// the blocks. Matches of three bytes are let go: chains of four are shorter, and on texts and pages the result is smaller as well as sooner there. The tables are not cleared between texts: places count on, and one from an earlier text lies before the present text's first.
/// </summary>
internal sealed class Deflater
{
    private const int Window = 32768;
    private const int HashBits = 15;
    private const int ShortestMatch = 4;
    private const int LongestMatch = 258;


    private readonly int[] latest = new int[1 << HashBits];
    private readonly int[] earlier = new int[Window];
    private readonly SymbolBlock block = new();

    // Where the present text begins among the places counted so far; 0 means "never" in the tables.
    private int origin = 1;

    public void Run(ReadOnlySpan<byte> data, Effort effort, BitWriter bits)
    {
        if (origin > int.MaxValue - data.Length - Window)
            Forget();
        if (effort.IsStored)
            StoredBlocks.Write(data, bits, isLast: true);
        else
            Compress(data, effort, bits);
        origin += data.Length + 1;
    }

    private void Compress(ReadOnlySpan<byte> data, Effort effort, BitWriter bits)
    {
        var (held, length, distance) = (false, 0, 0);
        var from = 0;
        for (var at = 0; at < data.Length;)
        {
            var (newLength, newDistance) = length >= effort.Lazy ? Skip(data, at) : Find(data, at, effort, length);
            if (length >= ShortestMatch && newLength <= length)
            {
                block.AddMatch(length, distance);
                for (var end = at - 1 + length; ++at < end;)
                    Insert(data, at);
                (held, length) = (false, 0);
            }
            else
            {
                if (held)
                    block.AddLiteral(data[at - 1]);
                (held, length, distance) = (true, newLength, newDistance);
                at++;
            }

            if (block.IsFull)
            {
                var end = held ? at - 1 : at;
                block.Write(data[from..end], bits, isLast: false);
                from = end;
            }
        }

        if (held)
            block.AddLiteral(data[^1]);
        block.Write(data[from..], bits, isLast: true);
    }

    private (int Length, int Distance) Skip(ReadOnlySpan<byte> data, int at)
    {
        Insert(data, at);
        return (0, 0);
    }

    /// <summary>The longest match at a place that beats <paramref name="beat"/>, or length 0.</summary>
    private (int Length, int Distance) Find(ReadOnlySpan<byte> data, int at, Effort effort, int beat)
    {
        var candidate = Insert(data, at);
        var most = Math.Min(LongestMatch, data.Length - at);
        var (best, distance) = (Math.Max(beat, ShortestMatch - 1), 0);
        var oldest = Math.Max(origin, origin + at - Window + 1);
        ref var first = ref MemoryMarshal.GetReference(data);
        ref var earlier = ref MemoryMarshal.GetArrayDataReference(this.earlier);
        for (var tries = effort.Chain; candidate >= oldest && tries > 0 && best < most; tries--)
        {
            var place = candidate - origin;
            if (Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref first, place + best - 1)) == Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref first, at + best - 1)))
            {
                var length = Common(data, place, at, most);
                if (length > best)
                {
                    (best, distance) = (length, at - place);
                    if (length >= effort.Nice)
                        break;
                }
            }

            candidate = Unsafe.Add(ref earlier, candidate & (Window - 1));
        }

        return distance == 0 ? (0, 0) : (best, distance);
    }

    /// <summary>Enters a place into its chain and gives the place that headed the chain before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Insert(ReadOnlySpan<byte> data, int at)
    {
        if (at + ShortestMatch > data.Length)
            return 0;
        var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(data), at));
        ref var head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(latest), (nint)((four * 0x9E3779B1u) >> (32 - HashBits)));
        var before = head;
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(this.earlier), (origin + at) & (Window - 1)) = before;
        head = origin + at;
        return before;
    }

    private static int Common(ReadOnlySpan<byte> data, int a, int b, int most)
    {
        ref var first = ref MemoryMarshal.GetReference(data);
        var length = 0;
        for (; length + 8 <= most; length += 8)
        {
            var difference = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, a + length))
                ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, b + length));
            if (difference != 0)
                return length + ((BitConverter.IsLittleEndian ? BitOperations.TrailingZeroCount(difference) : BitOperations.LeadingZeroCount(difference)) >> 3);
        }

        while (length < most && data[a + length] == data[b + length])
            length++;
        return length;
    }

    private void Forget()
    {
        Array.Clear(latest);
        Array.Clear(this.earlier);
        origin = 1;
    }
}
