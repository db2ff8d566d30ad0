using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace Publish.Manuscript.Importing.Packages;

/// <summary>What becomes of a document type.</summary>
internal enum PartDoctype
{
    /// <summary>It ends the reading: OOXML and OpenDocument have none.</summary>
    Refused,

    /// <summary>It is passed over, and nothing that it declares is known.</summary>
    PassedOver,
}

/// <summary>Reads the XML of a part from its beginning to its end, an element's children at a time. Nothing is fetched, no entity is declared, depth has a limit.</summary>
/// <remarks><code>
/// var at = part.Enter();
/// while (part.Next(at))
///     switch (part.Name) { case "w:p": Paragraph(part); break; }   // what is not looked at is passed over
/// </code></remarks>
internal sealed class PartReader : IDisposable
{
    /// <summary>Word itself stops at some ninety nested tables, of four elements each.</summary>
    private const int Deepest = 512;

    private readonly XmlReader reader;
    private readonly string part;
    private readonly PartNamespaces namespaces;
    // A reader of XML has one object for each name, which is quicker compared than its letters.
    private readonly Dictionary<(string Address, string Local), string> names = new(ByObject.Instance);
    private readonly Dictionary<string, (string Local, string[] Addresses)> attributes = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    private PartReader(XmlReader reader, string part, PartNamespaces namespaces) => (this.reader, this.part, this.namespaces) = (reader, part, namespaces);

    /// <summary>Short name of the namespace, a colon, local name; of a namespace without a short name "?:" and the local name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Signs that XML does not allow, for which U+FFFD stands.</summary>
    public int IllegalSigns { get; private set; }

