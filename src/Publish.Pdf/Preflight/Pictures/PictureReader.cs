using System.Globalization;
using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>Reads pictures, each once; in a picture within the contents the keys are short.</summary>
internal sealed class PictureReader(SourceObjects objects, StreamUnpacker unpacker, ColourSpaceReader colours, WorkBudget budget)
{
    // What a page of A3 takes at 400 samples an inch in four inks.
    private const int MostBytes = 128 << 20;

    private const string Fax = "CCITTFaxDecode";

    private readonly Dictionary<IndirectReference, Picture> known = [];
    private readonly Dictionary<Picture, (double Left, double Top, double Right, double Bottom)> edges = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Picture, bool> shortOnes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Picture, (PictureSamples? Samples, string? Problem)> looked = new(ReferenceEqualityComparer.Instance);

    /// <param name="reference">Where it has one, it is read once.</param>
    public Picture Read(IndirectReference? reference, DictionaryToken entries, ReadOnlyMemory<byte> data, DictionaryToken? named)
    {
        if (reference is { } place && known.TryGetValue(place, out var picture)) return picture;
        var made = Make(entries, data, named);
        if (reference is { } fresh) known[fresh] = made;
        return made;
    }

    /// <summary>Null, with the reason, where they cannot be had.</summary>
    public (PictureSamples? Samples, string? Problem) Look(Picture picture)
    {
        if (looked.TryGetValue(picture, out var before)) return before;
        var samples = Samples(picture, out var problem);
        return looked[picture] = (samples, samples is null ? problem ?? "its samples are damaged" : null);
    }

    /// <summary>It ends before its last line; what is not looked into counts as whole.</summary>
    public bool IsCutShort(Picture picture)
    {
        if (shortOnes.TryGetValue(picture, out var before)) return before;
        return shortOnes[picture] = picture.Packing switch
        {
            "DCTDecode" => picture.Contradiction is null && EndsEarly(unpacker.Unpack(picture.Data, picture.Entries, MostBytes).Bytes),
            "" when IsDeflated(picture.Entries) && picture is { Bits: 1 or 2 or 4 or 8 or 16, Width: > 0, Height: > 0 } && (picture.IsMask || picture.Space is not null) => LacksSamples(picture),
            _ => false,
        };
    }

    private bool IsDeflated(DictionaryToken entries) => (Entry(entries, "Filter", "F") switch { ArrayToken array => array.Data, { } one => [one], null => [] })
        .Any(filter => objects.Resolve(filter) is NameToken { Data: "FlateDecode" or "Fl" or "LZWDecode" or "LZW" });

    private bool LacksSamples(Picture picture)
    {
        var size = ((((long)picture.Width * (picture.Space?.Components ?? 1) * picture.Bits) + 7) / 8) * picture.Height;
        return size <= MostBytes && budget.TakesSamples(size) && Plain(picture) is { } bytes && bytes.Length < size;
    }

    /// <summary>A JPEG without its end (ISO 10918-1, B.1.1.3: EOI); what programs hang on behind it is short.</summary>
    private static bool EndsEarly(byte[] jpeg) => jpeg.AsSpan(Math.Max(0, jpeg.Length - 4096)).LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0;

    /// <summary>How much of a picture is white from each edge on, as a part of its width or height; nothing where that is not known.</summary>
    public (double Left, double Top, double Right, double Bottom) WhiteEdges(Picture picture)
    {
        if (edges.TryGetValue(picture, out var before)) return before;
        var own = IsPlain(picture) ? WhiteOfPlain(picture, Decode(picture)) : Look(picture).Samples?.White ?? default;
        var clear = ClearEdges(picture);
        return edges[picture] = (Math.Max(own.Left, clear.Left), Math.Max(own.Top, clear.Top), Math.Max(own.Right, clear.Right), Math.Max(own.Bottom, clear.Bottom));
    }

    private static bool IsPlain(Picture picture) =>
        picture.Packing is "" or Fax && picture is { IsMask: false, Bits: 1 or 2 or 4 or 8 or 16, Space: not null, Width: > 0, Height: > 0 };

