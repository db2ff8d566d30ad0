using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Layers;
using Publish.Pdf.Preflight.Mending;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Shadings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What all pages of a file are read with: each thing that they share is read once.</summary>
internal sealed class ReadingRoom
{
    // Contents that are shown again and again are kept, up to so many bytes.
    private const int MostKept = 32 << 20;
    private const int LargestContents = Import.Opening.ReadingBudget.LongestStream;

    private readonly Dictionary<IndirectReference, Unpacked> kept = [];
    private int keptBytes;

    public ReadingRoom(PdfDocument document, SourceObjects objects)
    {
        Objects = objects;
        Unpacker = new(objects);
        Colours = new(objects, Unpacker, Plates);
        Pictures = new(objects, Unpacker, Colours, Budget);
        Shadings = new(objects, Unpacker, Colours, Budget);
        Fonts = new(document, objects, Unpacker);
        Layers = new(objects);
    }

    /// <summary>Where what can be mended is written down; null where nothing is to be.</summary>
    public MendingNotes? Notes { get; init; }

    public SourceObjects Objects { get; }

    public WorkBudget Budget { get; } = new();

    public PlateList Plates { get; } = new();

    public StreamUnpacker Unpacker { get; }

    public ColourSpaceReader Colours { get; }

    public PictureReader Pictures { get; }

    public ShadingReader Shadings { get; }

    public FontShelf Fonts { get; }

    public LayerStates Layers { get; }

    /// <summary>Contents, unpacked.</summary>
    /// <exception cref="TooMuchException">They are larger than anything that is printed.</exception>
    public Unpacked Contents(StreamToken stream, IndirectReference? reference)
    {
        Budget.Stream();
        if (reference is { } place && kept.TryGetValue(place, out var before)) return before;
        var unpacked = Unpacker.Unpack(stream.Data, stream.StreamDictionary, LargestContents);
        if (unpacked.IsTooLarge) throw new TooMuchException();
        Budget.Bytes(unpacked.Bytes.Length);
        if (reference is { } fresh && keptBytes + unpacked.Bytes.Length <= MostKept)
        {
            kept[fresh] = unpacked;
            keptBytes += unpacked.Bytes.Length;
        }
        return unpacked;
    }

    public DictionaryToken? Dictionary(DictionaryToken? resources, string kind) =>
        resources is null ? null : Objects.Resolve(SourceObjects.Entry(resources, kind)) as DictionaryToken;

    /// <summary>Something that resources name, perhaps a reference; null where they do not.</summary>
    public IToken? Named(DictionaryToken? resources, string kind, string name) => Dictionary(resources, kind) is { } all ? SourceObjects.Entry(all, name) : null;
}
