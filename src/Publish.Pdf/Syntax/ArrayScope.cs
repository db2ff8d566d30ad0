namespace Publish.Pdf.Syntax;

/// <summary>An array that is being written; disposing closes it.</summary>
internal readonly ref struct ArrayScope
{
    private readonly ByteSink sink;

    public ArrayScope(ByteSink sink) => (this.sink = sink).Raw((byte)'[');

    public void Dispose() => sink.Raw((byte)']');

    public ArrayScope Integer(long value)
    {
        Separate().Integer(value);
        return this;
    }

    public ArrayScope Thousandths(long value)
    {
        Separate().Thousandths(value);
        return this;
    }

    public ArrayScope Ref(PdfRef target)
    {
        Separate().Ref(target);
        return this;
    }

    public ArrayScope Named(ReadOnlySpan<byte> name)
    {
        sink.Raw(name);
        return this;
    }

    public ArrayScope Text(string value)
    {
        PdfString.WriteText(sink, value);
        return this;
    }

    public ArrayScope Bytes(ReadOnlySpan<byte> value)
    {
        PdfString.WriteBytes(sink, value);
        return this;
    }

    public DictionaryScope Dictionary() => new(sink);

    public ArrayScope Array() => new(sink);

    public ArrayScope Raw(ReadOnlySpan<byte> syntax)
    {
        Separate().Raw(syntax);
        return this;
    }

    // Numbers and references need a space after anything but a delimiter.
    private ByteSink Separate() => sink.Written[^1] is (byte)'[' or (byte)']' or (byte)'>' or (byte)')' ? sink : sink.Raw((byte)' ');
}
