using System.Net;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>One tag of raw HTML.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Attributes">Names in lower case, values without entities.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, Seq<Model.Attribute> Attributes)
{
    /// <summary>Null for comments, declarations and what is no single tag.</summary>
    public static HtmlTag? Read(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 3 || tag[0] != '<' || tag[^1] != '>') return null;
        var inner = tag[1..^1];
        var isClosing = inner[0] == '/';
        if (isClosing) inner = inner[1..];
        var end = 0;
        while (end < inner.Length && (char.IsAsciiLetterOrDigit(inner[end]) || inner[end] == '-')) end++;
        if (end == 0 || !char.IsAsciiLetter(inner[0]) || inner.IndexOfAny('<', '>') is >= 0 and var at && !IsQuoted(inner, at)) return null;
        return new(inner[..end].ToString().ToLowerInvariant(), isClosing, ReadAttributes(inner[end..]));
    }

    private static bool IsQuoted(ReadOnlySpan<char> inner, int at) => inner[..at].Count('"') % 2 == 1 || inner[..at].Count('\'') % 2 == 1;

    private static Seq<Model.Attribute> ReadAttributes(ReadOnlySpan<char> text)
    {
        var attributes = new List<Model.Attribute>();
        while (true)
        {
            text = text.TrimStart(" \t\n/");
            if (text.IsEmpty) return Seq.Of(attributes);
            var end = text.IndexOfAny(" \t\n=/");
            var name = (end < 0 ? text : text[..end]).ToString().ToLowerInvariant();
            text = end < 0 ? [] : text[end..].TrimStart(" \t\n");
            var value = !text.IsEmpty && text[0] == '=' ? ReadValue(text[1..].TrimStart(" \t\n"), out text) : "";
            if (name.Length > 0) attributes.Add(new(name, WebUtility.HtmlDecode(value)));
            else if (!text.IsEmpty) text = text[1..];
        }
    }

    private static string ReadValue(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        if (!text.IsEmpty && text[0] is '"' or '\'' && text[1..].IndexOf(text[0]) is >= 0 and var close)
        {
            rest = text[(close + 2)..];
            return text[1..(close + 1)].ToString();
        }
        var end = text.IndexOfAny(" \t\n");
        rest = end < 0 ? [] : text[end..];
        return (end < 0 ? text : text[..end]).ToString();
    }
}
