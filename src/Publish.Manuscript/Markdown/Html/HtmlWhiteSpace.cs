using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>White space as HTML has it: a run of it is one space, and none begins or ends a paragraph.</summary>
internal static class HtmlWhiteSpace
{
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var space = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!space) result.Append(c);
            else if (result.Length == 0 || result[^1] != ' ') result.Append(' ');
        }
        return result.ToString();
    }

    public static Seq<Inline> Trim(Seq<Inline> content)
    {
        List<Inline> items = [.. content];
        Trim(items, 0, text => text.TrimStart(' '));
        Trim(items, items.Count - 1, text => text.TrimEnd(' '));
        return Seq.Of(items);
    }

    private static void Trim(List<Inline> items, int at, Func<string, string> trim)
    {
        if (at < 0 || at >= items.Count || items[at] is not Text text) return;
        var trimmed = trim(text.Value);
        if (trimmed.Length == 0) items.RemoveAt(at);
        else if (trimmed.Length < text.Value.Length) items[at] = text with { Value = trimmed };
    }
}
