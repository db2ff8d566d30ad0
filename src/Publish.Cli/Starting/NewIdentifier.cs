using System.Security.Cryptography;

namespace Publish.Cli.Starting;

/// <summary>A name for a zine that nobody has named yet. The one place where chance has a say: what is made from the manuscript repeats it.</summary>
internal static class NewIdentifier
{
    /// <summary>A UUID of version 4 (RFC 9562, section 5.4) as a URN.</summary>
    public static string Urn()
    {
        var bytes = RandomNumberGenerator.GetBytes(16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
