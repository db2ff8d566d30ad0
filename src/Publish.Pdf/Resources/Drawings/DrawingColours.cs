using Publish.Model.Pictures.Drawings;

namespace Publish.Pdf.Resources.Drawings;

/// <summary>Colours of drawings as the file that shows them wants them: the very way that pixels of pictures go.</summary>
internal sealed class DrawingColours(PictureNeeds needs)
{
    /// <summary>Steps from one colour of a gradient to the next where inks do not follow the screen's colours evenly.</summary>
    public int StepsBetween => needs.Press is null ? 1 : 8;

    public InkColour Of(DrawingColour colour)
    {
        var toned = Toned(colour);
        if (needs.IsTinted) return Tinted(Grey(toned));
        if (needs.IsGrey || toned is var (red, green, blue) && red == green && green == blue) return InkColour.Grey(Thousandths(Grey(toned)));
        var screen = InkColour.Rgb(Thousandths(toned.Red), Thousandths(toned.Green), Thousandths(toned.Blue));
        return needs.Press?.Convert(screen) ?? screen;
    }

    private DrawingColour Toned(DrawingColour colour)
    {
        if (needs.Tones is not { } tones) return colour;
        var made = tones.Of([colour.Red, colour.Green, colour.Blue]);
        return new(made[0], made[1], made[2]);
    }

    private InkColour Tinted(int grey) => InkColour.Rgb(Between(needs.Tint.A, grey), Between(needs.Tint.B, grey), Between(needs.Tint.C, grey));

    private static int Between(int ink, int grey) => ((ink * (255 - grey)) + (1000 * grey)) / 255;

    // The luma of ITU-R BT.709 in 256ths, as of pixels.
    private static int Grey(DrawingColour colour) => ((54 * colour.Red) + (183 * colour.Green) + (19 * colour.Blue)) / 256;

    private static int Thousandths(int eight) => ((eight * 1000) + 127) / 255;
}
