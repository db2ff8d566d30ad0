using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.WebPages;

/// <summary>Reads a page into nodes: as XML where it says that it is, since a parser of HTML lets <c>&lt;title/&gt;</c> swallow all that follows; else, and where that fails, as HTML. Nothing runs, and nothing is fetched.</summary>
internal static partial class WebParser
{
    /// <summary>Elements within elements; a page of the web has some forty.</summary>
    public const int Deepest = 400;

    /// <summary>Elements and texts of one page; a novel in one has some 50,000.</summary>
    private const int MostNodes = 2_000_000;

    private const int MostTags = 600_000;

    /// <exception cref="PackageException">It is nested deeper than any page, or holds more than any.</exception>
    public static WebNode Parse(string text, string file)
    {
        var isXml = text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal) || XhtmlSpace().IsMatch(text.AsSpan(0, Math.Min(text.Length, 2000)));
        if (!isXml) return Html(text, file);
        try
        {
            return Xml(WithoutNames(text), file);
        }
        catch (XmlException)
        {
            return Html(SelfClosed().Replace(text, "<$1$2></$1>"), file);
        }
    }

    /// <summary>Null for what is no page: for what a book can be read without.</summary>
    public static WebNode? TryParse(string text, string file)
    {
        try
        {
            return Parse(text, file);
        }
        catch (PackageException)
        {
            return null;
        }
    }

    /// <summary>A document that declares names for text of its own: nobody needs them, and bombs are made so.</summary>
    public static bool DeclaresEntities(string text) => text.AsSpan(0, Math.Min(text.Length, 8000)) is var head && head.IndexOf("<!ENTITY", StringComparison.Ordinal) >= 0;

    /// <summary>For other documents of XML: a package, a table of contents.</summary>
    public static WebNode? Plain(string text, string file)
    {
        try
        {
            return Xml(WithoutNames(text), file);
        }
        catch (Exception e) when (e is XmlException or PackageException)
        {
            return null;
        }
    }

    /// <summary>A document of XML that is the text itself.</summary>
    /// <exception cref="PackageException">It is no XML, is nested deeper than any, or holds more.</exception>
    public static WebNode Strict(string text, string file)
    {
        try
        {
            return Xml(WithoutNames(text), file);
        }
        catch (XmlException)
        {
            throw new PackageException(PackageFault.Damaged, file);
        }
    }

    private static WebNode Xml(string text, string file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false, MaxCharactersFromEntities = 1 };
        using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), settings);
        var lines = (IXmlLineInfo)reader;
        var root = new WebNode("#document", file, 0);
        var open = root;
        var depth = 0;
        for (var count = 0; reader.Read(); count++)
        {
            if (count > MostNodes) throw new PackageException(PackageFault.TooLarge, file);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (depth >= Deepest) throw new PackageException(PackageFault.TooDeep, file);
                    var element = new WebNode(reader.LocalName.ToLowerInvariant(), file, lines.LineNumber);
                    var isEmpty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                        if (reader.Prefix != "xmlns" && reader.Name != "xmlns") element.Attributes.Add(new(Key(reader), reader.Value));
                    open.Add(element);
                    if (isEmpty) break;
                    open = element;
                    depth++;
                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent!;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Add(WebNode.OfText(reader.Value, file, lines.LineNumber));
                    break;
            }
        }
        return root;
    }

    private static string Key(XmlReader reader) => reader.Prefix switch
    {
        "xml" => reader.LocalName,
        "epub" => "epub:" + reader.LocalName,
        _ when reader.NamespaceURI == "http://www.idpf.org/2007/ops" => "epub:" + reader.LocalName,
        _ => reader.LocalName,
    };

    private static WebNode Html(string text, string file)
    {
        // The parser's own tree takes some hundred bytes for each.
        if (text.AsSpan().Count('<') > MostTags) throw new PackageException(PackageFault.TooLarge, file);
        if (WebDepth.IsPast(text)) throw new PackageException(PackageFault.TooDeep, file);
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(text);
        var root = new WebNode("#document", file, 0);
        var waiting = new Stack<(INode Node, WebNode Into, int Depth)>();
        Push(waiting, document, root, 0);
        for (var count = 0; waiting.TryPop(out var next); count++)
        {
            if (next.Depth > Deepest) throw new PackageException(PackageFault.TooDeep, file);
            if (count > MostNodes) throw new PackageException(PackageFault.TooLarge, file);
            switch (next.Node)
            {
                case IText words: next.Into.Add(WebNode.OfText(words.Data, file, next.Into.Line)); break;
                case IElement element:
                    var node = new WebNode(element.LocalName.ToLowerInvariant(), file, element.SourceReference?.Position.Line ?? next.Into.Line);
                    foreach (var attribute in element.Attributes)
                        node.Attributes.Add(new(attribute.Name == "xml:lang" ? "lang" : attribute.Name, attribute.Value));
                    next.Into.Add(node);
                    Push(waiting, element, node, next.Depth + 1);
                    break;
            }
        }
        return root;
    }

    private static void Push(Stack<(INode, WebNode, int)> waiting, INode node, WebNode into, int depth)
    {
        // A sibling is looked for from its parent's first child on: of many that would take their number squared.
        for (var i = node.ChildNodes.Length - 1; i >= 0; i--) waiting.Push((node.ChildNodes[i], into, depth));
    }

    /// <summary>The names that HTML has for signs are unknown to XML: the signs themselves stand for them.</summary>
    private static string WithoutNames(string text) => Entity().Replace(text, match =>
    {
        var name = match.Groups[1].Value;
        if (name is "amp" or "lt" or "gt" or "quot" or "apos") return match.Value;
        return HtmlEntityProvider.Resolver.GetSymbol(name + ";") is { Length: > 0 } sign ? Escaped(sign) : "&amp;" + name + ";";
    });

    private static string Escaped(string sign)
    {
        var escaped = new StringBuilder();
        foreach (var c in sign)
            if (c is '&' or '<' or '>') escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)c};");
            else escaped.Append(c);
        return escaped.ToString();
    }

    [GeneratedRegex("&([A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("<html[^>]*xmlns=", RegexOptions.CultureInvariant)]
    private static partial Regex XhtmlSpace();

    [GeneratedRegex(@"<(?!br|hr|img|wbr|input|meta|link|base|col|area|embed|source|track|param)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*?)?)\s*/>", RegexOptions.CultureInvariant)]
    private static partial Regex SelfClosed();
}
