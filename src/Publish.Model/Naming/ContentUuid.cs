namespace Publish.Model.Naming;

/// <summary>Identifiers that are made from what they stand for: the same content has the same one everywhere.</summary>
public static class ContentUuid
{
    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) from SHA-256 over the bytes, as a URN.</summary>
    public static string Urn(ReadOnlySpan<byte> content)
    {
        var hash = Sha256.Of(content);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}
