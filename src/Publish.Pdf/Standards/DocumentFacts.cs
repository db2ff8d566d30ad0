using System.Text;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Pdf.Content;

namespace Publish.Pdf.Standards;

/// <summary>What a PDF says of itself, once for the information dictionary and once for XMP, which must agree.</summary>
internal sealed record DocumentFacts(Metadata Metadata, PdfOptions Options, string Identifier)
{
    /// <summary>Nothing was found that would make a claim of PDF/UA untrue.</summary>
    public bool IsAccessible { get; init; } = true;

    public string Title => Metadata.Title.Length > 0 ? Metadata.Title : "Untitled";

    public IReadOnlyList<string> Authors { get; } = [.. Metadata.Contributors.Where(who => who.Role == "aut").Select(who => who.Name)];

    public string Language => Metadata.Language.Length > 0 ? Metadata.Language : "en";

    /// <summary>The identifier is made from the pages and what is said of them, so that it is the same for the same document.</summary>
    public static DocumentFacts Of(Metadata metadata, PdfOptions options, IReadOnlyList<CompiledPage> pages)
    {
        var hash = new Sha256();
        hash.Append(Encoding.UTF8.GetBytes($"{metadata.Title}\n{metadata.Identifier}\n{metadata.Language}\n{options.Standard}\n{options.GreyOnly}{options.Profile?.Description}"));
        foreach (var page in pages)
            hash.Append(page.Deflated);
        return new DocumentFacts(metadata, options, UuidOf(hash.Digest()));
    }

    // Version 8 of RFC 9562: a hash of one's own.
    private static string UuidOf(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        var digits = Convert.ToHexStringLower(bytes);
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }
}
