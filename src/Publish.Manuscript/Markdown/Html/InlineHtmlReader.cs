using Markdig.Syntax.Inlines;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Reading;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Reads the tags that stand in a line of Markdown. Comments are a writer's own, and are not set.</summary>
internal sealed class InlineHtmlReader(InlineReader reader)
{
    private int depth;

    /// <summary>Reads the element that begins at a node; the last node that belongs to it.</summary>
    public int Read(HtmlInline html, List<Inline> nodes, int at, InlineTags? tags, InlineRun run)
    {
        var span = reader.Reading.Span(html);
        if (tags?.Tag(at) is not { } tag) return at;
        if (tag.Attributes.IsEmpty && HtmlNames.MeansNothingBare(tag.Name)) return Keep(html, span, run, at);
        if (HtmlNames.IsVoid(tag.Name))
        {
            InlineElement.ReadVoid(tag.Name, tag.Attributes, span, reader.Reading, run);
            return tag.Name == "br" && at + 1 < nodes.Count && nodes[at + 1].IsSoftBreak() ? at + 1 : at;
        }
        if (tags.End(at) is { } end) return ReadElement(tag, nodes, at, end, tags, run);
        if (tag.Attributes.IsEmpty && reader.Reading.Tags.IsLone(tag.Name)) return Keep(html, span, run, at);
        if (HtmlNames.IsLeftOut(tag.Name)) reader.Reading.Diagnostics.ElementLeftOut(span, tag.Name);
        else reader.Reading.Diagnostics.LoneTag(span, html.Tag);
        return at;
    }

    /// <summary>The name of a key or a menu, or a tag whose partner was forgotten: <c>press &lt;Del></c>.</summary>
    private int Keep(HtmlInline html, Publish.Model.Source.SourceSpan span, InlineRun run, int at)
    {
        reader.Reading.Diagnostics.LoneTagAsTyped(span, html.Tag);
        run.Text(html.Tag.Replace('\n', ' '), span);
        return at;
    }

    private int ReadElement(HtmlTag tag, List<Inline> nodes, int at, int end, InlineTags tags, InlineRun run)
    {
        var reading = reader.Reading;
        var first = reading.Span(nodes[at]);
        var span = first with { Length = Math.Max(first.Length, reading.Span(nodes[end]).End - first.Start) };
        if (HtmlNames.IsLeftOut(tag.Name)) reading.Diagnostics.ElementLeftOut(span, tag.Name);
        else if (depth == Limits.InlineNesting) reading.Diagnostics.TooInvolved(first);
        else
        {
            depth++;
            InlineElement.Read(tag.Name, tag.Attributes, reader.Read(nodes, at + 1, end, tags), span, reading, run);
            depth--;
        }
        return end;
    }
}
