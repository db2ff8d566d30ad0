using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>What Hugo's paired marks are by their names: quotations, callouts, code. Of the others the marks are left out, which is said, and what stands between is kept.</summary>
internal static class ShortcodeReader
{
    private const int TitleLevel = 3;

    private static readonly HashSet<string> Quotes = new(StringComparer.Ordinal) { "quote", "blockquote", "pullquote", "cite", "epigraph" };

    private static readonly HashSet<string> Callouts = new(StringComparer.Ordinal) { "notice", "callout", "alert", "admonition", "hint", "note", "tip", "warning", "info", "caution", "important", "danger", "attention", "tldr", "details", "expand", "collapse", "spoiler" };

    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "highlight", "code", "mermaid", "katex", "math", "latex", "plantuml", "diagram", "goat", "chart" };

    public static void Read(ShortcodeBlock block, BlockReader reader, List<FlowItem> items)
    {
        var (reading, span, words) = (reader.Reading, reader.Reading.Span(block), ShortcodeWords.Of(block.Words));
        if (Codes.Contains(block.Name)) items.Add(new FlowItem.OfBlock(new Preformatted(Inside(block, reading.Slice(span)), block.Name is "highlight" or "code" ? words.Placed.Count > 0 ? words.Placed[0] : words.Of("lang", "language") : block.Name) { Span = span }));
        else if (Quotes.Contains(block.Name)) items.Add(new FlowItem.OfBlock(new Quotation(reader.ReadNested(block), Attribution(words, span, reading)) { Span = span }));
        else if (Callouts.Contains(block.Name)) items.Add(new FlowItem.OfBlock(Callout(block, words, span, reader)));
        else
        {
            reading.Diagnostics.TemplateAround(span with { Length = Math.Min(span.Length, block.OpeningLength) }, ForeignFind.Shown(reading.Slice(span)));
            items.AddRange(reader.ReadFlow([.. block]));
        }
    }

    private static string Inside(ShortcodeBlock block, string typed) =>
        typed[Math.Min(typed.Length, block.OpeningLength)..Math.Max(Math.Min(typed.Length, block.OpeningLength), typed.Length - block.ClosingLength)].Trim('\n', '\r').TrimEnd();

    private static Seq<Inline> Attribution(ShortcodeWords words, SourceSpan span, FileReading reading)
    {
        var named = string.Join(", ", ((string[])[words.Of("author", "by", "attribution", "cite", "caption", "name"), words.Of("source", "title", "link", "work")]).Where(value => value.Length > 0));
        var said = named.Length > 0 ? named : words.Placed.Count > 0 ? words.Placed[0] : "";
        return said.Length == 0 ? [] : InlineReader.ReadWords(said, span, reading);
    }

    private static Division Callout(ShortcodeBlock block, ShortcodeWords words, SourceSpan span, BlockReader reader)
    {
        var title = words.Of("title", "summary", "heading") is { Length: > 0 } said ? said : words.Placed.Count > 1 ? words.Placed[1] : "";
        if (title.Length == 0)
        {
            var kind = words.Of("type", "kind", "context") is { Length: > 0 } typed ? typed : words.Placed.Count > 0 ? words.Placed[0] : block.Name;
            title = CalloutNames.Of(kind, reader.Reading.Language);
        }
        var opening = span with { Length = Math.Min(span.Length, block.OpeningLength) };
        return new(DivisionKind.Callout, [new Subheading(TitleLevel, InlineReader.ReadWords(title, opening, reader.Reading)) { Span = opening }, .. reader.ReadNested(block)]) { Span = span };
    }
}
