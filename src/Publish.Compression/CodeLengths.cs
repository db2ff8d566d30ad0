namespace Publish.Compression;

/// <summary>
/// The lengths of a Huffman code in place (Moffat and Katajainen 1995), then shortened to the limit: codes that are too long are cut, and
/// shorter ones lengthened until the code is whole again. That is not the very best code under a limit, but texts hardly ever reach it.
/// </summary>
internal static class CodeLengths
{
    public static byte[] Of(ReadOnlySpan<int> counts, int longest)
    {
        var lengths = new byte[counts.Length];
        var symbols = Sorted(counts);
        if (symbols.Length <= 1)
        {
            // A code needs one symbol at least, and one symbol needs one bit.
            lengths[symbols.Length == 1 ? (int)(symbols[0] & 0xFFFF) : 0] = 1;
            return lengths;
        }

        var perLength = Limit(Depths(symbols), longest);
        var next = symbols.Length - 1;
        for (var length = 1; length <= longest; length++)
            for (var i = 0; i < perLength[length]; i++)
                lengths[(int)(symbols[next--] & 0xFFFF)] = (byte)length;
        return lengths;
    }

    // Count above symbol, so that symbols of one count have an order of their own.
    private static long[] Sorted(ReadOnlySpan<int> counts)
    {
        var used = new List<long>(counts.Length);
        for (var symbol = 0; symbol < counts.Length; symbol++)
            if (counts[symbol] > 0)
                used.Add(((long)counts[symbol] << 16) | (uint)symbol);
        used.Sort();
        return [.. used];
    }

    /// <summary>How deep each leaf lies, the rarest first.</summary>
    private static long[] Depths(long[] sorted)
    {
        var tree = Array.ConvertAll(sorted, symbol => symbol >> 16);
        Join(tree);
        tree[^2] = 0;
        for (var i = tree.Length - 3; i >= 0; i--)
            tree[i] = tree[tree[i]] + 1;
        return Spread(tree);
    }

    // Phase one: the two least weights are joined again and again; an inner node's slot comes to hold its parent.
    private static void Join(long[] tree)
    {
        var (root, leaf) = (0, 0);
        for (var next = 0; next < tree.Length - 1; next++)
        {
            tree[next] = TakeLeast(tree, next, ref root, ref leaf);
            tree[next] += TakeLeast(tree, next, ref root, ref leaf);
        }
    }

    private static long TakeLeast(long[] tree, int next, ref int root, ref int leaf)
    {
        if (leaf >= tree.Length || (root < next && tree[root] < tree[leaf]))
        {
            var weight = tree[root];
            tree[root++] = next;
            return weight;
        }

        return tree[leaf++];
    }

    // Phase three: from the depths of the inner nodes to those of the leaves.
    private static long[] Spread(long[] tree)
    {
        var (available, used, depth) = (1, 0, 0);
        var root = tree.Length - 2;
        for (var next = tree.Length - 1; available > 0; depth++, available = 2 * used, used = 0)
        {
            for (; root >= 0 && tree[root] == depth; root--)
                used++;
            for (; available > used; available--)
                tree[next--] = depth;
        }

        return tree;
    }

    private static int[] Limit(long[] depths, int longest)
    {
        var perLength = new int[longest + 1];
        foreach (var depth in depths)
            perLength[Math.Min(depth, longest)]++;
        long room = 0;
        for (var length = 1; length <= longest; length++)
            room += (long)perLength[length] << (longest - length);
        for (; room > 1L << longest; room--)
        {
            perLength[longest]--;
            var shorter = longest - 1;
            while (perLength[shorter] == 0)
                shorter--;
            perLength[shorter]--;
            perLength[shorter + 1] += 2;
        }

        return perLength;
    }
}
