using System.Buffers;
using System.Collections.Frozen;
using Publish.Manuscript.Markdown.Foreign;

namespace Publish.Manuscript.Proofing;

/// <summary>Places of a Markdown file whose letters are markup. It is asked only of words that are not in the document, so that it may be generous.</summary>
internal static class MarkupPlaces
{
    /// <summary>How far before a word the construct may begin that it stands in.</summary>
    private const int Furthest = 2000;

    private static readonly SearchValues<char> BeforeFences = SearchValues.Create(" \t>*+-:.)|0123456789");

    private static readonly SearchValues<char> BeforeMarkers = SearchValues.Create(" \t>([*+-#_•:");

    public static bool Hold(string content, int from, int to)
    {
        var start = LineStart(content, from);
        var line = content.AsSpan(start..LineEnd(content, to));
        var at = from - start;
        return IsMarker(line, at, at + to - from)
            || IsOfLine(line, at)
            || IsOfPair(line, at, at + to - from)
            || IsBetween(content, from, "<!--", "-->", Furthest * 20)
            || IsInComment(content, from)
            || IsBetween(content, from, "{", "}", Furthest)
            || IsBetween(content, from, "](", ")", Furthest)
            || IsBetween(content, from, "][", "]", Furthest)
            || IsBetween(content, from, "[^", "]", Furthest)
            || IsBetween(content, from, "[!", "]", Furthest)
            || IsBetween(content, from, "[[", "|", Furthest)
            || IsBetween(content, from, "![[", "]]", Furthest)
            || IsEntity(content, from, to)
            || IsCommand(content, from)
            || IsInTag(content, from);
    }

    private static bool IsInComment(string content, int from)
    {
        foreach (var (open, close) in CommentSyntax.Marks)
            if (IsBetween(content, from, open, close, Furthest * 20)) return true;
        return false;
    }

    private static int LineStart(string content, int at) => at == 0 ? 0 : content.LastIndexOf('\n', at - 1) + 1;

    /// <summary>No further than a construct goes: a file may be one line, and each of its words asks.</summary>
    private static int LineEnd(string content, int at) => content.AsSpan(at, Math.Min(Furthest, content.Length - at)).IndexOf('\n') is >= 0 and var end ? at + end : Math.Min(content.Length, at + Furthest);

    /// <summary>The number, letter or box of a list's item, or of a heading in a table of steps.</summary>
    private static bool IsMarker(ReadOnlySpan<char> line, int from, int to)
    {
        var before = line[..from];
        if (before.ContainsAnyExcept(BeforeMarkers)) return before.TrimEnd().EndsWith("[") && to < line.Length && line[to] == ']';
        return to - from <= 9 && to < line.Length && line[to] is '.' or ')' or ']';
    }

    /// <summary>Lines that are markup as a whole: fences of code and divs, definitions of links and of abbreviations.</summary>
    private static bool IsOfLine(ReadOnlySpan<char> line, int at)
    {
        if (IsFence(line, "```") || IsFence(line, "~~~") || IsFence(line, ":::") || line.StartsWith("*[")) return true;
        var text = line.TrimStart(" \t>");
        if (text.StartsWith("Table:") && at == line.Length - text.Length) return true;
        if (!text.StartsWith("[")) return false;
        var end = text[..Math.Min(text.Length, Furthest)].IndexOf("]:");
        return end > 0 && (text[1] != '^' || at < line.Length - text.Length + end);
    }

    /// <summary>Nothing but the marks of lists and quotations stands before it.</summary>
    private static bool IsFence(ReadOnlySpan<char> line, string fence)
    {
        var marks = line.IndexOfAnyExcept(BeforeFences) is >= 0 and var end ? end : line.Length;
        return line[..Math.Min(line.Length, marks + fence.Length)].IndexOf(fence) >= 0;
    }

    /// <summary>A key or a value in braces that hold others, as a short definition may.</summary>
    private static bool IsOfPair(ReadOnlySpan<char> line, int from, int to) =>
        line[Math.Max(0, from - Furthest)..from].Contains('{') && ((to < line.Length && line[to] == '=') || line[from - 1] is '=' or '"');

    private static bool IsBetween(string content, int at, string open, string close, int furthest)
    {
        var start = content.LastIndexOf(open, Math.Max(0, at - 1), Math.Min(at, furthest), StringComparison.Ordinal);
        if (start < 0) return false;
        var end = content.IndexOf(close, start + open.Length, StringComparison.Ordinal);
        return end >= at && (furthest > Furthest || content.AsSpan(start..end).IndexOf("\n\n") < 0);
    }

    private static bool IsEntity(string content, int from, int to)
    {
        var start = from > 0 && content[from - 1] == '#' ? from - 1 : from;
        return start > 0 && content[start - 1] == '&' && to < content.Length && content[to] == ';';
    }

    private static bool IsCommand(string content, int from) => from > 0 && content[from - 1] == '\\';

    private static bool IsInTag(string content, int at)
    {
        var start = content.LastIndexOf('<', Math.Max(0, at - 1), Math.Min(at, Furthest));
        if (start < 0 || content.AsSpan(start..at).Contains('>') || content.IndexOf('>', at) < 0) return false;
        var name = content.AsSpan(start + 1).TrimStart('/');
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end])) end++;
        return end > 0 && HtmlElements.Has(name[..end].ToString());
    }
}

/// <summary>The names of HTML's elements, old ones included. What else stands in angle brackets may well be the writer's own words.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Names = (
        "a abbr acronym address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup "
        + "data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
        + "hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option "
        + "output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg "
        + "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Has(string name) => Names.Contains(name);
}
