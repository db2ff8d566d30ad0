using CsCheck;
using Publish.Model.Source;
using Publish.Pdf.Import;
using SkiaSharp;

namespace Publish.Tests.Pdf.Import;

/// <summary>Pixels of a picture that is a page, against what they are by PDF's own reckoning (ISO 32000-1, 8.9.5).</summary>
public sealed class LiftedPixelsTests
{
    private static byte[]? Lifted(string matrix, string data, string entries, Func<HandPdf, string>? more = null, string filter = "")
    {
        var pdf = new HandPdf { Box = "0 0 300 420" };
        var first = more?.Invoke(pdf) ?? "";
        var picture = pdf.AddStream(data, $"/Type/XObject/Subtype/Image{entries}{first}{filter}", packed: filter.Length == 0);
        pdf.Page($"{pdf.AddStream($"{matrix} cm /P Do")} 0 R", $"/Resources<</XObject<</P {picture} 0 R>>>>");
        return Assert.Single(PageLifter.Instance.Lift(pdf.Make(), "scan.pdf", new DiagnosticBag())!).Picture;
    }

    private const string Upright = "300 0 0 420 0 0", Mirrored = "-300 0 0 420 300 0";

    private static string Letters(IEnumerable<byte> bytes) => string.Concat(bytes.Select(each => (char)each));

    /// <summary>Each sample is so many parts of the whole way from black to white, upside down where the file says so.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("/Decode[0 1]", false)]
    [InlineData("/Decode[1 0]", true)]
    public void Greys_of_any_depth_are_the_greys_that_they_were(string decode, bool turned) =>
        Gen.Select(Gen.Int[0, 3].Select(power => 1 << power), Gen.Int[1, 9], Gen.Int[1, 4], Gen.Byte.Array[36], Gen.Bool).Sample(
            (bits, width, height, bytes, mirrored) =>
            {
                var stride = ((width * bits) + 7) / 8;
                var file = Lifted(mirrored ? Mirrored : Upright, Letters(bytes.Take(stride * height)), $"/Width {width}/Height {height}/BitsPerComponent {bits}/ColorSpace/DeviceGray{decode}");
                using var bitmap = SKBitmap.Decode(file);
                for (var y = 0; y < height; y++)
                    for (var x = 0; x < width; x++)
                    {
                        var at = (mirrored ? width - 1 - x : x) * bits;
                        var sample = (bytes[(y * stride) + (at / 8)] >> (8 - bits - (at % 8))) & ((1 << bits) - 1);
                        var grey = sample * 255 / ((1 << bits) - 1);
                        Assert.Equal(turned ? 255 - grey : grey, bitmap.GetPixel(x, y).Red);
                    }
            },
            iter: 40);

    [Fact]
    public void Colours_of_any_depth_are_the_colours_that_they_were() =>
        Gen.Select(Gen.Int[0, 3].Select(power => 1 << power), Gen.Int[1, 5], Gen.Int[1, 4], Gen.Byte.Array[60], Gen.Bool).Sample(
            (bits, width, height, bytes, mirrored) =>
            {
                var stride = ((width * 3 * bits) + 7) / 8;
                using var bitmap = SKBitmap.Decode(Lifted(mirrored ? Mirrored : Upright, Letters(bytes.Take(stride * height)), $"/Width {width}/Height {height}/BitsPerComponent {bits}/ColorSpace/DeviceRGB"));
                for (var y = 0; y < height; y++)
                    for (var x = 0; x < width; x++)
                    {
                        byte Sample(int colour)
                        {
                            var at = (((mirrored ? width - 1 - x : x) * 3) + colour) * bits;
                            return (byte)(((bytes[(y * stride) + (at / 8)] >> (8 - bits - (at % 8))) & ((1 << bits) - 1)) * 255 / ((1 << bits) - 1));
                        }
                        var pixel = bitmap.GetPixel(x, y);
                        Assert.Equal((Sample(0), Sample(1), Sample(2)), (pixel.Red, pixel.Green, pixel.Blue));
                    }
            },
            iter: 40);

    /// <summary>Numbers of a table are themselves only where they are not stretched, and a table needs its colours.</summary>
    [Theory]
    [InlineData("[/Indexed/DeviceRGB 2<0A0B0C505152F0F1F2>]/Decode[0 255]", true)]
    [InlineData("[/Indexed/DeviceRGB 2<0A0B0C505152F0F1F2>]/Decode[0 1]", false)]
    [InlineData("[/Indexed/DeviceRGB 2<0A0B0C505152F0F1F2>]/Decode[255 0]", false)]
    [InlineData("[/Indexed/DeviceRGB 2]", false)]
    [InlineData("[/Indexed/DeviceRGB 2<>]", false)]
    public void A_table_s_numbers_are_taken_as_they_are(string space, bool isLifted) =>
        Assert.Equal(isLifted, Lifted(Upright, "\u0002\u0001\u0000", $"/Width 3/Height 1/BitsPerComponent 8/ColorSpace{space}") is not null);

    [Theory]
    [InlineData("/Width 0/Height 2")]
    [InlineData("/Width 2/Height 0")]
    [InlineData("/Width -2/Height 2")]
    [InlineData("/Width 2/Height 3")]
    public void What_has_no_size_or_too_few_pixels_is_no_picture(string size) => Assert.Null(Lifted(Upright, "abcd", size + "/BitsPerComponent 8/ColorSpace/DeviceGray"));

