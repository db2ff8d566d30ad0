using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Publish.Files;

namespace Publish.Delivery.Books;

/// <summary>An EPUB on a disk, whoever made it: its card and its cover. What is damaged, or larger than a card or a cover is, counts as not being there.</summary>
public static class BookFile
{
    private const long LargestCard = 4 << 20;
    private const long LargestCover = 32 << 20;
    private const string Container = "META-INF/container.xml";

    /// <summary>Null where this is no e-book that can be read.</summary>
    public static BookMetadata? ReadCard(string path) => Open(path, book => PackageOf(book) is { } place && Xml(book, place) is { } package ? PackageReader.Read(package, place) : null);

    /// <summary>The cover's bytes; null where there is none.</summary>
    public static byte[]? ReadCover(string path, BookMetadata card) => card.CoverEntry.Length == 0 ? null : Open(path, book => Bytes(book, card.CoverEntry, LargestCover));

    private static T? Open<T>(string path, Func<ZipArchive, T?> read)
        where T : class
    {
        try
        {
            using var book = new ZipArchive(RegularFile.Open(path), ZipArchiveMode.Read);
            return read(book);
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException or XmlException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? PackageOf(ZipArchive book) =>
        Xml(book, Container)?.Descendants().FirstOrDefault(element => element.Name.LocalName == "rootfile")?.Attribute("full-path")?.Value;

    private static XElement? Xml(ZipArchive book, string entry)
    {
        if (Bytes(book, entry, LargestCard) is not { } bytes) return null;
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    /// <summary>An archive may lie about an entry's length: no more is inflated than is wanted.</summary>
    private static byte[]? Bytes(ZipArchive book, string name, long most)
    {
        if (book.GetEntry(name) is not { } entry || entry.Length > most) return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (var read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            if (bytes.Length + read > most) return null;
            bytes.Write(part, 0, read);
        }

        return bytes.ToArray();
    }
}
