using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Publish.Model;

namespace Publish.Epub.Package;

/// <summary>Makes a book's identifier from what it says, for a zine that was given none: the same text is the same book everywhere.</summary>
internal static class Fingerprint
{
    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) from SHA-256 over titles, names, language and all of the text.</summary>
    public static string Uuid(Document document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var metadata = document.Metadata;
        foreach (var text in (ReadOnlySpan<string>)[metadata.Title, metadata.Subtitle, metadata.Date, metadata.Language])
            Append(hash, text);
        foreach (var contributor in metadata.Contributors)
            Append(hash, contributor.Name);
        Query.ForEach(document, node => Append(hash, node));
        return Uuid(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, Node node)
    {
        if (node is Text text) Append(hash, text.Value);
        else if (node is Code code) Append(hash, code.Value);
        else if (node is Preformatted preformatted) Append(hash, preformatted.Text);
        else if (node is Section or Block) Append(hash, "");
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.AppendData([0, 0]);
    }

    private static string Uuid(Span<byte> hash)
    {
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
