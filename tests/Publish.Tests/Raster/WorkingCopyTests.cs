using CsCheck;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Screens;
using SkiaSharp;

namespace Publish.Tests.Raster;

/// <summary>Large pictures in fewer pixels, and what is found out while they are read.</summary>
public sealed class WorkingCopyTests
{
    private static readonly PictureDecoder Decoder = new();

    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format, bool transparent = false)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, transparent ? SKAlphaType.Unpremul : SKAlphaType.Opaque));
        bitmap.Pixels = [.. Enumerable.Range(0, width * height).Select(i => (X: i % width, Y: i / width)).Select(at =>
            new SKColor((byte)(at.X * 255 / width), (byte)(at.Y * 255 / height), (byte)((at.X + at.Y) * 255 / (width + height)), transparent ? (byte)(at.X + at.Y) : (byte)255))];
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    private static (Picture? Picture, string Codes) Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var picture = PictureReader.Read("a.png", bytes, default, bag);
        return (picture, string.Join(' ', bag.Sorted().Select(found => found.Code)));
    }

    [Theory]
    [InlineData(37, 23, 37, 23)]
    [InlineData(37, 23, 11, 7)]
    [InlineData(64, 32, 16, 8)]
    [InlineData(50, 3, 7, 1)]
    [InlineData(400, 90, 3, 1)]
    public void Row_by_row_pixels_become_the_same_as_area_by_area(int width, int height, int toWidth, int toHeight)
    {
        foreach (var transparent in (bool[])[false, true])
        {
            var rgba = new byte[width * height * 4];
            for (var i = 0; i < rgba.Length; i++) rgba[i] = i % 4 == 3 && !transparent ? (byte)255 : (byte)((i * 37) ^ (i >> 3));
            var expected = Reduction.To(PixelSorting.Sort([.. rgba], width, height, grey: false), toWidth, toHeight);
            var made = RowReduction.Of(rgba, width, height, toWidth, toHeight);
            Assert.Equal((expected.Width, expected.Height, expected.Components), (made.Width, made.Height, made.Components));
            Assert.Equal(expected.Samples, made.Samples);
            Assert.Equal(expected.Alpha, made.Alpha);
            if (transparent || !OpaqueReduction.Takes(width, height, toWidth, toHeight)) continue;
            var opaque = new byte[toWidth * toHeight * 4];
            OpaqueReduction.Into(opaque, rgba, width, height, toWidth, toHeight);
            Assert.Equal(expected.Samples, opaque.Where((_, i) => i % 4 != 3));
        }
    }

    /// <summary>Black and white in every mixture: where a mean lies just between two numbers, both ways round it the same.</summary>
    [Fact]
    public void Opaque_pixels_become_the_same_at_every_size() => Gen.Select(Gen.Int[2, 40], Gen.Int[1, 12], Gen.Int[4, 40], Gen.Int[3, 12], Gen.Int[0, 2]).Sample((width, height, across, down, kind) =>
    {
        var (toWidth, toHeight) = (Math.Min(across, width), Math.Min(down, height));
        if (!OpaqueReduction.Takes(width, height, toWidth, toHeight)) return;
        var rgba = new byte[width * height * 4];
        for (var i = 0; i < rgba.Length; i++) rgba[i] = i % 4 == 3 ? (byte)255 : kind == 0 ? (byte)(i * 2654435761 >> 13) : (i * 2654435761 >> 17 & 1) == 0 ? (byte)(kind * 127) : (byte)(255 - kind);
        var (expected, made) = (new byte[toWidth * toHeight * 4], new byte[toWidth * toHeight * 4]);
        RowReduction.Into(expected, rgba, width, height, toWidth, toHeight);
        OpaqueReduction.Into(made, rgba, width, height, toWidth, toHeight);
        Assert.Equal(expected, made);
    });

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, PictureFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png, PictureFormat.Png)]
    public void A_picture_in_fewer_pixels_is_the_same_picture(SKEncodedImageFormat encoding, PictureFormat format)
    {
        var (picture, codes) = Read(Encoded(900, 600, encoding));
        Assert.Equal(("", format), (codes, picture!.Format));
        var smaller = Decoder.Smaller(picture, 90, 60);
        Assert.Equal((90, 60, 1, format), (smaller.PixelWidth, smaller.PixelHeight, smaller.Orientation, smaller.Format));
        var (small, whole) = (Decoder.Decode(smaller, grey: false), Reduction.To(Decoder.Decode(picture, grey: false), 90, 60));
        Assert.True(small.Samples.Zip(whole.Samples, (a, b) => Math.Abs(a - b)).Average() < 4);
    }

    [Fact]
    public void A_large_picture_is_decoded_once_and_its_copy_serves_screens_and_print()
    {
        var picture = Read(Encoded(2600, 1300, SKEncodedImageFormat.Jpeg)).Picture!;
        var copy = Decoder.Smaller(picture, 1300, 650);
        Assert.Equal((1600, 800), (copy.PixelWidth, copy.PixelHeight));
        Assert.Same(copy, ScreenPicture.Of(picture, 1600, new DiagnosticBag()));
        Assert.Equal((1000, 500), ScreenPicture.Of(picture, 1000, new DiagnosticBag()) is var small ? (small.PixelWidth, small.PixelHeight) : default);
        Assert.Equal(1599, ScreenPicture.Of(picture, 1599, new DiagnosticBag()).PixelWidth);
        Assert.Equal(1700, Decoder.Smaller(picture, 1700, 850).PixelWidth);
        Assert.Equal(500, Decoder.Smaller(picture, 500, 250).PixelWidth);
    }

    /// <summary>Where an eighth of the transform comes close, no pixel is weighed again, and the picture is the same one all the same.</summary>
    [Theory]
    [InlineData(4000, 1500)]
    [InlineData(3001, 1501)]
    [InlineData(2500, 1563)]
    public void A_photograph_s_copy_has_the_pixels_that_come_out_of_its_transform(int width, int side)
    {
        var picture = Read(Encoded(width, width / 8, SKEncodedImageFormat.Jpeg)).Picture!;
        var copy = ScreenPicture.Of(picture, WorkingCopy.Side, new DiagnosticBag());
        Assert.Equal(side, copy.PixelWidth);
        Assert.Same(copy, Decoder.Smaller(picture, side, copy.PixelHeight));
        var whole = Reduction.To(Decoder.Decode(picture, grey: false), copy.PixelWidth, copy.PixelHeight);
        Assert.True(Decoder.Decode(copy, grey: false).Samples.Zip(whole.Samples, (a, b) => Math.Abs(a - b)).Average() < 2);
    }

    [Theory]
    [InlineData(300, 200)]
    [InlineData(2600, 30)]
    public void A_damaged_picture_is_found_when_it_is_read(int width, int height)
    {
        var bytes = Encoded(width, height, SKEncodedImageFormat.Png);
        bytes[bytes.Length / 2] ^= 0x55;
        Assert.Equal((null, "ZP421"), Read(bytes));
    }

    [Fact]
    public void A_picture_is_what_its_bytes_say_and_not_its_name() => Assert.Equal(PictureFormat.Jpeg, Read(Encoded(9, 9, SKEncodedImageFormat.Jpeg)).Picture!.Format);

    [Fact]
    public void A_photograph_in_hundreds_of_passes_is_not_decoded()
    {
        var bytes = Encoded(90, 60, SKEncodedImageFormat.Jpeg);
        byte[] passes = [.. bytes[..^2], .. Enumerable.Repeat<byte[]>([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0], 300).SelectMany(pass => pass), 0xFF, 0xD9];
        Assert.Equal((null, "ZP425"), Read(passes));
    }
}
