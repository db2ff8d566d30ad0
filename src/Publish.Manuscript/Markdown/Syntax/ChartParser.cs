using Markdig.Parsers;
using Markdig.Syntax;
using Publish.Manuscript.Markdown.Html;
using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Lines in which the place of each sign counts: chords above words, tablature. They are set as they were typed.</summary>
/// <param name="isTab">Tablature, which ends where words go on below.</param>
internal sealed class ChartBlock(BlockParser parser, bool isTab) : CodeBlock(parser)
{
    public bool IsTab => isTab;
}

/// <summary>Reads charts, to the next blank line. Between <c>::: plain</c> and <c>:::</c> there are none.</summary>
internal sealed class ChartParser : BlockParser
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("*_`<");

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (line.IsEmpty) return BlockState.None;
        var isTab = TabLine.Is(line);
        if (!isTab && !ChordLine.Is(line, out _)) return BlockState.None;
        if (processor.GetCurrentContainerOpened() is not (MarkdownDocument or HtmlContainerBlock or DivBlock { Opening.Name: not "plain" })) return BlockState.None;
        var group = Group(processor);
        if (isTab ? !TabLine.Is(Below(group)) : !AreChords(group, processor.CurrentBlock is ParagraphBlock)) return BlockState.None;
        if (!isTab && HaveMarks(group))
        {
            Remark.Add(processor.Document, RemarkKind.ChordsWithMarks, "", new(processor.Start, processor.Line.End));
            return BlockState.None;
        }
        processor.NewBlocks.Push(new ChartBlock(this, isTab) { Line = processor.LineIndex, Column = processor.Column, Span = new(processor.Start, processor.Line.End) });
        Whole(processor);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        var line = processor.Line.AsSpan();
        if (Ends(line) || (block is ChartBlock { IsTab: true } && !TabLine.Is(line) && PreformattedReader.LooksLikeProse(line))) return BlockState.None;
        Whole(processor);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>The white space before a line is a part of it; what ends a line by hand is none.</summary>
    private static void Whole(BlockProcessor processor)
    {
        processor.GoToColumn(processor.ColumnBeforeIndent);
        processor.Line.End = processor.Line.Start + ChordLine.WithoutEnd(processor.Line.AsSpan()).Length - 1;
    }

    private static bool Ends(ReadOnlySpan<char> line) =>
        line.StartsWith(":::", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("##", StringComparison.Ordinal);

    /// <summary>This line and those below it, to the next blank one.</summary>
    private static ReadOnlySpan<char> Group(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan(processor.CurrentLineStartPosition);
        var at = 0;
        while (at < text.Length)
        {
            var end = text[at..].IndexOf('\n');
            var line = end < 0 ? text[at..] : text.Slice(at, end);
            if (line.IsWhiteSpace() || Ends(line)) break;
            at += line.Length + 1;
        }
        return text[..Math.Min(at, text.Length)];
    }

    private static ReadOnlySpan<char> Below(ReadOnlySpan<char> group)
    {
        var end = group.IndexOf('\n');
        if (end < 0) return [];
        group = group[(end + 1)..];
        end = group.IndexOf('\n');
        return end < 0 ? group : group[..end];
    }

    /// <summary>Chords stand above words that are sung, or above tablature; those of one line at least are set apart.</summary>
    /// <param name="below">A line of text stands above, so that it must be the first.</param>
    private static bool AreChords(ReadOnlySpan<char> group, bool below)
    {
        var isAbove = false;
        foreach (var line in group.EnumerateLines())
        {
            if (isAbove && (ChordLine.IsSung(line) || TabLine.Is(line))) return true;
            var isSure = false;
            isAbove = ChordLine.Is(line, out isSure) && isSure;
            if (below && !isAbove) return false;
        }
        return false;
    }

    /// <summary>Marks that would be printed.</summary>
    private static bool HaveMarks(ReadOnlySpan<char> group)
    {
        foreach (var line in group.EnumerateLines())
            if ((line.ContainsAny(Marks) || line.Contains("](", StringComparison.Ordinal) || line.Contains("[^", StringComparison.Ordinal)) && !ChordLine.Is(line, out _) && !TabLine.Is(line)) return true;
        return false;
    }
}

/// <summary>A line of tablature, one string of a guitar or one drum: <c>e|---0---3---|</c>.</summary>
internal static class TabLine
{
    private const int Shortest = 8;
    private const int FewestHyphens = 4;
    private const int LongestLabel = 3;
    private const int LongestRemark = 16;

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("-|‖0123456789hpbrsvtxXoO~/\\^().=<>:* ");

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = ChordLine.WithoutEnd(line.TrimStart(" \t"));
        if (line.Length < Shortest || line[..(LongestLabel + 3)].IndexOfAny('|', '-') is < 0) return false;
        var label = 0;
        while (label < LongestLabel && (char.IsLetter(line[label]) || line[label] == '#')) label++;
        var rest = line[label..].TrimStart(' ');
        if (rest.IsEmpty || rest[0] is not ('|' or '‖' or ':') && !(label > 0 && rest.StartsWith("--", StringComparison.Ordinal))) return false;
        var last = rest.LastIndexOf('|');
        if (last > 0 && rest.Length - last <= LongestRemark) rest = rest[..(last + 1)];
        if (rest.ContainsAnyExcept(Signs)) return false;
        var (hyphens, played) = (0, 0);
        foreach (var c in rest)
        {
            if (c == '-') hyphens++;
            else if (c is not ('|' or '‖' or ' ' or ':')) played++;
        }
        return hyphens >= FewestHyphens && hyphens >= played && (played > 0 || label > 0);
    }
}
