using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Colours;

/// <summary>Reads spaces of colours as a file writes them, each once.</summary>
internal sealed class ColourSpaceReader(SourceObjects objects, StreamUnpacker unpacker, PlateList plates)
{
    private const int Deepest = 8;
    private const int MostInks = 32;
    private const int LongestTable = 1 << 16;

    private readonly Dictionary<IndirectReference, ColourSpace?> known = [];

    /// <summary>Null for what is none.</summary>
    /// <param name="named">The spaces that the resources name.</param>
    public ColourSpace? Read(IToken? token, DictionaryToken? named) => Read(token, named, 0);

    private ColourSpace? Read(IToken? token, DictionaryToken? named, int depth)
    {
        if (depth > Deepest) return null;
        if (token is not IndirectReferenceToken reference) return Make(objects.Resolve(token), named, depth);
        if (known.TryGetValue(reference.Data, out var space)) return space;
        return known[reference.Data] = Make(objects.Resolve(token), named, depth);
    }

    private ColourSpace? Make(IToken? token, DictionaryToken? named, int depth) => token switch
    {
        NameToken name => Plain(name.Data) ?? (named is not null && SourceObjects.Entry(named, name.Data) is { } given ? Read(given, null, depth + 1) : null),
        ArrayToken { Length: > 0 } array when objects.Resolve(array.Data[0]) is NameToken family => Family(family.Data, array.Data, named, depth),
        _ => null,
    };

    private static ColourSpace? Plain(string name) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => GreySpace.Plain,
        "DeviceRGB" or "RGB" or "CalRGB" => LightSpace.Plain,
        "DeviceCMYK" or "CMYK" or "CalCMYK" => ProcessSpace.Plain,
        "Pattern" => new PatternSpace(null),
        _ => null,
    };

    private ColourSpace? Family(string family, IReadOnlyList<IToken> parts, DictionaryToken? named, int depth) => family switch
    {
        "Lab" => new LightSpace(true),
        "ICCBased" => parts.Count > 1 ? Profiled(parts[1], depth) : null,
        "Indexed" or "I" => parts.Count > 3 ? Indexed(parts, named, depth) : null,
        "Separation" => parts.Count > 2 && objects.Resolve(parts[1]) is NameToken ink ? new InkSpace([ink.Data], Read(parts[2], named, depth + 1), plates) : null,
        "DeviceN" => parts.Count > 2 && objects.Resolve(parts[1]) is ArrayToken { Length: > 0 and <= MostInks } inks
            ? new InkSpace([.. inks.Data.Select(ink => (objects.Resolve(ink) as NameToken)?.Data ?? "None")], Read(parts[2], named, depth + 1), plates)
            : null,
        "Pattern" => new PatternSpace(parts.Count > 1 ? Read(parts[1], named, depth + 1) : null),
        _ => Plain(family),
    };

    private ColourSpace? Profiled(IToken token, int depth)
    {
        if (objects.Resolve(token) is not StreamToken profile) return null;
        return objects.Number(SourceObjects.Entry(profile.StreamDictionary, "N")) switch
        {
            1 => GreySpace.Plain,
            3 => Read(SourceObjects.Entry(profile.StreamDictionary, "Alternate"), null, depth + 1) is LightSpace light ? light : LightSpace.Plain,
            4 => new ProcessSpace(false),
            _ => null,
        };
    }

    private IndexedSpace? Indexed(IReadOnlyList<IToken> parts, DictionaryToken? named, int depth)
    {
        if (Read(parts[1], named, depth + 1) is not { } basis || basis is IndexedSpace or PatternSpace || objects.Number(parts[2]) is not { } highest) return null;
        var table = objects.Resolve(parts[3]) switch
        {
            StringToken text => text.GetBytes(),
            HexToken hex => hex.Bytes.ToArray(),
            StreamToken stream => unpacker.Unpack(stream.Data, stream.StreamDictionary, LongestTable).Bytes,
            _ => [],
        };
        return new(basis, (int)Math.Clamp(highest, 0, 255), table);
    }
}
