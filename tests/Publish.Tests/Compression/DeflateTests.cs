using System.IO.Compression;
using System.Text;
using CsCheck;
using Publish.Compression;

namespace Publish.Tests.Compression;

public sealed class DeflateTests
{
    [Fact]
    public void What_is_deflated_inflates_to_itself() =>
        Gen.Byte[0, 4].Array[0, 3000].Sample(data =>
        {
            Assert.Equal(data, Inflate(new ZLibStream(new MemoryStream(Deflate.Zlib(data)), CompressionMode.Decompress)));
            Assert.Equal(data, Inflate(new DeflateStream(new MemoryStream(Deflate.Raw(data)), CompressionMode.Decompress)));
        }, iter: 200);

    [Fact]
    public void Bytes_without_order_are_kept_whole()
    {
        var data = Enumerable.Range(0, 300_000).Select(i => (byte)(((uint)i * 2654435761u) >> 13)).ToArray();

        Assert.Equal(data, Inflate(new ZLibStream(new MemoryStream(Deflate.Zlib(data)), CompressionMode.Decompress)));
    }

    [Fact]
    public void Text_grows_smaller() =>
        Assert.True(Deflate.Zlib(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("again and ", 500)))).Length < 100);

    /// <summary>Another level, or another version of the deflater, would give every zine other bytes.</summary>
    [Fact]
    public void The_same_text_is_deflated_to_the_same_bytes_for_ever()
    {
        var text = new StringBuilder();
        for (var (i, seed) = (0, 12345u); i < 4000; i++, seed = (seed * 1_664_525) + 1_013_904_223)
            text.Append((seed >> 20) % 7 == 0 ? ". " : ' ').Append(Words[(seed >> 10) % (uint)Words.Length]);
        var deflated = Deflate.Raw(Encoding.ASCII.GetBytes(text.ToString()));
        Assert.Equal((4858, "2C73D27DBC766C9F"), (deflated.Length, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(deflated))[..16]));
    }

    private static readonly string[] Words = "paper folds into pages and the pages fold into leaves that somebody staples together before the ink has dried on any of them".Split(' ');

    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void The_checksum_is_the_one_of_the_standard(string text, uint expected) =>
        Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    private static byte[] Inflate(Stream stream)
    {
        var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}
