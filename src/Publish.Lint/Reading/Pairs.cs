using Publish.Model.Punctuation;

namespace Publish.Lint.Reading;

/// <summary>Finds marks that lack their partner.</summary>
internal static class Pairs
{
    /// <summary>The offset of a bracket that stands alone; -1 where there is none. "a)" and "1)" at the start of something are labels, and faces are faces.</summary>
    public static int LoneBracket(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '{')
            {
                if (!IsFace(text, i)) open.Push(i);
                continue;
            }
            if (text[i] is not (')' or ']' or '}') || IsFace(text, i)) continue;
            if (open.Count > 0 && text[open.Peek()] == Opening(text[i])) open.Pop();
            else if (open.Count > 0 || !IsLabel(text, i)) return i;
        }
        return open.Count > 0 ? open.Peek() : -1;
    }

    /// <summary>The offset of a double quotation mark that stands alone; -1 where there is none. Inches are none.</summary>
    public static int LoneQuote(string text)
    {
        var (straight, lastStraight, open) = (0, -1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when !(i > 0 && char.IsAsciiDigit(text[i - 1]) && (straight & 1) == 0):
                    straight++;
                    lastStraight = i;
                    break;
                case '“' when open >= 0 && text[open] == '„':
                    open = -1;
                    break;
                case '“' or '„':
                    if (open >= 0) return open;
                    open = i;
                    break;
                case '”':
                    if (open < 0) return IsSwedish(text) ? -1 : i;
                    open = -1;
                    break;
            }
        }
        return open >= 0 ? open : (straight & 1) == 1 ? lastStraight : -1;
    }

    /// <summary>Speech that goes on has the mark again at the head of its next paragraph.</summary>
    public static bool Opens(string text, char mark) => text.Length > 0 && (text[0] == mark || (mark == '"' && text[0] is '“' or '"'));

    /// <summary>The offset of a typed quotation mark that this language does not use; -1 where there is none. Books in German and its
    /// neighbours have »these« as well.</summary>
    public static int ForeignQuote(string text, string language)
    {
        var own = Typography.QuotationMarks(language) + (language.Split('-')[0] is "de" or "cs" or "sk" or "sl" or "hr" or "pl" or "hu" or "sv" or "fi" ? "»«" : "");
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '“' or '”' or '„' or '«' or '»' && !own.Contains(text[i], StringComparison.Ordinal)) return i;
        return -1;
    }

    private static bool IsSwedish(string text) => text.Count(c => c == '”') % 2 == 0 && !text.Contains('“', StringComparison.Ordinal);

    private static char Opening(char closing) => closing switch { ')' => '(', ']' => '[', _ => '{' };

    private static bool IsFace(string text, int at) => at > 0 && text[at - 1] is ':' or ';' or '-' && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));

    private static bool IsLabel(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && at - start < 4)
            start--;
        return text[at] == ')' && start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]));
    }
}
