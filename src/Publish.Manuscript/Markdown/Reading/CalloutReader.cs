using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Callouts as GitHub and Obsidian have them: a quotation whose first line is <c>[!note] Title</c>. A sign that folds it on screen has no meaning on paper.</summary>
internal static class CalloutReader
{
    private const int TitleLevel = 3;

    /// <summary>Null for any other quotation.</summary>
    public static Division? Read(QuoteBlock quote, TypedAttributes? typed, BlockReader reader)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock { Inline: { } inline } first || !Begins(first, reader.Reading)) return null;
        var nodes = InlineNodes.Of(inline);
        var end = nodes.FindIndex(node => node is LineBreakInline);
        if (end < 0) end = nodes.Count;
        if (Title(reader.Inlines.Read(nodes, 0, end), reader.Reading) is not { } title) return null;
        var span = reader.Reading.Span(quote);
        var content = new List<Model.Block> { new Subheading(TitleLevel, title) { Span = title[0].Span } };
        if (end + 1 < nodes.Count && reader.ReadParagraph(first, nodes[(end + 1)..], null) is { } opening)
            content.Add(opening with { Span = From(opening.Span, reader.Reading.Span(nodes[end + 1])) });
        content.AddRange(BlockReader.Nested(reader.ReadFlow([.. quote.Skip(1)])));
        return new Division(DivisionKind.Callout, Seq.Of(content)) { Span = span, Attributes = AttributeReader.Read(typed, span, reader.Reading, Braces.Div) };
    }

    private static bool Begins(ParagraphBlock paragraph, FileReading reading)
    {
        var at = reading.Start + paragraph.Span.Start;
        return reading.Fixed is null && reading.Text.Content.AsSpan(Math.Min(at, reading.Text.Content.Length)).StartsWith("[!", StringComparison.Ordinal);
    }

    /// <summary>What stands behind the kind, or the kind's own name; null where the line begins otherwise.</summary>
    private static Seq<Model.Inline>? Title(Seq<Model.Inline> line, FileReading reading)
    {
        if (line.IsEmpty || line[0] is not Text text || !text.Value.StartsWith("[!", StringComparison.Ordinal)) return null;
        var close = text.Value.IndexOf(']', StringComparison.Ordinal);
        if (close < 3 || !text.Value.AsSpan(2, close - 2).Trim().IsEmpty && text.Value.AsSpan(2, close - 2).IndexOfAnyExcept(Letters) >= 0) return null;
        var from = close + 1;
        if (from < text.Value.Length && text.Value[from] is '-' or '+') from++;
        while (from < text.Value.Length && text.Value[from] == ' ') from++;
        var rest = Seq.Create(line.Span[1..]);
        var words = text.Value[from..];
        if (words.Length > 0) return Seq.Create([new Text(words) { Span = text.Span with { Start = text.Span.Start + from, Length = words.Length } }, .. rest.Span]);
        return rest.IsEmpty ? [new Text(CalloutNames.Of(text.Value[2..close], reading.Language)) { Span = text.Span }] : rest;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_ |0123456789");

    private static Publish.Model.Source.SourceSpan From(Publish.Model.Source.SourceSpan span, Publish.Model.Source.SourceSpan start) => span with { Start = start.Start, Length = Math.Max(0, span.End - start.Start) };
}
