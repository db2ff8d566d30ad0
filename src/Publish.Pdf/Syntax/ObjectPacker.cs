namespace Publish.Pdf.Syntax;

/// <summary>An object stream, ready to be written.</summary>
/// <param name="Numbers">The objects in it, in order.</param>
/// <param name="First">Where the first object begins after the list of numbers and offsets.</param>
internal sealed record ObjectPack(int[] Numbers, int First, byte[] Deflated);

/// <summary>Collects objects without streams into packs, which are deflated side by side at the end.</summary>
internal sealed class ObjectPacker
{
    // Larger packs deflate better, and a reader must inflate a whole pack to get at one object.
    private const int MostObjects = 400;

    private readonly List<(int[] Numbers, int[] Offsets, byte[] Bytes)> full = [];
    private readonly List<int> numbers = [];
    private readonly List<int> offsets = [];

    public ByteSink Sink { get; } = new(1 << 16);

    public void Open(PdfRef target)
    {
        numbers.Add(target.Number);
        offsets.Add(Sink.Length);
    }

    public void Close()
    {
        Sink.Raw((byte)'\n');
        if (numbers.Count == MostObjects)
            Cut();
    }

    public ObjectPack[] Pack()
    {
        if (numbers.Count > 0)
            Cut();
        var packs = new ObjectPack[full.Count];
        Parallel.For(0, packs.Length, i => packs[i] = Deflate(full[i]));
        return packs;
    }

    private static ObjectPack Deflate((int[] Numbers, int[] Offsets, byte[] Bytes) pack)
    {
        var sink = new ByteSink(pack.Bytes.Length + (12 * pack.Numbers.Length));
        for (var i = 0; i < pack.Numbers.Length; i++)
            sink.Integer(pack.Numbers[i]).Raw((byte)' ').Integer(pack.Offsets[i]).Raw((byte)' ');
        var first = sink.Length;
        return new ObjectPack(pack.Numbers, first, Compression.Deflate.Zlib(sink.Raw(pack.Bytes).Written));
    }

    private void Cut()
    {
        full.Add(([.. numbers], [.. offsets], Sink.ToArray()));
        numbers.Clear();
        offsets.Clear();
        Sink.Clear();
    }
}
