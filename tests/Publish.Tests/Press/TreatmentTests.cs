using Publish.Model.Pictures;
using Publish.Pdf;
using Publish.Pdf.Resources;
using Publish.Raster;
using Publish.Raster.Developing;
using Publish.Raster.Screens;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Printing;

namespace Publish.Tests.Press;

public sealed class TreatmentTests
{
    [Theory]
    [InlineData(PictureTreatment.Threshold)]
    [InlineData(PictureTreatment.LineArt)]
    public void A_treated_picture_is_black_and_white_in_all_its_pixels_on_paper_and_screens(PictureTreatment treatment)
    {
        var made = TreatedPicture.Of(Ramp(64, 32), treatment);
        var pixels = new PictureDecoder().Decode(made, grey: true);

        Assert.Equal((64, 32), (pixels.Width, pixels.Height));
        Assert.False(pixels.Samples.AsSpan().ContainsAnyExcept((byte)0, (byte)255));
        Assert.Equal(1, Prepared(made, new PictureNeeds(IsGrey: false, IsOpaque: false)).BitDepth);
    }

    [Fact]
    public void Line_art_is_parted_in_the_middle() =>
        Assert.InRange(BlackOf(new PictureDecoder().Decode(TreatedPicture.Of(Ramp(256, 8), PictureTreatment.LineArt), grey: true).Samples), 0.49, 0.51);

    /// <summary>The share of black is that of the greys, within one in a hundred, at the preset's frequency.</summary>
    [Theory]
    [InlineData(40, 0.16)]
    [InlineData(128, 0.5)]
    [InlineData(200, 0.78)]
    public void A_halftone_has_as_much_black_as_the_grey_had(int ink, double share)
    {
        var picture = TreatedPicture.Of(Even(64, 64, (byte)(255 - ink)), PictureTreatment.Halftone);
        var needs = PictureNeeds.Of(PdfOptions.Printing with { Halftone = new Screen(PictureScreen.Dots, 45, 60) });
        var made = Prepared(picture, needs);

        Assert.Equal((1, 600), (made.BitDepth, made.Width));
        var screened = Publish.Pdf.Resources.Screens.Halftone.Make(new PictureDecoder().Decode(picture, grey: true), Inch, needs.ScreenOf(picture)!);
        Assert.InRange(BlackOf(screened.Samples), share - 0.01, share + 0.01);
    }

    [Fact]
    public void A_halftone_keeps_its_tones_where_nothing_is_printed_and_no_other_picture_is_screened()
    {
        var needs = PictureNeeds.Of(PdfOptions.Printing with { Halftone = new Screen(PictureScreen.Dots, 45, 60) });

        Assert.Equal(8, Prepared(TreatedPicture.Of(Ramp(64, 32), PictureTreatment.Halftone), PictureNeeds.Of(PdfOptions.Reading)).BitDepth);
        Assert.Equal(8, Prepared(Ramp(64, 32), needs).BitDepth);
    }

    private static Size Inch => new(Length.Pt(72), Length.Pt(72));

    private static PreparedPicture Prepared(Picture picture, PictureNeeds needs) => PicturePreparer.Prepare(picture, Inch, needs, new PictureDecoder());

    private static double BlackOf(byte[] samples) => (double)samples.Count(sample => sample == 0) / samples.Length;

    private static Picture Ramp(int width, int height) => Of(width, height, (x, _) => (byte)(x * 255 / (width - 1)));

    private static Picture Even(int width, int height, byte level) => Of(width, height, (_, _) => level);

    private static Picture Of(int width, int height, Func<int, int, byte> level) =>
        new("a.png", PictureFormat.Png, width, height, 1, PictureEncoder.Encode(new(width, height, 1, [.. Enumerable.Range(0, width * height).Select(i => level(i % width, i / width))], []), PictureFormat.Png));
}
