using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Reading;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>A picture as its entries, and its JPEG, say (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Samples across: those of the JPEG where it is one.</param>
/// <param name="Space">Null where it is not known: then its samples are not looked into.</param>
internal sealed record Picture(int Width, int Height, int Bits, bool IsMask, ColourSpace? Space, DictionaryToken Entries, ReadOnlyMemory<byte> Data)
{
    /// <summary>The kind of its colours; their tones are not looked at.</summary>
    public PaintKind Kind => Space?.Kind ?? PaintKind.Other;

    public bool HasSoftMask { get; init; }

    /// <summary>It says one thing of its samples, and its JPEG says another.</summary>
    public string? Contradiction { get; init; }

    public JpegFile? Jpeg { get; init; }

    /// <summary>The last filter, which is a kind of picture of its own; empty for plain samples.</summary>
    public string Packing { get; init; } = "";

    /// <summary>Black and white alone.</summary>
    public bool IsLineArt => IsMask || Bits == 1;
}
