using System.Text;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Text whose lines stand as they are: code, a drawing in letters, or verse as old pages have it.</summary>
internal static class WebPreformatted
{
    private const string CodeSigns = "{};=<>()[]|\\/$#_+";
    private const int LongestLine = 80;

    public static Block Read(WebNode node, WebReading reading, WebReader reader)
    {
        foreach (var inner in node.Below()) if (!inner.IsText) reader.Pass(inner);
        var text = new StringBuilder();
        Append(node, text);
        var words = text.ToString().Replace("\r", "", StringComparison.Ordinal).Trim('\n');
        var code = node.Children.Find(child => child.Name == "code");
        if (node.Classes.Any(WebRoles.IsVerseName) && words.Trim().Length > 0) return Verse(words);
        if (code is null && !node.Classes.Any(name => name.Contains("code", StringComparison.Ordinal) || name.Contains("example", StringComparison.Ordinal) || name.Contains("highlight", StringComparison.Ordinal)) && IsVerse(words)) return Verse(words);
        _ = reading;
        return new Preformatted(words, Syntax(node, code));
    }

    private static void Append(WebNode node, StringBuilder text)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText) text.Append(child.Text);
            else if (child.Name == "br") text.Append('\n');
            else if (child.Name == "img") text.Append(child["alt"]);
            else Append(child, text);
        }
    }

    /// <summary><c>language-bash</c>, <c>sourceCode bash</c>.</summary>
    private static string Syntax(WebNode node, WebNode? code)
    {
        foreach (var name in (code?.Classes ?? []).Concat(node.Classes))
        {
            if (name.StartsWith("language-", StringComparison.Ordinal) || name.StartsWith("lang-", StringComparison.Ordinal)) return Safe(name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]);
            if (name is "ruby" or "bash" or "python" or "c" or "css" or "html" or "java" or "javascript" or "js" or "perl" or "sh" or "sql" or "xml" or "yaml" or "json" or "rust" or "go") return name;
        }
        return "";
    }

    private static string Safe(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+') ? name : "";

    /// <summary>Short lines, most of which begin with a capital, in no columns and without signs of code.</summary>
    private static bool IsVerse(string words)
    {
        var lines = words.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        if (lines.Count < 3 || lines.Exists(line => line.Trim().Length > LongestLine)) return false;
        var capitals = lines.Count(line => line.TrimStart().TrimStart('"', '\'', '“', '‘', '«', '(', '—') is [var first, ..] && char.IsUpper(first));
        var columns = lines.Count(line => line.Trim().Contains("   ", StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal));
        var signs = words.Count(c => CodeSigns.Contains(c, StringComparison.Ordinal));
        return capitals > lines.Count * 0.6 && columns == 0 && signs <= lines.Count / 4;
    }

    private static Verse Verse(string words)
    {
        var all = words.Split('\n');
        var least = all.Where(line => line.Trim().Length > 0).Min(Indent);
        var stanzas = new List<Stanza>();
        var lines = new List<VerseLine>();
        foreach (var line in all)
        {
            if (line.Trim().Length > 0) lines.Add(new VerseLine(Math.Clamp((Indent(line) - least + 1) / 2, 0, 20), [new Text(line.Trim())]));
            else if (lines.Count > 0)
            {
                stanzas.Add(new Stanza(Seq.Of(lines)));
                lines.Clear();
            }
        }
        if (lines.Count > 0) stanzas.Add(new Stanza(Seq.Of(lines)));
        return new Verse(Seq.Of(stanzas), []);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ', '\u00A0').Length;
}
