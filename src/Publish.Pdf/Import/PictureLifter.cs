using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Resources;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>Makes a file of a picture of another PDF, as it is shown there: a JPEG stays the JPEG that it is, and pixels become a PNG.</summary>
/// <remarks>Greys, red-green-blue and tables of colours of up to 16 bits (ISO 32000-1, 8.9.5); what lets something through, is in printing inks, or is JPEG 2000 or JBIG2, is left.</remarks>
internal sealed class PictureLifter(SourceObjects objects)
{
    private const int MostBytes = 512 * 1024 * 1024;

    /// <param name="shown">From the unit square to the page as it is shown.</param>
    /// <param name="resources">The page's, which may name spaces of colours.</param>
    /// <returns>Null for one that cannot be made a file without a change.</returns>
    public byte[]? Lift(StreamToken picture, Affine shown, IToken? resources)
    {
        var entries = picture.StreamDictionary;
        if (Turning.Of(shown) is not { } turning || Has(entries, "SMask") || Has(entries, "Mask") || Has(entries, "ImageMask")) return null;
        var spaces = objects.Resolve(resources) is DictionaryToken all && SourceObjects.Entry(all, "ColorSpace") is { } named ? objects.Resolve(named) as DictionaryToken : null;
        if (SpaceOf(SourceObjects.Entry(entries, "ColorSpace"), spaces) is not { } space) return null;
        var unpacked = new StreamUnpacker(objects).Unpack(picture.Data, entries, MostBytes);
        if (unpacked.IsDamaged || unpacked.IsTooLarge) return null;
        if (unpacked.Rest == "DCTDecode") return space.Palette.Length == 0 && !Has(entries, "Decode") && JpegHeader.Read(unpacked.Bytes) is { Components: 1 or 3 } ? turning.OnJpeg(unpacked.Bytes) : null;
        var samples = unpacked.Rest switch { "" => unpacked.Bytes, "CCITTFaxDecode" => objects.Unpacked(picture), _ => null };
        return samples is not null && GridOf(entries, samples, space) is { } grid ? turning.On(grid).ToPng() : null;
    }

    private PixelGrid? GridOf(DictionaryToken entries, byte[] samples, Space space)
    {
        var (width, height, bits) = (Whole(entries, "Width"), Whole(entries, "Height"), Whole(entries, "BitsPerComponent"));
        if (bits == 0 && SourceObjects.Entry(entries, "Filter") is not null) bits = 1;
        if (width <= 0 || height <= 0 || bits is not (1 or 2 or 4 or 8 or 16) || (space.Palette.Length > 0 && bits > 8)) return null;
        var grid = new PixelGrid(width, height, bits, space.Colours, space.Palette, samples);
        if (grid.Stride * (long)height > samples.Length) return null;
        if (objects.Numbers(SourceObjects.Entry(entries, "Decode")) is not { } decode) return grid;
        if (decode is [1, 0] && space is { Colours: 1, Palette.Length: 0 }) return grid with { Samples = [.. samples.Select(each => (byte)~each)] };
        return decode.Where((value, i) => value != (i % 2 == 0 ? 0 : space.Palette.Length > 0 ? (1 << bits) - 1 : 1)).Any() ? null : grid;
    }

    private int Whole(DictionaryToken entries, string key) => objects.Number(SourceObjects.Entry(entries, key)) is > 0 and < 1_000_000 and var number ? (int)number : 0;

    private bool Has(DictionaryToken entries, string key) => SourceObjects.Entry(entries, key) is { } token && objects.Resolve(token) is not (null or BooleanToken { Data: false });

    /// <param name="Palette">Red, green and blue in turn; empty for none.</param>
    private sealed record Space(int Colours, byte[] Palette);

    /// <summary>Null for one that a PNG has no word for.</summary>
    private Space? SpaceOf(IToken? token, DictionaryToken? spaces, int depth = 0)
    {
        if (depth > 4) return null;
        var (name, array) = objects.Resolve(token) switch
        {
            NameToken alone => (alone.Data, null),
            ArrayToken { Length: > 0 } several => ((objects.Resolve(several.Data[0]) as NameToken)?.Data, several),
            _ => (null, null),
        };
        switch (name)
        {
            case "DeviceGray" or "CalGray": return new(1, []);
            case "DeviceRGB" or "CalRGB": return new(3, []);
            case "ICCBased" when array is { Length: > 1 } && objects.Resolve(array.Data[1]) is StreamToken profile: return Whole(profile.StreamDictionary, "N") switch { 1 => new Space(1, []), 3 => new Space(3, []), _ => null };
            case "Indexed" when array is { Length: > 3 } && SpaceOf(array.Data[1], spaces, depth + 1) is { Palette.Length: 0 } inner && TableOf(array.Data[3]) is { Length: > 0 } table: return new(1, Palette(table, inner.Colours));
            case not null when array is null && spaces is not null && SourceObjects.Entry(spaces, name) is { } meant: return SpaceOf(meant, null, depth + 1);
            default: return null;
        }
    }

    private byte[]? TableOf(IToken token) => objects.Resolve(token) switch
    {
        StringToken text => text.GetBytes(),
        HexToken hex => [.. hex.Bytes],
        StreamToken stream => objects.Unpacked(stream),
        _ => null,
    };

    private static byte[] Palette(byte[] table, int colours)
    {
        var all = colours == 3 ? table : [.. table.SelectMany(grey => (byte[])[grey, grey, grey])];
        return all[..(Math.Min(all.Length / 3, 256) * 3)];
    }
}