    /// <summary>What a soft mask leaves out at the edges: there its light is none, as white would be were it turned round.</summary>
    private (double Left, double Top, double Right, double Bottom) ClearEdges(Picture picture)
    {
        if (Entry(picture.Entries, "SMask", "SMask") is not StreamToken stream) return default;
        var mask = Make(stream.StreamDictionary, stream.Data, null);
        return IsPlain(mask) && mask.Space is GreySpace ? WhiteOfPlain(mask, Decode(mask) is [var dark, var light, ..] ? [light, dark] : [1, 0]) : default;
    }

    private (double Left, double Top, double Right, double Bottom) WhiteOfPlain(Picture picture, double[]? decode)
    {
        var components = picture.Space!.Components;
        var row = (((long)picture.Width * components * picture.Bits) + 7) / 8;
        if (row * picture.Height > MostBytes || !budget.TakesSamples(row * picture.Height)) return default;
        var bytes = Plain(picture) ?? [];
        return bytes.Length < row * picture.Height ? default : new WhiteEdges(picture, bytes, (int)row, SampleMeaning.Of(picture.Space, picture.Bits, decode)).Find();
    }

    private Picture Make(DictionaryToken entries, ReadOnlyMemory<byte> data, DictionaryToken? named)
    {
        var packing = Packing(entries);
        var (width, height) = (Number(entries, "Width", "W"), Number(entries, "Height", "H"));
        var isMask = Entry(entries, "ImageMask", "IM") is BooleanToken { Data: true };
        var unpacked = packing is "" or Fax ? null : unpacker.Unpack(data, entries, MostBytes);
        var jpeg = unpacked is { Rest: "DCTDecode" } ? JpegFile.Read(unpacked.Bytes, false) : null;
        var head = unpacked?.Rest switch
        {
            "DCTDecode" when jpeg is not null => new("JPEG", jpeg.Width, jpeg.Height, 8, jpeg.Planes.Count, null),
            "JPXDecode" => Jpeg2000Head.Read(unpacked.Bytes),
            "JBIG2Decode" => Jbig2Head.Read(unpacked.Bytes, height),
            _ => null,
        };
        var space = isMask ? null : colours.Read(Raw(entries, "ColorSpace", "CS"), named);
        // A JPEG 2000 brings its own where the PDF names none.
        if (!isMask && packing == "JPXDecode" && Raw(entries, "ColorSpace", "CS") is null) space = head?.Space ?? Guessed(head?.Components ?? 0);
        return new(head?.Width ?? width, head?.Height ?? height, isMask || packing is Fax or "JBIG2Decode" ? 1 : head?.Bits ?? Number(entries, "BitsPerComponent", "BPC"), isMask, space, entries, data)
        {
            HasSoftMask = Entry(entries, "SMask", "SMask") is StreamToken || (packing == "JPXDecode" && Number(entries, "SMaskInData", "SMaskInData") > 0),
            Jpeg = jpeg,
            Packing = packing,
            Contradiction = head is not null ? Contradiction(head, space, width, height) : unpacked is not null ? NoSuchPicture(unpacked) : null,
        };
    }

    private static ColourSpace? Guessed(int components) => components switch { 1 or 2 => GreySpace.Plain, 3 => LightSpace.Plain, _ => null };

    private static string? Contradiction(PictureHead head, ColourSpace? space, int width, int height)
    {
        // One more component may say what shows through.
        if (space is not null && (head.Components < space.Components || (head.Format == "JPEG" && head.Components != space.Components)))
            return string.Create(CultureInfo.InvariantCulture, $"a picture is said to have {space.Components} {(space.Components == 1 ? "component" : "components")} a sample, and its {head.Format} has {head.Components}");
        return width > 0 && height > 0 && (width != head.Width || height != head.Height)
            ? string.Create(CultureInfo.InvariantCulture, $"a picture is said to be {width} by {height} samples, and its {head.Format} is {head.Width} by {head.Height}")
            : null;
    }

