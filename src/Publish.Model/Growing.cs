namespace Publish.Model;

/// <summary>A list of values in one array, to be filled and cleared again.</summary>
/// <remarks>The runtime compiles its own lists anew for each kind of value when the program starts; this one is compiled ahead.</remarks>
internal sealed class Growing<T>
    where T : struct
{
    private T[] items = new T[16];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Span => new(items, 0, Count);

    public ref T this[int index] => ref items[index];

    public void Add(T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    public void Clear() => Count = 0;

    /// <summary>Takes the last ones off.</summary>
    public void Shorten(int count) => Count = count;

    private void Grow()
    {
        var longer = new T[items.Length * 2];
        Array.Copy(items, longer, Count);
        items = longer;
    }
}
