namespace Publish.Manuscript.Markdown.Html;

/// <summary>What becomes of the elements of HTML.</summary>
internal static class HtmlNames
{
    /// <summary>They run, fetch or ask for something; they are left out with all that they hold.</summary>
    public static bool IsLeftOut(string name) => name is
        "script" or "style" or "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "video" or "audio" or "canvas" or "form" or
        "input" or "button" or "select" or "textarea" or "template" or "noscript" or "svg" or "math" or "link" or "meta" or "base" or "dialog" or "portal";

    /// <summary>They have no end tag.</summary>
    public static bool IsVoid(string name) => name is
        "br" or "hr" or "img" or "wbr" or "input" or "meta" or "link" or "base" or "col" or "area" or "embed" or "source" or "track" or "param";

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
