namespace Publish.Model.Source;

/// <summary>A manuscript file's text, and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <param name="path">As it is shown to the writer: relative to the manuscript, with forward slashes.</param>
    /// <param name="content">Decoded, without a byte-order mark; line ends as they stand in the file.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        lineStarts = FindLines(content);
    }

    public string Path { get; }

    public string Content { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>Line and column of an offset, both from 1; the column counts UTF-16 units.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - lineStarts[index] + 1);
    }

    /// <summary>A line's offset; lines count from 1.</summary>
    public int StartOfLine(int line) => lineStarts[line - 1];

    /// <summary>A line's text without its end; lines count from 1.</summary>
    public string Line(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Content.Length;
        return Content[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLines(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
