using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What stands in square brackets anywhere in a text, but for labels at the beginnings of lines that a colon follows.</summary>
internal static class CalledLabels
{
    private const int Longest = 1000;

    public static bool Has(MarkdownDocument document, string text, string label)
    {
        if (document.GetData(typeof(CalledLabels)) is not HashSet<string> labels) document.SetData(typeof(CalledLabels), labels = Read(text));
        return labels.Contains(Plain(label));
    }

    private static HashSet<string> Read(string text)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            var rest = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1));
            var end = rest.IndexOfAny('[', ']');
            if (end <= 0 || rest[end] == '[') continue;
            if (end + 1 < rest.Length && rest[end + 1] == ':' && BeginsLine(text, at)) continue;
            labels.Add(Plain(rest[..end].ToString()));
        }
        return labels;
    }

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is (' ' or '\t' or '>')) at--;
        return at == 0 || text[at - 1] == '\n';
    }

    /// <summary>Of white space one space is left, as in every comparison of labels.</summary>
    public static string Plain(string label) => string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
