using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>List items marked <c>a.</c>, <c>A)</c>, <c>(i)</c>, <c>IV.</c>, <c>(1)</c> or <c>#.</c></summary>
/// <remarks>What goes on counting is the next item of its list. A list begins at a, i or 1, or anywhere where the item that counts on follows; so few
/// paragraphs turn into one by accident. A capital and a full stop want that next item too, or two spaces behind them, or "A. Berkman wrote" would be a
/// list (the rule is pandoc's).</remarks>
internal sealed class LetteredItemParser : OrderedListItemParser
{
    private const string Kinds = "1aAiI";

    public LetteredItemParser() =>
        OpeningCharacters = [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(#"];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var line = state.Line.AsSpan();
        var mark = ListMark.Read(line);
        if (mark.IsNone) return false;
        var (kind, number) = Choose(mark, line, state, pendingBulletType);
        if (kind == '\0') return false;
        result = new ListInfo(kind, number.ToString(CultureInfo.InvariantCulture), mark.Delimiter, "1");
        for (var i = 0; i < mark.Length; i++)
            state.NextChar();
        return true;
    }

    private static (char Kind, int Number) Choose(ListMark mark, ReadOnlySpan<char> line, BlockProcessor state, char pending)
    {
        var list = OpenList(state, pending);
        var last = list?.LastChild is ListItemBlock item ? item.Order : 0;
        var isSame = list is not null && list.OrderedDelimiter == mark.Delimiter;
        if (mark.Body[0] == '#') return ('1', isSame && pending == '1' ? last + 1 : 1);
        if (isSame && mark.As(pending) == last + 1) return (pending, last + 1);
        foreach (var kind in Kinds)
            if (mark.As(kind) is >= 0 and var number && FollowingItem.Is(state, kind, number + 1, mark.Delimiter, out var isClose) && (MayStand(state) || (number == 1 && isClose)))
                return (kind, number);
        if (MayStand(state) || pending != '\0')
            foreach (var kind in (ReadOnlySpan<char>)['i', 'I', '1', 'a', 'A'])
                if (mark.As(kind) is >= 0 and var number && BeginsAlone(mark, line, kind, number)) return (kind, number);
        return isSame && mark.As(pending) is >= 0 and var other ? (pending, other) : default;
    }

    /// <summary>A list that no second item proves.</summary>
    private static bool BeginsAlone(ListMark mark, ReadOnlySpan<char> line, char kind, int number)
    {
        var rest = line[mark.Length..];
        if (mark.IsUpper && mark.Delimiter == '.') return (number == 1 || kind is 'A') && rest.Length > 1 && rest[..2].IsWhiteSpace();
        return (number == 1 || kind == '1' && number == 0) && !(mark.IsUpper && mark.Delimiter == '(');
    }

    /// <summary>Of all paragraphs such a list may interrupt only that of a list's item, unless the next item is just below.</summary>
    private static bool MayStand(BlockProcessor state) => state.CurrentBlock is not ParagraphBlock { Parent: not ListItemBlock };

    /// <summary>The list that this line may go on with: the innermost one of its kind.</summary>
    private static ListBlock? OpenList(BlockProcessor state, char pending)
    {
        if (pending == '\0') return null;
        for (Block? block = state.CurrentBlock; block is not null; block = block.Parent)
            if (block is ListBlock list && list.BulletType == pending && list.Column <= state.Column) return list;
        return null;
    }
}
