using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>What an e-book's package document says: its parts, their order, and its card.</summary>
internal sealed class EpubPackage
{
    private const int MostXml = 16 * 1024 * 1024;
    private const string Container = "META-INF/container.xml";

    private readonly Dictionary<string, EpubPart> byId = new(StringComparer.Ordinal);

    private EpubPackage(WebNode root, string path) => (Root, Path) = (root, path);

    public WebNode Root { get; }

    public string Path { get; }

    /// <summary>Parts of text in reading order; those that stand aside of it, where notes are often, come behind the others.</summary>
    public List<EpubPart> Spine { get; } = [];

    public IEnumerable<EpubPart> Parts => byId.Values;

    /// <exception cref="PackageException">There is none, or it names nothing.</exception>
    public static EpubPackage Read(Package book)
    {
        var path = PathOf(book);
        if (path is null || Xml(book, path) is not { } root || root.First("package") is not { } whole) throw new PackageException(PackageFault.NoDocument, path ?? Container);
        var package = new EpubPackage(whole, path);
        foreach (var item in whole.Below().Where(node => node.Name == "item" && node["href"].Length > 0))
            package.byId.TryAdd(item["id"], new(Resolved(path, item["href"], book), item["media-type"], item["properties"].Split(' ')));
        package.Order(book);
        return package;
    }

    public EpubPart? Part(string id) => byId.GetValueOrDefault(id);

    public static WebNode? Xml(Package book, string path)
    {
        if (book.Bytes(path, MostXml) is not { } bytes) return null;
        var text = WebText.Decode(bytes);
        if (WebParser.DeclaresEntities(text)) throw new PackageException(PackageFault.DeclaresEntities, path);
        return WebParser.Plain(text, path);
    }

    /// <summary>Addresses are written as on the web, and from where the package document lies.</summary>
    private static string Resolved(string from, string href, Package book)
    {
        var plain = WebLinks.Resolve(from, WebLinks.Plain(href.Split('#')[0]));
        if (book.Has(plain)) return plain;
        var typed = WebLinks.Resolve(from, href.Split('#')[0]);
        return book.Has(typed) ? typed : plain;
    }

    /// <summary>What the container names; else the first package document that there is.</summary>
    private static string? PathOf(Package book)
    {
        if (book.Has(Container) && Xml(book, Container) is { } container)
            foreach (var file in container.Below())
                if (file.Name == "rootfile" && WebLinks.Resolve("", WebLinks.Plain(file["full-path"])) is { Length: > 0 } path && book.Has(path)) return path;
        return book.Names.Find(name => name.EndsWith(".opf", StringComparison.OrdinalIgnoreCase));
    }

    private void Order(Package book)
    {
        var aside = new List<EpubPart>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in Root.Below().Where(node => node.Name == "itemref"))
        {
            if (Part(item["idref"]) is not { } part || !book.Has(part.Path) || !seen.Add(part.Path) || !part.IsText) continue;
            (item["linear"] == "no" ? aside : Spine).Add(part);
        }
        Spine.AddRange(aside);
    }
}

/// <param name="Path">In the archive.</param>
internal sealed record EpubPart(string Path, string Kind, string[] Properties)
{
    public bool IsText => Kind is "application/xhtml+xml" or "text/html" or "application/x-dtbook+xml" || (Kind.Length == 0 && Path.EndsWith("html", StringComparison.OrdinalIgnoreCase)) || (Kind == "text/xml" && Path.EndsWith("html", StringComparison.OrdinalIgnoreCase));

    public bool IsNavigation => Properties.Contains("nav");
}
