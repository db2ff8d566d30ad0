using Publish.Compression;
using Publish.Model.Pictures.Bare;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>A stream of another PDF as it goes into ours: a picture that is a file of its own kind without its camera's notes, the profile of somebody's screen or scanner without its words; all others as they are.</summary>
internal sealed record BareStream(ReadOnlyMemory<byte> Data, DictionaryToken Dictionary)
{
    private const int ClassAt = 12;

    public static BareStream Of(StreamToken stream, SourceObjects objects)
    {
        var plain = new BareStream(stream.Data, stream.StreamDictionary);
        var filters = FiltersOf(stream.StreamDictionary, objects);
        if (filters is [.., NameToken { Data: "DCTDecode" or "DCT" or "JPXDecode" }]) return filters.Count == 1 ? plain with { Data = BarePicture.Of(stream.Data) } : OfWrapped(stream, filters, objects) ?? plain;
        return IsProfile(stream.StreamDictionary) ? OfProfile(stream, objects) ?? plain : plain;
    }

    private static IReadOnlyList<IToken> FiltersOf(DictionaryToken dictionary, SourceObjects objects) => objects.Resolve(SourceObjects.Entry(dictionary, "Filter")) switch
    {
        NameToken name => [name],
        ArrayToken { Length: <= 8 } array => [.. array.Data.Select(filter => objects.Resolve(filter) ?? NullToken.Instance)],
        _ => [],
    };

    /// <summary>Some programs deflate a JPEG once more, or write it in letters.</summary>
    private static BareStream? OfWrapped(StreamToken stream, IReadOnlyList<IToken> filters, SourceObjects objects)
    {
        var parameters = (objects.Resolve(SourceObjects.Entry(stream.StreamDictionary, "DecodeParms")) as ArrayToken)?.Data;
        var inside = stream.StreamDictionary.Without(NameToken.DecodeParms).With(NameToken.Filter, filters[^1]);
        var outside = stream.StreamDictionary.Without(NameToken.DecodeParms).With(NameToken.Filter, new ArrayToken([.. filters.SkipLast(1)]));
        if (parameters?.Count == filters.Count)
        {
            inside = parameters[^1] is NullToken ? inside : inside.With(NameToken.DecodeParms, parameters[^1]);
            outside = outside.With(NameToken.DecodeParms, new ArrayToken([.. parameters.SkipLast(1)]));
        }

        return objects.Unpacked(new StreamToken(outside, stream.Data)) is { Length: > 0 } picture ? new(BarePicture.Of(picture), inside) : null;
    }

    // ISO 32000-1, table 66: the number of colours is all that such a stream must say.
    private static bool IsProfile(DictionaryToken dictionary) =>
        SourceObjects.Entry(dictionary, "N") is NumericToken { Int: 1 or 3 or 4 } && SourceObjects.Entry(dictionary, "Type") is null && SourceObjects.Entry(dictionary, "Subtype") is null;

    /// <summary>Profiles of presses say what they are for, and shops go by it.</summary>
    private static BareStream? OfProfile(StreamToken stream, SourceObjects objects)
    {
        if (objects.Unpacked(stream) is not { Length: > 128 } profile || !(profile.AsSpan(ClassAt).StartsWith("mntr"u8) || profile.AsSpan(ClassAt).StartsWith("scnr"u8))) return null;
        var bare = BareProfile.Of(profile);
        return bare.Length == 0 ? null : new(Deflate.Zlib(bare), stream.StreamDictionary.Without(NameToken.DecodeParms).With(NameToken.Filter, NameToken.FlateDecode));
    }
}
