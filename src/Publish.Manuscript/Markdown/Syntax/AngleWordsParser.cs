using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Html;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Keeps words in angle brackets as the words that they are, before HTML takes them for a tag.</summary>
internal sealed class AngleWordsParser : InlineParser
{
    public AngleWordsParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = AngleWords.Length(slice.AsSpan(), slice.PeekCharExtra(-1), name => IsOpen(processor.Inline, name));
        if (length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var end = processor.GetSourcePosition(slice.Start + length - 1);
        Remark.Add(processor.Document, RemarkKind.AngleWords, slice.AsSpan()[..length].ToString(), new(start, end));
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)) { Span = new(start, start), Line = line, Column = column };
        slice.Start++;
        return true;
    }

    private static bool IsOpen(Inline? before, string name)
    {
        for (var node = before; node is not null; node = node.PreviousSibling ?? node.Parent)
            if (node is HtmlInline html && html.Tag.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

/// <summary>Blocks of HTML, but for lines that begin with words in angle brackets.</summary>
internal sealed class HtmlOrWordsBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentChar == '<' && (AngleWords.Length(Paragraph(processor), '\n', _ => false) > 0 || BeginsWithLoneTag(processor)) ? BlockState.None : base.TryOpen(processor);

    /// <summary>A line that begins with a key's name, as <c>&lt;Del> takes it away</c>: a tag without attributes that has no partner anywhere.</summary>
    private static bool BeginsWithLoneTag(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var close = line.IndexOf('>');
        if (close < 2 || HtmlTag.Read(line[..(close + 1)]) is not { Attributes.IsEmpty: true } tag) return false;
        var behind = line[(close + 1)..];
        var isAlone = behind.IsWhiteSpace();
        if ((!isAlone && !char.IsWhiteSpace(behind[0])) || HtmlNames.MayStayOpen(tag.Name) || !HtmlNames.IsKnown(tag.Name)) return false;
        if (HtmlNames.IsVoid(tag.Name)) return HtmlNames.MeansNothingBare(tag.Name) && !isAlone;
        if (isAlone && (HtmlNames.IsContainer(tag.Name) || HtmlNames.IsLeftOut(tag.Name))) return false;
        if (processor.Document.GetData(typeof(TagCounts)) is not TagCounts counts) processor.Document.SetData(typeof(TagCounts), counts = new(processor.Line.Text ?? ""));
        return counts.IsLone(tag.Name);
    }

    /// <summary>From here to the next blank line.</summary>
    private static ReadOnlySpan<char> Paragraph(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(processor.Start);
        var end = rest.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }
}
