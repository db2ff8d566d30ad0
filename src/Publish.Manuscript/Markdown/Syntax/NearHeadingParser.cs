using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary><c>#Heading</c> without a space, alone on its line, is the heading that it was meant to be. <c>#tag</c> and <c>#1</c> are none; <c>#1944</c> is one beside <c># 1943</c>.</summary>
internal sealed class NearHeadingParser : BlockParser
{
    private const int Deepest = 6;

    public NearHeadingParser() => OpeningCharacters = ['#'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is ParagraphBlock) return BlockState.None;
        var line = processor.Line.AsSpan().TrimEnd();
        var level = line.IndexOfAnyExcept('#');
        if (level > Deepest && line[level] == ' ') Remark.Add(processor.Document, RemarkKind.DeepHeading, line.ToString(), new SourceSpan(processor.Start, processor.Line.End));
        if (level is < 1 or > Deepest) return BlockState.None;
        if (level == 1 && IsNumbered(line[1..]) && IsAlone(processor)) Remark.Add(processor.Document, RemarkKind.NumberedHeading, line.ToString(), new SourceSpan(processor.Start, processor.Line.End));
        if (!(IsTitle(line[level..], level) || IsYearAmongYears(line[level..], level, processor.Line.Text)) || !IsAlone(processor)) return BlockState.None;
        var heading = new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = level,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        Remark.Add(processor.Document, RemarkKind.NearHeading, line.ToString(), heading.Span);
        processor.NewBlocks.Push(heading);
        for (var i = 0; i < level; i++)
            processor.NextColumn();
        heading.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        return BlockState.BreakDiscard;
    }

    /// <summary>A capital letter, and no further tag; a single word in one number sign may be a tag unless it is a capitalised word.</summary>
    private static bool IsTitle(ReadOnlySpan<char> words, int level)
    {
        if (words.Length < 2 || words.Contains('#')) return false;
        return char.IsUpper(words[0]) ? char.IsLower(words[1]) || words.Contains(' ') || level > 1 : level > 1 && (char.IsLetter(words[0]) || IsNumbered(words));
    }

    /// <summary>"#16.3. A day off" may be the number that is counted, or a heading.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> words) => words.Length > 2 && char.IsAsciiDigit(words[0]) && words.IndexOf(' ') is > 0 and var end && char.IsLetterOrDigit(words[end + 1]) && !words.Contains('#');

    /// <summary>"#1944" where another year is a heading of the same level.</summary>
    private static bool IsYearAmongYears(ReadOnlySpan<char> words, int level, string text)
    {
        if (words.Length != 4 || words.ContainsAnyExceptInRange('0', '9')) return false;
        var head = new string('#', level) + " ";
        for (var at = text.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.IndexOf(head, at + 1, StringComparison.Ordinal))
            if ((at == 0 || text[at - 1] == '\n') && text.AsSpan(at + head.Length) is { Length: >= 4 } year && !year[..4].ContainsAnyExceptInRange('0', '9')) return true;
        return false;
    }

    /// <summary>Nothing stands on the next line.</summary>
    private static bool IsAlone(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(Math.Min(processor.Line.End + 1, processor.Line.Text.Length));
        if (rest.IsEmpty) return true;
        rest = rest[1..];
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).IsWhiteSpace();
    }
}
