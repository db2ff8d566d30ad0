using System.IO.Compression;
using System.Xml;

namespace Publish.Fuzz.Judging;

/// <summary>What must be true of every e-book of ours, read by the runtime's own ZIP and XML.</summary>
internal static class EpubJudge
{
    public static string? Of(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        if (zip.Entries.Count == 0 || zip.Entries[0].FullName != "mimetype") return "does not begin with its type";
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        if (names.Count != zip.Entries.Count) return "has two files of one name";
        foreach (var entry in zip.Entries)
            if (Path.GetExtension(entry.FullName) is ".xhtml" or ".opf" or ".ncx" or ".xml" or ".svg" && Of(entry, names) is { } wrong)
                return $"{entry.FullName}: {wrong}";
        return null;
    }

    private static string? Of(ZipArchiveEntry entry, HashSet<string> names)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var ids = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "script") return "has a script";
                if (xml.GetAttribute("id") is { } id && !ids.Add(id)) return $"has the id {id} twice";
                if (Missing(xml.GetAttribute("href") ?? xml.GetAttribute("src"), entry.FullName, names) is { } missing) return $"points to {missing}, which is not there";
            }
        }
        catch (XmlException broken)
        {
            return broken.Message;
        }
        return null;
    }

    private static string? Missing(string? address, string from, HashSet<string> names)
    {
        if (address is null || address.StartsWith('#') || address.Contains(':')) return null;
        var path = Uri.UnescapeDataString(new Uri(new Uri("zip:///" + from), address).AbsolutePath).TrimStart('/');
        return names.Contains(path) ? null : address;
    }
}
