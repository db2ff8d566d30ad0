using System.Buffers.Binary;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Tests.Pdf.Preflight.Pictures;

/// <summary>Pictures in formats of their own say how large they are (ITU-T T.800 and T.88), and those that are cut off say nothing.</summary>
public sealed class PictureHeadTests
{
    private static byte[] Number(uint value, int bytes = 4)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, value);
        return four[(4 - bytes)..];
    }

    private static byte[] Box(string name, params byte[] body) => [.. Number((uint)(8 + body.Length)), .. System.Text.Encoding.ASCII.GetBytes(name), .. body];

    private static byte[] Said(uint width, uint height, byte components, byte depth) => Box("ihdr", [.. Number(height), .. Number(width), 0, components, depth, 7, 0, 0]);

    // Marker, length, capabilities; the far corner, the near one; tiles; components.
    private static byte[] Code(uint width, uint height, uint left = 0, uint top = 0, byte components = 3, byte depth = 7) =>
        [0xFF, 0x4F, 0xFF, 0x51, 0, 47, 0, 0, .. Number(width + left), .. Number(height + top), .. Number(left), .. Number(top), .. new byte[16], 0, components, depth, 1, 1];

    private static (int, int, int, int)? Read(params byte[] data) => Jpeg2000Head.Read(data) is { } head ? (head.Width, head.Height, head.Bits, head.Components) : null;

    [Fact]
    public void A_bare_code_says_its_far_corner_less_its_near_one()
    {
        Assert.Equal((30, 20, 8, 3), Read(Code(30, 20)));
        Assert.Equal((30, 20, 12, 1), Read(Code(30, 20, 7, 9, 1, 11)));
        Assert.Equal((30, 20, 8, 3), Read(Code(30, 20, depth: 0x87)));
        Assert.Null(Read(Code(30, 20)[..42]));
        Assert.Equal((30, 20, 8, 3), Read(Code(30, 20)[..43]));
        Assert.Null(Read(Code(0, 20)));
        Assert.Null(Read(Code(30, 0)));
        Assert.Null(Read(Code(30, 20, components: 0)));
        Assert.Null(Read(Code(0x80000000, 20)));
        Assert.Null(Read(Code(30, 0x80000000)));
    }

    [Fact]
    public void Of_boxes_the_code_counts_before_what_is_said_of_it()
    {
        Assert.Equal((40, 50, 8, 4), Read(Box("jp2h", Said(40, 50, 4, 7))));
        Assert.Equal((30, 20, 8, 3), Read([.. Box("jp2h", Said(40, 50, 4, 7)), .. Box("jp2c", Code(30, 20))]));
        Assert.Equal((40, 50, 8, 4), Read([.. Box("jp2h", Said(40, 50, 4, 7)), .. Box("jp2c", 1, 2, 3)]));
        Assert.Equal((40, 50, 8, 3), Read(Box("jp2h", [.. Said(40, 50, 1, 3), .. Box("pclr", 0, 16, 3, 7, 7, 7)])));
        Assert.Null(Read(Box("jp2h", Box("ihdr", new byte[13]))));
        Assert.Null(Read(Box("else", Said(40, 50, 4, 7))));
        Assert.Null(Read(1, 2, 3));
    }

    /// <summary>A length of one is said in eight bytes behind the name, and one of nothing goes to the end.</summary>
    [Fact]
    public void Boxes_may_say_their_length_in_other_ways()
    {
        var inner = Said(40, 50, 4, 7);
        Assert.Equal((40, 50, 8, 4), Read([.. Number(1), .. "jp2h"u8, .. Number(0), .. Number((uint)(16 + inner.Length)), .. inner]));
        Assert.Equal((40, 50, 8, 4), Read([.. Number(0), .. "jp2h"u8, .. inner]));
        Assert.Equal((40, 50, 8, 4), Read([.. Number(9999), .. "jp2h"u8, .. inner]));
        Assert.Null(Read([.. Number(7), .. "jp2h"u8, .. inner]));
        Assert.Equal((40, 50, 8, 4), Read([.. Box("free"), .. Box("jp2h", inner)]));
    }

    [Theory]
    [InlineData(16, PaintKind.Rgb)]
    [InlineData(18, PaintKind.Rgb)]
    [InlineData(17, PaintKind.Grey)]
    [InlineData(12, PaintKind.Cmyk)]
    [InlineData(14, PaintKind.Rgb)]
    [InlineData(99, null)]
    public void A_space_is_said_by_its_number(int number, object? kind) =>
        Assert.Equal((PaintKind?)kind, Jpeg2000Head.Read(Box("jp2h", [.. Said(4, 5, 3, 7), .. Box("colr", 1, 0, 0, 0, 0, 0, (byte)number)]))!.Space?.Kind);

    [Theory]
    [InlineData("GRAY", PaintKind.Grey)]
    [InlineData("RGB ", PaintKind.Rgb)]
    [InlineData("CMYK", PaintKind.Cmyk)]
    [InlineData("Lab ", PaintKind.Rgb)]
    [InlineData("XYZ ", null)]
    public void Or_by_its_profile(string space, object? kind)
    {
        byte[] profile = [.. new byte[16], .. System.Text.Encoding.ASCII.GetBytes(space)];
        Assert.Equal((PaintKind?)kind, Jpeg2000Head.Read(Box("jp2h", [.. Said(4, 5, 3, 7), .. Box("colr", [2, 0, 0, .. profile])]))!.Space?.Kind);
        Assert.Null(Jpeg2000Head.Read(Box("jp2h", [.. Said(4, 5, 3, 7), .. Box("colr", [2, 0, 0, .. profile[..19]])]))!.Space);
    }

    // Number, kind, how many others it speaks of and which, its page, its length.
    private static byte[] Segment(uint number, byte flags, byte[] referred, byte[] body) => [.. Number(number), flags, .. referred, .. Number(1, (flags & 0x40) > 0 ? 4 : 1), .. Number((uint)body.Length), .. body];

    private static byte[] Page(uint width, uint height) => [.. Number(width), .. Number(height), .. new byte[11]];

    private static (int, int)? Bilevel(byte[] data, int height = 9) => Jbig2Head.Read(data, height) is { } head ? (head.Width, head.Height) : null;

    [Fact]
    public void A_page_of_black_and_white_is_found_behind_what_comes_before_it()
    {
        Assert.Equal((64, 56), Bilevel(Segment(1, 48, [0], Page(64, 56))));
        Assert.Equal((64, 56), Bilevel([.. Segment(0, 0, [0], [1, 2, 3]), .. Segment(1, 48, [0], Page(64, 56))]));
        Assert.Equal((64, 56), Bilevel([.. Segment(2, 4, [2 << 5, 1, 0], [1, 2, 3]), .. Segment(3, 48, [0], Page(64, 56))]));
        Assert.Equal((64, 56), Bilevel([.. Segment(300, 4, [2 << 5, 0, 1, 0, 0], [1]), .. Segment(301, 48, [0], Page(64, 56))]));
        Assert.Equal((64, 56), Bilevel([.. Segment(70000, 4, [1 << 5, 0, 0, 0, 1], [1]), .. Segment(70001, 48, [0], Page(64, 56))]));
        Assert.Equal((64, 56), Bilevel([.. Segment(0, 0x40, [0], [1]), .. Segment(1, 48, [0], Page(64, 56))]));
        // Nine others: a long count, and a byte with a bit for each of them and itself.
        Assert.Equal((64, 56), Bilevel([.. Segment(20, 4, [0xE0, 0, 0, 9, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2]), .. Segment(21, 48, [0], Page(64, 56))]));
        Assert.Equal((64, 56), Bilevel([.. Segment(20, 4, [6 << 5, 1, 2, 3, 4, 5, 6], [1, 2]), .. Segment(21, 48, [0], Page(64, 56))]));
    }

    [Fact]
    public void A_height_that_is_left_open_is_the_file_s()
    {
        Assert.Equal((64, 9), Bilevel(Segment(1, 48, [0], Page(64, uint.MaxValue))));
        Assert.Equal((64, 1), Bilevel(Segment(1, 48, [0], Page(64, uint.MaxValue)), 0));
        Assert.Null(Bilevel(Segment(1, 48, [0], Page(0, 56))));
        Assert.Null(Bilevel(Segment(1, 48, [0], Page(64, 0))));
        Assert.Null(Bilevel(Segment(1, 48, [0], Page(0x80000000, 56))));
        Assert.Null(Bilevel(Segment(1, 48, [0], [1, 2, 3, 4, 5, 6, 7])));
        Assert.Null(Bilevel(Segment(0, 0, [0], [1, 2, 3])));
        Assert.Null(Bilevel([]));
    }
}
