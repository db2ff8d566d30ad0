using Publish.Pdf.Import.Opening;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>The objects of another PDF, looked up by their references.</summary>
internal sealed class SourceObjects(OpenPdf pdf)
{
    private const int LongestChain = 32;

    // The reader keeps one place in the file: one thread at a time.
    private readonly Lock gate = new();

    public DictionaryToken Catalog => pdf.Document.Structure.Catalog.CatalogDictionary;

    /// <summary>Null for a reference to nothing, and to what is damaged: a reader leaves such a thing out too.</summary>
    public IToken? Find(IndirectReference reference)
    {
        lock (gate)
            return Attempt(() => pdf.Document.Structure.GetObject(reference)?.Data);
    }

    /// <summary>Follows references to what they lead to.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var step = 0; token is IndirectReferenceToken reference; step++)
            token = step < LongestChain ? Find(reference.Data) : null;
        return token is NullToken ? null : token;
    }

    /// <summary>An entry of a dictionary, perhaps a reference; null where there is none.</summary>
    public static IToken? Entry(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var value) && value is not NullToken ? value : null;

    public double? Number(IToken? token) => Resolve(token) is NumericToken number ? number.Double : null;

    public double[]? Numbers(IToken? token) =>
        Resolve(token) is ArrayToken { Length: <= 32 } array ? [.. array.Data.Select(item => Number(item) ?? 0)] : null;

    /// <summary>A rectangle, whose corners may be given in any order; null where there is none, or it is empty.</summary>
    public SourceBox? Box(IToken? token)
    {
        if (Numbers(token) is not [var x1, var y1, var x2, var y2, ..])
            return null;
        var box = new SourceBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        return box.IsEmpty ? null : box;
    }

    /// <summary>The stream that all contents of a page stand in; null where there are none or several.</summary>
    public StreamToken? OnlyStream(IToken? contents) => Resolve(contents) switch
    {
        StreamToken stream => stream,
        ArrayToken { Length: 1 } array => Resolve(array.Data[0]) as StreamToken,
        _ => null,
    };

    /// <summary>A page's contents as one, inflated: the parts of an array are read as if they were written in a row, with white space between them.</summary>
    public (byte[] Bytes, bool IsDamaged) Contents(IToken? token)
    {
        using var joined = new MemoryStream();
        var damaged = false;
        foreach (var part in Resolve(token) is ArrayToken array ? array.Data : token is null ? [] : [token])
        {
            if (Resolve(part) is not StreamToken stream)
                continue;
            if (Unpacked(stream) is { } bytes)
                joined.Write(bytes);
            else
                damaged = true;
            joined.WriteByte((byte)'\n');
        }

        return (joined.ToArray(), damaged);
    }

    /// <summary>What a stream holds, within the file's budget; null where it is damaged, packed in a way that is not known, or too much.</summary>
    public byte[]? Unpacked(StreamToken stream) => Attempt(() => stream.Decode(pdf.Filters).ToArray());

    /// <summary>Sees to it that a stream that is copied as it is can be unpacked within the budget.</summary>
    public void Measure(StreamToken stream)
    {
        if (Attempt(() => pdf.Filters.GetFilters(stream.StreamDictionary)) is not { } filters) return;
        if (filters is [MeteredFilter only]) only.Measure(stream.Data, stream.StreamDictionary, 0);
        else if (filters.Count > 1) Unpacked(stream);
    }

    // A damaged file makes the reader fail in many ways, all of which mean that it could not read.
    private T? Attempt<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InsufficientExecutionStackException)
        {
            pdf.Budget.Spend("its parts stand too deep in each other, or in themselves");
            return null;
        }
        catch (OutOfMemoryException)
        {
            pdf.Budget.Spend("it asks for more memory than there is");
            return null;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