    [Theory]
    [InlineData("/ColorSpace[/ICCBased N 0 R]", 1, true)]
    [InlineData("/ColorSpace[/ICCBased N 0 R]", 3, true)]
    [InlineData("/ColorSpace[/ICCBased N 0 R]", 4, false)]
    public void A_profile_says_how_many_colours_there_are(string space, int colours, bool isLifted)
    {
        var file = Lifted(Upright, Letters(Enumerable.Range(1, 4 * colours).Select(i => (byte)(20 * i))), "/Width 2/Height 2/BitsPerComponent 8", pdf => space.Replace("N", $"{pdf.AddStream("", $"/N {colours}")}", StringComparison.Ordinal));
        Assert.Equal(isLifted, file is not null);
        if (file is null) return;
        using var bitmap = SKBitmap.Decode(file);
        Assert.Equal((2, 2), (bitmap.Width, bitmap.Height));
        var last = bitmap.GetPixel(1, 1);
        Assert.Equal(colours == 1 ? (80, 80, 80) : (200, 220, 240), (last.Red, last.Green, last.Blue));
    }

    /// <summary>A page may give a space of colours a name of its own.</summary>
    [Theory]
    [InlineData("/DeviceRGB", true)]
    [InlineData("[/Indexed/DeviceGray 2<0A50F0>]", true)]
    [InlineData("/DeviceCMYK", false)]
    [InlineData("/Other", false)]
    public void A_space_may_be_called_by_a_name_of_the_page_s(string space, bool isLifted)
    {
        var pdf = new HandPdf { Box = "0 0 300 420" };
        var picture = pdf.AddStream("\0\0\0\0\0\0\0\0", "/Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace/Own");
        pdf.Page($"{pdf.AddStream($"{Upright} cm /P Do")} 0 R", $"/Resources<</XObject<</P {picture} 0 R>>/ColorSpace<</Own {space}>>>>");
        Assert.Equal(isLifted, Assert.Single(PageLifter.Instance.Lift(pdf.Make(), "scan.pdf", new DiagnosticBag())!).Picture is not null);
    }

    /// <summary>A table of greys is one of colours that are alike.</summary>
    [Fact]
    public void A_table_may_be_of_greys()
    {
        using var bitmap = SKBitmap.Decode(Lifted(Upright, "\u0002\u0001\u0000", "/Width 3/Height 1/BitsPerComponent 8/ColorSpace[/Indexed/DeviceGray 2<0A50F0>]"));
        Assert.Equal([240, 80, 10], Enumerable.Range(0, 3).Select(x => (int)bitmap.GetPixel(x, 0).Green));
    }

    /// <summary>What lets something through, cuts out, or changes its colours as it is shown cannot be a file without a change.</summary>
    [Theory]
    [InlineData("/SMask N 0 R")]
    [InlineData("/Mask N 0 R")]
    [InlineData("/Mask[0 9]")]
    [InlineData("/Decode[0.2 1]")]
    public void What_is_more_than_its_pixels_stays_in_its_PDF(string entry)
    {
        const string pixels = "/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray";
        Assert.NotNull(Lifted(Upright, "abcd", pixels));
        Assert.Null(Lifted(Upright, "abcd", pixels, pdf => entry.Replace("N", $"{pdf.AddStream("abcd", "/Type/XObject/Subtype/Image" + pixels)}", StringComparison.Ordinal)));
    }

    private static byte[] Photograph()
    {
        using var drawn = new SKBitmap(30, 42);
        drawn.Erase(SKColors.SeaGreen);
        return drawn.Encode(SKEncodedImageFormat.Jpeg, 80).ToArray();
    }

    [Theory]
    [InlineData("/ColorSpace/DeviceRGB", true)]
    [InlineData("/ColorSpace/DeviceRGB/Decode[1 0 1 0 1 0]", false)]
    [InlineData("/ColorSpace[/Indexed/DeviceRGB 1<000000FFFFFF>]", false)]
    public void A_JPEG_whose_colours_are_turned_is_another_picture(string entries, bool isLifted) =>
        Assert.Equal(isLifted, Lifted(Upright, Letters(Photograph()), $"/Width 30/Height 42/BitsPerComponent 8{entries}", filter: "/Filter/DCTDecode") is not null);

    /// <summary>How the camera was held says nothing of how the page shows it.</summary>
    [Theory]
    [InlineData(Upright, 30, 42)]
    [InlineData("0 -420 300 0 0 420", 42, 30)]
    public void A_camera_s_word_of_how_it_was_held_is_left_out(string matrix, int width, int height)
    {
        var plain = Photograph();
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0];
        var held = Lifted(matrix, Letters([.. plain[..2], .. exif, .. plain[2..]]), "/Width 30/Height 42/BitsPerComponent 8/ColorSpace/DeviceRGB", filter: "/Filter/DCTDecode");
        Assert.Equal(Lifted(matrix, Letters(plain), "/Width 30/Height 42/BitsPerComponent 8/ColorSpace/DeviceRGB", filter: "/Filter/DCTDecode"), held);
        var look = Publish.Raster.Developing.Darkroom.Instance.Look(held!);
        Assert.Equal((width, height), (look.Width, look.Height));
    }
}
