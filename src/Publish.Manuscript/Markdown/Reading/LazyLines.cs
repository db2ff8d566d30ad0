using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A line right below a list's last item, a quotation or a note's words that Markdown draws into it, though it begins anew.</summary>
internal static class LazyLines
{
    private const string SentenceEnds = ".!?…";

    /// <summary>What it is drawn into, in words; null where no line is.</summary>
    /// <param name="raw">The paragraph's lines with what stands before each.</param>
    public static string? Of(ParagraphBlock paragraph, string[] raw, TextWidth width)
    {
        if (paragraph.Parent is not { } parent || Into(parent) is not { } into || parent.LastChild != paragraph) return null;
        var quoted = parent is QuoteBlock;
        for (var i = 1; i < raw.Length; i++)
        {
            var words = raw[i].TrimStart(' ', '\t');
            var isDrawn = quoted ? !words.StartsWith('>') : raw[i].Length - words.Length < Math.Min(2, paragraph.Column);
            if (isDrawn && BeginsAnew(words) && (EndsSentence(raw[i - 1]) || width.HasRoom(raw[i - 1], words, clearly: true))) return into;
        }
        return null;
    }

    private static string? Into(ContainerBlock parent) => parent switch
    {
        QuoteBlock => "the quotation",
        Syntax.NoteBlock => "the note",
        ListItemBlock { Parent: ListBlock list } item when list.LastChild == item && list.Parent is MarkdownDocument => "the list's last item",
        _ => null,
    };

    private static bool BeginsAnew(string words) => words.Length > 0 && (char.IsUpper(words[0]) || words[0] is '(' or '“' or '"' or '«' or '¿' or '¡');

    private static bool EndsSentence(string line) => line.AsSpan().TrimEnd() is { Length: > 0 } text && SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
}
