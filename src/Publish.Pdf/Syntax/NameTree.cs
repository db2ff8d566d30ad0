namespace Publish.Pdf.Syntax;

/// <param name="Name">UTF-8.</param>
internal sealed record NamedRef(byte[] Name, PdfRef Value);

/// <summary>Writes named references as a name tree (ISO 32000-1, 7.9.6) of at most two levels.</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    /// <summary>Gives the root. The names need not be in order; each must be there once.</summary>
    public static PdfRef Write(PdfFile file, List<NamedRef> entries)
    {
        entries.Sort(static (a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        var leaves = new List<PdfRef>();
        for (var first = 0; first < entries.Count; first += LeafSize)
            leaves.Add(WriteLeaf(file, entries.GetRange(first, Math.Min(LeafSize, entries.Count - first))));
        var root = file.Reserve();
        using (var dictionary = file.OpenDictionary(root))
        using (var kids = dictionary.Array(Key.Kids))
            foreach (var leaf in leaves)
                kids.Ref(leaf);
        file.Close();
        return root;
    }

    private static PdfRef WriteLeaf(PdfFile file, List<NamedRef> entries)
    {
        var leaf = file.Reserve();
        using (var dictionary = file.OpenDictionary(leaf))
        {
            using (var limits = dictionary.Array(Key.Limits))
                limits.Bytes(entries[0].Name).Bytes(entries[^1].Name);
            using var names = dictionary.Array(Key.Names);
            foreach (var (name, value) in entries)
                names.Bytes(name).Ref(value);
        }

        file.Close();
        return leaf;
    }
}
