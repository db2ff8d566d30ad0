using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>What becomes of the constructs of other dialects that are seen while Markdown is parsed.</summary>
internal static class ForeignReader
{
    /// <summary>A formula stands as it was typed: no rule of typography and no search for terms touches it.</summary>
    public static void ReadMath(string typed, SourceSpan span, FileReading reading, InlineRun run)
    {
        reading.Diagnostics.Maths(span);
        run.Add(new Styled(SpanKind.Plain, [new Text(typed.Replace('\n', ' ')) { Span = span }]) { Span = span, Attributes = Formula });
    }

    /// <summary>What another program would have made something of, letter by letter.</summary>
    public static void ReadForeign(ForeignInline foreign, SourceSpan span, FileReading reading, InlineRun run)
    {
        if (reading.Pictures.Site is { IsOurs: false } && foreign.Typed.StartsWith("{:", StringComparison.Ordinal))
        {
            reading.Diagnostics.AttributesOfSite(span, foreign.Typed);
            return;
        }
        foreign.Report(reading.Diagnostics, span);
        run.Add(new Styled(SpanKind.Plain, [new Text(foreign.Typed.Replace('\n', ' ')) { Span = span }]) { Span = span, Attributes = ForeignText.AsTyped });
    }

    public static void Read(ForeignBlock block, TypedAttributes? typed, FileReading reading, List<FlowItem> items)
    {
        var span = reading.Span(block);
        switch (block.Kind)
        {
            case ForeignBlockKind.Comment:
                if (!block.IsClosed) reading.Diagnostics.CommentCutShort(span with { Length = Math.Min(span.Length, 2) });
                break;
            case ForeignBlockKind.Code:
                items.Add(new FlowItem.OfBlock(new Preformatted(Between(block), block.Language) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Code) }));
                break;
            case ForeignBlockKind.Figure:
                items.Add(new FlowItem.OfBlock(HugoFigure.Read(reading.Slice(span), span, reading)));
                break;
            default:
                reading.Diagnostics.Maths(span);
                items.Add(new FlowItem.OfBlock(new Preformatted(block.Lines.ToString().Trim('\n'), "tex") { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Code) }));
                break;
        }
    }

    /// <summary>The lines without the two that hold the marks.</summary>
    private static string Between(ForeignBlock block)
    {
        var lines = block.Lines.ToString().Split('\n');
        return string.Join('\n', lines.Skip(1).Take(lines.Length - 2));
    }

    /// <summary>A link to another note is one to another file of the zine, <c>[[#Heading]]</c> one to a place in this file.</summary>
    public static void ReadLink(WikiLinkInline link, SourceSpan span, FileReading reading, InlineRun run)
    {
        // What would be drawn in stands in the zine already: twice, or in a circle, it would be too much.
        if (link.IsEmbed) reading.Diagnostics.EmbeddedNote(span, link.Target);
        var words = link.Words.Length > 0 ? link.Words : Shown(link.Target).TrimStart('#').Replace("#", " > ", StringComparison.Ordinal);
        LinkReader.Read(Target(link.Target), null, [new Text(words) { Span = span }], span, reading, run);
    }

    /// <summary>Without the name of a block, which nobody sees.</summary>
    private static string Shown(string target) => target.IndexOf("#^", StringComparison.Ordinal) is > 0 and var block ? target[..block] : target;

    /// <summary>A comment that goes on behind the end of its paragraph would be printed: better nothing is.</summary>
    public static void ReportOpen(List<Markdig.Syntax.SourceSpan> comments, FileReading reading)
    {
        var end = 0;
        foreach (var comment in comments)
        {
            var open = reading.Span(comment);
            // The closing mark of one that was said is none that opens another.
            if (open.Start < end) continue;
            var text = reading.Text.Content.AsSpan(open.Start);
            var length = CommentSyntax.Length(text);
            end = open.Start + Math.Max(0, length);
            if (length > 0) reading.Diagnostics.CommentOverParagraphs(open);
            else reading.Diagnostics.CommentNotClosed(open, text[..Math.Min(2, text.Length)].ToString());
        }
    }

    /// <summary>A comment of HTML that is never closed takes all that follows with it.</summary>
    public static void ReportOpenHtml(Markdig.Syntax.ContainerBlock file, FileReading reading)
    {
        Markdig.Syntax.Block? last = file;
        while (last is Markdig.Syntax.ContainerBlock container) last = container.LastChild;
        if (last is Markdig.Syntax.HtmlBlock { Type: Markdig.Syntax.HtmlBlockType.Comment } html && !html.Lines.ToString().Contains("-->", StringComparison.Ordinal))
            reading.Diagnostics.CommentOpen(reading.Span(html) with { Length = 4 });
    }

    private static Attributes Formula { get; } = Attributes.None with { Classes = [Attributes.MathsClass] };

    private static string Target(string typed)
    {
        var hash = typed.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? typed : typed[..hash];
        if (file.Length > 0 && Path.GetExtension(file).Length is 0 or > 5) file += ".md";
        return hash < 0 ? file : $"{file}#{Identifiers.OfWords(typed[(hash + 1)..].TrimStart('^'))}";
    }
}
