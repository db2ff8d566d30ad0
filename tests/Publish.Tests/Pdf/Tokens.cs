using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Tests.Pdf;

/// <summary>Walks the objects of a PDF as they stand in it.</summary>
internal static class Tokens
{
    public static DictionaryToken Catalog(this PdfDocument pdf) => pdf.Structure.Catalog.CatalogDictionary;

    public static IToken Resolve(this PdfDocument pdf, IToken token)
    {
        while (token is IndirectReferenceToken reference) token = pdf.Structure.GetObject(reference.Data).Data;
        return token;
    }

    /// <summary>Null where there is none.</summary>
    public static IToken? Entry(this PdfDocument pdf, IToken dictionary, string key) => pdf.Resolve(dictionary) switch
    {
        DictionaryToken plain when plain.Data.TryGetValue(key, out var value) => pdf.Resolve(value),
        StreamToken stream when stream.StreamDictionary.Data.TryGetValue(key, out var value) => pdf.Resolve(value),
        _ => null,
    };

    public static long ObjectOf(this PdfDocument pdf, IToken dictionary, string key) => ((IndirectReferenceToken)((DictionaryToken)pdf.Resolve(dictionary)).Data[key]).Data.ObjectNumber;

    public static IReadOnlyList<IToken> Array(this PdfDocument pdf, IToken dictionary, string key) => pdf.Entry(dictionary, key) is ArrayToken array ? array.Data : [];

    public static bool Has(this PdfDocument pdf, IToken dictionary, string key) => pdf.Entry(dictionary, key) is not null;

    /// <summary>A name, number or text as a person would write it; empty for none.</summary>
    public static string Said(this PdfDocument pdf, IToken dictionary, string key) => pdf.Entry(dictionary, key) switch
    {
        NameToken name => name.Data,
        NumericToken number => number.Double.ToString("0.###", CultureInfo.InvariantCulture),
        StringToken text => text.Data,
        BooleanToken flag => flag.Data ? "true" : "false",
        null => "",
        var other => other.ToString()!,
    };

    public static byte[] Bytes(IToken token) => token switch { StringToken text => text.GetBytes(), HexToken hex => [.. hex.Bytes], _ => [] };

    public static string Utf8(IToken? token) => token is null ? "" : Encoding.UTF8.GetString(Bytes(token));

    public static double[] Numbers(this PdfDocument pdf, IToken dictionary, string key) => [.. pdf.Array(dictionary, key).Select(item => pdf.Resolve(item) is NumericToken number ? number.Double : double.NaN)];

    /// <summary>The pages in their order, as references.</summary>
    public static IReadOnlyList<IndirectReferenceToken> PageObjects(this PdfDocument pdf)
    {
        IEnumerable<IndirectReferenceToken> Below(IToken node) => pdf.Array(node, "Kids").Cast<IndirectReferenceToken>().SelectMany(kid => pdf.Has(kid, "Kids") ? Below(kid) : [kid]);
        return [.. Below(pdf.Entry(pdf.Catalog(), "Pages")!)];
    }

    /// <summary>What a name tree or number tree holds, leaf by leaf.</summary>
    public static IEnumerable<(IToken Key, IToken Value)> Leaves(this PdfDocument pdf, IToken root, string kind)
    {
        var pairs = pdf.Array(root, kind);
        for (var i = 0; i + 1 < pairs.Count; i += 2) yield return (pairs[i], pdf.Resolve(pairs[i + 1]));
        foreach (var kid in pdf.Array(root, "Kids"))
            foreach (var leaf in pdf.Leaves(kid, kind)) yield return leaf;
    }
}
