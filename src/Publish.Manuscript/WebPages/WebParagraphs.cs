using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>What a paragraph is by its place in the line, its language and its look.</summary>
internal static class WebParagraphs
{
    private const int LongestSignature = 120;

    public static Block Dressed(WebNode? node, Seq<Inline> content, Seq<Inline> clean, WebInlines inlines)
    {
        var attributes = node is null ? Attributes.None : inlines.InLanguage(node);
        var looks = Looks(node, content);
        if (clean is [Image picture]) return new Figure(picture, [], FigurePlacement.Here) { Attributes = attributes };
        var paragraph = new Paragraph(looks) { Attributes = attributes };
        if (node is null) return paragraph;
        var words = Publish.Model.Walking.PlainText.WithoutNotes(clean);
        if (WebRoles.IsSignature(node) && words.Length <= LongestSignature) return new Division(DivisionKind.Signature, [paragraph]);
        return IsCentred(node) ? new Division(DivisionKind.Centred, [paragraph]) : paragraph;
    }

    private static bool IsCentred(WebNode node)
    {
        for (var outer = node; outer is not null; outer = outer.Parent)
        {
            if (outer.Name is "td" or "th" or "li" or "figure" or "body") return false;
            if (WebRoles.IsCentred(outer)) return true;
            if (outer.Style.Align.Length > 0) return false;
        }
        return false;
    }

    /// <summary>A paragraph that is in italics or bold as a whole.</summary>
    private static Seq<Inline> Looks(WebNode? node, Seq<Inline> content)
    {
        if (node is null) return content;
        if (WebRoles.IsSmallCaps(node)) content = [new Styled(SpanKind.SmallCaps, content)];
        if (node.Style.Bold == true) content = [new Styled(SpanKind.Strong, content)];
        if (node.Style.Italic == true) content = [new Styled(SpanKind.Emphasis, content)];
        return content;
    }
}
