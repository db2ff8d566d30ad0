using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>A note's words without the number that a page sets before them.</summary>
internal static class WebNoteText
{
    public static List<Block> WithoutMark(List<Block> blocks, string mark)
    {
        // Brackets around a link that led back are left alone on their line.
        blocks.RemoveAll(block => block is Paragraph paragraph && Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content).Trim('[', ']', '(', ')', ' ', '.', '\n').Length == 0 && !paragraph.Content.Any(inline => inline is Image));
        if (blocks.Count == 0 || blocks[0] is not Paragraph first) return blocks;
        blocks[0] = first with { Content = Stripped(first.Content, mark) };
        return blocks;
    }

    private static Seq<Inline> Stripped(Seq<Inline> content, string mark)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is Styled { Kind: SpanKind.Superscript or SpanKind.Plain or SpanKind.Strong } label && Bare(Publish.Model.Walking.PlainText.WithoutNotes(label.Content)) is var shown && (shown == mark || shown.Length == 0)) return Stripped(Seq.Create(content.Span[(i + 1)..]), mark);
            if (content[i] is not Text text) return Rest(content, i);
            if (string.IsNullOrWhiteSpace(text.Value)) continue;
            return Seq.Create([text with { Value = Without(text.Value, mark) }, .. content.Span[(i + 1)..]]);
        }
        return content;
    }

    private static Seq<Inline> Rest(Seq<Inline> content, int first) => first == 0 ? content : Seq.Create(content.Span[first..]);

    private static string Without(string words, string mark)
    {
        var rest = words.TrimStart();
        var bare = rest.TrimStart('[', '(');
        if (mark.Length > 0 && bare.StartsWith(mark, StringComparison.Ordinal) && (bare.Length == mark.Length || !char.IsLetterOrDigit(bare[mark.Length]))) return bare[mark.Length..].TrimStart(']', ')', '.', ':', ' ', '\u00A0', '\n', '\t');
        return rest.StartsWith(']') || rest.StartsWith("[]", StringComparison.Ordinal) || rest.StartsWith("()", StringComparison.Ordinal) || rest.StartsWith(". ", StringComparison.Ordinal) || rest.StartsWith(": ", StringComparison.Ordinal) ? rest.TrimStart('[', ']', '(', ')', '.', ':', ' ') : words;
    }

    private static string Bare(string words) => words.Trim().Trim('[', ']', '(', ')', '.', ' ');
}
