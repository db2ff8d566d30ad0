using System.Buffers;
using System.Globalization;
using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes words so that Markdown reads them as they are, with as few signs as that takes.</summary>
internal static class TextEscapes
{
    private const string Space = "&#32;";

    /// <summary>All that <see cref="IsSign"/> may say yes to, and what is written in another way.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*[]~^_<=+!$%{:.&\t");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789ivxIVX");

    /// <param name="atLineStart">Nothing stands before the words on their line.</param>
    /// <param name="atLineEnd">Nothing stands behind them.</param>
    public static void Append(StringBuilder output, string words, bool atLineStart, bool atLineEnd)
    {
        var at = atLineStart ? AppendLineStart(output, words) : 0;
        if (at == 0 && atLineStart && words is [' ', ..])
        {
            output.Append(Space);
            at = 1;
        }
        var end = atLineEnd && words.Length > at && words[^1] == ' ' ? words.Length - 1 : words.Length;
        while (at < end)
        {
            var plain = words.AsSpan(at, end - at).IndexOfAny(Signs) is >= 0 and var next ? next : end - at;
            output.Append(words, at, plain);
            at += plain;
            if (at < end) AppendSign(output, words, at++);
        }
        if (end < words.Length) output.Append(Space);
    }

    private static void AppendSign(StringBuilder output, string words, int at)
    {
        var c = words[at];
        if (c == '\t') output.Append("&#9;");
        else if (c == '&' && LooksLikeEntity(words.AsSpan(at))) output.Append("&amp;");
        else if (IsSign(words, at)) output.Append('\\').Append(c);
        else output.Append(c);
    }

    /// <summary>Escapes what would begin a block; the number of characters that it has written.</summary>
    private static int AppendLineStart(StringBuilder output, string words)
    {
        var mark = BlockMark(words);
        if (mark < 0) return 0;
        // A dash at a line's start would name who said it; a hyphen behind a backslash would stay one in print.
        if (words[mark] is '-') output.Append("&#45;");
        else if (words[mark] is '—') output.Append("&mdash;");
        else if (words[mark] is '–') output.Append("&ndash;");
        else if (words[mark] is '―') output.Append("&#8213;");
        // A bracket behind a backslash would open a formula.
        else if (words[mark] is '|' or '(' || IsSignOfList(words[mark])) output.Append(CultureInfo.InvariantCulture, $"&#{(int)words[mark]};");
        else output.Append(words.AsSpan(0, mark)).Append('\\').Append(words[mark]);
        return mark + 1;
    }

    /// <summary>Where the sign stands that makes a block of the line; -1 where there is none.</summary>
    private static int BlockMark(string words)
    {
        if (words.Length == 0) return -1;
        if (words[0] is '#' or '>' or '=' or '—' or '–' or '―') return 0;
        if (words[0] is '-' or '+') return words.Length == 1 || words[1] is ' ' or '\t' or '-' or '+' ? 0 : -1;
        if (words[0] is '|') return words.Length == 1 || words[1] is ' ' or '\t' ? 0 : -1;
        if (words[0] is '(') return ListMark.Read(words + " x").IsNone ? -1 : 0;
        if (IsSignOfList(words[0])) return 0;
        if (words[0] is ':') return words.Length == 1 || words[1] is ' ' or '\t' or ':' ? 0 : -1;
        return char.IsAsciiDigit(words[0]) ? ItemMark(words, char.IsAsciiDigit) : ItemMark(words, char.IsAsciiLetter);
    }

    /// <summary>A number or some letters, then a full stop or bracket and white space; "A. Berkman" is no item, and "Yes." neither.</summary>
    private static int ItemMark(string words, Func<char, bool> isMark)
    {
        var end = 0;
        while (end < words.Length && end < 10 && isMark(words[end])) end++;
        if (end == 0 || end == words.Length || words[end] is not ('.' or ')')) return -1;
        var needed = char.IsAsciiLetterUpper(words[0]) && words[end] == '.' ? 2 : 1;
        // Attributes may follow behind one space.
        if (end + 1 == words.Length) return needed == 1 && (end == 1 || words.AsSpan(0, end).IndexOfAnyExcept(Numerals) < 0) ? end : -1;
        return words.AsSpan(end + 1).Length >= needed && words.AsSpan(end + 1, needed).IsWhiteSpace() ? end : -1;
    }

    /// <summary>"A. Berkman" is no item unless "B." follows in the next paragraph, or it follows a list itself; between the two something must stand then.</summary>
    public static bool CountsOn(Block first, Block second) =>
        (first is ListBlock && Opening(second) is { IsNone: false }) || Opening(first) is { IsNone: false, IsUpper: true } one && Opening(second) is { IsNone: false } two && one.Delimiter == two.Delimiter;

    /// <summary>"A. Berkman" above "B. Traven" would be two items: the point is escaped.</summary>
    public static string NoItem(string line) =>
        ListMark.Read(line) is { IsNone: false, IsUpper: true, Delimiter: '.' } mark ? line.Insert(mark.Body.Length, "\\") : line;

    private static ListMark Opening(Block block) => block switch
    {
        Paragraph { Content: [Text text, ..] } => ListMark.Read(text.Value),
        DefinitionList { Items: [{ Terms: [[Text text, ..], ..] }, ..] } => ListMark.Read(text.Value),
        _ => default,
    };

    private static bool IsSignOfList(char sign) => NearLists.Signs.Contains(sign, StringComparison.Ordinal);

    private static bool IsSign(string words, int at)
    {
        var c = words[at];
        var next = at + 1 < words.Length ? words[at + 1] : '\0';
        var before = at > 0 ? words[at - 1] : '\0';
        return c switch
        {
            '\\' or '`' or '*' or '[' or ']' or '~' or '^' => true,
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(next),
            '<' => next == '\0' || char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '=' or '+' => next == c || before == c || at == 0 || next == '\0',
            '!' => next == '\0',
            '$' => !char.IsWhiteSpace(next),
            '%' => next == '%',
            '{' => AttributeSyntax.Read(words.AsSpan(at)) is not null || words.AsSpan(at).IndexOf('}') < 0 || (at == 0 && words.AsSpan(1).TrimStart() is ['}', ..]) || next is '{' or '%' or '#' or '/' or ':',
            // A sign behind a drive's letter would keep its backslash.
            ':' when next is '*' or '_' or '[' or ']' or '`' or '~' or '^' or '<' && char.IsAsciiLetter(before) && (at == 1 || !char.IsLetterOrDigit(words[at - 2])) => true,
            ':' => next == '/' && (EndsWith(words, at, "http") || EndsWith(words, at, "https")),
            '.' => EndsWith(words, at, "www"),
            _ => false,
        };
    }

    private static bool EndsWith(string words, int at, string scheme) =>
        words.AsSpan(0, at).EndsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeEntity(ReadOnlySpan<char> text)
    {
        if (text.Length == 1) return true;
        var end = text.IndexOf(';');
        var name = end < 0 ? text[1..] : text[1..end];
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '#') return false;
        return name.Length > 0;
    }
}
