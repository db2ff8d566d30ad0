namespace Publish.Markup.Linting;

/// <summary>The elements that are open at a place of some markup, known by where their names stand in it.</summary>
internal readonly ref struct OpenTags(ReadOnlySpan<byte> markup)
{
    private readonly ReadOnlySpan<byte> markup = markup;
    private readonly Stack<(int Start, int Length)> names = new();

    /// <summary>The name of the one opened last; empty where none is open.</summary>
    public ReadOnlySpan<byte> Innermost => names.TryPeek(out var name) ? NameAt(name) : default;

    /// <param name="start">Where the tag begins, in bytes.</param>
    public void Open(int start, ReadOnlySpan<byte> name) => names.Push((start + 1, name.Length));

    /// <returns>False where it is not the one that was opened last.</returns>
    public bool Close(ReadOnlySpan<byte> name) => names.TryPop(out var open) && NameAt(open).SequenceEqual(name);

    public bool Contains(ReadOnlySpan<byte> name)
    {
        foreach (var open in names)
            if (NameAt(open).SequenceEqual(name)) return true;
        return false;
    }

    private ReadOnlySpan<byte> NameAt((int Start, int Length) name) => markup.Slice(name.Start, name.Length);
}
