using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Publish.Model.Naming;

namespace Publish.Tests.Model.Naming;

/// <summary>Held against the examples of FIPS 180 and the system's own hash.</summary>
public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    [InlineData("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")]
    public void The_standard_s_examples(string text, int times, string expected)
    {
        var hash = new Sha256();
        for (var i = 0; i < times; i++) hash.Append(Encoding.ASCII.GetBytes(text));
        Assert.Equal(expected, Convert.ToHexStringLower(hash.Digest()));
    }

    [Fact]
    public void Every_length_about_a_block_is_as_the_system_s()
    {
        var bytes = Bytes(400);
        for (var length = 0; length <= bytes.Length; length++)
            Assert.Equal(SHA256.HashData(bytes.AsSpan(0, length)), Sha256.Of(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Pieces_are_one_and_a_digest_ends_nothing() =>
        Gen.Byte.Array[0, 150].Array[0, 12].Sample(pieces =>
        {
            var hash = new Sha256();
            var all = new List<byte>();
            foreach (var piece in pieces)
            {
                hash.Append(piece);
                all.AddRange(piece);
                Assert.Equal(SHA256.HashData([.. all]), hash.Digest());
            }
        });

    [Theory]
    [InlineData(0)]
    [InlineData(4097)]
    [InlineData((8 << 20) + 1)]
    public void A_stream_is_taken_from_where_it_stands(int length)
    {
        var bytes = Bytes(length + 3);
        using var stream = new MemoryStream(bytes) { Position = 3 };
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(3))), Sha256.Hex(stream));
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = (byte)((i * 167) + (i >> 8));
        return bytes;
    }
}
