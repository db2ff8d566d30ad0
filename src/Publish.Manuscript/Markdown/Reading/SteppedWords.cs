using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Words that are set in below a short line, as a poem's steps are, and are no program: a command stands below a colon or below a sentence.</summary>
internal static class SteppedWords
{
    private const int LongestLine = 40;

    private static readonly System.Buffers.SearchValues<char> Points = System.Buffers.SearchValues.Create(" ,.;!?'’‘“”\"„«»—–…");

    public static bool Is(CodeBlock code)
    {
        if (code.Lines.Count == 0 || !IsStep(Before(code))) return false;
        for (var i = 0; i < code.Lines.Count; i++)
            if (!AreWords(code.Lines.Lines[i].Slice.AsSpan().Trim())) return false;
        return true;
    }

    private static Block? Before(Block block)
    {
        var at = block.Parent?.IndexOf(block) ?? 0;
        return at > 0 ? block.Parent![at - 1] : null;
    }

    /// <summary>A line above that is as short, and leads nothing in.</summary>
    private static bool IsStep(Block? block) => block switch
    {
        FencedCodeBlock => false,
        CodeBlock { Lines.Count: 1 } code => AreWords(code.Lines.Lines[0].Slice.AsSpan().Trim()),
        ParagraphBlock { Inline: { FirstChild: Markdig.Syntax.Inlines.LiteralInline } inline } paragraph => paragraph.Span.Length <= LongestLine && !inline.Any(node => node is Markdig.Syntax.Inlines.LineBreakInline)
            && inline.LastChild is Markdig.Syntax.Inlines.LiteralInline last && last.Content.AsSpan().TrimEnd() is not [.., ':' or '.'],
        _ => false,
    };

    private static bool AreWords(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine) return false;
        foreach (var c in line)
            if (!char.IsLetter(c) && !Points.Contains(c)) return false;
        return true;
    }
}
