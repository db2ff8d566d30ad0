using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Block = Markdig.Syntax.Block;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Attributes that stand alone on a line, and belong to the block below.</summary>
internal sealed record AttributeLine(TypedAttributes Typed, SourceSpan Span)
{
    /// <summary>What stands before the lines of a quotation or a list.</summary>
    private static readonly char[] Margins = [' ', '\t', '\r', '>'];

    /// <summary>Null for any other block.</summary>
    public static AttributeLine? Read(Block block, BlockReader reader)
    {
        if (block is not ParagraphBlock { Inline: { FirstChild: AttributeInline only } inline } || !EndsWith(inline, only)) return null;
        return new(only.Attributes, reader.Reading.Span(only));
    }

    /// <summary>Right above a table the line's end is still there.</summary>
    private static bool EndsWith(ContainerInline inline, AttributeInline only) => inline.LastChild == only || (inline.LastChild is LineBreakInline end && only.NextSibling == end);

    /// <summary>A blank line stands between.</summary>
    public bool IsPartedFrom(Block below, FileReading reading)
    {
        var start = reading.Span(below).Start;
        if (reading.Fixed is not null || start <= Span.End) return false;
        var lines = reading.Text.Content[Span.End..start].Split('\n');
        return lines.Length > 2 && lines[1..^1].Any(line => line.Trim(Margins).Length == 0);
    }

    /// <summary>Alone between blank lines they are for what stands below, since tables want one above them; right below something they are for nothing, as in kramdown
    /// they would be for that. Either is said.</summary>
    /// <returns>Null where nothing has them.</returns>
    public AttributeLine? AcrossBlankLine(Block below, List<FlowItem> items, FileReading reading)
    {
        if (StandsAlone(reading))
        {
            if (MayTouch(below)) reading.Diagnostics.AttributesAcrossBlankLine(Span);
            return this;
        }
        reading.Diagnostics.AttributesBelow(Span);
        AddAsTyped(items, reading);
        return null;
    }

    public void BelongsToNothing(List<FlowItem> items, FileReading reading)
    {
        reading.Diagnostics.AttributesOfNothing(Span);
        AddAsTyped(items, reading);
    }

    /// <summary>Right below a line of text it would still be what it is; not so a list or a line of hyphens.</summary>
    private static bool MayTouch(Block below) => below is ParagraphBlock or HeadingBlock { IsSetext: false } or FencedCodeBlock or QuoteBlock or DivBlock or VerseBlock or Markdig.Extensions.Tables.Table;

    private bool StandsAlone(FileReading reading)
    {
        var before = reading.Text.Content.AsSpan(0, Span.Start);
        var end = before.LastIndexOf('\n');
        // Behind a mark of a list, a definition or a note they are the first of what that holds.
        if (end < 0 || !before[end..].Trim(Margins).Trim('\n').IsEmpty) return true;
        before = before[..end];
        var line = before[(before.LastIndexOf('\n') + 1)..].Trim(Margins);
        return line.IsEmpty || line.Contains(":::", StringComparison.Ordinal);
    }

    private void AddAsTyped(List<FlowItem> items, FileReading reading) =>
        items.Add(new FlowItem.OfBlock(new Paragraph([new Text(reading.Slice(Span).Replace('\n', ' ')) { Span = Span }]) { Span = Span }));
}
