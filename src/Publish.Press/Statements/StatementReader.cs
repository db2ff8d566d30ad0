using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Publish.Model.Pictures.Bare;
using Publish.Pdf.Statements;

namespace Publish.Press.Statements;

/// <summary>Reads in finished files, each of its kind, what is said of their maker: as anybody can who gets them.</summary>
internal static partial class StatementReader
{
    private const string Notes = "notes in pictures";

    /// <summary>Names and values as the file has them.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string name, byte[] file) => Path.GetExtension(name) switch
    {
        ".pdf" => PdfStatements.Of(file),
        ".epub" => OfBook(file),
        ".html" => OfPage(Encoding.UTF8.GetString(file)),
        ".json" => OfJson(file),
        ".jpg" or ".png" => OfPicture(file),
        _ => [],
    };

    private static IEnumerable<(string Name, string Value)> OfBook(byte[] file)
    {
        using var book = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in book.Entries)
        {
            using var stream = entry.Open();
            if (entry.FullName.EndsWith(".opf", StringComparison.Ordinal))
                foreach (var said in OfPackage(XDocument.Load(stream))) yield return said;
            else if (Path.GetExtension(entry.FullName) is ".jpg" or ".png")
                foreach (var said in OfPicture(Whole(stream))) yield return said;
        }
    }

    private static IEnumerable<(string Name, string Value)> OfPackage(XDocument package)
    {
        foreach (var element in package.Descendants().Where(element => element.Parent?.Name.LocalName == "metadata"))
        {
            var name = element.Name.LocalName == "meta" ? (string?)element.Attribute("property") ?? (string?)element.Attribute("name") ?? "" : element.Name.LocalName;
            var value = element.Name.LocalName == "link" ? (string?)element.Attribute("href") : element.Value.Trim().Length > 0 ? element.Value.Trim() : (string?)element.Attribute("content");
            yield return (name, value ?? "");
        }
    }

    private static IEnumerable<(string Name, string Value)> OfPage(string page)
    {
        var head = page[..Math.Max(0, page.IndexOf("<body", StringComparison.Ordinal))];
        if (Title().Match(head) is { Success: true } title) yield return ("title", WebUtility.HtmlDecode(title.Groups[1].Value));
        foreach (Match meta in Meta().Matches(head))
            yield return (meta.Groups[1].Value, WebUtility.HtmlDecode(meta.Groups[2].Value));
        foreach (Match picture in Inlined().Matches(page))
            foreach (var said in OfPicture(Convert.FromBase64String(picture.Groups[1].Value))) yield return said;
    }

    private static IEnumerable<(string Name, string Value)> OfJson(byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        if (!json.RootElement.TryGetProperty("metadata", out var card)) return [];
        var said = new List<(string, string)>();
        Collect("", card, said);
        return said;
    }

    private static void Collect(string name, JsonElement value, List<(string, string)> said)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Collect(member.Name == "name" ? name : member.Name, member.Value, said);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    Collect(name, item, said);
                break;
            case JsonValueKind.String:
                said.Add((name, value.GetString()!));
                break;
        }
    }

    /// <summary>A picture that is not bare says something; ours are.</summary>
    private static IEnumerable<(string Name, string Value)> OfPicture(byte[] file)
    {
        var bare = BarePicture.Of(file);
        return bare.Length == file.Length ? [] : [(Notes, $"{file.Length - bare.Length} bytes")];
    }

    private static byte[] Whole(Stream stream)
    {
        var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    [GeneratedRegex("<title[^>]*>([^<]*)</title>", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("<meta (?:name|property)=\"([^\"]+)\" content=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex("\"data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Inlined();
}
