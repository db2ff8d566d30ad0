using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.Muse;

/// <summary>In a <c>&lt;play&gt;</c> the marked words at a paragraph's beginning say who speaks, and so do a name in capitals and one before a colon.</summary>
internal static class MuseSpeakers
{
    private const int MostWords = 4;

    public static Block In(Block block)
    {
        if (block is Paragraph { Content: [Text said, ..] } typed && Named(said) is { } named) return typed with { Content = named.AddRange(Seq.Create(typed.Content.Span[1..])) };
        if (block is not Paragraph { Content: [Styled { Kind: SpanKind.Strong or SpanKind.Emphasis or SpanKind.SmallCaps } name, _, ..] } paragraph) return block;
        var words = Publish.Model.Walking.PlainText.WithoutNotes(name.Content);
        if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords || words.StartsWith('(') || words.StartsWith('[')) return block;
        return paragraph with { Content = Seq.Create([name with { Kind = SpanKind.Speaker }, .. paragraph.Content.Span[1..]]) };
    }

    private static Seq<Inline>? Named(Text said)
    {
        var label = SpeakerLabel.Of(said.Value);
        if (label.IsNone || label.Form.OwnLine || !(label.Form.Capitals || label.Form.End == ':') || label.End >= said.Value.Length) return null;
        return [new Styled(SpanKind.Speaker, [said with { Value = said.Value[..label.End] }]) { Span = said.Span }, said with { Value = said.Value[label.End..] }];
    }
}
