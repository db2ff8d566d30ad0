namespace Publish.Model.Naming;

/// <summary>A word's weights: its letters first, then their accents, then small before capital.</summary>
internal sealed record CollationKey(int[] Letters, int[] Accents, int[] Cases) : IComparable<CollationKey>
{
    public int CompareTo(CollationKey? other)
    {
        if (other is null) return 1;
        var order = Compare(Letters, other.Letters);
        if (order == 0) order = Compare(Accents, other.Accents);
        return order != 0 ? order : Compare(Cases, other.Cases);
    }

    private static int Compare(int[] first, int[] second)
    {
        for (var i = 0; i < first.Length && i < second.Length; i++)
            if (first[i] != second[i]) return first[i] < second[i] ? -1 : 1;
        return first.Length - second.Length;
    }
}
