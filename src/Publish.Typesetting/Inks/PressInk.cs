namespace Publish.Typesetting.Inks;

/// <summary>An ink that a zine is printed with, a drum of a risograph or a plate each.</summary>
/// <param name="Name">"fluorescent-pink": in file names, and in classes as <c>.ink-fluorescent-pink</c> or, where no other ink ends so, <c>.ink-pink</c>.</param>
/// <param name="Rgb">What it looks like on white paper, solid: 0xRRGGBB of sRGB.</param>
/// <param name="Angle">Of its screen, in degrees from the horizontal, so that the screens of several inks make no pattern together.</param>
public sealed record PressInk(string Name, int Rgb, int Angle)
{
    /// <summary>0 to 255: the luma of BT.601, which is near enough to tell light inks from dark ones.</summary>
    public int Lightness => (((Rgb >> 16) * 299) + (((Rgb >> 8) & 255) * 587) + ((Rgb & 255) * 114)) / 1000;
}
