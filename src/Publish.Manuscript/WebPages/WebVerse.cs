using System.Globalization;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Reads verse: lines that are elements, lines that <c>br</c> ends, stanzas that are elements or parted by blank lines.</summary>
internal sealed class WebVerse(WebReading reading, WebReader reader)
{
    private readonly List<Block> blocks = [];
    private readonly List<Stanza> stanzas = [];
    private readonly List<VerseLine> lines = [];
    private readonly List<WebNode> open = [];
    private int indent;
    private bool hasEnded;

    /// <summary>From where its lines are set in, in em.</summary>
    public double Margin { get; init; }

    /// <summary>The verse, and what stands between its stanzas.</summary>
    public List<Block> Read(WebNode node)
    {
        Walk(node);
        EndVerse();
        return blocks;
    }

    private void Walk(WebNode node)
    {
        foreach (var child in node.Children)
        {
            if (!child.IsText) reader.Pass(child);
            if (child.IsText || (!child.IsBlock && !child.HoldsBlocks && !IsLine(child) && child.Name != "br")) open.Add(child);
            else if (child.IsTaken) continue;
            else if (child.Name == "br") Break();
            else if (child.Name is "p" or "div" or "span" or "li" or "section" or "blockquote" or "dt" or "dd" or "ul" or "ol" or "dl" && WebRoles.IsPageNumber(child)) reader.Drop(WebLosses.PageNumber, child);
            else if (child.Name is "p" or "div" or "span" or "li" or "dt" or "dd") Part(child);
            else if (child.Name is "section" or "blockquote" or "ul" or "ol" or "dl")
            {
                EndStanza();
                Walk(child);
                EndStanza();
            }
            else
            {
                EndVerse();
                blocks.AddRange(reader.NestedOne(child));
            }
        }
        EndLine();
    }

    /// <summary>A line, or a stanza of them.</summary>
    private void Part(WebNode node)
    {
        EndLine();
        var isMany = node.HoldsBlocks || node.Children.Exists(child => child.Name == "br" || IsLine(child));
        if (isMany)
        {
            EndStanza();
            Walk(node);
            EndStanza();
            return;
        }
        if (string.IsNullOrWhiteSpace(node.Words()))
        {
            EndStanza();
            return;
        }
        indent = IndentOf(node);
        open.AddRange(node.Children);
        EndLine();
        hasEnded = true;
    }

    /// <summary>A line's end behind an element that is a line ends nothing more.</summary>
    private void Break()
    {
        if (hasEnded && open.TrueForAll(node => node.IsText && string.IsNullOrWhiteSpace(node.Text)))
        {
            hasEnded = false;
            open.Clear();
            return;
        }
        if (open.TrueForAll(node => string.IsNullOrWhiteSpace(node.Words()) && node.IsText && node.Text.Trim().Length == 0)) EndStanza();
        else EndLine();
    }

    private void EndLine()
    {
        if (open.Count == 0) return;
        hasEnded &= open.TrueForAll(node => node.IsText && string.IsNullOrWhiteSpace(node.Text));
        var inlines = new WebInlines(reading, reader);
        var content = inlines.Read(open.Select(node => node));
        var spaces = Spaces(open);
        open.Clear();
        if (!Drafting.InlineCanon.Of(content, reference => reference).IsEmpty) lines.Add(new VerseLine(Math.Clamp(indent + spaces, 0, 20), Unspaced(content)));
        indent = 0;
        blocks.AddRange(inlines.Behind);
    }

    private void EndStanza()
    {
        EndLine();
        if (lines.Count > 0) stanzas.Add(new Stanza(Seq.Of(lines)));
        lines.Clear();
    }

    private void EndVerse()
    {
        EndStanza();
        if (stanzas.Count > 0) blocks.Add(new Verse(Seq.Of(stanzas), []));
        stanzas.Clear();
    }

    private static bool IsLine(WebNode node) => !node.IsText && node.Name == "span" && (node.Style.IsBlock || node.Classes.Any(name => name is "line" or "verse-line" or "vl" or "l" || Step(name) >= 0));

    /// <summary>Steps of one em: by its class (<c>i4</c> is two), or by its sheet.</summary>
    private int IndentOf(WebNode node)
    {
        foreach (var name in node.Classes)
            if (Step(name) is >= 0 and var steps) return (steps + 1) / 2;
        return (int)Math.Round(Math.Clamp(node.Style.Left + node.Style.Indent - Margin, 0, 20), MidpointRounding.AwayFromZero);
    }

    /// <summary>The number in <c>i4</c>, <c>indent4</c>; -1 for other names.</summary>
    private static int Step(string name)
    {
        var digits = name.StartsWith("indent", StringComparison.Ordinal) ? name[6..].TrimStart('-', '_') : name.Length is 2 or 3 && name[0] == 'i' ? name[1..] : "";
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var steps) ? steps : -1;
    }

    private static int Spaces(List<WebNode> nodes)
    {
        var words = string.Concat(nodes.Select(node => node.Words())).TrimStart(' ', '\n', '\r', '\t');
        return words.TakeWhile(c => c == '\u00A0').Count() / 2;
    }

    private static Seq<Inline> Unspaced(Seq<Inline> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is not Text text) return content;
            var kept = text.Value.TrimStart(' ', '\n', '\r', '\t', '\u00A0');
            if (kept.Length == 0) continue;
            return Seq.Create([text with { Value = kept }, .. content.Span[(i + 1)..]]);
        }
        return content;
    }
}
