namespace Publish.Pdf.Syntax;

/// <summary>An object stream, ready to be written.</summary>
/// <param name="Numbers">The objects in it, in order.</param>
/// <param name="First">Where the first object begins after the list of numbers and offsets.</param>
internal sealed record ObjectPack(int[] Numbers, int First, byte[] Deflated);

/// <summary>Collects objects without streams into packs, which other threads deflate while the next ones are written.</summary>
internal sealed class ObjectPacker
{
    // Larger packs deflate better, and a reader must inflate a whole pack to get at one object.
    private const int MostObjects = 400;

    private readonly List<Task<ObjectPack>> full = [];
    private readonly List<int> numbers = [];
    private readonly List<int> offsets = [];
    private bool isOpen;

    public ByteSink Sink { get; } = new(1 << 16);

    /// <exception cref="InvalidOperationException">The one before was not closed.</exception>
    public void Open(PdfRef target)
    {
        MustBeClosed();
        isOpen = true;
        numbers.Add(target.Number);
        offsets.Add(Sink.Length);
    }

    public void Close()
    {
        isOpen = false;
        Sink.Raw((byte)'\n');
        if (numbers.Count == MostObjects)
            Cut();
    }

    public ObjectPack[] Pack()
    {
        MustBeClosed();
        if (numbers.Count > 0)
            Cut();
        return [.. full.Select(pack => pack.GetAwaiter().GetResult())];
    }

    // An object within another would end up as a part of it.
    private void MustBeClosed()
    {
        if (isOpen) throw new InvalidOperationException($"Object {numbers[^1]} is still being written.");
    }

    private void Cut()
    {
        var pack = new ByteSink(Sink.Length + (12 * numbers.Count));
        for (var i = 0; i < numbers.Count; i++)
            pack.Integer(numbers[i]).Raw((byte)' ').Integer(offsets[i]).Raw((byte)' ');
        var (packed, first) = (numbers.ToArray(), pack.Length);
        pack.Raw(Sink.Written);
        full.Add(Task.Run(() => new ObjectPack(packed, first, Compression.Deflate.Zlib(pack.Written))));
        numbers.Clear();
        offsets.Clear();
        Sink.Clear();
    }
}
