using Markdig.Syntax;
using Publish.Manuscript.Markdown.Html;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary><c>&lt;dl&gt;</c> with its <c>&lt;dt&gt;</c> and <c>&lt;dd&gt;</c>, blank lines between them or not.</summary>
internal static class HtmlEntries
{
    /// <summary>Null where no such list begins; else it, and the place of its last block.</summary>
    public static GlossaryPart? Of(IReadOnlyList<Block> blocks, ref int at, FileReading reading)
    {
        var first = (HtmlBlock)blocks[at];
        if (!reading.Slice(reading.Span(first)).Contains("<dl", StringComparison.OrdinalIgnoreCase)) return null;
        var last = at;
        while (last + 1 < blocks.Count && !reading.Slice(reading.Span(blocks[last])).Contains("</dl", StringComparison.OrdinalIgnoreCase)) last++;
        at = last;
        var span = reading.Span(first);
        span = span with { Length = Math.Max(span.Length, reading.Span(blocks[last]).End - span.Start) };
        return new(first, PartKind.Entries, EntryForm.Html, []) { Count = Math.Max(1, reading.Slice(span).Split("<dt", StringSplitOptions.None).Length - 1), Read = reader => Read(reader, span) };
    }

    private static List<TypedDefinition> Read(BlockReader reader, Publish.Model.Source.SourceSpan span)
    {
        var items = new List<FlowItem>();
        new HtmlFragmentReader(reader, span).Read(reader.Reading.Slice(span), null, items);
        var entries = new List<TypedDefinition>();
        foreach (var item in items)
            if (item is FlowItem.OfBlock { Block: DefinitionList list })
                foreach (var definition in list.Items)
                    if (!definition.Terms.IsEmpty) entries.Add(new(definition.Terms, null, definition.Descriptions, span));
        return entries;
    }
}
