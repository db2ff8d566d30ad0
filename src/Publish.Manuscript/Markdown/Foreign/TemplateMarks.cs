using Publish.Manuscript.Markdown.Reading;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Marks of the programs that make websites: <c>{% liquid %}</c>, <c>{{ variable }}</c>, <c>{{&lt; shortcode >}}</c>, <c>{{#include}}</c>, <c>{: .class }</c>.</summary>
internal static class TemplateMarks
{
    /// <summary>The mark that the words begin with, to its end; null where none begins, or where it is not closed.</summary>
    public static ForeignFind? FindClosed(string words) => Find(words, 0) is { IsClosed: true } found ? found : null;

    public static ForeignFind? Find(string words, int at)
    {
        var text = words.AsSpan(at);
        if (text.Length < 3) return null;
        return text[1] switch
        {
            '{' => Template(words, at, "}}"),
            '%' => Template(words, at, "%}"),
            ':' => Kramdown(words, at),
            '=' => Raw(words, at),
            _ => null,
        };
    }

    /// <summary>A mark that stands alone in its paragraph: it is said, and not printed.</summary>
    public static void LeaveOut(string typed, SourceSpan span, FileReading reading) => reading.Diagnostics.TemplateOfSite(span, ForeignFind.Shown(typed), Instead(typed));

    private static ForeignFind? Template(string words, int at, string close)
    {
        var end = words.IndexOf(close, at + 2, StringComparison.Ordinal);
        if (end < 0 && !(words[at + 1] == '{' && at + 2 < words.Length && words[at + 2] is '<' or '%' or '#')) return null;
        var typed = end < 0 ? words[at..] : words[at..(end + 2)];
        if (typed.Length < 5) return null;
        var (shown, instead) = (ForeignFind.Shown(typed), Instead(typed));
        return new(at, at + typed.Length, (bag, span) => bag.Template(span, shown, instead)) { IsClosed = end >= 0 };
    }

    private static string? Instead(string typed)
    {
        var name = typed.AsSpan(2).TrimStart("<%#- ");
        if (name.StartsWith("fig", StringComparison.Ordinal) || name.StartsWith("image", StringComparison.Ordinal) || name.StartsWith("img", StringComparison.Ordinal))
            return "Write ![what it shows](images/file.png \"Its caption\")";
        if (name.StartsWith("include", StringComparison.Ordinal)) return "Copy the words in, or make a file of the zine of them and name it under contents: in zine.yaml";
        if (name.StartsWith("highlight", StringComparison.Ordinal) || name.StartsWith("endhighlight", StringComparison.Ordinal)) return "Write a line of three backticks before and behind the code";
        if (name.StartsWith("ref", StringComparison.Ordinal) || name.StartsWith("relref", StringComparison.Ordinal)) return "Write [words](02-file.md) or [words](#an-id)";
        return null;
    }

    /// <summary>Attributes as Jekyll's Markdown has them.</summary>
    private static ForeignFind? Kramdown(string words, int at)
    {
        var end = words.IndexOf('}', at);
        if (end < 0 || end - at < 3 || end - at > 200 || !(words[at + 2] is ' ' or '.' or '#' || char.IsLetter(words[at + 2]))) return null;
        var shown = ForeignFind.Shown(words.AsSpan(at, end + 1 - at));
        return new(at, end + 1, (bag, span) => bag.OtherMarkup(span, shown, "how Jekyll writes attributes", "Write {.class #id} without the colon, on the line above the block, or delete it"));
    }

    /// <summary><c>`words`{=html}</c>.</summary>
    private static ForeignFind? Raw(string words, int at)
    {
        var end = words.IndexOf('}', at);
        if (at > 0 || end < 3 || end > 20) return null;
        var format = words[(at + 2)..end];
        foreach (var c in format)
            if (!char.IsAsciiLetterOrDigit(c)) return null;
        return new(at, end + 1, (bag, span) => bag.RawText(span, format)) { IsClosed = false };
    }
}
