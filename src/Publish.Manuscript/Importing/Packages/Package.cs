using System.IO.Compression;
using System.Xml;

namespace Publish.Manuscript.Importing.Packages;

/// <summary>A ZIP that a document is packed in (OOXML, OpenDocument, EPUB), opened with limits on all that a file may claim of itself.</summary>
/// <remarks>Parts are asked for by their names and never written by them, so that no name leads anywhere; those that try are not there.</remarks>
internal sealed class Package : IDisposable
{
    /// <summary>Of the whole file.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    private const int MostParts = 10_000;
    private const int LargestPart = 192 * 1024 * 1024;

    /// <summary>Text shrinks to a tenth, a table of empty cells to a hundredth; deflate itself ends at 1:1032, and a bomb is near that.</summary>
    private const int LargestRatio = 250;

    /// <summary>Of all parts together, beyond twice the file itself: pictures do not shrink, and what does is text. Thousands of parts that are each within their limits would take hours.</summary>
    private const long MostUnpacked = 192 * 1024 * 1024;

    /// <summary>Below this any ratio is harmless.</summary>
    private const int AnyRatio = 8 * 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private long left;

    private Package(ZipArchive archive, long size) => (this.archive, left) = (archive, MostUnpacked + (2 * size));

    /// <summary>In the order of the file.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Names that lead out of the package; they are not among the parts.</summary>
    public List<string> Outside { get; } = [];

    /// <exception cref="PackageException">It is none, is damaged, or is past the limits.</exception>
    public static Package Open(byte[] bytes)
    {
        if (bytes.Length == 0) throw new PackageException(PackageFault.Empty);
        try
        {
            var package = new Package(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read), bytes.Length);
            package.Index();
            return package;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new PackageException(PackageFault.Damaged);
        }
    }

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>The part's bytes; null where there is none of the name.</summary>
    /// <param name="limit">More than these are refused.</param>
    /// <exception cref="PackageException">It is damaged or too large. So with all that follow.</exception>
    public byte[]? Bytes(string name, int limit)
    {
        if (!parts.TryGetValue(name, out var part)) return null;
        if (part.Length > limit) throw new PackageException(PackageFault.TooLarge, name);
        try
        {
            using var stream = Opened(part, name);
            using var bytes = new MemoryStream((int)part.Length);
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new PackageException(PackageFault.Damaged, name);
        }
    }

    /// <summary>The part as XML; null where there is none of the name.</summary>
    /// <param name="namespaces">Short names for the namespaces that are read.</param>
    public PartReader? Read(string name, PartNamespaces namespaces, PartDoctype doctype = PartDoctype.Refused)
    {
        if (!parts.TryGetValue(name, out var part)) return null;
        try
        {
            return PartReader.Over(Opened(part, name), name, namespaces, doctype);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new PackageException(PackageFault.Damaged, name);
        }
    }

    public void Dispose() => archive.Dispose();

    /// <summary>What readers of archives and of XML throw at damaged bytes.</summary>
    internal static bool IsDamage(Exception e) => e is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException or OverflowException or IndexOutOfRangeException;

    private void Index()
    {
        if (archive.Entries.Count > MostParts) throw new PackageException(PackageFault.TooManyParts);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/')) continue;
            if (LeadsOut(name))
            {
                Outside.Add(entry.FullName);
                continue;
            }
            // Some programs write "/word/document.xml".
            name = name.TrimStart('/');
            if (parts.TryAdd(name, entry)) Names.Add(name);
        }
    }

    private PartStream Opened(ZipArchiveEntry part, string name)
    {
        if (part.IsEncrypted) throw new PackageException(PackageFault.Locked, name);
        if (part.Length > LargestPart || (part.Length > AnyRatio && part.Length / Math.Max(1, part.CompressedLength) > LargestRatio)) throw new PackageException(PackageFault.TooLarge, name);
        left -= part.Length;
        if (left < 0) throw new PackageException(PackageFault.TooLarge, name);
        return new PartStream(part.Open(), part.Length, name);
    }

    private static bool LeadsOut(string name) => name.Split('/').Contains("..") || (name.Length > 1 && name[1] == ':') || name.StartsWith("//", StringComparison.Ordinal);
}

/// <summary>A part may be no longer than it says: what is past that would be a bomb whose label lies.</summary>
internal sealed class PartStream(Stream inner, long longest, string name) : Stream
{
    private readonly long whole = longest;
    private long left = longest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => whole;

    public override long Position { get => whole - left; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        left -= read;
        if (left < 0) throw new PackageException(PackageFault.TooLarge, name);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
