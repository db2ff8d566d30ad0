using Publish.Pdf.Preflight.Inking;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

internal enum MarkKind { Text, Fill, Stroke, Picture, Shading }

/// <summary>Something that is painted on a page.</summary>
/// <param name="Area">What shows of it, from the top left corner of the page as it is shown.</param>
/// <param name="Text">Of text: its characters.</param>
internal sealed record Mark(MarkKind Kind, Rect Area, Paint Paint, string Text = "")
{
    /// <summary>Of a stroke, and of letters that are drawn round: how thin it is where it is thinnest.</summary>
    public Length LineWidth { get; init; }

    /// <summary>The em, as it is shown; zero for a space.</summary>
    public Length TextSize { get; init; }

    /// <summary>Of letters: they are drawn round and not filled.</summary>
    public bool IsOutline { get; init; }

    public PictureFacts? Picture { get; init; }

    /// <summary>How large it is; of what lies in a pattern, in one of its tiles.</summary>
    public Size Extent { get; init; } = Area.Size;

    /// <summary>Of a picture: what is left of its area without its white edges. Null where all of it is.</summary>
    public Rect? Inked { get; init; }

    /// <summary>It is one of many in the tiles of a pattern, and its area is that of the pattern.</summary>
    public bool IsTiled { get; init; }

    /// <summary>It belongs to a page that is shown small, by what the page calls an artifact: nobody is to read it.</summary>
    public bool IsInMiniature { get; init; }

    /// <summary>The page calls it a production aid (ISO 32000-1, 14.8.2.2.2): cut marks, colour bars.</summary>
    public bool IsAid { get; init; }

    /// <summary>A shade with no end of tones: only its ink is known.</summary>
    public bool IsShaded { get; init; }

    /// <summary>How it lies on what is below it.</summary>
    public Laying Laying { get; init; } = Laying.Plain;

    /// <summary>Where its ink goes; null for small type, which dries.</summary>
    public InkShape? Shape { get; init; }
}

/// <param name="Resolution">Samples an inch, across or down, whichever is less.</param>
/// <param name="IsLineArt">Black and white alone.</param>
/// <param name="Ink">All inks together in its darkest parts, in percent; 0 for what is not in inks.</param>
internal sealed record PictureFacts(int Resolution, bool IsLineArt, int Ink = 0)
{
    public string? Contradiction { get; init; }
}

/// <summary>How something is laid on what is below it.</summary>
/// <param name="Alpha">1 hides what is below.</param>
/// <param name="Overprints">Plates that its colour does not speak of keep what they have.</param>
/// <param name="LeavesZero">An ink of nothing is no word on that ink (overprint mode 1).</param>
internal sealed record Laying(double Alpha, Blend Blend, bool Overprints, bool LeavesZero, SoftMask? Mask)
{
    public static Laying Plain { get; } = new(1, Blend.Normal, false, false, null);

    /// <summary>Nothing below it is seen or printed.</summary>
    public bool Covers => Alpha >= 1 && Blend == Blend.Normal && !Overprints && Mask is null;
}

/// <summary>What of a page is a mask for something else: its light, or its cover, says how much of that is seen.</summary>
internal sealed record SoftMask(Scene Scene, bool IsOfLight, double Backdrop, Colours.Function? Transfer);
