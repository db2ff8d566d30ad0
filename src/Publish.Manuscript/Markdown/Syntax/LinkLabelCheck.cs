using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary><c>[words][label]</c> whose label has no address: CommonMark takes it for text, a writer meant a link.</summary>
/// <param name="Span">Of the label and its brackets.</param>
internal sealed record LostLinkLabel(string Label, SourceSpan Span)
{
    public static List<LostLinkLabel> Of(MarkdownDocument document)
    {
        if (document.GetData(typeof(LostLinkLabel)) is List<LostLinkLabel> labels) return labels;
        labels = [];
        document.SetData(typeof(LostLinkLabel), labels);
        return labels;
    }
}

/// <summary>Notes lost labels, and leaves all parsing to others.</summary>
internal sealed class LinkLabelCheck : InlineParser
{
    private const int LongestLabel = 200;

    public LinkLabelCheck() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is null) return false;
        var rest = slice.AsSpan()[2..];
        var end = rest[..Math.Min(rest.Length, LongestLabel)].IndexOfAny("[]^");
        if (end <= 0 || rest[end] != ']') return false;
        var label = rest[..end].ToString();
        if (!processor.Document.ContainsLinkReferenceDefinition(label))
            LostLinkLabel.Of(processor.Document).Add(new(label, new(processor.GetSourcePosition(slice.Start + 1), processor.GetSourcePosition(slice.Start + end + 2))));
        return false;
    }
}
