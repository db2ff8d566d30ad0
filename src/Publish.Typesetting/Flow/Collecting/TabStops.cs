using System.Text;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Tabs as spaces: four columns each where they set a line in, and else up to the next column of eight, as in a terminal, so that columns stand under each other.</summary>
internal static class TabStops
{
    private const int Indent = 4, Column = 8;

    public static string Expanded(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal)) return line;
        var text = new StringBuilder(line.Length + 16);
        // An indent counts as it would in a terminal, so that what comes after it keeps its column.
        var (column, indented) = (0, true);
        foreach (var c in line)
        {
            indented &= c is '\t' or ' ';
            var width = c != '\t' ? 1 : Column - (column % Column);
            text.Append(c == '\t' ? ' ' : c, c != '\t' ? 1 : indented ? Indent : width);
            column += width;
        }
        return text.ToString();
    }
}
