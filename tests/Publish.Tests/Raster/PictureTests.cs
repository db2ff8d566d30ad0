using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Screens;
using Publish.Tests.Typesetting.Paragraphs;
using SkiaSharp;

namespace Publish.Tests.Raster;

public sealed class PictureTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void A_cover_is_set_from_the_title_alike_each_time()
    {
        var metadata = new Metadata { Title = "How to Fold a Sheet of Paper Eight Times", Subtitle = "and why", Contributors = [new("The makers of Publish")] };
        var cover = CoverPicture.Draw(metadata, Sample.Library, "eb-garamond");
        Assert.Equal(cover, CoverPicture.Draw(metadata, Sample.Library, "eb-garamond"));
        Assert.InRange(cover.Length, 5_000, 60_000);
        var picture = PictureReader.Read("cover.png", cover, default, bag)!;
        Assert.Equal((1600, 2560), (picture.PixelWidth, picture.PixelHeight));
        var pixels = new PictureDecoder().Decode(picture, grey: true);
        Assert.InRange(pixels.Samples.Count(s => s < 64) / (double)pixels.Samples.Length, 0.01, 0.3);
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    public void What_was_read_can_be_decoded_wherever_the_file_ends_and_whatever_is_wrong_in_it(PictureFormat format)
    {
        var whole = PictureEncoder.Encode(new(40, 30, 1, [.. Enumerable.Range(0, 1200).Select(i => (byte)(i * 37))], []), format).ToArray();
        var read = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var wrong = (byte[])whole.Clone();
            wrong[at] ^= 0x55;
            foreach (var bytes in (byte[][])[whole[..at], wrong])
            {
                if (PictureReader.Read("a", bytes, default, bag) is not { Format: not PictureFormat.Svg } picture) continue;
                read++;
                new PictureDecoder().Decode(picture, grey: false);
                ScreenPicture.ForShops(picture, bag);
                Assert.Equal(4, new PictureDecoder().Smaller(picture, 4, 3).PixelWidth);
            }
        }
        Assert.InRange(read, 10, (2 * whole.Length) - 10);
        Assert.DoesNotContain(bag.Sorted(), problem => problem.Code == "ZP843");
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 2)]
    [InlineData(4, 0, 2)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 2, 0)]
    [InlineData(7, 2, 1)]
    [InlineData(8, 0, 1)]
    public void A_turned_picture_comes_out_upright(int orientation, int x, int y)
    {
        var stored = new PixelPicture(2, 3, 1, [9, 0, 0, 0, 0, 0], []);
        var upright = PictureTurning.Upright(stored, orientation);
        Assert.Equal(orientation >= 5 ? (3, 2) : (2, 3), (upright.Width, upright.Height));
        Assert.Equal((y * upright.Width) + x, Array.IndexOf(upright.Samples, (byte)9));
    }

    [Fact]
    public void Grey_and_transparent_pixels_are_told_apart()
    {
        var picture = PictureReader.Read("a.png", Png(new SKColor(10, 20, 30, 128)), default, bag)!;
        var pixels = new PictureDecoder().Decode(picture, grey: false);
        Assert.Equal((3, 128), (pixels.Components, pixels.Alpha[0]));
        Assert.Equal([10, 20, 30], pixels.Samples[..3]);
        Assert.Equal(1, new PictureDecoder().Decode(picture, grey: true).Components);
    }

    [Fact]
    public void A_broken_picture_is_a_diagnostic()
    {
        Assert.Null(PictureReader.Read("a.png", Png(SKColors.Red).AsMemory(0, 20), default, bag));
        Assert.Null(PictureReader.Read("b.png", "not a picture"u8.ToArray(), default, bag));
        Assert.Equal(["ZP420", "ZP421"], bag.Sorted().Select(d => d.Code));
    }

    private static byte[] Png(SKColor colour)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(4, 4, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(colour);
        return bitmap.Encode(SKEncodedImageFormat.Png, 100)!.ToArray();
    }
}
