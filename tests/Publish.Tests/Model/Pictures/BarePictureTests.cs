using Publish.Model.Pictures;
using Publish.Model.Pictures.Bare;
using Publish.Raster;
using SkiaSharp;

namespace Publish.Tests.Model.Pictures;

public sealed class BarePictureTests
{
    [Fact]
    public void Nothing_of_what_a_camera_or_a_program_wrote_stays_in_a_photograph()
    {
        var stuffed = StuffedPictures.Jpeg();
        Assert.True(StuffedPictures.Says(stuffed));
        var bare = BarePicture.Of(stuffed);
        Assert.False(StuffedPictures.Says(bare.Span));
        Assert.True(bare.Span.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]));
        AssertSamePixels(stuffed, bare);
        Assert.True(BarePicture.Of(bare).Equals(bare));
    }

    [Fact]
    public void What_colours_go_by_stays_in_a_photograph()
    {
        var bare = BarePicture.Of(StuffedPictures.Jpeg()).Span;
        Assert.True(bare.IndexOf("Adobe\0\x64\0\0\0\0\x01"u8) > 0);
        Assert.True(bare.IndexOf("JFIF\0\x01\x01\0\0\x01\0\x01\0\0"u8) > 0);
        Assert.True(bare.IndexOf("ICC_PROFILE\0\x01\x01"u8) > 0);
        Assert.True(bare.IndexOf("rTRC"u8) > 0);
        Assert.Equal(-1, bare.IndexOf("dmnd"u8));
    }

    [Fact]
    public void A_picture_that_says_nothing_is_left_as_it_is()
    {
        foreach (var plain in (ReadOnlyMemory<byte>[])[StuffedPictures.PlainJpeg(), StuffedPictures.PlainPng(), "neither"u8.ToArray()])
            Assert.True(BarePicture.Of(plain).Equals(plain));
    }

    [Fact]
    public void Nothing_of_what_a_program_wrote_stays_in_a_drawing_of_pixels()
    {
        var stuffed = StuffedPictures.Png();
        Assert.True(StuffedPictures.Says(stuffed));
        var bare = BarePicture.Of(stuffed);
        Assert.False(StuffedPictures.Says(bare.Span));
        Assert.True(bare.Span.IndexOf("gAMA"u8) > 0);
        Assert.True(bare.Span.IndexOf("iCCPProfile\0\0"u8) > 0);
        AssertSamePixels(stuffed, bare);
    }

    [Fact]
    public void A_profile_shows_the_same_colours_without_its_words()
    {
        var (named, bare) = (StuffedPictures.Profile(), BareProfile.Of(StuffedPictures.Profile()));
        Assert.False(StuffedPictures.Says(bare));
        Assert.Equal(-1, bare.AsSpan().IndexOf("Mari"u8));
        using var before = SKColorSpace.CreateIcc(named);
        using var after = SKColorSpace.CreateIcc(bare);
        Assert.NotNull(before);
        Assert.True(SKColorSpace.Equal(before, after));
        Assert.Empty(BareProfile.Of("no profile at all"u8));
    }

    [Fact]
    public void Any_part_of_a_picture_is_taken_without_complaint()
    {
        foreach (var file in (byte[][])[StuffedPictures.Jpeg(), StuffedPictures.Png()])
            for (var length = 0; length < file.Length; length += 1 + (length / 50))
                Assert.InRange(BarePicture.Of(file.AsMemory(0, length)).Length, 0, length + 300);
    }

    [Fact]
    public void Boxes_of_words_are_left_out_of_JPEG_2000()
    {
        byte[] file = [0, 0, 0, 12, .. "jP  \r\n\x87\n"u8.ToArray()[..4], 0x0D, 0x0A, 0x87, 0x0A, 0, 0, 0, 12, .. "uuidMari"u8, 0, 0, 0, 12, .. "xml Mari"u8, 0, 0, 0, 0, .. "jp2c"u8, 1, 2, 3];
        var bare = BarePicture.Of(file).Span;
        Assert.Equal(-1, bare.IndexOf("Mari"u8));
        Assert.True(bare.EndsWith("jp2c\x01\x02\x03"u8));
    }

    private static void AssertSamePixels(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other)
    {
        var decoder = new PictureDecoder();
        var (before, after) = (decoder.Decode(new("x", PictureFormat.Png, 40, 24, 1, one), grey: false), decoder.Decode(new("x", PictureFormat.Png, 40, 24, 1, other), grey: false));
        Assert.Equal(before.Samples, after.Samples);
    }
}
