using System.Text;

namespace Publish.Manuscript.WebPages;

/// <summary>An element or a text of a page, whichever parser read it.</summary>
internal sealed class WebNode(string name, string file, int line)
{
    private const string TextName = "#text";

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "caption", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    // Half of all nodes are texts, which have neither.
    private static readonly List<WebNode> NoNodes = [];
    private static readonly List<KeyValuePair<string, string>> NoAttributes = [];

    private int index;
    private string[]? classes;
    private string[]? types;
    private bool? holdsBlocks;
    private readonly bool isBlockByName = Blocks.Contains(name);

    /// <summary>In small letters, without a prefix.</summary>
    public string Name => name;

    /// <summary>The part of a book that it stands in; empty for a page alone.</summary>
    public string File => file;

    public int Line => line;

    public string Text { get; private init; } = "";

    public WebNode? Parent { get; private set; }

    public List<WebNode> Children { get; } = name == TextName ? NoNodes : [];

    public List<KeyValuePair<string, string>> Attributes { get; } = name == TextName ? NoAttributes : [];

    /// <summary>What its sheets say of it.</summary>
    public WebStyle Style { get; set; } = WebStyle.None;

    /// <summary>Its place in the order of the text.</summary>
    public int Order { get; set; }

    /// <summary>The place of the last node in it.</summary>
    public int End { get; set; }

    /// <summary>It is a note's, and stands where that is called. It is asked of every node several times: a look into a set took a tenth of a book's time.</summary>
    public bool IsTaken { get; set; }

    public bool IsText => name == TextName;

    public string Id => this["id"] is { Length: > 0 } id ? id : name == "a" ? this["name"] : "";

    public bool IsBlock => !Style.IsInline && (isBlockByName || Style.IsBlock);

    public string this[string key]
    {
        get
        {
            foreach (var pair in Attributes)
                if (pair.Key == key) return pair.Value;
            return "";
        }
    }

    public bool Has(string key)
    {
        foreach (var pair in Attributes)
            if (pair.Key == key) return true;
        return false;
    }

    /// <summary>In small letters.</summary>
    public string[] Classes => classes ??= Attributes.Count == 0 ? [] : Words(this["class"]);

    /// <summary>What <c>epub:type</c> and <c>role</c> say, without <c>doc-</c>.</summary>
    public string[] Types => types ??= Attributes.Count == 0 ? [] : [.. Words(this["epub:type"]).Concat(Words(this["role"]).Select(role => role.StartsWith("doc-", StringComparison.Ordinal) ? role[4..] : role))];

    public bool IsOf(string type) => Types.Contains(type);

    public bool HasClass(string wanted) => Classes.Contains(wanted);

    /// <summary>A block stands somewhere in it.</summary>
    public bool HoldsBlocks => holdsBlocks ??= Children.Exists(child => !child.IsText && (child.IsBlock || child.HoldsBlocks));

    public static WebNode OfText(string words, string file, int line) => new(TextName, file, line) { Text = words };

    public void Add(WebNode child)
    {
        child.Parent = this;
        child.index = Children.Count;
        Children.Add(child);
    }

    /// <summary>What stands behind it in the same element.</summary>
    public IEnumerable<WebNode> Behind
    {
        get
        {
            var beside = Parent!.Children;
            // Children may have been taken away since it was added.
            var at = index < beside.Count && ReferenceEquals(beside[index], this) ? index : beside.IndexOf(this);
            for (var i = at + 1; i < beside.Count; i++) yield return beside[i];
        }
    }

    /// <param name="most">Where the beginning will do: so many letters, or few more.</param>
    public string Words(int most = int.MaxValue)
    {
        if (IsText) return Text.Length > most ? Text[..most] : Text;
        var words = new StringBuilder();
        Append(this, words, most);
        return words.ToString();
    }

    public IEnumerable<WebNode> Below()
    {
        var waiting = new Stack<WebNode>();
        for (var i = Children.Count - 1; i >= 0; i--) waiting.Push(Children[i]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--) waiting.Push(node.Children[i]);
        }
    }

    public WebNode? First(string wanted) => Below().FirstOrDefault(node => node.Name == wanted);

    public bool IsWithin(WebNode other)
    {
        for (var node = this; node is not null; node = node.Parent)
            if (ReferenceEquals(node, other)) return true;
        return false;
    }

    /// <summary>The block that it stands in: itself, where it is one.</summary>
    public WebNode Block
    {
        get
        {
            var node = this;
            while (!node.IsBlock && node.Parent is not null) node = node.Parent;
            return node;
        }
    }

    public string Where => file.Length == 0 ? FormattableString.Invariant($"line {line}") : line == 0 ? file : FormattableString.Invariant($"{file}, line {line}");

    private static void Append(WebNode node, StringBuilder words, int most)
    {
        if (words.Length >= most) return;
        if (node.IsText) words.Append(node.Text, 0, Math.Min(node.Text.Length, most - words.Length));
        else if (node.Name is "br") words.Append(' ');
        foreach (var child in node.Children) Append(child, words, most);
        if (node.IsBlock) words.Append(' ');
    }

    private static string[] Words(string value) => value.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
