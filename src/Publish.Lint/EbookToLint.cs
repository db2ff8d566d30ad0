using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Publish.Lint;

/// <summary>A finished e-book, as a reader's program would open it.</summary>
/// <param name="Pages">Its XHTML files by their paths in the container.</param>
/// <param name="Files">The paths of all of its files.</param>
public sealed record EbookToLint(IReadOnlyDictionary<string, XDocument> Pages, IReadOnlySet<string> Files)
{
    /// <summary>Reads an EPUB. A file that is no XML is left out: whoever checks the container says so.</summary>
    public static EbookToLint Read(Stream epub)
    {
        using var container = new ZipArchive(epub, ZipArchiveMode.Read, leaveOpen: true);
        var pages = new SortedDictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var entry in container.Entries)
            if (entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal) && Parse(entry) is { } page) pages[entry.FullName] = page;
        return new(pages, container.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A book of a single file, for examples.</summary>
    /// <param name="body">XHTML.</param>
    public static EbookToLint OfBody(string body)
    {
        var page = $"<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\"><head><title>T</title></head><body>{body}</body></html>";
        return new(new Dictionary<string, XDocument> { ["text.xhtml"] = XDocument.Parse(page) }, new HashSet<string> { "text.xhtml" });
    }

    private static XDocument? Parse(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
