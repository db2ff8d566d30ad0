namespace Publish.Manuscript.Markdown.Html;

/// <summary>How often each element is opened and closed in a text: <c>&lt;Del></c> that nothing closes is the name of a key.</summary>
internal sealed class TagCounts(string text)
{
    private Dictionary<string, int>? open;

    /// <summary>There are not as many start tags as end tags.</summary>
    public bool IsLone(string name) => (open ??= Count(text)).GetValueOrDefault(name) != 0;

    private static Dictionary<string, int> Count(string text)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var isClosing = at + 1 < text.Length && text[at + 1] == '/';
            var from = at + (isClosing ? 2 : 1);
            var end = from;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
            if (end == from) continue;
            var name = text.AsSpan(from, end - from);
            names.TryGetValue(name, out var count);
            names[name] = count + (isClosing ? -1 : 1);
        }
        return open;
    }
}
