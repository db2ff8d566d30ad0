using System.Text;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Verse that only a sheet shows: short paragraphs of one class, one after the other, that hang from a margin.</summary>
internal static class WebVerseRuns
{
    private const int Fewest = 4;
    private const int FewestNamed = 2;
    private const int LongestLine = 90;
    private const int LongestBroken = 64;

    /// <summary>How many nodes from here are lines; 0 for none.</summary>
    public static int Length(List<WebNode> nodes, int at)
    {
        if (!IsLine(nodes[at]) || nodes[at].Parent?.Name is "td" or "th" or "li") return 0;
        var isNamed = WebRoles.IsLineOfVerse(nodes[at]);
        var (count, end) = (0, at);
        for (var i = at; i < nodes.Count; i++)
        {
            if (nodes[i].IsText && string.IsNullOrWhiteSpace(nodes[i].Text)) continue;
            if (!IsLine(nodes[i]) || WebRoles.IsLineOfVerse(nodes[i]) != isNamed) break;
            count++;
            end = i + 1;
        }
        return count >= (isNamed ? FewestNamed : Fewest) ? end - at : 0;
    }

    public static List<Block> Read(List<WebNode> nodes, WebReading reading, WebReader reader)
    {
        var poem = new WebNode("div", nodes[0].File, nodes[0].Line);
        foreach (var node in nodes)
        {
            poem.Children.Add(node);
            // "Verse-last": the space of a stanza's end is below it.
            if (node.Classes.Any(name => name.EndsWith("last", StringComparison.Ordinal) || name.EndsWith("end", StringComparison.Ordinal))) poem.Children.Add(new WebNode("p", node.File, node.Line));
        }
        var lines = nodes.FindAll(node => !node.IsText);
        return new WebVerse(reading, reader) { Margin = lines.Min(node => node.Style.Left + node.Style.Indent) }.Read(poem);
    }

    /// <summary>A paragraph that is broken into short lines: four or more, with a stanza's end or some of them set in, or each with a capital.</summary>
    public static bool IsBroken(WebNode node)
    {
        if (node.Name != "p" || node.Parent?.Name is "td" or "th" or "li" or "figure" or "dd" || WebRoles.IsCentred(node) || WebRoles.IsSignature(node) || node.Below().Any(inner => inner.Name is "img" or "a" or "input" or "code" or "kbd" or "button")) return false;
        var (lines, open) = (new List<string>(), new StringBuilder());
        foreach (var inner in node.Below())
        {
            if (inner.IsText) open.Append(inner.Text);
            if (inner.Name != "br") continue;
            lines.Add(open.ToString());
            open.Clear();
        }
        lines.Add(open.ToString());
        var said = lines.FindAll(line => !string.IsNullOrWhiteSpace(line)).ConvertAll(line => line.Trim(' ', '\n', '\r', '\t'));
        if (said.Count < Fewest || said.Exists(line => line.Length > LongestBroken)) return false;
        return said.Count < lines.Count || said.Exists(line => line[0] == '\u00A0') || said.TrueForAll(line => !char.IsDigit(line[0]) && line.TrimStart('"', '“', '‘', '«', '(', '—') is [var letter, ..] && !char.IsLower(letter) && line.Contains(' ', StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal));
    }

    private static bool IsLine(WebNode node) =>
        WebRoles.IsLineOfVerse(node) || node.Name == "p" && node.Style.Indent < 0 && node.Style.Left > 0 && !node.HoldsBlocks && node.Words().Trim().Length is > 0 and <= LongestLine && !BeginsWithTerm(node);

    /// <summary>Entries of a list of words hang from a margin, too.</summary>
    private static bool BeginsWithTerm(WebNode node) => node.Children.Find(child => !child.IsText || child.Text.Trim().Length > 0) is { Name: "b" or "strong" or "dfn" };
}
