using System.Security.Cryptography;
using System.Text;

namespace Publish.Delivery.Catalogue;

/// <summary>An identifier that is always the same for the same name (RFC 9562, version 8).</summary>
internal static class NamedId
{
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
