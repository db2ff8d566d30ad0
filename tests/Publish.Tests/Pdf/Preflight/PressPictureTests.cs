using System.Text;
using Publish.Pdf.Preflight.Pictures;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>JPEGs are read for their own ink and colours, and pictures for what is white at their edges.</summary>
public sealed class PressPictureTests
{
    private const string Whole = "q 297.638 0 0 419.528 8.504 8.504 cm /X Do Q";

    private static string Jpeg(byte[] jpeg, string space, string contents = "q 3 0 0 3 150 150 cm /X Do Q", string entries = "", int side = 16) => Codes(One(
        contents, "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width {side}/Height {side}/BitsPerComponent 8/ColorSpace/{space}/Filter/DCTDecode{entries}|{Encoding.Latin1.GetString(jpeg)}"));

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 3)]
    [InlineData(true, 2)]
    public void The_means_of_a_JPEGs_blocks_are_read(bool isProgressive, int restart)
    {
        static int Mean(int x, int y, int component) => ((x * 37) + (y * 53) + (component * 91)) % 256;
        var file = JpegFile.Read(FlatJpeg.Of(5, 4, 3, Mean, null, isProgressive, restart), true)!;
        Assert.Equal((40, 32, 8), (file.Width, file.Height, file.Bits));
        for (var component = 0; component < 3; component++)
            Assert.Equal(from y in Enumerable.Range(0, 4) from x in Enumerable.Range(0, 5) select Mean(x, y, component), file.Planes[component].Means);
    }

    // Four components of 200 are 313 % as they are; turned into the other space they are 55 of cyan and so on; and inverted 86 %.
    [Theory]
    [InlineData(0, "", "ZP644")]
    [InlineData(null, "", "ZP644")]
    [InlineData(0, "/Decode[1 0 1 0 1 0 1 0]", "")]
    [InlineData(2, "", "")]
    [InlineData(null, "/DecodeParms<</ColorTransform 1>>", "")]
    [InlineData(0, "/DecodeParms<</ColorTransform 1>>", "ZP644")]
    public void A_JPEG_in_inks_is_looked_into(int? adobe, string entries, string codes) => Assert.Equal(codes, Jpeg(FlatJpeg.Of(2, 2, 4, (_, _, _) => 200, adobe), "DeviceCMYK", entries: entries));

    // Luminance 20 and no colour are near to black: of YCCK its cyan, magenta and yellow are what it lacks of light.
    [Fact]
    public void Light_and_colour_differences_become_inks() =>
        Assert.Equal("ZP644", Jpeg(FlatJpeg.Of(2, 2, 4, (_, _, component) => component switch { 0 => 20, 3 => 180, _ => 128 }, 2), "DeviceCMYK"));

    [Theory]
    [InlineData(3, "DeviceGray", "ZP696")]
    [InlineData(3, "DeviceCMYK", "ZP696")]
    [InlineData(1, "DeviceCMYK", "ZP696")]
    [InlineData(4, "DeviceCMYK", "")]
    [InlineData(1, "DeviceGray", "")]
    [InlineData(3, "DeviceRGB", "ZP642")]
    public void What_a_JPEG_says_of_itself_must_be_what_the_file_says(int components, string space, string codes) =>
        Assert.Equal(codes, Jpeg(FlatJpeg.Of(2, 2, components, (_, _, _) => 90, 0), space));

    [Fact]
    public void A_JPEG_of_another_size_is_named_and_counts_by_its_own_samples()
    {
        Assert.Equal("ZP696", Jpeg(FlatJpeg.Of(2, 2, 1, (_, _, _) => 90), "DeviceGray", side: 400));
        Assert.Equal("ZP646 ZP696", Jpeg(FlatJpeg.Of(2, 2, 1, (_, _, _) => 90), "DeviceGray", "q 20 0 0 20 150 150 cm /X Do Q", side: 400));
    }

    // Forty blocks across 105 mm: four of them, ten millimetres, are white at each edge; or at all but one.
    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "ZP648")]
    [InlineData(1, "ZP648")]
    [InlineData(2, "ZP648")]
    [InlineData(3, "ZP648")]
    public void A_JPEG_whose_own_edge_is_white_wants_no_bleed(int dark, string codes)
    {
        int Mean(int x, int y, int _) => (x < 4 && dark != 0) || (y < 4 && dark != 1) || (x >= 36 && dark != 2) || (y >= 36 && dark != 3) ? 255 : 60;
        Assert.Equal(codes, Jpeg(FlatJpeg.Of(40, 40, 1, Mean), "DeviceGray", Whole, side: 320).Replace("ZP646", "", StringComparison.Ordinal).Trim());
    }

    [Theory]
    [InlineData("DeviceGray", "", 2, "")]
    [InlineData("DeviceGray", "", 0, "ZP648")]
    [InlineData("DeviceRGB", "", 2, "ZP642")]
    [InlineData("DeviceRGB", "", 0, "ZP642 ZP648")]
    [InlineData("DeviceGray", "/Decode[1 0]", 2, "ZP648")]
    [InlineData("DeviceGray", "/Rotate", 2, "")]
    public void A_picture_whose_own_edge_is_white_wants_no_bleed(string space, string entries, int border, string codes)
    {
        var components = space == "DeviceRGB" ? 3 : 1;
        var hex = string.Concat(from y in Enumerable.Range(0, 30)
                                from x in Enumerable.Range(0, 30)
                                select string.Concat(Enumerable.Repeat(x < border || y < border || x >= 30 - border || y >= 30 - border ? "FF" : "30", components)));
        var contents = entries == "/Rotate" ? "q 0 419.528 -297.638 0 306.142 8.504 cm /X Do Q" : Whole;
        var data = One(contents, "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 30/Height 30/BitsPerComponent 8/ColorSpace/{space}{entries.Replace("/Rotate", "", StringComparison.Ordinal)}/Filter/ASCIIHexDecode|{hex}>");
        Assert.Equal(codes, Codes(data).Replace("ZP646", "", StringComparison.Ordinal).Trim().Replace("  ", " ", StringComparison.Ordinal));
    }

    /// <summary>What is cut off in the middle prints grey or black below.</summary>
    [Theory]
    [InlineData("DeviceGray", 900, "")]
    [InlineData("DeviceGray", 899, "ZP657")]
    [InlineData("DeviceRGB", 2700, "ZP642")]
    [InlineData("DeviceRGB", 900, "ZP642 ZP657")]
    public void A_picture_that_ends_before_its_end_is_said(string space, int bytes, string codes)
    {
        using var packed = new MemoryStream();
        using (var packer = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest)) packer.Write(new byte[bytes]);
        var data = One("q 9 0 0 9 50 50 cm /X Do Q", "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 30/Height 30/BitsPerComponent 8/ColorSpace/{space}/Filter/FlateDecode|{Encoding.Latin1.GetString(packed.ToArray())}");
        Assert.Equal(codes, Codes(data));
    }

    [Theory]
    [InlineData(true, "ZP655")]
    [InlineData(false, "ZP648 ZP655")]
    public void A_picture_that_is_clear_at_its_edge_wants_no_bleed(bool isClear, string codes)
    {
        var mask = string.Concat(from y in Enumerable.Range(0, 30) from x in Enumerable.Range(0, 30) select isClear && (x < 2 || y < 2 || x > 27 || y > 27) ? "00" : "FF");
        var data = One(Whole, "/XObject<</X 6 0 R>>", null, $"/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 7 0 R/Filter/ASCIIHexDecode|30>",
            $"/Subtype/Image/Width 30/Height 30/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/ASCIIHexDecode|{mask}>");
        Assert.Equal(codes, Codes(data).Replace("ZP646", "", StringComparison.Ordinal).Trim());
    }
}
