using Publish.Markup.Planning;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Planning;

public sealed class GroundTests
{
    // A signature, then an IHDR whose colour type is the byte 25.
    private static Picture Png(byte colourType, params byte[] next) => new("a.png", PictureFormat.Png, 1, 1, 1, (byte[])
    [
        0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, colourType, 0, 0, 0, 1, 2, 3, 4, .. next,
    ]);

    private static byte[] Chunk(ReadOnlySpan<byte> name) => [0, 0, 0, 1, .. name, 0, 1, 2, 3, 4];

    [Fact]
    public void What_can_let_the_page_shine_through_gets_a_ground()
    {
        Assert.True(Grounds.IsMissing(Png(6)));
        Assert.True(Grounds.IsMissing(Png(4)));
        Assert.True(Grounds.IsMissing(Png(3, [.. Chunk("PLTE"u8), .. Chunk("tRNS"u8), .. Chunk("IDAT"u8)])));
        Assert.True(Grounds.IsMissing(Png(0) with { Format = PictureFormat.Svg }));
        Assert.False(Grounds.IsMissing(Png(2, [.. Chunk("IDAT"u8), .. Chunk("tRNS"u8)])));
        Assert.False(Grounds.IsMissing(Png(0)));
        foreach (var length in new[] { 0, 8, 25 }) Assert.False(Grounds.IsMissing(Png(6) with { Bytes = Png(6).Bytes[..length] }));
        Assert.True(Grounds.IsMissing(Png(6) with { Bytes = Png(6).Bytes[..26] }));
        Assert.False(Grounds.IsMissing(Png(6) with { Format = PictureFormat.Jpeg }));
    }

    [Fact]
    public void A_ground_is_a_class_of_the_picture()
    {
        var book = EpubFile.Of(Book(H(1, "One", P(new Image("a.png", "A line")))), new() { Pictures = [Png(6)] });

        Assert.Contains("class=\"ground\"", book.Text("text-1.xhtml"));
        Assert.Contains(".ground { background-color: #fff; background-image: linear-gradient(#fff, #fff); }", book.Text("css/zine.css"));
    }
}
