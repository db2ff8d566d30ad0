using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publish.Corpus;

/// <summary>What the HTML twin of a text says of it: its headings, verse, speakers, notes, terms and stress, each list in reading order.</summary>
internal sealed partial record Gold(
    IReadOnlyList<string> Headings, IReadOnlyList<string> Verse, IReadOnlyList<string> Speakers, IReadOnlyList<string> Notes, IReadOnlyList<string> Entries, IReadOnlyList<string> Emphasis,
    IReadOnlyList<string> Items, IReadOnlyList<string> Quotations)
{
    public static Gold Read(string path)
    {
        var html = Decode(File.ReadAllBytes(path));
        var start = StartMark().Match(html);
        var end = EndMark().Match(html);
        var from = start.Success ? start.Index + start.Length : 0;
        var to = end.Success && end.Index > from ? end.Index : html.Length;
        var document = new HtmlParser().ParseDocument(Closed().Replace(html[from..to], "<$1$2></$1>"));
        foreach (var page in document.QuerySelectorAll(".pagenum").ToList()) page.Remove();
        return new(
            [.. document.QuerySelectorAll("h1,h2,h3,h4,h5").Select(h => Whole(document, h)).Where(t => t.Length > 0 && !IsFurniture(t))],
            [.. VerseLines(document)],
            [.. Speeches(document)],
            [.. document.QuerySelectorAll(".footnote,.note,p").Where(IsNote).Select(NoteText).Where(t => t.Length > 0)],
            [.. document.QuerySelectorAll("p").Where(p => p.QuerySelector(".GutSomerset") is not null).Select(Term).Where(t => t.Length > 0)],
            [.. document.QuerySelectorAll("p i, p em, p b, p strong, .poem i, .poem em, .poem b, .poem strong, .stanza i, .stanza b").Where(e => e.Closest(".footnote,.note,.toc,.pagenum,.speaker,.desc") is null && !(e.Closest("p") is { } around && IsNote(around)) && !IsSpeaker(e)).Select(e => Plain(e.TextContent)).Where(t => t.Length > 1)],
            [.. document.QuerySelectorAll("ul,ol").Where(list => list.Closest(".toc,.index,nav") is null && !IsContents(list, "li")).SelectMany(list => list.Children.Where(e => e.LocalName == "li")).Select(ItemStart).Where(t => t.Length > 0)],
            [.. document.QuerySelectorAll("blockquote,.blockquot,.blockquote").Where(IsQuotation).Select(e => Start(e.TextContent)).Where(t => t.Length > 0)]);
    }

    /// <summary>Most of its lines lead to places in the book, as in a list of contents or of pictures. One word that does, in a list of what goes into a dish, makes none.</summary>
    private static bool IsContents(IElement list, string lines) => list.QuerySelectorAll("a[href^='#']").Length * 2 > Math.Max(1, list.QuerySelectorAll(lines).Length);

    /// <summary>Its own words, without a list within it.</summary>
    private static string ItemStart(IElement item)
    {
        var copy = (IElement)item.Clone();
        foreach (var inner in copy.QuerySelectorAll("ul,ol")) inner.Remove();
        return Start(copy.TextContent);
    }

    /// <summary>No list of contents, nothing that only a page on a screen has (music to click on), and no verse: that is judged as verse, though twins set it in a quotation, a line end behind each of its lines.</summary>
    private static bool IsQuotation(IElement element)
    {
        if (element.QuerySelector(".poem,.stanza,.letter,a[href$='.midi']") is not null || element.ParentElement?.Closest("blockquote,.blockquot,.blockquote") is not null || IsContents(element, "p")) return false;
        var words = element.QuerySelectorAll("p").Where(p => !(p.GetAttribute("style") ?? "").Contains("right", StringComparison.Ordinal)).ToList();
        return words.Count == 0 || words.Exists(p => p.QuerySelector("br") is null);
    }

    /// <summary>Its first letters.</summary>
    public static string Start(string text) => Plain(text) is { Length: > 30 } plain ? plain[..30] : Plain(text);

    /// <summary>Letters and digits alone, so that case, marks and spaces do not count.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Brackets().Replace(text.Replace("&", "and", StringComparison.Ordinal), "").Normalize(NormalizationForm.FormKD))
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        return plain.ToString();
    }

    private static string Decode(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(3000, bytes.Length));
        var said = Charset().Match(head);
        return Encoding.GetEncoding(said.Success ? said.Groups[1].Value : "utf-8").GetString(bytes);
    }

    private static string Line(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var call in copy.QuerySelectorAll("sup,.pagenum")) call.Remove();
        foreach (var line in copy.QuerySelectorAll("br")) line.Replace(copy.Owner!.CreateTextNode(" "));
        return TocLink().Replace(Spaces().Replace(copy.TextContent, " ").Trim(), "");
    }

    /// <summary>Some twins mark a chapter's number as its heading, and set its title as a centred line below it; where their own list of contents calls both together the heading, it is.</summary>
    private static string Whole(IParentNode document, IElement heading)
    {
        var line = Line(heading);
        if (heading.PreviousElementSibling is not { LocalName: "a" } anchor || (anchor.GetAttribute("name") ?? anchor.Id) is not { Length: > 0 } place) return line;
        var below = heading.NextElementSibling;
        while (below is { LocalName: "br" or "hr" }) below = below.NextElementSibling;
        if (below is not { LocalName: "center" }) return line;
        var whole = line + " " + Line(below);
        return document.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == "#" + place && Plain(link.TextContent).Length > Plain(line).Length + 2 && Plain(link.TextContent).StartsWith(Plain(line), StringComparison.Ordinal)) ? whole : line;
    }

    private static bool IsFurniture(string heading)
    {
        var bare = new string([.. heading.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' ')]).Trim();
        return Furniture().IsMatch(bare) || bare.StartsWith("by ", StringComparison.Ordinal) || bare.StartsWith("illustrated by", StringComparison.Ordinal) || bare.StartsWith("translated by", StringComparison.Ordinal);
    }

    private static IEnumerable<string> VerseLines(IParentNode document)
    {
        foreach (var element in document.QuerySelectorAll(".poem,.l,.centerleft,pre"))
        {
            if (element.ParentElement?.Closest(".poem") is not null) continue;
            var copy = (IElement)element.Clone();
            foreach (var mark in copy.QuerySelectorAll(".pagenum,.linenum,.footnoteref,.fnanchor,h1,h2,h3,h4")) mark.Remove();
            foreach (var line in copy.QuerySelectorAll("br")) line.Replace(copy.Owner!.CreateTextNode("\n"));
            foreach (var line in copy.QuerySelectorAll("p,div,span[class^=i]")) line.AppendChild(copy.Owner!.CreateTextNode("\n"));
            foreach (var line in copy.TextContent.Split('\n').Select(Plain))
                if (line.Length > 6) yield return line;
        }
    }

    private static IEnumerable<string> Speeches(IParentNode document)
    {
        var found = new List<string>();
        foreach (var paragraph in document.QuerySelectorAll("p"))
        {
            if (paragraph.QuerySelector(".speaker") is { } marked) found.Add(Plain(marked.TextContent.Split('(')[0]));
            else if (paragraph.ChildNodes.FirstOrDefault(node => !string.IsNullOrWhiteSpace(node.TextContent)) is IElement { LocalName: "i" } name && name.NextSibling is IText after && after.Data.StartsWith('.')) found.Add(Plain(name.TextContent));
            else if (paragraph.ClassName == "dialog" && Label().Match(paragraph.TextContent.TrimStart()) is { Success: true } label) found.Add(Plain(label.Value));
        }
        var counts = found.CountBy(name => name).ToDictionary();
        return found.Where(name => counts[name] > 2);
    }

    /// <summary>The words in a dictionary's own type at a paragraph's head: "Kittle, or Kettle-Smock".</summary>
    private static string Term(IElement paragraph)
    {
        var term = new StringBuilder();
        foreach (var node in paragraph.ChildNodes)
        {
            if (node is IElement { ClassName: "pagenum" } || (term.Length == 0 && string.IsNullOrWhiteSpace(node.TextContent))) continue;
            if (node is IElement { ClassName: "GutSomerset" } || (term.Length > 0 && Plain(node.TextContent) is "" or "or" or "and")) term.Append(node.TextContent);
            else break;
        }
        return Plain(term.ToString());
    }

    private static bool IsSpeaker(IElement element) =>
        element.NextSibling is IText after && after.Data.StartsWith('.') && element.ParentElement!.ChildNodes.FirstOrDefault(node => !string.IsNullOrWhiteSpace(node.TextContent)) == element;

    /// <summary>Marked as one, or of several that stand in one that is marked.</summary>
    private static bool IsNote(IElement element)
    {
        static bool HoldsSeveral(IElement container) => container.QuerySelectorAll("p").Count(IsLinkedBack) > 1;
        if (element.Matches(".footnote,.note")) return !HoldsSeveral(element);
        return IsLinkedBack(element) && (element.Closest(".footnote,.note") is not { } container || HoldsSeveral(container));
    }

    /// <summary>A paragraph that opens with its number, which links to its call.</summary>
    private static bool IsLinkedBack(IElement paragraph) =>
        paragraph.FirstElementChild is { LocalName: "a" } link && (link.HasAttribute("id") || link.HasAttribute("name"))
        && link.GetAttribute("href") is ['#', _, ..] && LinkedNumber().IsMatch(link.TextContent) && paragraph.TextContent.TrimStart().StartsWith(link.TextContent.Trim(), StringComparison.Ordinal);

    private static string NoteText(IElement element)
    {
        var text = LeadingCall().Replace(element.TextContent.Trim(), "");
        var plain = Plain(text);
        return plain.Length > 30 ? plain[..30] : plain;
    }

    [GeneratedRegex(@"\*\*\*\s*START OF.*?\*\*\*", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex StartMark();

    [GeneratedRegex(@"\*\*\*\s*END OF|End of (the )?Project Gutenberg", RegexOptions.IgnoreCase)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"<(a|i|b|em|span|div|p)(\s[^<>]*)?/>")]
    private static partial Regex Closed();

    [GeneratedRegex(@"\[[^\]]{0,6}\]")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_-]+)")]
    private static partial Regex Charset();

    [GeneratedRegex(@"^\s*\[?\d{1,3}\]?\.?\s*$")]
    private static partial Regex LinkedNumber();

    [GeneratedRegex(@"\s*T[oO][cC]$")]
    private static partial Regex TocLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\[?\d{1,3}\]?[\s\u00A0.]+|^\[[^\]]+\]")]
    private static partial Regex LeadingCall();

    [GeneratedRegex(@"^(?:[A-Z][A-Z'’]*\.? )*[A-Z][A-Z'’]+(?=\. |\.$| \[)")]
    private static partial Regex Label();

    [GeneratedRegex("^(contents?|table of contents|list of illustrations|illustrations|transcriber.*|inhalt|table( des matieres)?|indice|by|project gutenberg.*|footnotes?|the project gutenberg.*)$")]
    private static partial Regex Furniture();
}
