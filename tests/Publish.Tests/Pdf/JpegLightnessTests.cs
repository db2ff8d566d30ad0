using CsCheck;
using Publish.Pdf.Resources.Jpeg;
using SkiaSharp;

namespace Publish.Tests.Pdf;

public sealed class JpegLightnessTests
{
    [Theory]
    [InlineData(64, 64, 80)]
    [InlineData(100, 37, 95)]
    [InlineData(17, 9, 40)]
    [InlineData(1, 1, 80)]
    public void The_lightness_of_a_colour_JPEG_is_kept_and_its_colour_dropped(int width, int height, int quality)
    {
        var colour = Encode(width, height, quality);
        var grey = JpegLightness.Keep(colour);
        Assert.NotNull(grey);
        using var before = SKBitmap.Decode(colour);
        using var after = SKBitmap.Decode(grey);

        Assert.Equal((width, height), (after.Width, after.Height));
        Assert.True(grey.Length <= colour.Length);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var (from, to) = (before.GetPixel(x, y), after.GetPixel(x, y));
                Assert.Equal((0.299 * from.Red) + (0.587 * from.Green) + (0.114 * from.Blue), to.Red, 8.0);
                Assert.Equal((to.Red, to.Red), (to.Green, to.Blue));
            }
    }

    [Fact]
    public void A_damaged_file_is_left_to_the_decoder_or_comes_out_damaged()
    {
        var whole = Encode(48, 48, 80);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 5].Sample(
            damages =>
            {
                var copy = (byte[])whole.Clone();
                foreach (var (at, value) in damages)
                    copy[at] = value;
                JpegLightness.Keep(copy);
            },
            iter: 2000);
        for (var length = 0; length < whole.Length; length++)
            JpegLightness.Keep(whole.AsSpan(0, length));
    }

    // Dull colours: bright ones would be clipped when they are decoded, and their lightness with them.
    private static byte[] Encode(int width, int height, int quality)
    {
        using var bitmap = new SKBitmap(width, height);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((byte)(90 + (x * 60 / width)), (byte)(90 + (y * 60 / height)), (byte)(100 + ((x + y) * 40 / (width + height)))));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
        return data.ToArray();
    }
}
