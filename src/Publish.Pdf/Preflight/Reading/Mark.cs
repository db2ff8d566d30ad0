using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

internal enum MarkKind { Text, Fill, Stroke, Picture, Shading }

/// <summary>Something that is painted on a page.</summary>
/// <param name="Area">What shows of it, from the top left corner of the page as it is shown.</param>
/// <param name="Text">Of text: its characters.</param>
internal sealed record Mark(MarkKind Kind, Rect Area, Paint Paint, string Text = "")
{
    /// <summary>Of a stroke.</summary>
    public Length LineWidth { get; init; }

    /// <summary>The em, as it is shown.</summary>
    public Length TextSize { get; init; }

    public PictureFacts? Picture { get; init; }
}

/// <param name="Resolution">Samples an inch, across or down, whichever is less.</param>
/// <param name="IsLineArt">Black and white alone.</param>
/// <param name="Ink">All inks together in its darkest parts, in percent; 0 for what is not in CMYK, and for JPEGs, which are not looked into.</param>
internal sealed record PictureFacts(int Resolution, bool IsLineArt, int Ink = 0);
