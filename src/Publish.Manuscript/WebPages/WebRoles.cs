using System.Text.RegularExpressions;

namespace Publish.Manuscript.WebPages;

/// <summary>What the names, classes and types of elements say that they are.</summary>
internal static partial class WebRoles
{
    private const int LongestPageNumber = 24;
    private const int LongestByline = 160;

    /// <summary>They run, fetch, ask for something or speak to programs.</summary>
    public static bool IsMachinery(WebNode node) => node.Name is
        "script" or "style" or "template" or "head" or "link" or "meta" or "title" or "base" or "input" or "select" or "textarea" or "option" or "progress" or "meter" or "datalist" or "rp" or "param" or "source" or "track" or "map" or "area" or "noscript" || IsSwitch(node);

    /// <summary>A label of a box that opens a menu or a note on screens. That of a box in a list of things to do holds the thing itself.</summary>
    private static bool IsSwitch(WebNode node) => node.Name == "label" && ((node.Has("for") && node.Parent?.Name != "li") || !node.Words().Any(char.IsLetterOrDigit));

    public static bool IsHidden(WebNode node) => node.Has("hidden") || node.Style.IsHidden || (node.Name == "case" && node.Parent is { Name: "switch" } choice && choice.Children.Exists(child => child.Name == "default")) || (node["aria-hidden"] == "true" && node.Name is not ("a" or "span"));

    /// <summary>A number of a page of the printed edition.</summary>
    public static bool IsPageNumber(WebNode node) =>
        (node.IsOf("pagebreak") || Array.Exists(node.Classes, name => PageNumber().IsMatch(name))) && node.Words().Trim().Length <= LongestPageNumber;

    public static bool IsLineNumber(WebNode node) => Array.Exists(node.Classes, name => LineNumber().IsMatch(name)) && node.Words().Trim() is { Length: <= 8 } words && words.Any(char.IsAsciiDigit);

    public static bool IsVerse(WebNode node) =>
        node.IsBlock && (node.Types.Any(type => type is "z3998:verse" or "z3998:poem" or "verse" or "poem") || Array.Exists(node.Classes, name => Verse().IsMatch(name))) && node.Name is "div" or "p" or "section" or "blockquote" or "article" or "dl" && HasVerse(node);

    private static bool HasVerse(WebNode node) => node.Types.Any(type => type is "z3998:verse" or "z3998:poem" or "verse" or "poem") || Array.Exists(node.Classes, name => Verse().IsMatch(name));

    /// <summary>A paragraph that is a line of verse, or a stanza, by its class.</summary>
    public static bool IsLineOfVerse(WebNode node) => node.Name == "p" && !node.HoldsBlocks && Array.Exists(node.Classes, name => Verse().IsMatch(name));

    /// <summary>The line below an entry's title that says who wrote it and when, as programs that make sites set it.</summary>
    public static bool IsByline(WebNode node) => node.Name is "div" or "p" or "span" or "ul" && node.Classes.Any(name => name is "entry-meta" or "post-meta" or "article-meta" or "post-info" or "postmetadata" or "byline") && node.Words().Trim().Length is > 0 and <= LongestByline && node.Children.Count > 0 && WebCard.Says(node);

    public static bool IsVerseName(string name) => Verse().IsMatch(name);

    public static bool IsQuotation(WebNode node) => node.Name == "blockquote" || (node.IsBlock && Array.Exists(node.Classes, name => Quotation().IsMatch(name)));

    public static bool IsEpigraph(WebNode node) => node.IsBlock && (node.IsOf("epigraph") || node.Classes.Any(name => name is "epigraph" or "motto"));

    public static bool IsSignature(WebNode node) => node.IsBlock && (node.Style.Align == "right" || node.Classes.Any(name => name is "right" or "signature" or "sig" or "signed" or "author" or "ralign" or "align-right" or "has-text-align-right"));

    public static bool IsCentred(WebNode node) => node.Style.Align == "center" || node.Name == "center" || node.Classes.Any(name => name is "center" or "centre" or "centered" or "centred" or "has-text-align-center");

