using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Screens;

namespace Publish.Tests.Raster.Screens;

public sealed class ScreenPictureTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void A_picture_with_nothing_to_hide_is_left_as_it_is()
    {
        var picture = Png(40, 30);

        Assert.True(ScreenPicture.Of(picture, 40, bag).Bytes.Span.SequenceEqual(picture.Bytes.Span));
    }

    /// <summary>A photograph says where it was taken: nobody who shares a zine wants that, or knows.</summary>
    [Fact]
    public void What_a_camera_wrote_about_the_place_is_left_out_and_the_pixels_are_the_same()
    {
        var jpeg = Jpeg(40, 30);
        byte[] exif = [0xFF, 0xE1, 0, 18, .. "Exif\0\0GPS secret"u8];
        byte[] comment = [0xFF, 0xFE, 0, 8, .. "secret"u8];
        var noted = jpeg with { Bytes = (byte[])[.. jpeg.Bytes.Span[..2], .. exif, .. comment, .. jpeg.Bytes.Span[2..]] };

        Assert.True(ScreenPicture.Of(noted, null, bag).Bytes.Span.SequenceEqual(jpeg.Bytes.Span));
    }

    [Fact]
    public void A_PNG_s_texts_are_left_out()
    {
        var png = Png(40, 30);
        byte[] text = [0, 0, 0, 6, .. "tEXtsecret"u8, 1, 2, 3, 4];
        var noted = png with { Bytes = (byte[])[.. png.Bytes.Span[..33], .. text, .. png.Bytes.Span[33..]] };

        Assert.True(ScreenPicture.Of(noted, null, bag).Bytes.Span.SequenceEqual(png.Bytes.Span));
    }

    [Theory]
    [InlineData(1200, 800, 600, 600, 400)]
    [InlineData(7, 1500, 500, 2, 500)]
    [InlineData(1, 3000, 200, 1, 200)]
    public void A_large_picture_keeps_its_shape_within_the_limit(int width, int height, int limit, int newWidth, int newHeight)
    {
        var small = ScreenPicture.Of(Png(width, height), limit, bag);

        Assert.Equal((newWidth, newHeight), (small.PixelWidth, small.PixelHeight));
        Assert.Equal((newWidth, newHeight), (Read(small).PixelWidth, Read(small).PixelHeight));
    }

    [Fact]
    public void Each_new_pixel_is_the_mean_of_those_it_covers()
    {
        var picture = new PixelPicture(4, 2, 1, [0, 100, 200, 200, 100, 200, 0, 0], []);

        Assert.Equal([100, 100], Reduction.ToFit(picture, 2).Samples);
    }

    [Fact]
    public void What_is_transparent_lends_no_colour()
    {
        var picture = new PixelPicture(2, 1, 3, [200, 0, 0, 0, 0, 0], [255, 0]);
        var small = Reduction.ToFit(picture, 1);

        Assert.Equal([200, 0, 0], small.Samples);
        Assert.Equal([128], small.Alpha);
    }

    [Fact]
    public void A_picture_that_lies_on_its_side_is_turned()
    {
        var turned = ScreenPicture.Of(Jpeg(40, 30) with { Orientation = 6, PixelWidth = 30, PixelHeight = 40 }, null, bag);

        Assert.Equal((30, 40, 1), (Read(turned).PixelWidth, Read(turned).PixelHeight, Read(turned).Orientation));
    }

    [Fact]
    public void A_file_that_is_damaged_behind_its_header_is_named()
    {
        var whole = Jpeg(400, 300);
        ScreenPicture.Of(whole with { Bytes = whole.Bytes[..30] }, 100, bag);

        Assert.Equal("ZP843", Assert.Single(bag.Sorted()).Code);
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    public void A_file_that_ends_in_its_midst_is_named(PictureFormat format)
    {
        var whole = Made(400, 300, format);
        Read(whole);
        Assert.Empty(bag.Sorted());
        Read(whole with { Bytes = whole.Bytes[..(whole.Bytes.Length / 2)] });

        Assert.Equal("ZP844", Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void Shops_get_a_JPEG_on_white()
    {
        var cover = ScreenPicture.ForShops(new("c.png", PictureFormat.Png, 8, 8, 1, PictureEncoder.Encode(new(8, 8, 1, new byte[64], new byte[64]), PictureFormat.Png)), bag);

        Assert.Equal(PictureFormat.Jpeg, Read(cover).Format);
        Assert.All(new PictureDecoder().Decode(cover, grey: true).Samples, sample => Assert.InRange(sample, 250, 255));
    }

    private Picture Read(Picture picture) => PictureReader.Read(picture.Path, picture.Bytes, SourceSpan.None, bag)!;

    private static Picture Png(int width, int height) => Made(width, height, PictureFormat.Png);

    private static Picture Jpeg(int width, int height) => Made(width, height, PictureFormat.Jpeg);

    private static Picture Made(int width, int height, PictureFormat format)
    {
        var samples = new byte[width * height];
        for (var i = 0; i < samples.Length; i++) samples[i] = (byte)(i * 7);
        return new("p", format, width, height, 1, PictureEncoder.Encode(new(width, height, 1, samples, []), format));
    }
}
