using System.Text.RegularExpressions;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.Ebooks;

/// <summary>Headings of books that mark none: what the table of contents leads to is one, and what looks like those is too. One decision for each class.</summary>
internal static partial class EpubHeadings
{
    private const int MostWords = 16;
    private const double Large = 1.25;
    private const int LongestNumber = 24;

    public static Dictionary<WebNode, int> Find(IReadOnlyList<WebNode> bodies, List<(string File, string Name, int Depth, string Words)> contents, WebLinks links)
    {
        var found = new Dictionary<WebNode, int>(ReferenceEqualityComparer.Instance);
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, name, depth, words) in contents)
        {
            if (links.Place($"{file}#{name}") is not { } place || First(place) is not { } block || IsHeading(block) || !IsShort(block)) continue;
            if (!SaysTheSame(block.Words(), words)) continue;
            found.TryAdd(block, depth);
            if (Signature(block) is { Length: > 0 } signature) classes.TryAdd(signature, depth);
            if (NumberOver(block) is { } number) found.TryAdd(number, depth + 1);
        }
        var isMarked = bodies.Sum(body => body.Below().Count(IsHeading)) >= Math.Max(1, contents.Count / 2);
        if (isMarked) return found;
        foreach (var body in bodies)
            foreach (var node in body.Below())
            {
                if (!node.IsBlock || node.HoldsBlocks || found.ContainsKey(node) || IsHeading(node) || node.Name is "li" or "td" or "th" or "dt" or "dd" || !IsShort(node)) continue;
                if (Signature(node) is { Length: > 0 } signature && classes.TryGetValue(signature, out var depth)) found[node] = depth;
                else if (contents.Count > 0 && Array.Exists(node.Classes, name => Inner().IsMatch(name)) && node.Words().Trim() is [.., not ('.' or ',' or ';')]) found[node] = contents.Max(entry => entry.Depth) + 1;
                else if (node.Style.Size >= Large && node.Words().Trim() is { Length: > 0 } words && words[^1] is not (',' or ';') && (node.Style.Bold == true || node.Style.Align == "center" || node.Style.BreaksBefore || node.Style.Size >= 1.4) && contents.Count == 0) found[node] = node.Style.Size >= 1.8 ? 1 : 2;
            }
        return found;
    }

    /// <summary>The first block with words at a place or behind it.</summary>
    private static WebNode? First(WebNode place)
    {
        var from = place.Name is "#document" or "body" or "html" || place.HoldsBlocks ? place.Below() : [place.Block];
        return from.FirstOrDefault(node => node.IsBlock && !node.HoldsBlocks && !WebRoles.IsMachinery(node) && !WebRoles.IsPageNumber(node) && node.Words().Trim().Length > 0);
    }

    /// <summary>"One", "Chapter 3" as the first words of a part, right above the heading: its number.</summary>
    private static WebNode? NumberOver(WebNode heading)
    {
        var body = heading;
        while (body.Parent is { } outer && body.Name != "body") body = outer;
        var first = body.Below().FirstOrDefault(node => node.IsBlock && !node.HoldsBlocks && !WebRoles.IsMachinery(node) && node.Words().Trim().Length > 0);
        if (first is null || ReferenceEquals(first, heading) || IsHeading(first) || first.Words().Trim().Length > LongestNumber || Look.NumberOf(first.Words().Trim()) == 0) return null;
        return body.Below().SkipWhile(node => !ReferenceEquals(node, first)).Skip(1).FirstOrDefault(node => node.IsBlock && !node.HoldsBlocks && node.Words().Trim().Length > 0) is { } next && ReferenceEquals(next, heading) ? first : null;
    }

    private static bool IsHeading(WebNode node)
    {
        for (var outer = node; outer is not null; outer = outer.Parent)
            if (outer.Name is ['h', >= '1' and <= '6']) return true;
        return false;
    }

    private static bool IsShort(WebNode node) => node.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= MostWords;

    /// <summary>The contents' words stand in it, or it in them.</summary>
    private static bool SaysTheSame(string block, string entry)
    {
        var (a, b) = (Letters(block), Letters(entry));
        return a.Length > 0 && b.Length > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    private static string Letters(string words) => new([.. words.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    [GeneratedRegex(@"^(sub-?head(ing|line)?s?|section-?(title|head(ing)?)|cross-?head|[bc]-?head|head-?[bc])([-_]\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    private static string Signature(WebNode node) => node.Classes.Length == 0 ? "" : node.Name + "." + string.Join('.', node.Classes);
}
