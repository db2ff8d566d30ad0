using System.Text;
using System.Xml;

namespace Publish.Raster.Svg;

/// <summary>Copies a drawing, leaving out whatever <see cref="SvgRules"/> does not know. What comes out is well-formed XML without a document type.</summary>
internal sealed class SvgCleaner
{
    private const string OutsideAddress = "an address outside of the drawing";

    private readonly SortedSet<string> taken = new(StringComparer.Ordinal);
    private readonly XmlReader reader;
    private readonly XmlWriter writer;
    private SvgSize size;
    private int elements;
    private string? excess;
    private string? flat;

    private SvgCleaner(XmlReader reader, XmlWriter writer) => (this.reader, this.writer) = (reader, writer);

    /// <summary>The clean drawing, or why there is none.</summary>
    public static SvgReading Clean(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = true,
            });
            var text = new MemoryStream();
            using var writer = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Replace, NewLineChars = "\n", OmitXmlDeclaration = true });
            var cleaner = new SvgCleaner(reader, writer);
            var isWhole = cleaner.Copy();
            if (cleaner.excess is { } excess) return new ExcessiveSvg(excess);
            if (cleaner.flat is { } flat) return new FlatSvg(flat);
            if (!isWhole) return new BrokenSvg();
            writer.Flush();
            return Followed(new(text.ToArray(), cleaner.size, [.. cleaner.taken]));
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or InvalidOperationException)
        {
            return new BrokenSvg();
        }
    }

    private static SvgReading Followed(CleanSvg clean)
    {
        var tree = SvgTree.Of(clean.Bytes);
        return SvgExpansion.ExcessOf(tree) is { } excess ? new ExcessiveSvg(excess) : clean with { IsEmpty = !tree.Draws, Lost = tree.Lost };
    }

    private bool Copy()
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != SvgRules.Namespace) return false;
        flat = SvgSize.FlatIn(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"));
        if (flat is not null) return false;
        size = SvgSize.Of(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"));
        if (!size.IsUsable) return false;
        var unwrapped = new Stack<bool>();
        do
        {
            if (unwrapped.Count > SvgLimits.Nesting) excess = $"has elements within each other, more than {SvgLimits.InWords(SvgLimits.Nesting)} deep";
            Step(unwrapped);
        }
        while (excess is null && unwrapped.Count > 0 && reader.Read());
        return unwrapped.Count == 0;
    }

    /// <param name="unwrapped">For each element that is open: its tags are left out.</param>
    private void Step(Stack<bool> unwrapped)
    {
        while (reader.NodeType == XmlNodeType.Element)
        {
            if (reader.LocalName == "style" && reader.NamespaceURI == SvgRules.Namespace) Style();
            else if (Stays()) break;
            else reader.Skip();
            if (reader.EOF) return;
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(unwrapped);
                break;
            case XmlNodeType.EndElement:
                if (!unwrapped.Pop()) writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                writer.WriteString(Limited(reader.Value));
                break;
        }
    }

    private bool Stays()
    {
        if (SvgRules.IsSilent(reader.NamespaceURI, reader.LocalName)) return false;
        if (SvgRules.IsUnwrapped(reader.LocalName) || SvgRules.Draws(reader.LocalName)) return true;
        taken.Add("<" + reader.LocalName + ">");
        return false;
    }

    /// <summary>A style sheet is looked at as a whole, and written or left out at once; the reader stands behind it then.</summary>
    private void Style()
    {
        var type = reader.GetAttribute("type");
        var css = SvgRules.WithoutComments(Limited(reader.ReadElementContentAsString()));
        if (type is not (null or "" or "text/css")) return;
        if (Kept(SvgStyle.Sheet(css), "a style that fetches something") is { } kept && !string.IsNullOrWhiteSpace(kept)) writer.WriteElementString("style", SvgRules.Namespace, kept);
    }

    /// <param name="fetching">What is taken out where something fetches.</param>
    private string Kept(SvgStyle.Cleaned style, string fetching)
    {
        if (style.Fetched) taken.Add(fetching);
        if (style.Moved) taken.Add("a style that moves something");
        return style.Css;
    }

    private void Begin(Stack<bool> unwrapped)
    {
        var isEmpty = reader.IsEmptyElement;
        var isUnwrapped = SvgRules.IsUnwrapped(reader.LocalName);
        if (isUnwrapped) taken.Add("a link");
        else Write(isRoot: unwrapped.Count == 0);
        if (!isEmpty) unwrapped.Push(isUnwrapped);
        else if (!isUnwrapped) writer.WriteEndElement();
    }

    private void Write(bool isRoot)
    {
        if (++elements > SvgLimits.Elements) excess = $"has more than {SvgLimits.InWords(SvgLimits.Elements)} elements";
        var element = reader.LocalName;
        writer.WriteStartElement(element, SvgRules.Namespace);
        if (isRoot && reader.GetAttribute("viewBox") is null) writer.WriteAttributeString("viewBox", size.ViewBox);
        var hasPlainLink = reader.GetAttribute("href") is not null;
        while (reader.MoveToNextAttribute())
            Attribute(element, hasPlainLink);
        reader.MoveToElement();
    }

    /// <param name="hasPlainLink">The element has an <c>href</c> of SVG 2, which goes before SVG 1.1's.</param>
    private void Attribute(string element, bool hasPlainLink)
    {
        var (name, value, space) = (reader.LocalName, Limited(reader.Value), reader.NamespaceURI);
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) taken.Add("an event (" + name + ")");
        else if (name == "href" && space is "" or SvgRules.XLink) Link(element, value, isRead: space.Length == 0 || !hasPlainLink);
        else if (space == SvgRules.Xml && name is "space" or "lang") writer.WriteAttributeString("xml", name, SvgRules.Xml, value);
        else if (space.Length > 0 || name is "xmlns" or "base" || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)) return;
        else if (name == "style") writer.WriteAttributeString(name, Kept(SvgStyle.Declarations(SvgRules.WithoutComments(value)), OutsideAddress));
        else if (SvgRules.IsSafeStyle(value)) writer.WriteAttributeString(name, value);
        else taken.Add(OutsideAddress);
    }

    private void Link(string element, string typed, bool isRead)
    {
        var address = SvgRules.Normal(typed);
        if (!SvgRules.IsInside(address, element == "image")) taken.Add(element == "image" && address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "a picture that is neither PNG nor JPEG" : OutsideAddress);
        else if (isRead) writer.WriteAttributeString("xlink", "href", SvgRules.XLink, element == "image" ? EmbeddedPicture.Bare(address) : address);
    }

    private string Limited(string value)
    {
        if (value.Length > SvgLimits.Value) excess = $"has a path, a picture or a text of more than {SvgLimits.InWords(SvgLimits.Value)} characters";
        return value;
    }
}
