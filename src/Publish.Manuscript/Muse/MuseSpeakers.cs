using Publish.Model;

namespace Publish.Manuscript.Muse;

/// <summary>In a <c>&lt;play&gt;</c> the marked words at a paragraph's beginning say who speaks.</summary>
internal static class MuseSpeakers
{
    private const int MostWords = 4;

    public static Block In(Block block)
    {
        if (block is not Paragraph { Content: [Styled { Kind: SpanKind.Strong or SpanKind.Emphasis or SpanKind.SmallCaps } name, _, ..] } paragraph) return block;
        var words = Publish.Model.Walking.PlainText.WithoutNotes(name.Content);
        if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords || words.StartsWith('(') || words.StartsWith('[')) return block;
        return paragraph with { Content = Seq.Create([name with { Kind = SpanKind.Speaker }, .. paragraph.Content.Span[1..]]) };
    }
}
