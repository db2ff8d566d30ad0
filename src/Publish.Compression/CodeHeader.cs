namespace Publish.Compression;

/// <summary>The two codes of a block as it carries them: their lengths, run by run, in a code of their own (RFC 1951, section 3.2.7).</summary>
internal sealed class CodeHeader
{
    private const int Repeat = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private const int LongestCode = 7;

    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly int literals;
    private readonly int distances;
    private readonly List<(byte Symbol, byte Extra)> runs = new(160);
    private readonly HuffmanCode code;
    private readonly int written;

    public CodeHeader(HuffmanCode literals, HuffmanCode distances)
    {
        this.literals = UsedLength(literals.Lengths, 257);
        this.distances = UsedLength(distances.Lengths, 1);
        CollectRuns([.. literals.Lengths.AsSpan(0, this.literals), .. distances.Lengths.AsSpan(0, this.distances)]);
        Span<int> counts = stackalloc int[Order.Length];
        foreach (var (symbol, _) in runs)
            counts[symbol]++;
        code = HuffmanCode.FromCounts(counts, LongestCode);
        written = Order.Length;
        while (written > 4 && code.Lengths[Order[written - 1]] == 0)
            written--;
        Bits = 14 + (3 * written) + code.Cost(counts) + (2 * counts[Repeat]) + (3 * counts[FewZeros]) + (7 * counts[ManyZeros]);
    }

    public long Bits { get; }

    public void Write(BitWriter bits)
    {
        bits.Write((uint)((this.literals - 257) | ((this.distances - 1) << 5) | ((written - 4) << 10)), 14);
        for (var i = 0; i < written; i++)
            bits.Write(code.Lengths[Order[i]], 3);
        foreach (var (symbol, extra) in runs)
        {
            code.Write(bits, symbol);
            bits.Write(extra, symbol switch { Repeat => 2, FewZeros => 3, ManyZeros => 7, _ => 0 });
        }
    }

    private static int UsedLength(byte[] lengths, int least)
    {
        var used = lengths.Length;
        while (used > least && lengths[used - 1] == 0)
            used--;
        return used;
    }

    private void CollectRuns(ReadOnlySpan<byte> lengths)
    {
        while (!lengths.IsEmpty)
        {
            var run = lengths.IndexOfAnyExcept(lengths[0]);
            run = run < 0 ? lengths.Length : run;
            if (lengths[0] == 0)
                AddZeros(run);
            else
                AddRepeats(lengths[0], run);
            lengths = lengths[run..];
        }
    }

    private void AddZeros(int run)
    {
        for (; run >= 11; run -= Math.Min(run, 138))
            runs.Add((ManyZeros, (byte)(Math.Min(run, 138) - 11)));
        if (run >= 3)
            runs.Add((FewZeros, (byte)(run - 3)));
        else
            AddSingly(0, run);
    }

    private void AddRepeats(byte length, int run)
    {
        AddSingly(length, 1);
        for (run--; run >= 3; run -= Math.Min(run, 6))
            runs.Add((Repeat, (byte)(Math.Min(run, 6) - 3)));
        AddSingly(length, run);
    }

    private void AddSingly(byte length, int run)
    {
        for (; run > 0; run--)
            runs.Add((length, 0));
    }
}
