using Markdig.Syntax;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Reads blocks of HTML: elements on lines of their own, and elements whose tags stand around Markdown.</summary>
/// <param name="tags">Of the blocks that stand beside each other.</param>
internal sealed class HtmlBlockReader(BlockReader reader, BlockTags tags)
{
    /// <summary>Reads the HTML at a block; the last block that belongs to it.</summary>
    public int Read(HtmlBlock html, IReadOnlyList<Block> blocks, int at, TypedAttributes? above, List<FlowItem> items)
    {
        var text = html.Lines.ToString().Trim();
        if (html.Type == HtmlBlockType.Comment && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - 3) return at;
        var span = reader.Reading.Span(html);
        if (html.Type == HtmlBlockType.Comment && ReadComment(text, span, items)) return at;
        if (BlockTags.Container(html) is not { } tag)
        {
            new HtmlFragmentReader(reader, span).Read(text, above, items);
            return at;
        }
        if (tag.IsClosing || tags.End(html) is not { } end)
        {
            reader.Reading.Diagnostics.LoneTag(span, text);
            return at;
        }
        var inner = reader.ReadFlow([.. blocks.Skip(at + 1).Take(end - at - 1)]);
        var whole = span with { Length = reader.Reading.Span(blocks[end]).End - span.Start };
        BlockElement.Read(tag.Name, tag.Attributes, above, inner, whole, reader.Reading, items);
        return end;
    }

    /// <summary>A comment that is never closed, or one with words behind it on its line.</summary>
    private bool ReadComment(string text, Publish.Model.Source.SourceSpan span, List<FlowItem> items)
    {
        var close = text.IndexOf("-->", StringComparison.Ordinal);
        if (close < 0)
        {
            reader.Reading.Diagnostics.CommentOpen(span with { Length = Math.Min(span.Length, "<!--".Length) });
            return true;
        }
        var rest = text[(close + "-->".Length)..].Trim();
        if (rest.Contains('<', StringComparison.Ordinal)) return false;
        var words = InlineReader.ReadWords(rest, span, reader.Reading);
        if (!words.IsEmpty) items.Add(new FlowItem.OfBlock(new Model.Paragraph(words) { Span = span }));
        return true;
    }
}
