using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Closes <c>![words](my gull.jpg)</c>: CommonMark knows no spaces in an address, and a writer's files have them.</summary>
internal sealed class SpacedAddressParser : InlineParser
{
    private const int Longest = 400;

    private static readonly string[] Ends = [".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".pdf", ".md", ".markdown"];

    public SpacedAddressParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '(') return false;
        var opening = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (opening is null) return false;
        var text = slice.AsSpan();
        var close = text[..Math.Min(text.Length, Longest)].IndexOfAny(')', '\n');
        if (close < 0 || text[close] != ')') return false;
        var (address, title) = Parts(text[2..close].ToString());
        var isMade = IsMade(address);
        if (address.Length == 0 || !(isMade || IsMeant(address))) return false;

        var start = processor.GetSourcePosition(slice.Start + 2);
        if (!isMade || IsMeant(address)) Remark.Add(processor.Document, RemarkKind.SpacedAddress, address, new(start, start + address.Length - 1));
        slice.Start += close + 1;
        var link = new LinkInline(address, title)
        {
            IsImage = opening.IsImage,
            Span = new SourceSpan(opening.Span.Start, processor.GetSourcePosition(slice.Start - 1)),
            Line = opening.Line,
            Column = opening.Column,
        };
        opening.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        link.IsClosed = true;
        return true;
    }

    /// <summary>The address and the title behind it, which stands in quotation marks; an empty address for what has no spaces within.</summary>
    private static (string Address, string Title) Parts(string inside)
    {
        inside = inside.Trim();
        var title = "";
        if (inside.EndsWith('"') && inside.IndexOf(" \"", StringComparison.Ordinal) is > 0 and var at && at + 2 < inside.Length)
        {
            title = inside[(at + 2)..^1];
            inside = inside[..at].TrimEnd();
        }
        if (IsMade(inside) && title.Length == 0) return (inside, title);
        var isSpaced = inside.Contains(' ', StringComparison.Ordinal) && inside.AsSpan().IndexOfAny("<>\"") < 0;
        return isSpaced ? (inside, title) : ("", "");
    }

    /// <summary>A website's program makes the address: <c>{{&lt; ref "two.md" >}}</c>, <c>{% post_url 2020-01-01-one %}</c>, <c>{{ "/about" | relative_url }}</c>.</summary>
    private static bool IsMade(string address) =>
        address.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var variable ? address.IndexOf("}}", variable, StringComparison.Ordinal) > 0
        : address.IndexOf("{%", StringComparison.Ordinal) is >= 0 and var tag && address.IndexOf("%}", tag, StringComparison.Ordinal) > 0;

    private static bool IsMeant(string address) =>
        Array.Exists(Ends, end => address.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || address.Contains(".md#", StringComparison.OrdinalIgnoreCase);
}
