namespace Publish.Pdf.Syntax;

/// <summary>Writes values under the keys 0, 1, 2 … as a number tree (ISO 32000-1, 7.9.7) of at most two levels.</summary>
internal static class NumberTree
{
    private const int LeafSize = 64;

    /// <summary>Gives the root.</summary>
    /// <param name="write">Writes the value of a key.</param>
    public static PdfRef Write(PdfFile file, int count, Action<ByteSink, int> write)
    {
        var leaves = new List<PdfRef>();
        for (var first = 0; first < count; first += LeafSize)
            leaves.Add(WriteLeaf(file, first, Math.Min(first + LeafSize, count), write));
        var root = file.Reserve();
        using (var dictionary = file.OpenDictionary(root))
        using (var kids = dictionary.Array(Key.Kids))
            foreach (var leaf in leaves)
                kids.Ref(leaf);
        file.Close();
        return root;
    }

    private static PdfRef WriteLeaf(PdfFile file, int first, int end, Action<ByteSink, int> write)
    {
        var leaf = file.Reserve();
        var sink = file.Open(leaf);
        using (var dictionary = new DictionaryScope(sink))
        {
            using (var limits = dictionary.Array(Key.Limits))
                limits.Integer(first).Integer(end - 1);
            using var values = dictionary.Array(Key.Nums);
            for (var key = first; key < end; key++)
            {
                values.Integer(key);
                write(sink, key);
            }
        }

        file.Close();
        return leaf;
    }
}
