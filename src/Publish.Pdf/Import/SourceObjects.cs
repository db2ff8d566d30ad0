using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>The objects of another PDF, looked up by their references.</summary>
internal sealed class SourceObjects(PdfDocument document)
{
    private const int LongestChain = 32;

    // The reader keeps one place in the file: one thread at a time.
    private readonly Lock gate = new();

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>Null for a reference to nothing, and to what is damaged: a reader leaves such a thing out too.</summary>
    public IToken? Find(IndirectReference reference)
    {
        lock (gate)
            return Attempt(() => document.Structure.GetObject(reference)?.Data);
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

    /// <summary>A page's contents as one, inflated: the parts of an array are read as if they were written in a row. Null where a part is damaged.</summary>
    public byte[]? Contents(IToken? token)
    {
        using var joined = new MemoryStream();
        foreach (var part in Resolve(token) is ArrayToken array ? array.Data : token is null ? [] : [token])
        {
            if (Resolve(part) is not StreamToken stream)
                continue;
            if (Attempt(() => stream.Decode(DefaultFilterProvider.Instance).ToArray()) is not { } bytes)
                return null;
            joined.Write(bytes);
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }

    // A damaged file makes the reader fail in many ways, all of which mean that it could not read.
    private static T? Attempt<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }
}
