namespace Publish.Pdf.Syntax;

/// <summary>A dictionary that is being written; disposing closes it. Keys and names come with their slash, from <see cref="Key"/> and <see cref="Name"/>.</summary>
internal readonly ref struct DictionaryScope
{
    private readonly ByteSink sink;

    public DictionaryScope(ByteSink sink) => (this.sink = sink).Raw("<<"u8);

    public void Dispose() => sink.Raw(">>"u8);

    public DictionaryScope Named(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name)
    {
        sink.Raw(key).Raw(name);
        return this;
    }

    public DictionaryScope Integer(ReadOnlySpan<byte> key, long value)
    {
        sink.Raw(key).Raw((byte)' ').Integer(value);
        return this;
    }

    public DictionaryScope Thousandths(ReadOnlySpan<byte> key, long value)
    {
        sink.Raw(key).Raw((byte)' ').Thousandths(value);
        return this;
    }

    public DictionaryScope Flag(ReadOnlySpan<byte> key, bool value)
    {
        sink.Raw(key).Raw(value ? " true"u8 : " false"u8);
        return this;
    }

    public DictionaryScope Ref(ReadOnlySpan<byte> key, PdfRef target)
    {
        sink.Raw(key).Raw((byte)' ').Ref(target);
        return this;
    }

    /// <summary>A text for people; an empty one writes nothing.</summary>
    public DictionaryScope Text(ReadOnlySpan<byte> key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            PdfString.WriteText(sink.Raw(key), value);
        return this;
    }

    /// <summary>Bytes that are compared and not read: names of destinations, identifiers, addresses.</summary>
    public DictionaryScope Bytes(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        PdfString.WriteBytes(sink.Raw(key), value);
        return this;
    }

    public DictionaryScope Dictionary(ReadOnlySpan<byte> key) => new(sink.Raw(key));

    public ArrayScope Array(ReadOnlySpan<byte> key) => new(sink.Raw(key));

    /// <summary>Where the value of a key is written by hand.</summary>
    public ByteSink Raw(ReadOnlySpan<byte> key) => sink.Raw(key);

    /// <summary>Where further entries are written by hand.</summary>
    public ByteSink Sink => sink;

    /// <summary>What no other member can write: the value's own syntax.</summary>
    public DictionaryScope Raw(ReadOnlySpan<byte> key, ReadOnlySpan<byte> syntax)
    {
        sink.Raw(key).Raw((byte)' ').Raw(syntax);
        return this;
    }
}
