using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Developing;
using SkiaSharp;

namespace Publish.Tests.Raster.Developing;

public sealed class DarkroomTests
{
    private static readonly Darkroom Room = Darkroom.Instance;

    private static byte[] File(string kind, SKBitmap page) => kind switch
    {
        "bmp" => DrawnPages.Bmp(page),
        "webp" => DrawnPages.WebP(page),
        "tiff" => DrawnPages.Tiff(1, page),
        "emf" => DrawnPages.Emf(page),
        "wmf" => DrawnPages.Wmf(page),
        _ => DrawnPages.Png(page),
    };

    private static PixelPicture Pixels(byte[] file, PictureWork? work = null, int frame = 0)
    {
        var made = Room.Develop(file, frame, work ?? PictureWork.None)!;
        var bag = new DiagnosticBag();
        var picture = PictureReader.Read("a", made.Bytes, default, bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal((made.Format, made.Width, made.Height), (picture.Format, picture.PixelWidth, picture.PixelHeight));
        return new PictureDecoder().Decode(picture, grey: false);
    }

    /// <summary>A picture that stands far outside of its own screen makes that as wide, of 37 bytes.</summary>
    [Fact]
    public void A_gif_of_more_pixels_than_its_bytes_can_say_is_damaged()
    {
        byte[] hollow = [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0x10, 0, 0x10, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x34, 5, 0, 0x3B];
        Assert.Equal(NegativeFault.Damaged, Room.Look(hollow).Fault);
        Assert.Null(Room.Develop(hollow, 0, PictureWork.None));
    }

    /// <summary>Each format gives the very pixels that went in.</summary>
    [Theory]
    [InlineData("bmp")]
    [InlineData("tiff")]
    [InlineData("emf")]
    [InlineData("wmf")]
    [InlineData("png")]
    public void Nothing_is_lost(string kind)
    {
        using var page = DrawnPages.Page(61, 40, 3, new SKColor(250, 240, 200));
        page.SetPixel(60, 0, new SKColor(200, 30, 10));
        var (wanted, made) = (Pixels(DrawnPages.Png(page)), Pixels(File(kind, page)));
        Assert.Equal((61, 40, 3), (made.Width, made.Height, made.Components));
        Assert.Equal(wanted.Samples, made.Samples);
    }

    [Fact]
    public void A_WebP_and_a_GIF_are_read()
    {
        using var page = DrawnPages.Page(90, 60);
        Assert.Equal((90, 60), (Pixels(DrawnPages.WebP(page)).Width, Pixels(DrawnPages.WebP(page)).Height));
        using var plain = new SKBitmap(new SKImageInfo(5, 3, SKColorType.Rgba8888, SKAlphaType.Opaque));
        plain.Erase(SKColors.White);
        plain.SetPixel(4, 1, SKColors.Black);
        var gif = Pixels(DrawnPages.Gif(1, plain));
        Assert.Equal(9, Array.IndexOf(gif.Samples, (byte)0) / gif.Components);
        var look = Room.Look(DrawnPages.Gif(3, plain));
        Assert.Equal((true, 3, NegativeFault.None), (look.Moves, look.Frames, look.Fault));
    }

    /// <summary>A corner's colour is found where the orientation says that it lies (TIFF 6.0, tag 274).</summary>
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public void A_turned_TIFF_comes_out_upright(int orientation, int right, int down)
    {
        using var page = DrawnPages.Plain(7, 4, SKColors.White);
        page.SetPixel(0, 0, SKColors.Black);
        var file = DrawnPages.Tiff(orientation, page);
        var look = Room.Look(file);
        var pixels = Pixels(file);
        Assert.Equal(orientation >= 5 ? (4, 7) : (7, 4), (pixels.Width, pixels.Height));
        Assert.Equal((pixels.Width, pixels.Height), (look.Width, look.Height));
        Assert.Equal((down * (pixels.Height - 1) * pixels.Width) + (right * (pixels.Width - 1)), Array.IndexOf(pixels.Samples, (byte)0) / pixels.Components);
    }

    [Fact]
    public void A_TIFF_has_pages()
    {
        using var first = DrawnPages.Plain(8, 5, SKColors.White);
        using var second = DrawnPages.Plain(3, 9, SKColors.Red);
        var file = DrawnPages.Tiff(1, first, second);
        Assert.Equal((2, 8, 5), (Room.Look(file).Frames, Room.Look(file).Width, Room.Look(file).Height));
        Assert.Equal((3, 9), (Pixels(file, frame: 1).Width, Pixels(file, frame: 1).Height));
        Assert.Null(Room.Develop(file, 2, PictureWork.None));
    }

    /// <summary>Every cut of a good file, and every one of its bytes changed, is an answer and no exception.</summary>
    [Theory]
    [InlineData("bmp")]
    [InlineData("tiff")]
    [InlineData("emf")]
    [InlineData("wmf")]
    [InlineData("webp")]
    public void Damage_is_an_answer(string kind)
    {
        using var page = DrawnPages.Page(20, 12);
        var file = File(kind, page);
        for (var i = 0; i < file.Length; i += Math.Max(1, file.Length / 100))
        {
            Try(file[..i]);
            foreach (var value in (byte[])[0, 0x7F, 0xFF])
            {
                var changed = (byte[])file.Clone();
                changed[i] = value;
                var clock = System.Diagnostics.Stopwatch.StartNew();
                Try(changed);
                Assert.True(clock.Elapsed.TotalSeconds < 20, $"byte {i} as {value}: {clock.Elapsed.TotalSeconds:0.0} s");
            }
        }
    }

    private static void Try(byte[] file)
    {
        _ = Room.Look(file);
        if (Room.Develop(file, 0, PictureWork.None) is { } made) Assert.True(made.Width <= PictureReader.LongestSide && made.Height <= PictureReader.LongestSide);
    }

    [Fact]
    public void A_bomb_of_pixels_is_refused_unread()
    {
        using var page = DrawnPages.Plain(2, 2, SKColors.White);
        var tiff = DrawnPages.Tiff(1, page);
        foreach (var tag in (byte[])[0, 1])
            for (var at = tiff.AsSpan().IndexOf((ReadOnlySpan<byte>)[tag, 1, 4, 0, 1, 0, 0, 0]); at >= 0; at = -1) ((byte[])[0, 0, 1, 0]).CopyTo(tiff.AsSpan(at + 8));
        Assert.Equal(NegativeFault.Huge, Room.Look(tiff).Fault);
        Assert.Null(Room.Develop(tiff, 0, PictureWork.None));
        var bmp = DrawnPages.Bmp(page);
        ((byte[])[0, 0, 1, 0, 0, 0, 1, 0]).CopyTo(bmp.AsSpan(18));
        Assert.NotEqual(NegativeFault.None, Room.Look(bmp).Fault);
    }

    [Fact]
    public void A_drawing_with_lines_has_no_picture_of_its_own()
    {
        using var page = DrawnPages.Plain(4, 4, SKColors.Red);
        var look = Room.Look(DrawnPages.Emf(page, DrawnPages.Line));
        Assert.Equal(("an EMF drawing", NegativeFault.OtherKind), (look.Kind, look.Fault));
        Assert.Equal(NegativeFault.OtherKind, Room.Look("<html><body>"u8.ToArray()).Fault);
    }

    /// <summary>What is cut off is in no byte of the result: the file of the cut picture is that of a picture that never had more.</summary>
    [Fact]
    public void A_cut_picture_keeps_nothing_of_what_was_hidden()
    {
        using var page = DrawnPages.Plain(10, 8, SKColors.White);
        page.SetPixel(1, 1, SKColors.Red);
        page.SetPixel(6, 5, SKColors.Blue);
        using var right = DrawnPages.Plain(5, 6, SKColors.White);
        right.SetPixel(1, 3, SKColors.Blue);
        var cut = Room.Develop(DrawnPages.Png(page), 0, new(new CropShares(0.5, 0.25, 0, 0)))!;
        Assert.Equal(Room.Develop(DrawnPages.Png(right), 0, PictureWork.None)!.Bytes, cut.Bytes);
        var photograph = Room.Develop(DrawnPages.Jpeg(page), 0, new(new CropShares(0.5, 0, 0, 0)))!;
        Assert.Equal((PictureFormat.Jpeg, 5, 8), (photograph.Format, photograph.Width, photograph.Height));
    }

    [Fact]
    public void Idle_colours_are_told_from_colours()
    {
        using var tinged = DrawnPages.Page(paper: new SKColor(250, 246, 236));
        using var red = DrawnPages.Page(paper: new SKColor(250, 80, 80));
        Assert.True(Room.Look(DrawnPages.Jpeg(tinged)).HasIdleColours);
        Assert.False(Room.Look(DrawnPages.Jpeg(red)).HasIdleColours);
        Assert.False(Room.Look(DrawnPages.Png(red)).HasIdleColours);
    }
}
