using CsCheck;
using Publish.Model.Pictures;
using Publish.Pdf;
using Publish.Pdf.Resources.Screens;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Printing;

namespace Publish.Tests.Pdf.Screens;

public sealed class HalftoneTests
{
    private static readonly Publish.Typesetting.Geometry.Size OneInch = new(Length.Inches(1), Length.Inches(1));

    private static PixelPicture Even(byte tone) => new(20, 20, 1, [.. Enumerable.Repeat(tone, 400)], []);

    private static double White(PixelPicture picture) => picture.Samples.Count(sample => sample == 255) / (double)picture.Samples.Length;

    /// <summary>How often the picture turns from white to black along its middle row, or column.</summary>
    private static int Turns(PixelPicture picture, bool across)
    {
        var (length, step) = across ? (picture.Width, 1) : (picture.Height, picture.Width);
        var start = across ? picture.Height / 2 * picture.Width : picture.Width / 2;
        return Enumerable.Range(1, length - 1).Count(i => picture.Samples[start + (i * step)] < picture.Samples[start + ((i - 1) * step)]);
    }

    [Fact, Trait("Tier", "Long")]
    public void A_tone_blackens_just_its_share_of_the_paper() => Gen.Select(
        Gen.Byte, Gen.Int[(int)PictureScreen.Lines, (int)PictureScreen.Grains].Select(kind => (PictureScreen)kind), Gen.Int[0, 180], Gen.Int[30, 120]).Sample(
        (tone, kind, angle, frequency) =>
        {
            var made = Halftone.Make(Even(tone), OneInch, new Screen(kind, angle, frequency));
            Assert.DoesNotContain(made.Samples, sample => sample is not (0 or 255));
            // A cell of the screen has this many dots at 600 to the inch, and its black can only change by one of them.
            // Lines along the rows of dots can only become thicker by a whole row.
            var across = 600.0 / frequency;
            var dots = kind == PictureScreen.Lines && angle % 90 == 0 ? across : across * across;
            Assert.Equal(tone / 255.0, White(made), Math.Max(0.02, 0.01 + (1 / dots)));
        },
        iter: 40);

    [Theory]
    [InlineData(PictureScreen.Dots)]
    [InlineData(PictureScreen.Lines)]
    [InlineData(PictureScreen.Grains)]
    public void Black_stays_black_and_white_stays_white(PictureScreen kind)
    {
        Assert.Equal(0, White(Halftone.Make(Even(0), OneInch, new Screen(kind, 45, 60))));
        Assert.Equal(1, White(Halftone.Make(Even(255), OneInch, new Screen(kind, 45, 60))));
    }

    [Theory]
    [InlineData(0, 0, 60)]
    [InlineData(90, 60, 0)]
    public void Lines_are_as_many_an_inch_as_they_should_be_and_lie_at_their_angle(int angle, int across, int down)
    {
        var made = Halftone.Make(Even(128), OneInch, new Screen(PictureScreen.Lines, angle, 60));

        Assert.Equal((600, 600), (made.Width, made.Height));
        Assert.InRange(Turns(made, across: true), across - 1, across + 1);
        Assert.InRange(Turns(made, across: false), down - 1, down + 1);
    }

    [Fact]
    public void Grains_are_no_finer_than_a_machine_can_hold() =>
        Assert.Equal(240, Halftone.Make(Even(90), OneInch, new Screen(PictureScreen.Grains, 0, 60)).Width);
}
