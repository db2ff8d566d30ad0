using Publish.Model.Source;

namespace Publish.Lint.Reading;

/// <summary>Finds where each character of a text stands in its file, past escapes, line ends and the marks of lists and quotations.</summary>
internal static class SourceAlignment
{
    /// <summary>Adds an offset for each character of the value; -1 for one that stands there in another form.</summary>
    public static void Add(string value, SourceSpan span, SourceText? source, List<int> offsets)
    {
        var at = source is null || span.End > source.Content.Length ? -1 : span.Start;
        // A table's cell begins behind its bar.
        while (at >= 0 && at < span.End && source!.Content[at] is ' ' or '\t' && value[0] != source.Content[at])
            at++;
        foreach (var c in value)
        {
            if (at >= 0) at = Next(c, at, span.End, source!.Content);
            offsets.Add(at);
            if (at >= 0) at++;
        }
    }

    private static int Next(char wanted, int at, int end, string content)
    {
        while (at < end)
        {
            var c = content[at];
            if (c == wanted) return at;
            if (wanted == ' ' && c is '\r' or '\n' or '\t') return At(content, at);
            if (c == '\\' && at + 1 < end && content[at + 1] == wanted) return at + 1;
            // The start of a line may hold marks of what the paragraph stands in.
            if (!(c is ' ' or '\t' or '>' or '\r' or '\n' && IsLineStart(content, at))) return -1;
            at++;
        }
        return -1;
    }

    private static int At(string content, int at) => content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? at + 1 : at;

    private static bool IsLineStart(string content, int at)
    {
        while (at > 0 && content[at - 1] is ' ' or '\t' or '>')
            at--;
        return at == 0 || content[at - 1] is '\n' or '\r';
    }
}
