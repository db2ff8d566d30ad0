using System.Text;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Puts something before lines.</summary>
internal static class Lines
{
    /// <summary>One text before the first line, another before the others; blank lines stay without white space.</summary>
    public static string Hang(string text, string first, string others)
    {
        var result = new StringBuilder(text.Length + first.Length).Append(first);
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst) result.Append('\n').Append(line.Length == 0 ? others.TrimEnd() : others);
            result.Append(line);
            isFirst = false;
        }
        return result.ToString().TrimEnd(' ');
    }
}
