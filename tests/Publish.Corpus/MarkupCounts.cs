using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Publish.Manuscript.Importing.Accounts;

namespace Publish.Corpus;

/// <summary>Words and calls of notes of pages and e-books, on their elements alone and by rules of its own.</summary>
/// <remarks>Left out are: what runs or asks (script, style, forms' fields), a call's own sign, and in a note its number and the link back. A note's words, a page's number and what hangs over words are parted from those that they stand in.</remarks>
internal static partial class MarkupCounts
{
    private static readonly string[] Machinery = ["script", "style", "template", "head", "title", "select", "option", "textarea", "input", "noscript", "rp", "annotation", "annotation-xml"];

    private static readonly HashSet<string> Runs =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr",
    ];

    public static (int Words, int Notes) Of(string path)
    {
        var parts = MarkupTree.Of(path);
        // A note in the margin has a switch for narrow screens.
        var inMargin = parts.Sum(part => part.Body.Descendants("input").Count(input => Classes(input).Contains("margin-toggle")));
        foreach (var (_, body) in parts) body.Descendants().Where(element => Machinery.Contains(element.Name.LocalName)).Remove();
        foreach (var (_, body) in parts) body.Descendants("label").Where(label => !label.Value.Any(char.IsLetterOrDigit) || (label.Attribute("for") is not null && label.Parent!.Name != "li")).Remove();
        var (words, notes) = (0, inMargin + Called(parts, out var again));
        foreach (var (_, body) in parts)
        {
            foreach (var aside in body.Descendants().Where(IsApart).Reverse().ToList())
            {
                words += Words(aside);
                aside.Remove();
            }
            words += Words(body);
        }
        return (words + again, notes);
    }

    /// <summary>Takes the signs of calls and the links back out.</summary>
    /// <param name="again">Words of notes that are called a second time.</param>
    private static int Called(List<(string Path, XElement Body)> parts, out int again)
    {
        var places = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var orders = new Dictionary<XElement, int>();
        foreach (var (path, body) in parts)
            foreach (var element in body.DescendantsAndSelf())
            {
                orders[element] = orders.Count;
                foreach (var key in (ReadOnlySpan<string?>)[element.Attribute("id")?.Value, element.Name == "a" ? element.Attribute("name")?.Value : null])
                    if (key is { Length: > 0 }) places.TryAdd(path + "#" + key, element);
            }
        var links = parts.SelectMany(part => part.Body.Descendants("a").Select(link => (Link: link, To: places.GetValueOrDefault(Resolved(part.Path, link.Attribute("href")?.Value ?? ""))))).Where(pair => pair.To is not null).ToList();
        var backs = links.Where(pair => orders[pair.To!] < orders[pair.Link]).ToLookup(pair => Block(pair.Link), pair => pair);
        var (calls, gone, known) = (0, new HashSet<XElement>(), new Dictionary<XElement, int>());
        again = 0;
        foreach (var (link, to) in links.Where(pair => orders[pair.To!] > orders[pair.Link]))
        {
            var block = Block(to!);
            var back = backs[block].Concat(block.ElementsAfterSelf().Take(3).SelectMany(next => backs[next])).Concat(block.Descendants().SelectMany(inner => backs[inner])).Where(pair => IsSign(pair.Link) && Block(pair.Link).Name.LocalName[0] != 'h' && (Near(pair.To!, link) || (Mark().IsMatch(link.Value.Trim()) && pair.Link.Value.Trim() == link.Value.Trim()))).Select(pair => pair.Link).ToList();
            if (!IsCall(link, back.Count > 0)) continue;
            calls++;
            gone.Add(link);
            gone.UnionWith(back);
            known[to!] = known.GetValueOrDefault(to!) + 1;
        }
        foreach (var link in gone)
        {
            // AmuseWiki's own print has no space before a call, and its pages do.
            if (link.Attribute("class")?.Value == "footnote" && link.PreviousNode is XText before) before.Value = before.Value.TrimEnd();
            link.ReplaceNodes();
        }
        // AmuseWiki prints a note as often as it is called.
        foreach (var (to, count) in known.Where(pair => pair.Value > 1 && pair.Key.Attribute("class")?.Value != "footnotebody")) again += (count - 1) * Words(Block(to));
        return calls;
    }

    private static bool IsSign(XElement link) => Mark().IsMatch(link.Value.Trim()) || !link.Value.Any(char.IsLetterOrDigit);

    private static bool IsCall(XElement link, bool leadsBack) => Mark().IsMatch(link.Value.Trim()) && (leadsBack || (link.Attribute("type")?.Value ?? "").Contains("noteref", StringComparison.Ordinal) || (link.Attribute("role")?.Value ?? "") == "doc-noteref");

    private static bool Near(XElement place, XElement link) => place == link || link.Ancestors().Take(3).Contains(place) || place.Ancestors().Contains(link) || (place.Value.Length == 0 && (place.ElementsAfterSelf().Take(1).Contains(link) || (place.Parent == link.Parent && place.Name == "a")));

    /// <summary>The note around its name.</summary>
    private static XElement Block(XElement element) => element.AncestorsAndSelf().First(outer => outer.Name.LocalName is "p" or "li" or "dd" or "dt" or "td" or "aside" or "div" or "section" or "body" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5");

    /// <param name="element">One that <c>note</c> names is a note's words in the line, which sheets hide.</param>
    private static bool IsApart(XElement element) => element.Name == "rt"
        || ((element.Attribute("type")?.Value ?? "") == "pagebreak" || Classes(element).Any(name => name is "sidenote" or "marginnote" or "note" or "pagenum" or "pagebreak" or "lnum" or "linenum"));

    private static string[] Classes(XElement element) => (element.Attribute("class")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int Words(XElement element)
    {
        var tally = new WordTally();
        Add(element, ref tally);
        tally.Break();
        return tally.Words;
    }

    private static void Add(XElement element, ref WordTally tally)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text) tally.Add(text.Value);
            else if (node is XElement inner)
            {
                var isApart = !Runs.Contains(inner.Name.LocalName);
                if (isApart) tally.Break();
                Add(inner, ref tally);
                if (isApart) tally.Break();
            }
        }
    }

    private static string Resolved(string from, string href)
    {
        if (href.Contains("://", StringComparison.Ordinal)) return "";
        href = WebUtility.UrlDecode(href);
        if (href.StartsWith('#')) return from + href;
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in href.Split('/'))
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        return string.Join('/', parts);
    }

    [GeneratedRegex(@"^[\[({]?(?:\d{1,4}|[ivxlc]{1,6}|[A-Za-z]|[*†‡§¶#]{1,4})[\])}.]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
