using Markdig.Parsers;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>List items marked <c>a.</c>, <c>A)</c>, <c>i.</c> or <c>IV.</c>.</summary>
/// <remarks>A list begins at a, A, i or I, so that few paragraphs turn into one by accident; a capital and a full stop want two spaces
/// behind them, or "A. Berkman wrote" would be a list (the rule is pandoc's).</remarks>
internal sealed class LetteredItemParser : OrderedListItemParser
{
    public LetteredItemParser() =>
        OpeningCharacters = [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var line = state.Line.AsSpan();
        var length = 0;
        while (length < line.Length && length < 8 && char.IsAsciiLetter(line[length])) length++;
        var mark = line[..length];
        if (!IsMark(line, length) || Kind(mark, pendingBulletType) is not { } kind) return false;
        if (!MayFollow(state, pendingBulletType, kind)) return false;
        result = new ListInfo(kind, Number(mark, kind).ToString(System.Globalization.CultureInfo.InvariantCulture), line[length], "1");
        for (var i = 0; i <= length; i++)
            state.NextChar();
        return true;
    }

    private static bool IsMark(ReadOnlySpan<char> line, int length)
    {
        if (length == 0 || length + 1 >= line.Length || line[length] is not ('.' or ')')) return false;
        var needed = char.IsAsciiLetterUpper(line[0]) && line[length] == '.' ? 2 : 1;
        return line[(length + 1)..].Length >= needed && line.Slice(length + 1, needed).IsWhiteSpace();
    }

    /// <summary>a, A, i or I as Markdig names them; null for what is no mark of a list.</summary>
    private static char? Kind(ReadOnlySpan<char> mark, char pending)
    {
        var upper = char.IsAsciiLetterUpper(mark[0]);
        foreach (var c in mark)
            if (char.IsAsciiLetterUpper(c) != upper) return null;
        var alpha = upper ? 'A' : 'a';
        var roman = upper ? 'I' : 'i';
        if (mark.Length == 1 && pending == alpha) return alpha;
        if (pending == roman || mark.Equals("i", StringComparison.OrdinalIgnoreCase)) return Roman(mark) > 0 ? roman : null;
        return mark.Equals("a", StringComparison.OrdinalIgnoreCase) ? alpha : null;
    }

    /// <summary>Of all paragraphs such a list may interrupt only that of a list's item.</summary>
    private static bool MayFollow(BlockProcessor state, char pending, char kind) =>
        pending == kind || state.CurrentBlock is not Markdig.Syntax.ParagraphBlock { Parent: not Markdig.Syntax.ListItemBlock };

    private static int Number(ReadOnlySpan<char> mark, char kind) =>
        kind is 'a' or 'A' ? char.ToLowerInvariant(mark[0]) - 'a' + 1 : Roman(mark);

    /// <summary>0 for what is no Roman number below 400.</summary>
    private static int Roman(ReadOnlySpan<char> mark)
    {
        var value = 0;
        for (var i = 0; i < mark.Length; i++)
        {
            var digit = Digit(mark[i]);
            if (digit == 0) return 0;
            value += i + 1 < mark.Length && digit < Digit(mark[i + 1]) ? -digit : digit;
        }
        return value;
    }

    private static int Digit(char c) => char.ToLowerInvariant(c) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };
}
