using Publish.Model.Pictures;
using Publish.Pdf.Resources.Screens;

namespace Publish.Pdf.Resources;

/// <summary>What the file that shows a picture asks of it.</summary>
/// <param name="IsGrey">Only grey may be painted.</param>
/// <param name="IsOpaque">Transparency is laid on white paper.</param>
/// <param name="Profile">What colours are to be converted to; null takes them as they are.</param>
internal readonly record struct PictureNeeds(bool IsGrey, bool IsOpaque, OutputProfile? Profile = null)
{
    /// <summary>How tones become black and white; null leaves them.</summary>
    public Screen? Screen { get; init; }

    /// <summary>The same for the pictures that ask for it alone.</summary>
    public Screen? Halftone { get; init; }

    /// <summary>What makes up for the machine's gain; null where there is nothing to.</summary>
    public ToneCurve? Tones { get; init; }

    /// <summary>Pictures are shown in their ink.</summary>
    public bool IsTinted { get; init; }

    /// <summary>That ink's colour.</summary>
    public InkColour Tint { get; init; }

    public static PictureNeeds Of(PdfOptions options) =>
        new(options.GreyOnly || options.Profile?.Components == 1 || options.Tinted, options.Standard == PdfStandard.Print || options.Tinted, options.Profile)
        {
            Screen = options.Screen,
            Halftone = options.Halftone,
            Tones = ToneCurve.For(options.Gain),
            IsTinted = options.Tinted,
        };

    /// <summary>How the tones of a picture become black and white; null leaves them.</summary>
    public Screen? ScreenOf(Picture picture) => Screen ?? (picture.Treatment == PictureTreatment.Halftone ? Halftone : null);

    /// <summary>The press whose inks colours become; null for none.</summary>
    public OutputProfile? Press => Profile is { Components: 4 } press ? press : null;

    /// <summary>Whether a picture of so many components may go in as it is.</summary>
    public bool Takes(int components) => components == 1 || (!IsGrey && (Profile is null || components == Profile.Components));
}
