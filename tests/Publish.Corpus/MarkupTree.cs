using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publish.Corpus;

/// <summary>The parts of a page or of an e-book as plain trees of XML, with none of the importers' code: names in small letters and without prefixes.</summary>
internal static partial class MarkupTree
{
    static MarkupTree() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>Paths and bodies, in reading order.</returns>
    public static List<(string Path, XElement Body)> Of(string path)
    {
        if (Path.GetExtension(path) != ".epub") return [("", Body(File.ReadAllBytes(path)))];
        using var archive = ZipFile.OpenRead(path);
        var package = Xml(Text(Bytes(archive, "META-INF/container.xml"))).Descendants("rootfile").First().Attribute("full-path")!.Value;
        var (root, folder) = (Xml(Text(Bytes(archive, package))), package[..(package.LastIndexOf('/') + 1)]);
        var items = root.Descendants("item").ToDictionary(item => item.Attribute("id")!.Value, item => folder + WebUtility.UrlDecode(item.Attribute("href")!.Value));
        return [.. root.Descendants("itemref").Select(item => items[item.Attribute("idref")!.Value]).Where(part => archive.GetEntry(part) is not null).Select(part => (part, Body(Bytes(archive, part))))];
    }

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static XElement Body(byte[] bytes)
    {
        var text = Text(bytes);
        XElement root;
        try
        {
            root = Xml(text);
        }
        catch (XmlException)
        {
            root = Plain(new HtmlParser().ParseDocument(text).DocumentElement);
        }
        return root.Element("body") ?? root;
    }

    /// <summary>As the page itself says, else UTF-8, else as Windows writes.</summary>
    private static string Text(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        var said = Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 1024)));
        if (said.Success) return Encoding.GetEncoding(said.Groups[1].Value is "iso-8859-1" or "ISO-8859-1" or "us-ascii" or "US-ASCII" ? "windows-1252" : said.Groups[1].Value).GetString(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("windows-1252").GetString(bytes);
        }
    }

    private static XElement Xml(string text)
    {
        var known = Entity().Replace(text, match => match.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" ? match.Value : WebUtility.HtmlDecode(match.Value));
        using var reader = XmlReader.Create(new StringReader(known), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return Plain(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);
    }

    private static XElement Plain(XElement element) => new(element.Name.LocalName.ToLowerInvariant(),
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).GroupBy(attribute => attribute.Name.LocalName).Select(group => new XAttribute(group.Key, group.First().Value)),
        element.Nodes().Select(node => node switch { XElement inner => (object)Plain(inner), XText words => new XText(words.Value), _ => null }));

    private static XElement Plain(IElement element) => new(XmlConvert.EncodeLocalName(element.LocalName.ToLowerInvariant()),
        element.Attributes.Where(attribute => !attribute.Name.Contains(':', StringComparison.Ordinal)).Select(attribute => new XAttribute(XmlConvert.EncodeLocalName(attribute.Name), Legal(attribute.Value))),
        element.ChildNodes.Select(node => node switch { IElement inner => (object)Plain(inner), IText words => new XText(Legal(words.Data)), _ => null }));

    private static string Legal(string words) => new([.. words.Where(XmlConvert.IsXmlChar)]);

    [GeneratedRegex("(?:charset|encoding)=[\"']?([A-Za-z0-9_-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Charset();

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]*;", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
