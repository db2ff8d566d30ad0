namespace Publish.Model.Glossaries.Matching;

/// <summary>Nodes and the words that lead from one to the next, as one table of pairs.</summary>
/// <remarks>Open addressing with linear probing, at most half full. A pair that no term holds is answered with -1.</remarks>
internal sealed class TermTree
{
    private const int Free = -1;

    private long[] pairs = NewPairs(64);
    private int[] children = new int[64];
    private int count;

    /// <summary>How many nodes there are, the root included.</summary>
    public int Nodes => count + 1;

    public int Child(int node, int word)
    {
        var slot = SlotOf(Pair(node, word));
        return pairs[slot] == Free ? -1 : children[slot];
    }

    /// <summary>The child, made where there is none.</summary>
    public int ChildFor(int node, int word)
    {
        var pair = Pair(node, word);
        if (pairs[SlotOf(pair)] == Free)
        {
            if ((count + 1) * 2 > pairs.Length) Grow();
            var slot = SlotOf(pair);
            (pairs[slot], children[slot]) = (pair, ++count);
        }
        return children[SlotOf(pair)];
    }

    private static long Pair(int node, int word) => ((long)node << 32) | (uint)word;

    private int SlotOf(long pair)
    {
        var slot = (int)((ulong)(pair * -7046029254386353131L) >> 33) & (pairs.Length - 1);
        while (pairs[slot] != Free && pairs[slot] != pair)
            slot = (slot + 1) & (pairs.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (oldPairs, oldChildren) = (pairs, children);
        (pairs, children) = (NewPairs(oldPairs.Length * 2), new int[oldPairs.Length * 2]);
        for (var i = 0; i < oldPairs.Length; i++)
        {
            if (oldPairs[i] == Free) continue;
            var slot = SlotOf(oldPairs[i]);
            (pairs[slot], children[slot]) = (oldPairs[i], oldChildren[i]);
        }
    }

    private static long[] NewPairs(int count)
    {
        var pairs = new long[count];
        for (var i = 0; i < count; i++)
            pairs[i] = Free;
        return pairs;
    }
}
