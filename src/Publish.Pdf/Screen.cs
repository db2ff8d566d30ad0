using Publish.Typesetting.Printing;

namespace Publish.Pdf;

/// <summary>How the tones of pictures become black and white.</summary>
/// <param name="Kind">Lines, round dots or grains.</param>
/// <param name="Angle">Of lines and rows of dots, in degrees from the horizontal; grains have none.</param>
/// <param name="Frequency">Lines or dots an inch; grains an inch are four times as many.</param>
public sealed record Screen(PictureScreen Kind, int Angle, int Frequency)
{
    /// <summary>Of the bitmap, in dots an inch: what risographs and office printers have.</summary>
    public const int Resolution = 600;
}
