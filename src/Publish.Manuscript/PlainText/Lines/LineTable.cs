namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Cuts a file into lines, numbered as <see cref="Model.Source.SourceText"/> numbers them; entry 0 is line 1.</summary>
internal static class LineTable
{
    public static TextLine[] Read(string content)
    {
        var lines = new List<TextLine>(content.Length / 40 + 1);
        var start = 0;
        while (start <= content.Length)
        {
            var rest = content.AsSpan(start);
            var length = rest.IndexOfAny('\n', '\r');
            var end = length < 0 ? content.Length : start + length;
            lines.Add(Trim(content, start, end));
            if (length < 0) break;
            start = end + (content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? 2 : 1);
        }
        return [.. lines];
    }

    private static TextLine Trim(string content, int start, int end)
    {
        var indent = 0;
        while (start < end && char.IsWhiteSpace(content[start]))
        {
            indent = content[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
            start++;
        }
        while (end > start && char.IsWhiteSpace(content[end - 1]))
            end--;
        return new(start, end, indent);
    }
}
