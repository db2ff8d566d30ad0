using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Lines between two rows of grave accents, as Markdown and mails have code: they stay as typed, blank lines too.</summary>
internal static class FencedCode
{
    private const string Fence = "```";

    public static bool Opens(string content, TextLine line) =>
        content.AsSpan(line.Start, line.Length) is var text && text.StartsWith(Fence) && text.TrimStart('`').IndexOfAny('`', ' ') < 0;

    /// <summary>The line that closes what opens at this one; 0 where none does, or nothing stands between them.</summary>
    public static int CloseOf(string content, TextLine[] lines, int open)
    {
        if (!Opens(content, lines[open])) return 0;
        for (var i = open + 1; i < lines.Length; i++)
            if (content.AsSpan(lines[i].Start, lines[i].Length) is Fence) return i > open + 1 && HasWords(lines, open + 1, i) ? i : 0;
        return 0;
    }

    /// <param name="open">The line of the first fence.</param>
    public static TextBlock Made(string content, TextLine[] lines, int open, int close, int blanksBefore)
    {
        var (from, to) = (open + 1, close);
        while (lines[from].IsBlank) from++;
        while (lines[to - 1].IsBlank) to--;
        var run = lines.AsSpan(from, to - from).ToArray();
        var margin = LineJoin.Margin(run);
        for (var i = 0; i < run.Length; i++)
            if (run[i].IsBlank) run[i] = run[i] with { Indent = margin };
        var (text, places) = LineJoin.AsLines(content, run);
        return new(BlockShape.Code, text, from, blanksBefore, margin, places) { Number = lines[open].Length > Fence.Length ? 1 : 0 };
    }

    private static bool HasWords(TextLine[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!lines[i].IsBlank) return true;
        return false;
    }
}
