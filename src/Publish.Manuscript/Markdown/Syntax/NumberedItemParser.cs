using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>List items marked <c>3.</c> or <c>3)</c>. Right below a line of text a list may begin at any number, where the line ends with a colon or the item that
/// counts on is just below; a line of prose that happens to begin with a number is none.</summary>
internal sealed class NumberedItemParser : NumberedListItemParser
{
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var mark = ListMark.Read(state.Line.AsSpan());
        var mayStand = !mark.IsNone && state.CurrentBlock is ParagraphBlock paragraph && mark.As('1') is >= 0 and not 1 and var number && number < ListMark.SmallestYear
            && (IsLeadIn(paragraph) || (FollowingItem.Is(state, '1', number + 1, mark.Delimiter, out var isClose) && isClose));
        if (!base.TryParse(state, pendingBulletType, out result)) return false;
        // Markdig lets no list but one that begins at 1 end a paragraph.
        if (mayStand) state.Close(state.CurrentBlock!);
        return true;
    }

    private static bool IsLeadIn(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        return lines.Count > 0 && lines.Lines[lines.Count - 1].Slice.AsSpan().TrimEnd() is [.., ':'];
    }
}
