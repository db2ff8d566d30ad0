using Publish.Model.Naming;

namespace Publish.Pdf.Syntax;

/// <summary>
/// A PDF as it is written: streams go out at once, other objects are packed into object streams (ISO 32000-1, 7.5.7), and a
/// cross-reference stream closes the file. The identifier is the hash of what was written, so equal documents are equal files.
/// </summary>
internal sealed class PdfFile
{
    private readonly Stream output;
    private readonly Sha256 hash = new();
    private readonly List<XrefEntry> entries = [XrefEntry.Free];
    private readonly ByteSink scratch = new();
    private readonly ObjectPacker packer = new();
    private long position;

    /// <summary>Begins a file of a version such as "1.7".</summary>
    public PdfFile(Stream output, string version)
    {
        this.output = output;

        // Four bytes above 127 tell programs that move files that this one is not text.
        Emit(scratch.Raw("%PDF-"u8).Raw(System.Text.Encoding.ASCII.GetBytes(version)).Raw("\n%\xE2\xE3\xCF\xD3\n"u8).Written);
    }

    public PdfRef Reserve()
    {
        entries.Add(XrefEntry.Free);
        return new PdfRef(entries.Count - 1);
    }

    /// <summary>Room for several objects in a row; gives the first.</summary>
    public PdfRef Reserve(int count)
    {
        var first = new PdfRef(entries.Count);
        for (var i = 0; i < count; i++)
            entries.Add(XrefEntry.Free);
        return first;
    }

    /// <summary>Where the next object without a stream is written; <see cref="Close"/> ends it.</summary>
    public ByteSink Open(PdfRef target)
    {
        packer.Open(target);
        return packer.Sink;
    }

    public void Close() => packer.Close();

    /// <summary>A dictionary as an object of its own; the caller ends it with <see cref="Close"/> after disposing the scope.</summary>
    public DictionaryScope OpenDictionary(PdfRef target) => new(Open(target));

    /// <summary>Writes a stream. <paramref name="entries"/> adds to its dictionary what is not its length.</summary>
    public PdfRef WriteStream(PdfRef target, ReadOnlySpan<byte> data, StreamEntries entries)
    {
        this.entries[target.Number] = XrefEntry.At(position);
        scratch.Clear();
        scratch.Integer(target.Number).Raw(" 0 obj\n"u8);
        using (var dictionary = new DictionaryScope(scratch))
        {
            entries(dictionary);
            dictionary.Integer(Key.Length, data.Length);
        }

        Emit(scratch.Raw("\nstream\n"u8).Written);
        Emit(data);
        Emit("\nendstream\nendobj\n"u8);
        return target;
    }

    /// <summary>Writes a stream whose bytes are deflated already.</summary>
    public PdfRef WriteDeflated(PdfRef target, ReadOnlySpan<byte> deflated, StreamEntries? entries = null) =>
        WriteStream(target, deflated, dictionary =>
        {
            entries?.Invoke(dictionary);
            dictionary.Named(Key.Filter, Name.FlateDecode);
        });

    /// <summary>Packs what is left, writes the table of objects and the trailer's entries, and ends the file.</summary>
    /// <param name="info">None in PDF 2.0, which has all of it in its metadata (ISO 32000-2, 14.3.3).</param>
    public void Finish(PdfRef catalog, PdfRef info)
    {
        foreach (var pack in packer.Pack())
            WritePack(pack);
        var xref = Reserve();
        var start = position;
        var id = hash.Digest().AsSpan(0, 16).ToArray();
        entries[xref.Number] = XrefEntry.At(start);
        WriteStream(xref, Compression.Deflate.Zlib(XrefTable.Bytes(entries)), dictionary =>
        {
            dictionary.Named(Key.Type, Name.XRef).Integer(Key.Size, entries.Count).Raw(Key.W, XrefTable.Widths);
            dictionary.Ref(Key.Root, catalog);
            if (!info.IsNone) dictionary.Ref(Key.Info, info);
            using (var both = dictionary.Array(Key.ID))
                both.Bytes(id).Bytes(id);
            dictionary.Named(Key.Filter, Name.FlateDecode);
            using (var parameters = dictionary.Dictionary(Key.DecodeParms))
                parameters.Integer(Key.Predictor, 12).Integer(Key.Columns, XrefTable.Columns);
        });
        scratch.Clear();
        Emit(scratch.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Written);
    }

    private void WritePack(ObjectPack pack)
    {
        var target = Reserve();
        for (var i = 0; i < pack.Numbers.Length; i++)
            entries[pack.Numbers[i]] = XrefEntry.Inside(target, i);
        WriteDeflated(target, pack.Deflated, dictionary =>
            dictionary.Named(Key.Type, Name.ObjStm).Integer(Key.N, pack.Numbers.Length).Integer(Key.First, pack.First));
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.Append(bytes);
        position += bytes.Length;
    }
}

/// <summary>Adds entries to a stream's dictionary.</summary>
internal delegate void StreamEntries(DictionaryScope dictionary);
