using System.Xml;

namespace Publish.Raster.Svg;

/// <summary>A clean drawing as a tree whose elements know what they point at.</summary>
internal sealed class SvgTree
{
    // Handed down to what an element holds (SVG 1.1, appendix M).
    private static readonly string[] HandedDown = ["fill", "stroke", "marker", "marker-start", "marker-mid", "marker-end"];

    private readonly Dictionary<string, SvgNode> byId = new(StringComparer.Ordinal);
    private readonly SvgSheet sheet = new();
    private readonly SvgFilterSteps steps = new();
    private int references;
    private bool isInSheet;

    public SvgNode Root { get; private set; } = new("svg", null);

    /// <summary>Nobody could follow so many references.</summary>
    public bool IsOverfull => references > SvgLimits.References;

    /// <summary>Something in it leaves ink where it stands.</summary>
    public bool Draws => DrawsIn(Root);

    /// <summary>What is pointed at and is not there, each once, with what points at it: "#sky (fill)".</summary>
    public IReadOnlyList<string> Lost
    {
        get
        {
            var lost = new SortedSet<string>(StringComparer.Ordinal);
            AddLost(Root, lost);
            return [.. lost];
        }
    }

    private static bool DrawsIn(SvgNode node)
    {
        if (node.IsDefinition) return false;
        return node.IsShape || node.Name is "image" or "use" || node.Children.Exists(DrawsIn);
    }

    private void AddLost(SvgNode node, SortedSet<string> lost)
    {
        foreach (var reference in node.References)
            if (Find(reference.Target) is null) lost.Add($"#{reference.Target}{(reference.Property == SvgReference.Unknown ? "" : $" ({reference.Property})")}");
        if (node.Href is { } id && Find(id) is null) lost.Add($"#{id} ({node.Name})");
        foreach (var child in node.Children) AddLost(child, lost);
    }

    public static SvgTree Of(ReadOnlyMemory<byte> clean)
    {
        var tree = new SvgTree();
        Read(clean, tree.TakeSheet);
        var open = new Stack<SvgNode>();
        Read(clean, reader => tree.Take(reader, open));
        return tree;
    }

    /// <summary>The first element of that id, as readers have it.</summary>
    public SvgNode? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private static void Read(ReadOnlyMemory<byte> clean, Action<XmlReader> take)
    {
        using var reader = XmlReader.Create(new MemoryStream(clean.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
            take(reader);
    }

    private void TakeSheet(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isInSheet = reader is { NodeType: XmlNodeType.Element, LocalName: "style", IsEmptyElement: false };
        else if (isInSheet && reader.NodeType == XmlNodeType.Text) sheet.Add(reader.Value);
    }

    private void Take(XmlReader reader, Stack<SvgNode> open)
    {
        if (reader.NodeType == XmlNodeType.EndElement) open.Pop();
        if (reader.NodeType != XmlNodeType.Element) return;
        var parent = open.Count > 0 ? open.Peek() : null;
        var node = new SvgNode(reader.LocalName, parent);
        if (parent is null) Root = node;
        else parent.Children.Add(node);
        if (!IsOverfull) TakeAttributes(node, reader);
        if (!reader.IsEmptyElement) open.Push(node);
    }

    private void TakeAttributes(SvgNode node, XmlReader reader)
    {
        if (reader.GetAttribute("id") is { } id)
        {
            node.Id = id;
            byId.TryAdd(id, node);
        }

        if (node.Parent is { Name: "filter" or "feMerge" }) steps.Take(node, reader);
        node.Href = SvgReference.IdOf(reader.GetAttribute("href", SvgRules.XLink));
        node.Corners = node.IsShape ? SvgNode.CornersOf(reader.GetAttribute("d") ?? reader.GetAttribute("points") ?? "") : 1;
        if (!sheet.IsEmpty)
            foreach (var (property, target) in sheet.Of(node.Name, node.Id, reader.GetAttribute("class") ?? ""))
                Refer(node, property, target, isCertain: false);
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "style") TakeStyle(node, reader.Value);
            else Set(node, reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        if (sheet.MayInherit || SvgRules.MayInherit(reader.GetAttribute("style") ?? "")) node.Sets.Clear();
    }

    private void TakeStyle(SvgNode node, string style)
    {
        var before = node.References.Count;
        foreach (var (property, value) in SvgSheet.Declarations(style))
            Set(node, property, value);
        var all = SvgReference.In(style).ToList();
        if (node.References.Count - before == all.Count) return;
        foreach (var target in all)
            Refer(node, SvgReference.Unknown, target, isCertain: false);
    }

    private void Set(SvgNode node, string property, string value)
    {
        if (HandedDown.Contains(property) && IsPlain(value.Trim())) node.Sets.Add(property);
        foreach (var target in SvgReference.In(value))
            Refer(node, property, target, isCertain: true);
    }

    // Of any other value it would have to be known whether readers take it, or hand down what stands above.
    private static bool IsPlain(string value)
    {
        if (value is "none" or "black" or "white") return true;
        if (value is ['#', .. var digits]) return digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit);
        return value.StartsWith("url(#", StringComparison.Ordinal) && value.EndsWith(')') && value[5..^1].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    }

    private void Refer(SvgNode node, string property, string target, bool isCertain)
    {
        if (++references <= SvgLimits.References) node.References.Add(new(property, target, node, isCertain));
    }
}
