using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>Whether an e-book is locked: anything in it is encrypted but its fonts, which nobody reads here.</summary>
internal static class EpubLock
{
    private const int MostBytes = 4 * 1024 * 1024;

    public static bool IsLocked(Package book)
    {
        if (book.Has("META-INF/license.lcpl") || book.Has("META-INF/sinf.xml")) return true;
        if (book.Bytes("META-INF/encryption.xml", MostBytes) is { } bytes && WebParser.Plain(WebText.Decode(bytes), "") is { } root)
        {
            foreach (var data in root.Below().Where(node => node.Name == "encrypteddata"))
            {
                var method = data.First("encryptionmethod")?["Algorithm"] ?? "";
                var path = data.First("cipherreference")?["URI"] ?? "";
                // IDPF's and Adobe's ways to hide faces from copying.
                if (!method.Contains("obfuscation", StringComparison.OrdinalIgnoreCase) && !method.Contains("ns.adobe.com/pdf/enc", StringComparison.OrdinalIgnoreCase) && !IsFace(path)) return true;
            }
        }
        return book.Has("META-INF/rights.xml") && book.Has("META-INF/encryption.xml") && book.Names.Exists(name => name == "META-INF/rights.xml" && IsAdobe(book));
    }

    private static bool IsAdobe(Package book) => book.Bytes("META-INF/rights.xml", MostBytes) is { } bytes && WebText.Decode(bytes).Contains("licenseToken", StringComparison.OrdinalIgnoreCase);

    private static bool IsFace(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() is ".ttf" or ".otf" or ".woff" or ".woff2" or ".ttc";
}