    /// <summary>Null for a JPEG of a kind that is merely not read, or where a filter before it is damaged.</summary>
    private static string? NoSuchPicture(Unpacked unpacked) => unpacked.Rest switch
    {
        "DCTDecode" when unpacked.Bytes.AsSpan(0, Math.Min(unpacked.Bytes.Length, 1024)).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) < 0 => "a picture is said to be a JPEG, and is none",
        "JPXDecode" => "a picture is said to be JPEG 2000, and is none, or is cut off",
        "JBIG2Decode" => "a picture is said to be JBIG2, and is none, or is cut off",
        _ => null,
    };

    private string Packing(DictionaryToken entries)
    {
        var filters = Entry(entries, "Filter", "F") switch { ArrayToken array => array.Data, { } one => [one], null => [] };
        return filters.Count == 0 || objects.Resolve(filters[^1]) is not NameToken name ? "" : name.Data switch
        {
            "DCT" or "DCTDecode" => "DCTDecode",
            "CCF" or Fax => Fax,
            "JPXDecode" or "JBIG2Decode" => name.Data,
            _ => "",
        };
    }

    private PictureSamples? Samples(Picture picture, out string? problem)
    {
        problem = null;
        if (picture.Packing is "JPXDecode" or "JBIG2Decode")
        {
            problem = $"it is packed as {(picture.Packing == "JPXDecode" ? "JPEG 2000" : "JBIG2")}, which is not looked into";
            return null;
        }
        if (picture.Width is < 1 or > 60_000 || picture.Height is < 1 or > 60_000 || (picture.Space is null && !picture.IsMask))
        {
            problem = picture.Space is null && !picture.IsMask ? "its colours are not known" : "it is too large, or has no size";
            return null;
        }
        if (!budget.TakesSamples((long)picture.Width * picture.Height * Math.Max(1, picture.Space?.Components ?? 1)))
        {
            problem = "the file's pictures are too many to look into all of them";
            return null;
        }
        var covers = Covers(picture);
        return picture.Packing == "DCTDecode" ? OfJpeg(picture, covers, out problem) : OfPlain(picture, covers, out problem);
    }

    private PictureSamples? OfJpeg(Picture picture, byte[]? covers, out string? problem)
    {
        problem = picture.Jpeg is null ? "its JPEG is damaged" : null;
        var read = problem is null ? JpegFile.Read(unpacker.Unpack(picture.Data, picture.Entries, MostBytes).Bytes, true) : null;
        problem ??= read?.Problem;
        if (read is not { Problem: null } jpeg || picture.Space is not { } space || space.Components != jpeg.Planes.Count)
        {
            problem ??= "its JPEG is not what it is said to be";
            return null;
        }
        var asked = unpacker.Unpack(picture.Data, picture.Entries, MostBytes).RestParms is { } parms ? objects.Number(SourceObjects.Entry(parms, "ColorTransform")) : null;
        var meaning = SampleMeaning.Of(space, 8, Decode(picture));
        // A block is a sample here: the picture is an eighth as wide and high.
        var (wide, high) = ((jpeg.Width + 7) / 8, (jpeg.Height + 7) / 8);
        var collector = new SampleCollector(wide, high, meaning.Plates);
        var reader = new JpegBlocks(jpeg, jpeg.IsTransformed((int?)asked));
        Span<byte> sample = stackalloc byte[4];
        Span<byte> amounts = stackalloc byte[SampleMeaning.MostPlates];
        for (var y = 0; y < high; y++)
            for (var x = 0; x < wide; x++)
            {
                reader.At(x, y, sample);
                var light = meaning.Of(sample[..jpeg.Planes.Count], amounts);
                collector.Add(x, y, amounts[..meaning.Plates.Length], light);
            }
        return collector.Made(covers);
    }

    private PictureSamples? OfPlain(Picture picture, byte[]? covers, out string? problem)
    {
        problem = null;
        var components = picture.Space?.Components ?? 1;
        if (picture.Bits is not (1 or 2 or 4 or 8 or 16)) return null;
        var row = (((long)picture.Width * components * picture.Bits) + 7) / 8;
        if (row * picture.Height > MostBytes)
        {
            problem = "it is too large";
            return null;
        }
        if (Plain(picture) is not { Length: > 0 } unpacked) return null;
        var meaning = SampleMeaning.Of(picture.Space ?? GreySpace.Plain, picture.Bits, Decode(picture));
        var collector = new SampleCollector(picture.Width, picture.Height, meaning.Plates);
        Span<byte> sample = stackalloc byte[SampleMeaning.MostPlates];
        Span<byte> amounts = stackalloc byte[SampleMeaning.MostPlates];
        sample = sample[..Math.Min(components, sample.Length)];
        for (var y = 0; y < picture.Height; y++)
        {
            var from = y * row;
            if (from + row > unpacked.Length)
            {
                collector.Lacks(y);
                break;
            }
            var line = unpacked.AsSpan((int)from, (int)row);
            for (var x = 0; x < picture.Width; x++)
            {
                for (var i = 0; i < sample.Length; i++) sample[i] = Sample(line, (x * components) + i, picture.Bits);
                collector.Add(x, y, amounts[..meaning.Plates.Length], meaning.Of(sample, amounts));
            }
        }
        return collector.Made(covers);
    }

    /// <summary>Null for a fax that cannot be decoded.</summary>
    private byte[]? Plain(Picture picture)
    {
        var unpacked = unpacker.Unpack(picture.Data, picture.Entries, MostBytes);
        return picture.Packing == Fax ? FaxSamples.Of(unpacked.Bytes, unpacked.RestParms, picture.Width, picture.Height, objects) : unpacked.Bytes;
    }

    internal static byte Sample(ReadOnlySpan<byte> line, int index, int bits) => bits switch
    {
        8 => line[index],
        16 => line[2 * index],
        _ => (byte)((line[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1)),
    };

    /// <summary>How much of each cell is painted; by a soft mask, a stencil, or colours that are left out. Null for all.</summary>
    private byte[]? Covers(Picture picture)
    {
        if (picture.IsMask) return null;
        var soft = Entry(picture.Entries, "SMask", "SMask") as StreamToken;
        if ((soft ?? Entry(picture.Entries, "Mask", "Mask") as StreamToken) is not { } stream) return null;
        var mask = Make(stream.StreamDictionary, stream.Data, null);
        if (mask.Packing is "JPXDecode" or "JBIG2Decode" || Samples(mask with { Entries = WithoutMasks(mask.Entries) }, out _) is not { } samples) return null;
        // The mask has a grid of its own; what is asked is asked by parts of the picture, so it is taken over to the picture's.
        var (columns, rows) = GridOf(picture);
        var covers = new byte[columns * rows];
        for (var y = 0; y < rows; y++)
            for (var x = 0; x < columns; x++)
            {
                var light = samples.Lights[(y * samples.Rows / rows * samples.Columns) + (x * samples.Columns / columns)];
                covers[(y * columns) + x] = soft is null ? (byte)(255 - light) : light;
            }
        return covers;
    }

    private static (int Columns, int Rows) GridOf(Picture picture) => picture.Packing == "DCTDecode"
        ? (Math.Min((picture.Width + 7) / 8, 256), Math.Min((picture.Height + 7) / 8, 256))
        : (Math.Min(picture.Width, 256), Math.Min(picture.Height, 256));

    private static DictionaryToken WithoutMasks(DictionaryToken entries) =>
        new(entries.Data.Where(entry => entry.Key is not ("SMask" or "Mask")).ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value));

    private double[]? Decode(Picture picture) => objects.Numbers(Raw(picture.Entries, "Decode", "D"));

    private int Number(DictionaryToken entries, string key, string brief) => (int)Math.Clamp(objects.Number(Raw(entries, key, brief)) ?? 0, 0, 1e9);

    private IToken? Entry(DictionaryToken entries, string key, string brief) => objects.Resolve(Raw(entries, key, brief));

    private static IToken? Raw(DictionaryToken entries, string key, string brief) => SourceObjects.Entry(entries, key) ?? SourceObjects.Entry(entries, brief);
}
