using Markdig.Parsers;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Looks below a line for the item that counts on from it.</summary>
internal static class FollowingItem
{
    private const int FarthestLine = 80;

    /// <param name="isClose">No blank line stands between.</param>
    public static bool Is(BlockProcessor state, char kind, int number, char delimiter, out bool isClose)
    {
        isClose = true;
        var text = state.Line.Text.AsSpan();
        var column = Column(text[state.CurrentLineStartPosition..Math.Min(state.Start, text.Length)], inMarks: true);
        var at = Math.Min(state.Line.End + 2, text.Length);
        for (var i = 0; i < FarthestLine && at < text.Length; i++)
        {
            var end = text[at..].IndexOf('\n');
            var line = end < 0 ? text[at..] : text.Slice(at, end);
            at += line.Length + 1;
            var words = line.TrimStart(" \t>");
            if (words.IsWhiteSpace())
            {
                isClose = false;
                continue;
            }
            var indent = Column(line[..^words.Length], inMarks: false);
            if (Math.Abs(indent - column) <= 1 && ListMark.Read(words) is { IsNone: false } mark && mark.Delimiter == delimiter && mark.As(kind) == number) return true;
            if (indent <= column && (!isClose || (indent < column - 1 && BeginsItem(words)))) return false;
        }
        return false;
    }

    /// <summary>Of the list that holds the line: what follows stands in another item.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> words) => !ListMark.Read(words).IsNone || words is ['-' or '*' or '+', ' ' or '\t', ..];

    private static int Column(ReadOnlySpan<char> before, bool inMarks)
    {
        var column = 0;
        foreach (var c in before)
            column += c == '\t' ? 4 - (column % 4) : inMarks || c is ' ' or '>' ? 1 : 0;
        return column;
    }
}
