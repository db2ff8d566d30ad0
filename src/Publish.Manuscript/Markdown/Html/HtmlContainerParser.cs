using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>An element of HTML around paragraphs of Markdown.</summary>
/// <param name="end">Where its end tag stands in the file.</param>
internal sealed class HtmlContainerBlock(BlockParser parser, HtmlTag tag, int end) : ContainerBlock(parser)
{
    public HtmlTag Tag => tag;

    /// <summary>Where its end tag begins.</summary>
    public int End => end;
}

/// <summary>Sees <c>&lt;aside></c>, <c>&lt;details></c> and their like where blank lines or lines of words stand between their tags: what is between them is Markdown, whether the tags stand on
/// lines of their own or not. An element that holds other elements and no blank line is HTML as any other.</summary>
internal sealed class HtmlContainerParser : BlockParser
{
    private const int LongestTag = 500;

    /// <summary>Nobody nests deeper, or writes more tags within one element; a file that does is not searched to its end for each.</summary>
    private const int Deepest = 50;
    private const int MostTags = 5000;

    public HtmlContainerParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line.AsSpan();
        var close = line[..Math.Min(line.Length, LongestTag)].IndexOf('>');
        if (close < 0 || HtmlTag.Read(line[..(close + 1)]) is not { IsClosing: false } tag || !HtmlNames.IsContainer(tag.Name) || line[close - 1] == '/') return BlockState.None;
        var end = EndOf(processor.Line.Text, processor.Start + close + 1, tag.Name);
        if (end < 0) return BlockState.None;
        processor.NewBlocks.Push(new HtmlContainerBlock(this, tag, end)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, EndOfTag(processor.Line.Text, end)),
        });
        for (var i = 0; i <= close; i++)
            processor.NextChar();
        return processor.Line.AsSpan().IsWhiteSpace() ? BlockState.ContinueDiscard : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var end = ((HtmlContainerBlock)block).End;
        if (processor.CurrentLineStartPosition > end) return BlockState.None;
        if (processor.Line.End < end) return BlockState.Continue;
        // The line of the end tag: words may stand before it.
        var before = processor.Line.Text.AsSpan(processor.Start, Math.Max(0, end - processor.Start));
        if (before.IsWhiteSpace()) return BlockState.BreakDiscard;
        processor.Line.End = end - 1;
        return BlockState.Continue;
    }

    /// <summary>Where the end tag begins; -1 where there is none, where no blank line stands before it, or where words stand behind it.</summary>
    private static int EndOf(string text, int at, string name)
    {
        var depth = 1;
        var (start, blank) = (at, BlankLine(text, at));
        for (var tags = 0; (at = text.IndexOf('<', at)) >= 0; tags++)
        {
            if (tags > MostTags || depth > Deepest) return -1;
            var isClosing = at + 1 < text.Length && text[at + 1] == '/';
            var from = at + (isClosing ? 2 : 1);
            var isSame = string.Compare(text, from, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && from + name.Length < text.Length && (text[from + name.Length] is '>' or '/' || char.IsWhiteSpace(text[from + name.Length]));
            if (isSame) depth += isClosing ? -1 : 1;
            if (depth == 0) break;
            at = from;
        }
        if (at < 0 || ((blank < 0 || at < blank) && !HoldsWordsAlone(text.AsSpan(start, at - start)))) return -1;
        var close = EndOfTag(text, at);
        var lineEnd = text.IndexOf('\n', close);
        return text.AsSpan((close + 1)..(lineEnd < 0 ? text.Length : lineEnd)).IsWhiteSpace() ? at : -1;
    }

    /// <summary>Lines of words between tags on other lines: no other element begins one of them, and none is set in as HTML is.</summary>
    private static bool HoldsWordsAlone(ReadOnlySpan<char> inner)
    {
        var (isFirst, hasWords) = (true, false);
        foreach (var line in inner.EnumerateLines())
        {
            var words = line.Trim(" \t>");
            hasWords |= !isFirst && !words.IsEmpty;
            if (words is ['<', ..] || (!isFirst && !words.IsEmpty && (line is ['\t', ..] || line.StartsWith("    ", StringComparison.Ordinal)))) return false;
            isFirst = false;
        }
        return hasWords;
    }

    private static int EndOfTag(string text, int at) => text.IndexOf('>', at) is >= 0 and var close ? close : text.Length - 1;

    private static int BlankLine(string text, int at)
    {
        while ((at = text.IndexOf('\n', at)) >= 0)
        {
            at++;
            var end = text.IndexOf('\n', at);
            if (end < 0) return -1;
            if (text.AsSpan(at, end - at).Trim(" \t\r>").IsEmpty) return at;
        }
        return -1;
    }
}
