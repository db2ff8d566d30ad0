using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What a picture's dictionary says of it (ISO 32000-1, 8.9.5); in a picture within the contents the keys are short.</summary>
internal sealed class PictureEntries(DictionaryToken dictionary, IPdfTokenScanner scanner, IResourceStore resources, StreamToken? stream = null)
{
    private const double PointsPerInch = 72;

    public bool IsMask => Entry("ImageMask", "IM") is BooleanToken { Data: true };

    public bool HasSoftMask => Entry("SMask", "SMask") is StreamToken;

    /// <summary>The kind of its colours; their tones are not looked at.</summary>
    public Paint Paint => KindOf(Space()) switch
    {
        PaintKind.Grey => new(PaintKind.Grey, [500]),
        PaintKind.Rgb => new(PaintKind.Rgb, [500, 500, 500]),
        PaintKind.Cmyk => new(PaintKind.Cmyk, [0, 0, 0, 500]),
        PaintKind.Spot => new(PaintKind.Spot, [], "an ink of its own"),
        _ => Paint.Unknown,
    };

    public static PictureEntries Of(InlineImage image, IPdfTokenScanner scanner, IResourceStore resources) => new(image.ImageDictionary, scanner, resources);

    /// <param name="width">In points, as it is shown.</param>
    public PictureFacts FactsAt(double width, double height)
    {
        var across = width <= 0 ? double.MaxValue : Number("Width", "W") * PointsPerInch / width;
        var down = height <= 0 ? double.MaxValue : Number("Height", "H") * PointsPerInch / height;
        return new((int)Math.Min(int.MaxValue, Math.Min(across, down)), IsMask || Number("BitsPerComponent", "BPC") == 1, Ink());
    }

    private int Ink() => stream is null || KindOf(Space()) != PaintKind.Cmyk || Number("BitsPerComponent", "BPC") != 8 ? 0 : PictureInk.Of(stream, IsInverted);

    // 0 is full ink, as some programs write it.
    private bool IsInverted => Entry("Decode", "D") is ArrayToken { Length: > 0 } decode && decode.Data[0] is NumericToken { Double: 1 };

    private ColorSpaceDetails? Space()
    {
        var name = Entry("ColorSpace", "CS") switch
        {
            NameToken plain => plain,
            ArrayToken { Length: > 0 } array when Resolved(array.Data[0]) is NameToken family => family,
            _ => null,
        };
        try
        {
            return name is null ? null : resources.GetColorSpaceDetails(name, dictionary);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged colour space makes the reader fail in many ways; its picture is then judged by its resolution alone.
            return null;
        }
    }

    private static PaintKind KindOf(ColorSpaceDetails? space) => space switch
    {
        SeparationColorSpaceDetails { Name.Data: "Black" or "All" } => PaintKind.Grey,
        SeparationColorSpaceDetails or DeviceNColorSpaceDetails => PaintKind.Spot,
        IndexedColorSpaceDetails indexed => KindOf(indexed.BaseColorSpace),
        { NumberOfColorComponents: 1 } => PaintKind.Grey,
        { NumberOfColorComponents: 3 } => PaintKind.Rgb,
        { NumberOfColorComponents: 4 } => PaintKind.Cmyk,
        _ => PaintKind.Other,
    };

    private double Number(string key, string brief) => Entry(key, brief) is NumericToken number ? number.Double : 0;

    private IToken? Entry(string key, string brief) =>
        dictionary.Data.TryGetValue(key, out var token) || dictionary.Data.TryGetValue(brief, out token) ? Resolved(token) : null;

    private IToken? Resolved(IToken token) => token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;
}