    public static bool IsSmallCaps(WebNode node) => node.Style.SmallCaps == true || node.Classes.Any(name => name is "smcap" or "smallcaps" or "small-caps" or "sc" or "smallcap" or "scap");

    public static bool IsSidenote(WebNode node) => node.Name is "span" or "small" or "aside" or "div" && node.Classes.Any(name => name is "sidenote" or "marginnote");

    /// <summary>A menu, a bar, a list of what else there is: by its name, or by its class where most of its words are links.</summary>
    public static bool IsNavigation(WebNode node)
    {
        if (node.Name == "nav" || node.IsOf("navigation") || node.IsOf("search") || node.IsOf("banner") && LinkShare(node) > 0.5) return true;
        if (node.IsOf("toc") || node.IsOf("landmarks") || node.IsOf("page-list")) return node.Name is not ("a" or "h1" or "h2" or "h3");
        if (node.Name is not ("div" or "ul" or "ol" or "section" or "aside" or "header" or "footer" or "form" or "table" or "p" or "details")) return false;
        var names = node.Classes.Append(node.Id.ToLowerInvariant());
        return names.Any(name => Menu().IsMatch(name)) && LinkShare(node) > 0.6;
    }

    /// <summary>What a site puts below every page, and forms.</summary>
    public static bool IsSurroundings(WebNode node) => node.Name is "form" or "button" or "dialog" || (node.Name == "footer" && IsOfPage(node)) || node.IsOf("contentinfo")
        || (node.Name is "div" or "section" or "aside" or "p" or "footer" && node.Classes.Append(node.Id.ToLowerInvariant()).Any(name => Around().IsMatch(name)));

    private static bool IsOfPage(WebNode node)
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
            if (outer.Name is "article" or "blockquote" or "section" or "figure" or "main" or "aside") return false;
        return true;
    }

    /// <summary>The share of its letters that are links'.</summary>
    public static double LinkShare(WebNode node)
    {
        var (all, linked) = (0, 0);
        foreach (var inner in node.Below())
        {
            if (!inner.IsText) continue;
            var length = inner.Text.Count(char.IsLetterOrDigit);
            all += length;
            for (var outer = inner.Parent; outer is not null && !ReferenceEquals(outer, node.Parent); outer = outer.Parent)
            {
                if (outer.Name != "a" || !outer.Has("href")) continue;
                linked += length;
                break;
            }
        }
        return all == 0 ? 0 : (double)linked / all;
    }

    /// <summary>Stars, points, a flower: a pause in the text.</summary>
    public static bool IsOrnament(string words) => words.Trim() is { Length: > 0 and <= 20 } sign && Ornament().IsMatch(sign);

    [GeneratedRegex("^(pagenum|pageno|page-?number|pagenumber|page-?break|pgnum|pb|folio|pageref|newpage|pnum|page_num)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex("^(lnum|linenum|linenumber|line-number|ln|lineno|verse-?number)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex LineNumber();

    [GeneratedRegex("^(wp-block-)?(poem|poetry|verse|stanza|linegroup|line-?block|lg|poetry-container|versgroup|strophe|song|lyrics?)([-_](first|last|end|middle|body|text|line|indent(ed)?|\\d+))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Verse();

    [GeneratedRegex("^(blockquote?s?|block-?quote|quotation|bquote|extract|blockq)$", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex("(^|[-_])(nav|navbar|navigation|menu|breadcrumbs?|sidebar|toc|tableofcontents|table-of-contents|share|sharing|social|related|pagination|pager|tags?|skip|skip-link|links|toolbar|topbar|sitemap)([-_]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Menu();

    [GeneratedRegex("^(cookies?|cookie-(banner|notice|consent)|comments|comment-?(list|respond|form|section)|respond|newsletter|subscribe|advert(isement)?s?|ad-(slot|banner|container)|site-footer|page-footer|share-buttons|sharedaddy|sd-sharing(-enabled)?|jp-relatedposts|share-this|social-share|post-share|related-posts|entry-footer|post-footer|author-box|author-bio|pg-boilerplate|pgheader|pg-header|pg-footer)$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex(@"^[\s*•·⁂❦❧☙✦✳✽❖~—–\-_=+.#§◦°†‡✻✼]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();
}
