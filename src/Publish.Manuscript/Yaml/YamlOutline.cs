namespace Publish.Manuscript.Yaml;

/// <summary>How the lines of settings lie in each other, while they are gone through.</summary>
internal sealed class YamlOutline
{
    private readonly List<int> indents = [];
    private int brackets;
    private int blockIndent = -1;
    private bool expectsDeeper = true;

    /// <summary>Within brackets that were opened on a line before.</summary>
    public bool IsInList => brackets > 0;

    /// <summary>A text of many lines goes on (behind <c>key: |</c>, or set in below a text that has begun).</summary>
    public bool IsInBlockText(YamlLine line)
    {
        if (blockIndent < 0) return false;
        if (line.Indent > blockIndent && line.Tab < 0) return true;
        blockIndent = -1;
        return false;
    }

    /// <summary>Deeper than the line before it although that has its value, or at no line's margin.</summary>
    public bool IsIndentedWrongly(YamlLine line)
    {
        if (indents.Count == 0) return false;
        return line.Indent > indents[^1] ? !expectsDeeper && !line.IsItem : !indents.Contains(line.Indent) && !line.IsItem;
    }

    public void Take(YamlLine line)
    {
        if (brackets == 0 && (line.Key.Length > 0 || line.IsItem))
        {
            indents.RemoveAll(indent => indent > line.Indent);
            if (!indents.Contains(line.Indent)) indents.Add(line.Indent);
            expectsDeeper = line.Value.Length == 0 || line.Value[0] == '#';
            if (line.Value.Length > 0 && line.Value[0] is '|' or '>') blockIndent = line.IsItem ? line.Indent - 2 : line.Indent;
        }
        var text = line.Key.Length > 0 ? line.Value : line.Text;
        if (brackets > 0 || text.StartsWith('[') || text.StartsWith('{')) Count(text);
    }

    private void Count(string text)
    {
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c is '[' or '{') brackets++;
            else if (c is ']' or '}') brackets = Math.Max(0, brackets - 1);
        }
    }
}
