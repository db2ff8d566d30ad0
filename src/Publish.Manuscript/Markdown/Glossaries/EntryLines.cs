namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>Lines that follow each other in one paragraph: does the second begin anew, or go on with the first?</summary>
internal static class EntryLines
{
    /// <summary>From here on a line is one of prose that was wrapped.</summary>
    private const int WrappedLine = 60;

    /// <param name="opensLow">The writer's terms begin with small letters.</param>
    public static bool Follows(string before, string line, bool opensLow) =>
        before.TrimEnd() is [.., var end] && (end is '.' or '!' or '?' || (before.Length < WrappedLine && end is not (',' or ';' or ':' or '–' or '—' or '-') && (opensLow || !OpensLow(line))));

    public static bool OpensLow(string line) => line.TrimStart() is [var first, ..] && char.IsLower(first);
}
