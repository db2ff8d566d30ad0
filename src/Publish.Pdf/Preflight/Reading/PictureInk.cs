using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>How much ink the darkest parts of a picture in CMYK take.</summary>
internal static class PictureInk
{
    private const int Inks = 4;
    private const int Full = 255;

    // A hundredth of a picture is a speck, and dries.
    private const int Speck = 100;

    /// <returns>In percent, what all but a hundredth of the samples stay under; 0 for a JPEG, and for one that cannot be read.</returns>
    public static int Of(StreamToken stream, bool isInverted)
    {
        if (Samples(stream) is not { Length: >= Inks } samples) return 0;
        var counts = new int[(Inks * Full) + 1];
        for (var i = 0; i + Inks <= samples.Length; i += Inks)
        {
            var sum = samples[i] + samples[i + 1] + samples[i + 2] + samples[i + 3];
            counts[isInverted ? (Inks * Full) - sum : sum]++;
        }

        var (ink, above) = (counts.Length - 1, 0);
        while (ink > 0 && above + counts[ink] <= samples.Length / Inks / Speck)
            above += counts[ink--];
        return ink * 100 / Full;
    }

    private static byte[]? Samples(StreamToken stream)
    {
        try
        {
            return HasJpeg(stream) ? null : stream.Decode(DefaultFilterProvider.Instance).ToArray();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged picture makes the reader fail in many ways; it is then judged by its size alone.
            return null;
        }
    }

    private static bool HasJpeg(StreamToken stream) => stream.StreamDictionary.Data.TryGetValue("Filter", out var filter) && filter switch
    {
        NameToken name => IsJpeg(name),
        ArrayToken several => several.Data.OfType<NameToken>().Any(IsJpeg),
        _ => true,
    };

    private static bool IsJpeg(NameToken name) => name.Data is "DCTDecode" or "DCT" or "JPXDecode";
}
