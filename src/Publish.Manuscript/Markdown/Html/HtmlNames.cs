namespace Publish.Manuscript.Markdown.Html;

/// <summary>What becomes of the elements of HTML.</summary>
internal static class HtmlNames
{
    /// <summary>They run, fetch or ask for something; they are left out with all that they hold.</summary>
    public static bool IsLeftOut(string name) => name is
        "script" or "style" or "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "video" or "audio" or "canvas" or "form" or
        "input" or "button" or "select" or "textarea" or "template" or "noscript" or "svg" or "math" or "link" or "meta" or "base" or "dialog" or "portal";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "blockquote", "body", "br",
        "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt",
        "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
        "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter", "nav",
        "nobr", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp",
        "script", "search", "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "portal",
    };

    /// <summary>An element of HTML, of today's or an older one.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Attributes that have no value.</summary>
    public static bool IsBareAttribute(string key) => key is
        "hidden" or "open" or "reversed" or "controls" or "autoplay" or "loop" or "muted" or "checked" or "disabled" or "readonly" or "required" or "selected" or
        "multiple" or "async" or "defer" or "nomodule" or "novalidate" or "ismap" or "itemscope" or "allowfullscreen" or "autofocus" or "inert" or "default" or
        "nowrap" or "noshade" or "compact" or "download" or "playsinline";

    /// <summary>Attributes whose value may be empty.</summary>
    public static bool MayBeEmpty(string key) => key is "alt" or "class" or "id" or "title" or "lang" or "style" or "href" or "src" or "name" or "value" or "width" or "height"
        || key.Contains('-', StringComparison.Ordinal);

    /// <summary>They have no end tag.</summary>
    public static bool IsVoid(string name) => name is
        "br" or "hr" or "img" or "wbr" or "input" or "meta" or "link" or "base" or "col" or "area" or "embed" or "source" or "track" or "param";

    /// <summary>Without attributes they do nothing, and are words: <c>choose &lt;Link></c>.</summary>
    public static bool MeansNothingBare(string name) => IsVoid(name) && name is not ("br" or "hr" or "wbr" or "col");

    /// <summary>HTML lets their end tag be left out.</summary>
    public static bool MayStayOpen(string name) => name is
        "p" or "li" or "dt" or "dd" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" or "colgroup" or "caption" or "option" or "optgroup" or "rb" or "rt" or "rp" or "rtc" or "html" or "head" or "body";

    /// <summary>They may stand around Markdown, their tags on lines of their own.</summary>
    public static bool IsContainer(string name) => name is
        "div" or "section" or "article" or "main" or "header" or "footer" or "nav" or "blockquote" or "aside" or "center" or "details" or "figure";

    /// <summary>What to write instead; null where there is nothing to say.</summary>
    public static string? Instead(string name) => name switch
    {
        "font" or "big" or "blink" or "marquee" => "How things look is written in the style's theme.yaml",
        "p" or "div" => "A blank line begins a paragraph",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Write a line that begins with #",
        "ruby" or "rt" or "rp" => "Write the reading in parentheses",
        "table" or "tr" or "td" or "th" => "Write a table with | between its columns",
        "hr" => "Write --- on a line of its own",
        _ => null,
    };
}
