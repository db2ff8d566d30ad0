using System.Buffers.Binary;
using System.Text;
using Publish.Compression;
using Publish.Model.Pictures;
using Publish.Pdf;
using Publish.Pdf.Resources;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Pdf;

public sealed class PictureTests
{
    [Fact]
    public void A_JPEG_goes_in_as_it_is()
    {
        var jpeg = Jpeg(components: 3, adobe: false);
        var exported = Export(jpeg, PdfOptions.Reading);

        Assert.True(exported.Bytes.AsSpan().IndexOf(jpeg.Bytes.Span) > 0);
        Assert.Contains("/DCTDecode", Encoding.Latin1.GetString(exported.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Adobe_s_CMYK_is_turned_the_right_way_round()
    {
        Assert.Contains("/Decode [1 0 1 0 1 0 1 0]", Encoding.Latin1.GetString(Export(Jpeg(4, adobe: true), PdfOptions.Reading).Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("/Decode [", Encoding.Latin1.GetString(Export(Jpeg(4, adobe: false), PdfOptions.Reading).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_JPEG_is_wrapped_in_a_form_that_turns_it() => Assert.Contains(
        "0 -1 1 0 0 1 cm", Encoding.Latin1.GetString(Export(Jpeg(3, adobe: false) with { Orientation = 6 }, PdfOptions.Reading).Bytes), StringComparison.Ordinal);

    [Fact]
    public void For_print_a_colour_picture_is_decoded_to_grey()
    {
        var text = Encoding.Latin1.GetString(Export(Jpeg(3, adobe: false), PdfOptions.Printing).Bytes);

        Assert.Contains("/DeviceGray", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/DeviceRGB", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/DCTDecode", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_PNG_keeps_its_rows()
    {
        var rows = Deflate.Zlib(new byte[2 * 7]);
        var exported = Export(Png(rows, type: 2, extra: null), PdfOptions.Reading);

        Assert.True(exported.Bytes.AsSpan().IndexOf(rows) > 0);
    }

    [Fact]
    public void Transparency_becomes_a_mask_for_reading_and_paper_for_print()
    {
        var picture = Png(Deflate.Zlib(new byte[2 * 7]), type: 2, extra: "tRNS");
        var reading = Encoding.Latin1.GetString(Export(picture, PdfOptions.Reading).Bytes);
        var printing = Encoding.Latin1.GetString(Export(picture, PdfOptions.Printing).Bytes);

        Assert.Contains("/SMask", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("/SMask", printing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u00FF\u00D8")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0\u0000")]
    [InlineData("\u00FF\u00D8\u00FF\u00C3\u0000\u000B\u0008\u0000\u0001\u0000\u0001\u0001\u0001\u0011\u0000")]
    public void What_PDF_cannot_read_is_not_passed_through(string bytes) => Assert.Null(JpegHeader.Read(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void Rows_are_filtered_so_that_a_gradient_nearly_vanishes()
    {
        var samples = new byte[64 * 64];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)((i % 64) + (i / 64));

        Assert.True(Deflate.Zlib(RowFilter.Apply(samples, 64, 1)).Length < Deflate.Zlib(samples).Length / 2);
    }

    private static Exported Export(Picture picture, PdfOptions options)
    {
        var document = new HandSetDocument();
        var area = new Rect(Length.Mm(20), Length.Mm(20), Length.Mm(40), Length.Mm(30));
        document.Items.Add(new PictureItem(Artifact.Layout, picture, area, null, Ink.Picture));
        return Exported.Of(document.Make(tagged: false), options, new TwoPixels());
    }

    private static Picture Jpeg(int components, bool adobe)
    {
        var bytes = new List<byte> { 0xFF, 0xD8 };
        if (adobe)
            bytes.AddRange([0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2]);
        bytes.AddRange([0xFF, 0xC0, 0, (byte)(8 + (3 * components)), 8, 0, 1, 0, 2, (byte)components, .. new byte[3 * components]]);
        bytes.AddRange([0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]);
        return new Picture("picture.jpg", PictureFormat.Jpeg, 2, 1, 1, bytes.ToArray());
    }

    private static Picture Png(byte[] rows, byte type, string? extra)
    {
        var stream = new MemoryStream();
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(stream, "IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, type, 0, 0, 0]);
        if (extra is not null)
            Chunk(stream, extra, [0, 0, 0, 0, 0, 0]);
        Chunk(stream, "IDAT", rows);
        Chunk(stream, "IEND", []);
        return new Picture("picture.png", PictureFormat.Png, 2, 2, 1, stream.ToArray());
    }

    private static void Chunk(MemoryStream stream, string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc32.Of(named));
        stream.Write([.. length, .. named, .. check]);
    }

    /// <summary>Decodes everything to two pixels, the second half transparent.</summary>
    private sealed class TwoPixels : IPictureDecoder
    {
        public PixelPicture Decode(Picture picture, bool grey) => grey
            ? new PixelPicture(2, 1, 1, [10, 200], picture.Format == PictureFormat.Png ? [255, 128] : [])
            : new PixelPicture(2, 1, 3, [255, 0, 0, 0, 0, 255], [255, 128]);
    }
}