    /// <summary>At the root element.</summary>
    /// <exception cref="PackageException">It is no XML, or forbidden. So with all that read on.</exception>
    public static PartReader Over(Stream stream, string part, PartNamespaces namespaces, PartDoctype doctype = PartDoctype.Refused)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = doctype == PartDoctype.Refused ? DtdProcessing.Prohibit : DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            // Old programs write &#x1;, which no reader of XML takes; it is replaced where text is taken.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        var read = new PartReader(XmlReader.Create(stream, settings), part, namespaces);
        try
        {
            while (read.Move() && read.reader.NodeType != XmlNodeType.Element) { }
            if (read.reader.NodeType != XmlNodeType.Element) throw new PackageException(PackageFault.Damaged, part);
            read.Named();
            return read;
        }
        catch
        {
            read.Dispose();
            throw;
        }
    }

    /// <summary>An attribute by its short name ("w:val"), or one without a namespace ("val"); null where it is not there.</summary>
    public string? this[string name]
    {
        get
        {
            if (!attributes.TryGetValue(name, out var found))
            {
                var colon = name.IndexOf(':', StringComparison.Ordinal);
                attributes[name] = found = colon < 0 ? (name, [""]) : (name[(colon + 1)..], namespaces.AddressesOf(name[..colon]));
            }
            foreach (var address in found.Addresses)
                if (reader.GetAttribute(found.Local, address) is { } value) return value;
            return null;
        }
    }

    /// <summary>The short name of a prefix that is declared here; null for one that is not read.</summary>
    public string? ShortOfPrefix(string prefix) => reader.LookupNamespace(prefix) is { } address ? namespaces.ShortOf(address) : null;

    /// <summary>Before the children of the element at hand.</summary>
    public int Enter() => reader.Depth;

    /// <summary>To the next child element, past what was left of the one before; false after the last.</summary>
    public bool Next(int parent) => Next(parent, static _ => false);

    /// <summary>To the next child element or piece of text, for content where both stand together; see <see cref="IsText"/>.</summary>
    public bool NextNode(int parent) => Next(parent, static part => part.IsText);

    /// <param name="takes">What else than an element is stopped at.</param>
    private bool Next(int parent, Func<PartReader, bool> takes)
    {
        try
        {
            while (reader.Depth > parent + 1)
                if (!Move()) return false;
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == parent)
            {
                if (reader.IsEmptyElement || !Move()) return false;
            }
            else if (reader.NodeType == XmlNodeType.Element) reader.Skip();
            else if (reader.Depth == parent + 1 && !Move()) return false;
            while (!(reader.Depth == parent + 1 && (reader.NodeType == XmlNodeType.Element || takes(this))))
                if (reader.EOF || (reader.NodeType == XmlNodeType.EndElement && reader.Depth <= parent) || !Move()) return false;
            if (reader.NodeType == XmlNodeType.Element) Named();
            return true;
        }
        catch (Exception e) when (Package.IsDamage(e))
        {
            throw Fault(e);
        }
    }

    /// <summary>At a piece of text and not at an element.</summary>
    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The piece of text at hand.</summary>
    public string Value
    {
        get
        {
            try
            {
                // It is read in chunks, of which a later one may be none.
                return Legal(reader.Value);
            }
            catch (Exception e) when (Package.IsDamage(e))
            {
                throw Fault(e);
            }
        }
    }

    /// <summary>All text in the element at hand.</summary>
    public string Text()
    {
        if (reader.IsEmptyElement) return "";
        try
        {
            text.Clear();
            var (depth, only) = (reader.Depth, "");
            while (Move() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
            {
                if (!IsText) continue;
                // Nearly always it is one piece, which is not copied.
                if (only.Length == 0) only = reader.Value;
                else (text.Length == 0 ? text.Append(only) : text).Append(reader.Value);
            }
            return Legal(text.Length == 0 ? only : text.ToString());
        }
        catch (Exception e) when (Package.IsDamage(e))
        {
            throw Fault(e);
        }
    }

    public void Dispose() => reader.Dispose();

    private bool Move()
    {
        try
        {
            var moved = reader.Read();
            if (reader.Depth > Deepest) throw new PackageException(PackageFault.TooDeep, part);
            return moved;
        }
        catch (Exception e) when (Package.IsDamage(e))
        {
            throw Fault(e);
        }
    }

    private PackageException Fault(Exception e) =>
        new(e is XmlException && e.Message.Contains("DTD", StringComparison.Ordinal) ? PackageFault.DeclaresEntities : PackageFault.Damaged, part);

    private void Named()
    {
        var key = (reader.NamespaceURI, reader.LocalName);
        if (!names.TryGetValue(key, out var name)) names[key] = name = (namespaces.ShortOf(key.NamespaceURI) ?? "?") + ":" + key.LocalName;
        Name = name;
    }

    private string Legal(string value)
    {
        if (!value.AsSpan().ContainsAny(Suspect) && !value.AsSpan().ContainsAnyInRange('\uD800', '\uFFFF')) return value;
        var from = 0;
        while (from < value.Length && IsLegal(value, from)) from++;
        if (from == value.Length) return value;
        var legal = new StringBuilder(value, 0, from, value.Length);
        for (var i = from; i < value.Length; i++)
        {
            var isLegal = IsLegal(value, i);
            legal.Append(isLegal ? value[i] : '\uFFFD');
            if (!isLegal) IllegalSigns++;
        }
        return legal.ToString();
    }

    private static readonly SearchValues<char> Suspect = SearchValues.Create([.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 33)).Select(code => (char)code).Where(sign => sign is not ('\t' or '\n' or '\r'))]);

    private static bool IsLegal(string value, int at) => value[at] switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or '\uFFFE' or '\uFFFF' or (>= '\u007F' and < '\u00A0' and not '\u0085') => false,
        >= '\uD800' and < '\uDC00' => at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]),
        >= '\uDC00' and < '\uE000' => at > 0 && char.IsHighSurrogate(value[at - 1]),
        _ => true,
    };

    private sealed class ByObject : IEqualityComparer<(string Address, string Local)>
    {
        public static ByObject Instance { get; } = new();

        public bool Equals((string Address, string Local) one, (string Address, string Local) other) => ReferenceEquals(one.Local, other.Local) && ReferenceEquals(one.Address, other.Address);

        public int GetHashCode((string Address, string Local) name) => RuntimeHelpers.GetHashCode(name.Local);
    }
}
