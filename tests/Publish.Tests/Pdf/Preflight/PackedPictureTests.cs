using System.Buffers.Binary;
using System.Text;
using Publish.Pdf.Preflight.Pictures;
using static Publish.Tests.Pdf.Preflight.PressPdf;

namespace Publish.Tests.Pdf.Preflight;

/// <summary>JPEG 2000 and JBIG2 are read as far as their heads go, and what lies behind is said to be unseen; faxes are read whole.</summary>
public sealed class PackedPictureTests
{
    private const string Small = "q 20 0 0 20 150 150 cm /X Do Q";
    private const string Whole = "q 297.638 0 0 419.528 8.504 8.504 cm /X Do Q";

    // The enumerated spaces of T.800: 16 is sRGB, 17 grey, 12 four inks.
    [Theory]
    [InlineData(16, 3, "", "ZP642")]
    [InlineData(17, 1, "", "")]
    [InlineData(12, 4, "", "ZP659")]
    [InlineData(16, 4, "", "ZP642")]
    [InlineData(16, 3, "/ColorSpace/DeviceGray", "")]
    [InlineData(16, 3, "/ColorSpace/DeviceCMYK", "ZP696")]
    [InlineData(17, 1, "/ColorSpace/DeviceRGB", "ZP642 ZP696")]
    public void A_JPEG_2000_is_judged_by_the_colours_of_its_head(byte space, int components, string entries, string codes)
    {
        Assert.Equal(codes, Shown(Boxed(200, 200, components, space), $"/Width 200/Height 200/Filter/JPXDecode{entries}"));
        Assert.Equal(codes, Shown(Boxed(200, 200, components, space, coded: false), $"/Width 200/Height 200/Filter/JPXDecode{entries}"));
    }

    [Fact]
    public void A_bare_codestream_has_the_colours_that_the_file_names() =>
        Assert.Equal("ZP642", Shown(Code(200, 200, 3), "/Width 200/Height 200/Filter/JPXDecode/ColorSpace/DeviceRGB"));

    [Fact]
    public void A_palette_counts_by_its_colours()
    {
        var head = Jpeg2000Head.Read([.. Box("jP  ", [13, 10, 0x87, 10]), .. Box("jp2h", [.. Head(40, 30, 1), .. Box("pclr", [0, 2, 3, 7, 7, 7, 0, 0, 0, 9, 9, 9]), .. Box("colr", [1, 0, 0, 0, 0, 0, 16])])])!;
        Assert.Equal((40, 30, 3), (head.Width, head.Height, head.Components));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(40, "ZP646 ZP696")]
    public void Size_and_fineness_are_those_of_the_head(int side, string codes)
    {
        Assert.Equal(codes, Shown(Boxed(side, side, 1, 17), "/Width 200/Height 200/Filter/JPXDecode"));
        Assert.Equal(codes, Shown(Page((uint)side, (uint)side), "/Width 200/Height 200/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode"));
    }

    [Fact]
    public void A_page_of_JBIG2_may_leave_its_height_open_and_follow_other_segments() =>
        Assert.Equal("", Shown([.. Segment(0, 0, [1, 2, 3]), .. Segment(1, 48, PageBody(200, uint.MaxValue))], "/Width 200/Height 200/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode"));

    [Fact]
    public void At_the_edge_of_the_page_it_is_said_that_nobody_looked_whether_it_is_white() =>
        Assert.Equal("ZP648 ZP659", Shown(Boxed(200, 200, 1, 17), "/Width 200/Height 200/Filter/JPXDecode", Whole));

    [Fact]
    public void Whatever_is_cut_off_is_no_head()
    {
        var (picture, page) = (Boxed(200, 200, 3, 16, coded: false), Page(200, 200));
        for (var length = 0; length < picture.Length; length++) _ = Jpeg2000Head.Read(picture.AsSpan(0, length));
        for (var length = 0; length < 19; length++) Assert.Null(Jbig2Head.Read(page.AsSpan(0, length), 9));
        Assert.Null(Jpeg2000Head.Read(picture.AsSpan(0, 30)));
    }

    // Of T.6: a row like the one above it is a 1 for each change; the first black one says "none white, 320 and 16 black".
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "/BlackIs1 true", "ZP648")]
    [InlineData("001 00110101 000000110011 0000010111", "", "ZP648")]
    public void A_fax_whose_own_edge_is_white_wants_no_bleed(string first, string parms, string codes)
    {
        var isBlack = first.Length > 0;
        var bits = first.Replace(" ", "", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat(isBlack ? "11" : "1", isBlack ? 335 : 336)) + "000000000001000000000001";
        Assert.Equal(codes, Shown(Bytes(bits), $"/Width 336/Height 336/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 336/Rows 336{parms}>>", Whole));
    }

    [Fact]
    public void A_damaged_fax_is_said_and_costs_nothing_else() =>
        Assert.Equal("ZP659 ZP690", Shown(Bytes(new string('0', 900)), "/Width 16/Height 16/ColorSpace[/Separation/Pink/DeviceCMYK<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 1 0 0]/N 1>>]/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 17>>", "q 10 0 0 10 150 150 cm /X Do Q"));

    private static string Shown(byte[] data, string entries, string contents = Small) =>
        Codes(One(contents, "/XObject<</X 6 0 R>>", null, $"/Subtype/Image{entries}|{Encoding.Latin1.GetString(data)}")).Replace(contents == Whole ? "ZP646" : "-", "", StringComparison.Ordinal).Trim();

    private static byte[] Boxed(int width, int height, int components, byte space, bool coded = true) =>
    [
        .. Box("jP  ", [13, 10, 0x87, 10]), .. Box("ftyp", "jp2 \0\0\0\0jp2 "u8.ToArray()), .. Box("jp2h", [.. Head(width, height, components), .. Box("colr", [1, 0, 0, 0, 0, 0, space])]),
        .. coded ? Box("jp2c", Code(width, height, components)) : [],
    ];

    private static byte[] Head(int width, int height, int components) => Box("ihdr", [.. Four((uint)height), .. Four((uint)width), 0, (byte)components, 7, 7, 0, 0]);

    private static byte[] Code(int width, int height, int components) =>
        [0xFF, 0x4F, 0xFF, 0x51, 0, 47, 0, 0, .. Four((uint)width + 5), .. Four((uint)height + 3), .. Four(5), .. Four(3), .. Four((uint)width), .. Four((uint)height), .. Four(0), .. Four(0), 0, (byte)components, 7, 1, 1];

    private static byte[] Box(string name, byte[] body) => [.. Four((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(name), .. body];

    private static byte[] Page(uint width, uint height) => Segment(0, 48, PageBody(width, height));

    private static byte[] PageBody(uint width, uint height) => [.. Four(width), .. Four(height), .. Four(0), .. Four(0), 0, 0, 0];

    private static byte[] Segment(uint number, byte kind, byte[] body) => [.. Four(number), kind, 0, 1, .. Four((uint)body.Length), .. body];

    private static byte[] Four(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Bytes(string bits) => [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight).PadRight(8, '0'), 2))];
}
