using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Publish.Epub;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Epub;

/// <summary>A finished book, opened by the runtime's own ZIP and XML readers.</summary>
internal sealed class EpubFile
{
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace H = "http://www.w3.org/1999/xhtml";

    private EpubFile(byte[] bytes, DiagnosticBag bag)
    {
        Bytes = bytes;
        Diagnostics = bag.Sorted();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Files[entry.FullName] = content.ToArray();
        }
    }

    public byte[] Bytes { get; }

    public Seq<Diagnostic> Diagnostics { get; }

    public Dictionary<string, byte[]> Files { get; } = [];

    public static EpubFile Of(Document document, EpubContent? content = null)
    {
        var bag = new DiagnosticBag();
        return new(EpubExporter.Export(document, content ?? new(), bag), bag);
    }

    public static EpubFile OfKobo(Document document, EpubContent? content = null)
    {
        var bag = new DiagnosticBag();
        return new(KepubExporter.Export(document, content ?? new(), bag), bag);
    }

    public static EpubFile Of(params Section[] body) => Of(Prose.Book(body));

    public string Text(string name) => Encoding.UTF8.GetString(Files["EPUB/" + name]);

    public XElement Xml(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace).Root!;

    public XElement Package => Xml("package.opf");

    /// <summary>The one value of a property in the metadata, or null.</summary>
    public string? Property(string name) => Properties(name).SingleOrDefault();

    public IEnumerable<string> Properties(string name) =>
        Package.Descendants(Opf + "meta").Where(m => (string?)m.Attribute("property") == name).Select(m => m.Value);

    public static IEnumerable<XElement> WithRole(XElement root, string role) =>
        root.DescendantsAndSelf().Where(e => (string?)e.Attribute("role") == role);

    public static XElement ById(XElement root, string id) => root.Descendants().Single(e => (string?)e.Attribute("id") == id);
}
