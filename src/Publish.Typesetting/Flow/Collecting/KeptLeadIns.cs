using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Paragraphs that announce what comes after them ("You need:", <c>**Tools**</c> over a list): neither stands alone at a page's foot.</summary>
internal static class KeptLeadIns
{
    /// <summary>Letters of what fits in a line, and reads as a label.</summary>
    private const int Short = 48;

    /// <summary>A block that stays on the page of the next one.</summary>
    public static bool Leads(Block block, Block next) =>
        block is Paragraph paragraph && next is not (PageBreak or SceneBreak or Division { Content.IsEmpty: true }) && (EndsInColon(paragraph.Content) || IsStrong(paragraph));

    /// <summary>It stands right over its list, as a heading would.</summary>
    public static bool IsLabel(Block block) => block is Paragraph paragraph && IsShort(paragraph);

    /// <summary>Set off from what comes before it, too.</summary>
    public static bool IsStrong(Block block)
    {
        if (block is not Paragraph paragraph || paragraph.Content.IsEmpty) return false;
        var strong = false;
        foreach (var inline in paragraph.Content)
        {
            if (inline is Styled { Kind: SpanKind.Strong }) strong = true;
            else if (inline is not Note && !IsPoint(inline)) return false;
        }
        return strong && IsShort(paragraph);
    }

    public static bool IsShort(Block block) => block is Paragraph paragraph && PlainText.WithoutNotes(paragraph.Content).Length <= Short;

    /// <summary>White space or a point between or behind strong words.</summary>
    private static bool IsPoint(Inline inline) => inline is Text { Value: var value } && value.AsSpan().Trim(" \u00A0\u202F:.").IsEmpty;

    private static bool EndsInColon(Seq<Inline> content)
    {
        for (var i = content.Count - 1; i >= 0; i--)
        {
            if (content[i] is Note or LineBreak) continue;
            var text = content[i] is Text { Value: var value } ? value : PlainText.WithoutNotes([content[i]]);
            var end = text.AsSpan().TrimEnd(" \u00A0\u202F-–—");
            if (!end.IsEmpty) return end[^1] is ':' or '：' or '﹕';
        }
        return false;
    }
}
