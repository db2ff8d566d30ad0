using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Inking;
using Publish.Pdf.Preflight.Mending;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>A colour that is set: its space, its paint, and perhaps a pattern.</summary>
/// <param name="Pattern">A pattern's object; null for a plain colour.</param>
/// <param name="IsKnown">The space could be read.</param>
internal sealed record SetColour(ColourSpace Space, Paint Paint, IToken? Pattern = null, bool IsKnown = true)
{
    /// <summary>Something else is put in its place in a mended copy.</summary>
    public MendKind? Mended { get; init; }

    public static SetColour Black { get; } = new(GreySpace.Plain, Paint.Grey(0));
}

/// <summary>What stays in force from operator to operator (ISO 32000-1, 8.4).</summary>
internal sealed class GraphicsState
{
    public Affine Matrix { get; set; } = Affine.Identity;

    public Clip Clip { get; set; } = Clip.Everything;

    public SetColour Fill { get; set; } = SetColour.Black;

    public SetColour Stroke { get; set; } = SetColour.Black;

    public ColourRun FillRun { get; set; } = ColourRun.None;

    public ColourRun StrokeRun { get; set; } = ColourRun.None;

    public double LineWidth { get; set; } = 1;

    public PressFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpace { get; set; }

    public double WordSpace { get; set; }

    /// <summary>1 for the natural width.</summary>
    public double TextWidth { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int TextMode { get; set; }

    public double FillAlpha { get; set; } = 1;

    public double StrokeAlpha { get; set; } = 1;

    public Blend Blend { get; set; } = Blend.Normal;

    public SoftMask? Mask { get; set; }

    public bool FillOverprints { get; set; }

    public bool StrokeOverprints { get; set; }

    public int OverprintMode { get; set; }

    public bool IsTransparent => FillAlpha < 1 || StrokeAlpha < 1 || Blend != Blend.Normal || Mask is not null;

    public Laying Laying(bool isStroke) => new(
        isStroke ? StrokeAlpha : FillAlpha, Blend, isStroke ? StrokeOverprints : FillOverprints, OverprintMode == 1, Mask);

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();
}
